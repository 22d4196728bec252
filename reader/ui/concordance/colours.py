"""Colours by which the entities of one concordance are told apart."""

from collections.abc import Iterable

from reader.model import Entity, EntityKind

_FURTHER = ("violet", "yellow", "red", "brown", "teal", "grey")
"""Colours that an entity may have of its own; those come first that no kind is like."""


def told_apart(entities: Iterable[Entity]) -> dict[int, str | None]:
    """Return entities with the colour of each; None is that of its kind.

    The second of a kind gets another one, as long as there are any.
    """
    some = list(entities)
    free = [c for c in _FURTHER if c not in {entity.card.colour for entity in some}]
    taken: set[str | EntityKind] = set()
    found: dict[int, str | None] = {}
    for entity in some:
        own = entity.card.colour
        if (own or entity.kind) in taken:
            own = free.pop(0) if free else own
        taken.add(own or entity.kind)
        found[entity.id] = own
    return found
