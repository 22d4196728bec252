"""Cities that stand for their football clubs."""

from collections.abc import Sequence
from dataclasses import replace

from reader.entities.candidates import Candidate
from reader.entities.lexicon import Lexicon
from reader.entities.passage import Passage
from reader.model import EntityKind

_FOOTBALL = 3
"""So many words of football make a report of a match."""
_IN = frozenset(("في", "الي", "مدينه", "بمدينه", "من", "قرب", "بلديه", "ملعب"))


def as_clubs(found: Sequence[Candidate], passage: Passage, lists: Lexicon) -> list[Candidate]:
    """Return the names, those of a few cities as clubs in an article on football."""
    words = lists.triggers["football"]
    if sum(passage.counts[word] for word in words) < _FOOTBALL:
        return list(found)
    cities = lists.triggers["club cities"]
    return [
        replace(candidate, kind=EntityKind.ORGANISATION)
        if candidate.key in cities and not _is_in(candidate, passage)
        else candidate
        for candidate in found
    ]


def _is_in(candidate: Candidate, passage: Passage) -> bool:
    """Tell whether something is said to be in the city: «في برشلونة», «ببرشلونة»."""
    before = passage.keys[candidate.start - 1] if candidate.start else ""
    return "ب" in candidate.clitics or before in _IN
