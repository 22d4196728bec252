"""Positions, nationalities, quantities and dates, in reports that were marked by hand."""

from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.entities.expressions import expressions
from reader.entities.recogniser import load
from reader.model import EntityKind, Expression, ExpressionKind, Name, Span
from reader.text.folding import folded
from reader.text.words import key_of

FOLDER = Path(__file__).parent / "expressions"
KINDS = {
    "POS": ExpressionKind.POSITION,
    "NAT": ExpressionKind.NATIONALITY,
    "QTY": ExpressionKind.QUANTITY,
    "DATE": ExpressionKind.DATE,
}


@dataclass(frozen=True)
class Mark:
    span: Span
    kind: str
    value: str


def parse(marked: str) -> tuple[str, list[Mark]]:
    """Take the marks out of a text; they may stand in one another."""
    text, marks, opened, i = "", [], [], 0
    while i < len(marked):
        if marked[i] == "[":
            bar = marked.index("|", i)
            opened.append((len(text), *marked[i + 1 : bar].split(":", 1)))
            i = bar
        elif marked[i] == "]":
            start, kind, value = opened.pop()
            marks.append(Mark(Span(start, len(text)), kind, value))
        else:
            text += marked[i]
        i += 1
    return text, marks


def report(path: Path) -> tuple[str, list[Mark], list[Name]]:
    """Return a report, its marks and its names: people as marked, the others as found."""
    text, marks = parse(path.read_text("utf-8"))
    people = [
        Name(mark.span, EntityKind.PERSON, key_of(text[mark.span.start : mark.span.end]))
        for mark in marks
        if mark.kind == "PER"
    ]
    others = [
        name
        for name in load().names(text)
        if name.kind is not EntityKind.PERSON
        and not any(name.span.overlaps(person.span) for person in people)
    ]
    return text, marks, [*people, *others]


def said(found: Expression, marks: list[Mark]) -> tuple[Span, str]:
    """Return an expression as a mark would say it."""
    match found.kind:
        case ExpressionKind.POSITION:
            owners = [m.value for m in marks if m.kind == "PER" and m.span == found.about]
            return found.span, owners[0] if owners else "-"
        case ExpressionKind.QUANTITY:
            return found.span, f"{found.value:g}:{found.key}"
    return found.span, found.key


def wanted(mark: Mark) -> tuple[Span, str]:
    match mark.kind:
        case "NAT":
            return mark.span, key_of(mark.value)
        case "QTY":
            number, _, unit = mark.value.partition(":")
            return mark.span, f"{float(number):g}:{folded(unit)}"
    return mark.span, mark.value


def compared(kind: str) -> tuple[set, set]:
    """Return what is marked in all reports, and what is found, of one kind."""
    gold, found = set(), set()
    for path in sorted(FOLDER.glob("*.txt")):
        text, marks, names = report(path)
        gold |= {(path.stem, *wanted(mark)) for mark in marks if mark.kind == kind}
        found |= {
            (path.stem, *said(one, marks))
            for one in expressions(text, names)
            if one.kind is KINDS[kind]
        }
    return gold, found


@pytest.mark.parametrize("kind", KINDS)
def test_expressions_are_found_rightly(kind):
    gold, found = compared(kind)
    right = len(gold & found)

    assert right / len(found) >= 0.95
    assert right / len(gold) >= 0.9


WORDS = (
    *("رئيس", "وزير", "الدفاع", "الأميركي", "سورية", "الفريق", "أول", "ركن", "نائب", "باسم", "إلى"),
    *(
        "خمسة",
        "وعشرون",
        "ألف",
        "مليونا",
        "ونصف",
        "1,200",
        "3.5",
        "٣٫٥",
        "٪",
        "$",
        "ب14",
        "في",
        "المئة",
    ),
    *("أمس", "اليوم", "غد", "بعد", "الاثنين", "14", "يناير", "/", "2015", "عام", "الماضي", "الشهر"),
    *("،", ".", "«", "»", '"', "\n", "ـ", "🎉", "\u200f", "قال", "سامي", "و", "ال"),
)


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=40), st.data())
def test_whatever_is_written_expressions_stand_in_it_apart(words, data):
    text = " ".join(words)
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    names = [Name(Span(start, end), EntityKind.PERSON, "س")] if end > start else []

    found = expressions(text, names)

    assert all(text[one.span.start : one.span.end].strip() for one in found)
    places = [(one.kind, one.span.start) for one in found]
    assert len(places) == len(set(places))
