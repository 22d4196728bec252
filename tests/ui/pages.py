"""Articles to show, and the way from a word to its place."""

from datetime import datetime
from pathlib import Path

from reader.model import (
    Article,
    EntityKind,
    Highlight,
    Line,
    Mention,
    Metadata,
    Note,
    Original,
    Role,
    Span,
    State,
)

DEMO = Path(__file__).parents[2] / "resources" / "demo"
NOW = datetime(2026, 1, 31, 9)

PARAGRAPHS = (
    "وصل الوزير سامر الهاشمي إلى ميناء الساحل برفقة وفد من شركة Nile Marine Ltd. أمس.",
    "GMT 09:30 آخر تحديث من مراسلتنا 🎉 ليلى حداد في مدينة الساحل",
    "وأكّد مُحَمَّدٌ الهاشمي أن كلفته بلغت 12.5 مليون (م ع ع) حتى نهاية عام 2014.",
    "Accessibility links",
)


def demo_paragraphs() -> list[str]:
    """Return the lines of the demo's plain texts that are in UTF-8."""
    texts = [path.read_bytes().decode("utf-8", "replace") for path in sorted(DEMO.glob("*.txt"))]
    lines = [line.strip("\ufeff \t") for text in texts for line in text.splitlines()]
    return [line for line in lines if line and "\ufffd" not in line]


def original(*lines: Line | str) -> Original:
    """Return a file whose lines are its body, unless they say otherwise."""
    each = (line if isinstance(line, Line) else Line(line, Role.BODY) for line in lines)
    return Original("a.txt", "0" * 64, b"", "utf-8", tuple(each))


def left_out(text: str) -> Line:
    return Line(text, Role.NAVIGATION)


def article(article_id: int = 1, state: State = State.IMPORTED, **metadata: object) -> Article:
    return Article(article_id, "a.txt", "0" * 64, state, Metadata(**metadata), NOW, beginning="")


def span_of(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def mention(span: Span, entity_id: int = 7, kind: EntityKind = EntityKind.PERSON) -> Mention:
    return Mention(span.start, 1, span, entity_id, kind, key="")


def note(span: Span | None, text: str = "ملاحظة", note_id: int = 5) -> Note:
    return Note(note_id, 1, text, span, NOW, NOW)


def highlight(span: Span, colour: str = "yellow", highlight_id: int = 3) -> Highlight:
    return Highlight(highlight_id, 1, span, colour)
