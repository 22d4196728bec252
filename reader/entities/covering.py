"""Which words of a passage stand in which of its names."""

from collections.abc import Iterable

from reader.entities.passage import Passage
from reader.model import Name

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
