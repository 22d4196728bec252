"""Records for panels to show. A test names only what it is about."""

from datetime import UTC, date, datetime

from reader.model import (
    Article,
    Entity,
    EntityKind,
    Highlight,
    Metadata,
    Note,
    Span,
    State,
)
from reader.text.folding import folded

NOW = datetime(2024, 5, 6, tzinfo=UTC)


def article(
    id: int = 1,  # noqa: A002
    title: str | None = "افتتاح الميناء الجديد",
    outlet: str | None = "صحيفة النيل",
    published: date | None = date(2024, 5, 6),
    **rest: object,
) -> Article:
    return Article(
        id=id,
        source_name=f"{id:03}.txt",
        sha256=f"{id:064}",
        state=State.IMPORTED,
        metadata=Metadata(title=title, outlet=outlet, published=published),
        imported=NOW,
        beginning="وصلت أول سفينة صباح اليوم",
        **rest,
    )


def articles(ids: list[int]) -> list[Article]:
    return [article(n, title=f"خبر {n}") for n in ids]


def entity(
    id: int = 1,  # noqa: A002
    name: str = "ليلى حداد",
    kind: EntityKind = EntityKind.PERSON,
    aliases: tuple[str, ...] = (),
    mentions: int = 1,
) -> Entity:
    return Entity(id, name, kind, aliases or (name,), mentions, 1)


def note(id: int = 1, text: str = "ملاحظة", span: Span | None = None) -> Note:  # noqa: A002
    return Note(id, 1, text, span, NOW, NOW)


def highlight(id: int = 1, span: Span = Span(0, 4)) -> Highlight:  # noqa: A002, B008
    return Highlight(id, 1, span)


KNOWN = [
    entity(1, "ليلى حداد"),
    entity(2, "سعاد المنصوري"),
    entity(3, "عدن", EntityKind.PLACE),
]


def find(text: str) -> list[Entity]:
    """Find those of KNOWN whose name holds a text, as a library would."""
    return [one for one in KNOWN if folded(text) in folded(one.name)]
