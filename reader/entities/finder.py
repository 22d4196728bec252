"""Finding known names in a text."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from reader.entities.candidates import Candidate, chosen
from reader.entities.clitics import attested
from reader.entities.lexicon import lexicon
from reader.entities.passage import Passage, passage
from reader.model import EntityKind, Name, Span
from reader.text.folding import folded
from reader.text.words import ARTICLE, readings

_MUCH = 8
"""A whole word so much more frequent than the name in it is not read as clitic and name."""


_FEW = 10
"""First words of names that a line is looked through for before it is read."""


def possible_keys(text: str, longest: Callable[[set[str]], Mapping[str, int]]) -> set[str]:
    """Return what keys a text may hold; `longest` tells how many words they may have by first."""
    read = passage(text)
    firsts = [[first for _, first in readings(word)] for word in read.keys]
    lengths = longest({first for some in firsts for first in some})
    return {
        read.key(i, i + length, first)
        for i, some in enumerate(firsts)
        for first in some
        for length in range(1, min(lengths.get(first, 0), read.ends[i] - i) + 1)
    }


def _lines(text: str) -> Iterator[tuple[int, str]]:
    """Yield the lines of a text, each with where it begins."""
    start = 0
    for line in text.split("\n"):
        yield start, line
        start += len(line) + 1


class Finder:
    """Finds the given keys wherever they stand, also after clitics; the longest wins."""

    def __init__(self, names: Mapping[str, EntityKind], source: str = "list") -> None:
        self._names = names
        self._source = source
        self._longest: dict[str, int] = {}
        for key in names:
            first = key.partition(" ")[0]
            self._longest[first] = max(self._longest.get(first, 0), key.count(" ") + 1)

    def names(self, text: str) -> list[Name]:
        """Return the names in reading order; they do not overlap."""
        if not self._names:
            return []
        if len(self._longest) > _FEW:
            return self._read(text)
        # No name crosses the end of a line, and hardly any line holds one of few.
        return [
            replace(name, span=Span(start + name.span.start, start + name.span.end))
            for start, line in _lines(text)
            if self._may_stand_in(line)
            for name in self._read(line)
        ]

    def _may_stand_in(self, line: str) -> bool:
        plain = folded(line)
        return any(first.removeprefix(ARTICLE) in plain for first in self._longest)

    def _read(self, text: str) -> list[Name]:
        read = passage(text)
        return [candidate.name(read) for candidate in chosen(self._candidates(read))]

    def _candidates(self, read: Passage) -> Iterator[Candidate]:
        for i, word in enumerate(read.keys):
            for clitics, first in readings(word):
                end = self._end(read, i, first)
                if end and (end > i + 1 or self._holds(word, clitics, first)):
                    key = read.key(i, end, first)
                    yield Candidate(i, end, clitics, key, self._names[key], 1.0, self._source)
                    break

    def _end(self, read: Passage, i: int, first: str) -> int:
        most = min(self._longest.get(first, 0), read.ends[i] - i)
        for length in range(most, 0, -1):
            if read.key(i, i + length, first) in self._names:
                return i + length
        return 0

    @staticmethod
    def _holds(word: str, clitics: str, name: str) -> bool:
        if not clitics or (name.startswith(ARTICLE) and word[len(clitics) :].startswith("ل")):
            return True
        lists = lexicon()
        return attested(word, lists, {}) <= _MUCH * max(1, attested(name, lists, {}))
