"""Pairs of entities that may be one: too unsure to be merged unseen, sure enough to ask about."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from reader.entities.rulings import rulings
from reader.entities.variants import alike, skeleton
from reader.library import Library
from reader.model import Correction, Entity, EntityKind, Verb
from reader.text.words import key_of

MOST_ENTITIES = 3000
"""So many entities are compared, the most mentioned."""
MOST = 300


@dataclass(frozen=True, slots=True)
class Pair:
    """Two entities, by their ids. `one` is named more often, and would keep its name."""

    one: int
    other: int
    evidence: tuple[str, ...] = ()
    """Sentences that speak for it, if there are any beside the mentions of both."""


def unsure_pairs(library: Library) -> list[Pair]:
    """Return the pairs to ask about, those first that concern the most mentions.

    What the user has said of two, as one or as apart, is not asked again.
    """
    entities = library.entities.every(limit=MOST_ENTITIES)
    said = rulings(library.corrections.every())
    ruled = {frozenset((key, other)) for _, key, other in said.pairs}
    found = {
        (one.id, other.id): min(one.mentions, other.mentions)
        for one, other in _candidates(entities)
        if not _is_ruled(library, one, other, ruled)
    }
    ordered = sorted(found, key=lambda pair: (-found[pair], pair))
    return [Pair(one, other) for one, other in ordered[:MOST]]


def reject(library: Library, pair: Pair) -> list[Correction]:
    """Say that two entities are not one."""
    one, other = (library.entities.keys(entity_id)[0] for entity_id in (pair.one, pair.other))
    return [Correction(Verb.APART, other, other=one)]


def still_open(library: Library, pairs: Sequence[Pair]) -> list[Pair]:
    """Return the pairs that can be asked about now: both are named somewhere."""
    ids = {entity_id for pair in pairs for entity_id in (pair.one, pair.other)}
    named = {e.id for e in library.entities.get_many(sorted(ids)) if e.mentions}
    return [pair for pair in pairs if {pair.one, pair.other} <= named]


def _candidates(entities: Sequence[Entity]) -> Iterator[tuple[Entity, Entity]]:
    yield from _spelt_alike(entities)
    yield from _last_names(entities)


def _spelt_alike(entities: Sequence[Entity]) -> Iterator[tuple[Entity, Entity]]:
    blocks: defaultdict[tuple[EntityKind, str], list[Entity]] = defaultdict(list)
    for entity in entities:
        blocks[entity.kind, skeleton(key_of(entity.name))].append(entity)
    for block in blocks.values():
        for one, other in combinations(block, 2):
            if alike(key_of(one.name), key_of(other.name)):
                yield _ordered(one, other)


def _last_names(entities: Sequence[Entity]) -> Iterator[tuple[Entity, Entity]]:
    """Yield single names with those whose last name they may be."""
    people = [(key_of(e.name), e) for e in entities if e.kind is EntityKind.PERSON]
    bearers: defaultdict[str, list[tuple[str, Entity]]] = defaultdict(list)
    for key, entity in people:
        if " " in key:
            last = key.rpartition(" ")[2]
            bearers[skeleton(last)].append((last, entity))
    for key, entity in people:
        for last, bearer in bearers[skeleton(key)] if " " not in key else ():
            if alike(last, key):
                yield bearer, entity


def _ordered(one: Entity, other: Entity) -> tuple[Entity, Entity]:
    return (one, other) if one.mentions >= other.mentions else (other, one)


def _is_ruled(library: Library, one: Entity, other: Entity, ruled: set[frozenset[str]]) -> bool:
    if not ruled:
        return False
    ours, theirs = (library.entities.keys(entity.id) for entity in (one, other))
    return any(frozenset((a, b)) in ruled for a in ours for b in theirs)
