"""Joining the keys of one entity: known aliases, spellings, longer and shorter full names."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping

from reader.entities.aliases import are_known_apart, group_of
from reader.entities.clusters import Clusters, Ground
from reader.entities.lexicon import lexicon
from reader.entities.variants import alike, differs_by_class_only, skeleton
from reader.model import EntityKind

_COMPOUND = re.compile(r"\b(عبد|بن|ابو) ")


def merge(
    clusters: Clusters, kinds: Mapping[str, EntityKind], appositions: Iterable[tuple[str, str]]
) -> None:
    """Join what names one entity as far as the keys alone show it, the surest first."""
    _join_known(clusters, kinds)
    for a, b in sorted(appositions):
        if kinds[a] is kinds[b]:
            _join(clusters, a, b, Ground.APPOSITION)
    _join_spellings(clusters, kinds)
    _join_longer(clusters, kinds)


def blocks(key: str, kind: EntityKind) -> list[str]:
    """Return the blocks that a key is in: `merge` joins only what its surroundings connect.

    Those are a block in common, a short form and its longer one, an apposition, and the word of
    the user. So it may be run for some keys alone that are connected with no other.
    """
    found = []
    if group := group_of(key):
        found.append(f"group {group.id}")
    elif kind is EntityKind.PLACE and key in lexicon().places:
        found.append(f"place {lexicon().places[key]}")
    if consonants := skeleton(_joined(key)):
        found.append(f"{kind} {consonants}")
    return found


def _join(clusters: Clusters, a: str, b: str, ground: Ground) -> None:
    """Join two keys unless the lists know any of their sets as different entities."""
    if clusters.root(a) == clusters.root(b):
        return
    for ours in clusters.members(a):
        for theirs in clusters.members(b):
            if are_known_apart(ours, theirs):
                return
    clusters.join(a, b, ground)


def _join_known(clusters: Clusters, kinds: Mapping[str, EntityKind]) -> None:
    """Join the names of one line of the curated table, and those of one place."""
    places = lexicon().places
    first: dict[tuple[str, int], str] = {}
    for key in sorted(kinds):
        if group := group_of(key):
            clusters.join(first.setdefault(("group", group.id), key), key, Ground.LIST)
        elif kinds[key] is EntityKind.PLACE and key in places:
            clusters.join(first.setdefault(("place", places[key]), key), key, Ground.PLACE)


def _join_spellings(clusters: Clusters, kinds: Mapping[str, EntityKind]) -> None:
    blocks: defaultdict[tuple[EntityKind, str], list[str]] = defaultdict(list)
    for key in sorted(kinds):
        blocks[kinds[key], skeleton(_joined(key))].append(key)
    for (_, consonants), block in sorted(blocks.items()):
        if consonants:
            for i, a in enumerate(block):
                for b in block[i + 1 :]:
                    if _is_spelling(a, b) and not _is_ruled(clusters, a, b):
                        _join(clusters, a, b, _ground(a, b))


def _ground(a: str, b: str) -> Ground:
    return Ground.LETTERS if differs_by_class_only(a, b) else Ground.SPELLING


def _joined(key: str) -> str:
    """Return «عبد الرحمن», «بن سليمان» as others write them: in one word."""
    return _COMPOUND.sub(r"\1", key)


def _is_ruled(clusters: Clusters, a: str, b: str) -> bool:
    """Tell last names of which the user has said whose one of them is."""
    return " " not in a and not clusters.by_user.isdisjoint((a, b))


def _is_spelling(a: str, b: str) -> bool:
    """Tell whether two keys may be joined unseen: of single words 10 of 28 were wrong."""
    if " " in a or " " in b:
        return alike(_joined(a), _joined(b))
    return differs_by_class_only(a, b) and alike(a, b)


def _join_longer(clusters: Clusters, kinds: Mapping[str, EntityKind]) -> None:
    """Join «حسني مبارك» with «محمد حسني مبارك» where only one longer name fits."""
    longer: defaultdict[str, list[str]] = defaultdict(list)
    for key in sorted(kinds):
        if kinds[key] is EntityKind.PERSON:
            for short in short_forms(key):
                longer[short].append(key)
    for short in sorted(longer):
        names = longer[short]
        if kinds.get(short) is EntityKind.PERSON and len({*map(clusters.root, names)}) == 1:
            _join(clusters, short, names[0], Ground.LONGER)


def short_forms(key: str) -> set[str]:
    """Return the names that a person of this full name is called by, too, if nobody else is."""
    words = key.split()
    short = {" ".join(words[n:]) for n in range(1, len(words) - 1)}
    if len(words) > 2:
        short.add(f"{words[0]} {words[-1]}")
    return {form for form in short if not _is_ordinary(form.split())}


def _is_ordinary(words: list[str]) -> bool:
    """Tell names that many bear: made of frequent first names alone, such as محمد علي."""
    units = lexicon().units
    return all("G" in units.get(word, "") for word in words)
