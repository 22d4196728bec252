"""The rules by which names are found in a passage, by what they go by: each may be left out."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Protocol

from reader.entities.acronyms import acronyms, in_rows, quoted, with_trades
from reader.entities.bodies import Bodies
from reader.entities.candidates import Candidate, chosen, listed
from reader.entities.clubs import as_clubs, clubs, clubs_of_places
from reader.entities.echoes import echoes
from reader.entities.facilities import Facilities
from reader.entities.lexicon import Lexicon
from reader.entities.organisations import Institutions
from reader.entities.passage import Passage
from reader.entities.people import People
from reader.entities.places import Places
from reader.entities.servants import Servants

Search = Callable[[Passage, Lexicon], Iterable[Candidate]]
"""Looks for names in a passage by its words alone."""
Spread = Callable[[Sequence[Candidate], Passage, Lexicon], Iterable[Candidate]]
"""Looks for more names in a passage, given those already found there."""


class _Grammar(Protocol):
    def __init__(self, passage: Passage, lists: Lexicon) -> None: ...

    def candidates(self) -> Iterator[Candidate]: ...


def _by(grammar: type[_Grammar]) -> Search:
    return lambda passage, lists: grammar(passage, lists).candidates()


def _behind(found: Sequence[Candidate], passage: Passage, lists: Lexicon) -> Iterator[Candidate]:
    return Servants(passage, lists).behind(found)


LISTS: tuple[Search, ...] = (listed,)
GRAMMAR: tuple[Search, ...] = (
    _by(Institutions),
    _by(Bodies),
    _by(Facilities),
    clubs,
    clubs_of_places,
    quoted,
    _by(Places),
    _by(People),
)
VOTING: tuple[tuple[Spread, ...], ...] = (
    (with_trades, _behind, acronyms),
    (in_rows,),
    (echoes,),
)
"""What names tell of others in the same text, in rounds: each is given what those before found."""


@dataclass(frozen=True, slots=True)
class Rules:
    """What is gone by; the order within decides between candidates of equal weight."""

    lists: tuple[Search, ...] = LISTS
    grammar: tuple[Search, ...] = GRAMMAR
    voting: tuple[tuple[Spread, ...], ...] = VOTING

    def candidates(self, passage: Passage, lists: Lexicon) -> list[Candidate]:
        """Return what names somebody in reading order; they do not overlap."""
        searches = (*self.lists, *self.grammar)
        found = chosen(chain.from_iterable(search(passage, lists) for search in searches))
        for together in self.voting:
            more = (spread(found, passage, lists) for spread in together)
            found = chosen(chain(found, *more))
        return as_clubs(found, passage, lists)
