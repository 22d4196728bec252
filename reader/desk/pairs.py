"""Pairs of entities that may be one: too unsure to be merged unseen, sure enough to ask about."""

from collections.abc import Sequence
from dataclasses import dataclass

from reader.entities.clusters import Ground
from reader.library import Library
from reader.model import Correction, Verb


@dataclass(frozen=True, slots=True)
class Pair:
    """Two entities, by their ids. `one` is named more often, and would keep its name."""

    one: int
    other: int
    ground: Ground | None = None
    """What speaks for it, beside the mentions of both."""


def reject(library: Library, pair: Pair) -> list[Correction]:
    """Say that two entities are not one."""
    one, other = (library.entities.keys(entity_id)[0] for entity_id in (pair.one, pair.other))
    return [Correction(Verb.APART, other, other=one)]


def still_open(library: Library, pairs: Sequence[Pair]) -> list[Pair]:
    """Return the pairs that can be asked about now: both are named somewhere."""
    ids = {entity_id for pair in pairs for entity_id in (pair.one, pair.other)}
    named = {e.id for e in library.entities.get_many(sorted(ids)) if e.mentions}
    return [pair for pair in pairs if {pair.one, pair.other} <= named]
