"""Recognising the names in a text, by lists and rules."""

from functools import lru_cache
from typing import Protocol

from reader.entities.lexicon import Lexicon, lexicon
from reader.entities.passage import passage
from reader.entities.rules import Rules
from reader.model import Name


class Recogniser(Protocol):
    """Finds names in a text; `version` changes whenever it may find others."""

    version: str

    def names(self, text: str) -> list[Name]:
        """Return the names in reading order; they do not overlap."""
        ...


class RuleRecogniser:
    """Knows the lists of names and the words that stand before names. Needs no training."""

    version = "rules 4"

    def __init__(self, lists: Lexicon, rules: Rules | None = None) -> None:
        self._lists = lists
        self._rules = rules or Rules()

    def names(self, text: str) -> list[Name]:
        read = passage(text)
        return [found.name(read) for found in self._rules.candidates(read, self._lists)]


CLOSEST = f"{RuleRecogniser.version}, networks 1, expressions 1"
"""The version of `mixing`, told without loading it. Raise it with the files of the networks."""


@lru_cache(maxsize=1)
def load() -> Recogniser:
    """Return the recogniser, its lists read once."""
    return RuleRecogniser(lexicon())
