"""Which words of a passage stand in which of its names."""

from collections.abc import Iterable

from reader.entities.passage import Passage
from reader.model import EntityKind, Name

Covering = list[Name | None]
"""By word: the name that it is part of."""


def covering(passage: Passage, names: Iterable[Name]) -> Covering:
    """Return by word the name it is part of; names do not overlap."""
    in_order = sorted(names, key=lambda name: name.span)
    covered: Covering = []
    at = 0
    for word in passage.words:
        while at < len(in_order) and in_order[at].span.end <= word.span.start:
            at += 1
        inside = at < len(in_order) and in_order[at].span.overlaps(word.span)
        covered.append(in_order[at] if inside else None)
    return covered


def is_person(name: Name | None) -> bool:
    """Tell whether a word is part of a person's name, given the name that it is part of."""
    return name is not None and name.kind is EntityKind.PERSON


def name_end(covered: Covering, i: int) -> int:
    """Return where the name ends that word i is part of: the first word behind it."""
    end = i + 1
    while end < len(covered) and covered[end] is covered[i]:
        end += 1
    return end
