"""What a list of names keeps on an entity, beside what the user does."""

from reader.desk.name_points import Point, What
from reader.model import Card


def together(name: str, own: Card, wanted: Card) -> tuple[Card, list[Point], list[Point]]:
    """Return the user's card with what another adds to it, what that is, and what differs."""
    changes: list[Point] = []
    conflicts: list[Point] = []
    for what, value, mine in (
        (What.NOTE, wanted.note, own.note),
        (What.COLOUR, wanted.colour, own.colour),
    ):
        if value and value != mine:
            (conflicts if mine else changes).append(Point(what, name, value, mine or ""))
    if new := set(wanted.tags) - set(own.tags):
        changes.append(Point(What.TAGS, name, "\n".join(sorted(new))))
    if wanted.is_pinned and not own.is_pinned:
        changes.append(Point(What.PINNED, name))
    if wanted.is_hidden and not own.is_hidden:
        changes.append(Point(What.HIDDEN, name))
    card = Card(
        own.note or wanted.note,
        own.colour or wanted.colour,
        own.is_pinned or wanted.is_pinned,
        own.is_hidden or wanted.is_hidden,
        tuple(sorted({*own.tags, *wanted.tags})),
    )
    return card, changes, conflicts
