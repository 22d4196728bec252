"""Joining the keys of one entity: known aliases, spellings, longer and shorter full names."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping

from reader.entities.aliases import are_known_apart, group_of
from reader.entities.clusters import Clusters
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
            _join(clusters, a, b)
    _join_spellings(clusters, kinds)
    _join_longer(clusters, kinds)


def _join(clusters: Clusters, a: str, b: str) -> None:
    """Join two keys unless the lists know any of their sets as different entities."""
    if clusters.root(a) == clusters.root(b):
        return
    for ours in clusters.members(a):
        for theirs in clusters.members(b):
            if are_known_apart(ours, theirs):
                return
    clusters.join(a, b)


def _join_known(clusters: Clusters, kinds: Mapping[str, EntityKind]) -> None:
    """Join the names of one line of the curated table, and those of one place."""
    places = lexicon().places
    first: dict[tuple[str, int], str] = {}
    for key in sorted(kinds):
        if group := group_of(key):
            clusters.join(first.setdefault(("group", group.id), key), key)
        elif kinds[key] is EntityKind.PLACE and key in places:
            clusters.join(first.setdefault(("place", places[key]), key), key)


def _join_spellings(clusters: Clusters, kinds: Mapping[str, EntityKind]) -> None:
    blocks: defaultdict[tuple[EntityKind, str], list[str]] = defaultdict(list)
    for key in sorted(kinds):
        blocks[kinds[key], skeleton(_joined(key))].append(key)
    for (_, consonants), block in sorted(blocks.items()):
        if consonants:
            for i, a in enumerate(block):
                for b in block[i + 1 :]:
                    if _is_spelling(a, b) and not _is_ruled(clusters, a, b):
                        _join(clusters, a, b)


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
    by_last: defaultdict[str, list[str]] = defaultdict(list)
    for key in sorted(kinds):
        if kinds[key] is EntityKind.PERSON and " " in key:
            by_last[key.rpartition(" ")[2]].append(key)
    for names in by_last.values():
        for short in names:
            longer = [name for name in names if _is_short_for(short, name)]
            if longer and len({clusters.root(name) for name in longer}) == 1:
                _join(clusters, short, longer[0])


def _is_short_for(short: str, name: str) -> bool:
    ours, theirs = short.split(), name.split()
    if len(ours) >= len(theirs) or _is_ordinary(ours):
        return False
    return theirs[-len(ours) :] == ours or (len(ours) == 2 and theirs[0] == ours[0])


def _is_ordinary(words: list[str]) -> bool:
    """Tell names that many bear: made of frequent first names alone, such as محمد علي."""
    units = lexicon().units
    return all("G" in units.get(word, "") for word in words)
