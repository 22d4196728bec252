"""Recognising the names in a text, by lists and rules."""

from functools import lru_cache
from itertools import chain
from typing import Protocol

from reader.entities.acronyms import acronyms, in_rows, quoted
from reader.entities.bodies import Bodies
from reader.entities.candidates import chosen, listed
from reader.entities.clubs import as_clubs, clubs, clubs_of_places
from reader.entities.echoes import echoes
from reader.entities.facilities import Facilities
from reader.entities.lexicon import Lexicon, lexicon
from reader.entities.organisations import Institutions
from reader.entities.passage import passage
from reader.entities.people import People
from reader.entities.places import Places
from reader.model import Name


class Recogniser(Protocol):
    """Finds names in a text; `version` changes whenever it may find others."""

    version: str

    def names(self, text: str) -> list[Name]:
        """Return the names in reading order; they do not overlap."""
        ...


class RuleRecogniser:
    """Knows the lists of names and the words that stand before names. Needs no training."""

    version = "rules 2"

    def __init__(self, lists: Lexicon) -> None:
        self._lists = lists

    def names(self, text: str) -> list[Name]:
        read = passage(text)
        people = People(read, self._lists)
        found = chosen(
            chain(
                listed(read, self._lists),
                Institutions(read, self._lists).candidates(),
                Bodies(read, self._lists).candidates(),
                Facilities(read, self._lists).candidates(),
                clubs(read, self._lists),
                clubs_of_places(read, self._lists),
                quoted(read, self._lists),
                Places(read, self._lists).candidates(),
                people.candidates(),
            )
        )
        found = chosen(chain(found, people.behind(found), acronyms(found, read, self._lists)))
        found = chosen(chain(found, in_rows(found, read, self._lists)))
        again = chosen(chain(found, echoes(found, read, self._lists)))
        return [candidate.name(read) for candidate in as_clubs(again, read, self._lists)]


CLOSEST = f"{RuleRecogniser.version}, networks 1"
"""The version of `mixing`, told without loading it. Raise it with the files of the networks."""


@lru_cache(maxsize=1)
def load() -> Recogniser:
    """Return the recogniser, its lists read once."""
    return RuleRecogniser(lexicon())
