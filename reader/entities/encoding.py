"""Words and facts as the numbers that networks read."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any

import numpy as np
from numpy.typing import NDArray

from reader.entities.features import Features, Told
from reader.entities.network import Floats, Network

LETTERS = 16
"""Of a longer word the first and the last eight are read."""
NO_WORD, UNKNOWN = 0, 1
REMEMBERED = 20_000
"""Words whose vectors are kept at hand, less than 1 kB each and network."""


@dataclass(frozen=True, slots=True)
class Tables:
    """Which number each word, clitic, letter and fact has."""

    words: Mapping[str, int]
    clitics: Mapping[str, int]
    letters: Mapping[str, int]
    facts: Mapping[str, int]

    @classmethod
    def of(cls, words: Sequence[str], tables: Mapping[str, Any]) -> "Tables":
        """Return the tables from lists in the order of their numbers."""
        return cls(
            {word: i for i, word in enumerate(words, UNKNOWN + 1)},
            {clitics: i for i, clitics in enumerate(tables["clitics"])},
            {letter: i for i, letter in enumerate(tables["letters"], UNKNOWN + 1)},
            {fact: i for i, fact in enumerate(tables["facts"])},
        )

    def word(self, told: Told) -> int:
        """Return the number of a word's vector."""
        return self.words.get(without_digits(told), self.words.get(told.key, UNKNOWN))

    def spelt(self, word: str) -> list[int]:
        """Return the numbers of a word's letters, filled up with 0."""
        half = LETTERS // 2
        word = word if len(word) <= LETTERS else word[:half] + word[-half:]
        numbers = [self.letters.get(letter, UNKNOWN) for letter in word]
        return numbers + [NO_WORD] * (LETTERS - len(numbers))


def without_digits(told: Told) -> str:
    """Return the word that has a vector: all numbers of one length are one word."""
    if told.shape == "D":
        return "0" * min(4, len(told.key))
    return "0x" if any(char.isdigit() for char in told.stem) else told.stem


@dataclass(frozen=True, slots=True)
class Vectors:
    """Vectors of words in eight bits, and what to multiply each by."""

    small: NDArray[np.int8]
    scales: Floats

    def of(self, numbers: NDArray[np.intp]) -> Floats:
        """Return the vectors of these words."""
        vectors: Floats = self.small[numbers] * self.scales[numbers, None]
        return vectors


@dataclass(frozen=True, slots=True)
class Encoded:
    """Sentences end to end, a row a word: for each network its view of the word; the facts."""

    words: Sequence[Floats]
    facts: Floats


class Encoder:
    """Makes numbers of sentences; what depends on a word alone is made once."""

    def __init__(
        self, features: Features, tables: Tables, vectors: Vectors, networks: Sequence[Network]
    ) -> None:
        self._features = features
        self._tables = tables
        self._vectors = vectors
        self._networks = networks
        self._places: dict[str, int] = {}
        self._rows: list[Floats] = []

    def encode(self, sentences: Sequence[Sequence[str]], hints: Sequence[Sequence[str]]) -> Encoded:
        """Return the numbers of sentences and of what the rules say of their words."""
        words = [word for sentence in sentences for word in sentence]
        told = [[self._features.of_word(word) for word in sentence] for sentence in sentences]
        self._remember(dict(zip(words, chain.from_iterable(told), strict=True)))
        places = np.array([self._places[word] for word in words])
        return Encoded([rows[places] for rows in self._rows], self._facts(told, hints))

    def _facts(self, told: Sequence[Sequence[Told]], hints: Sequence[Sequence[str]]) -> Floats:
        numbers = self._tables.facts
        rows = np.zeros((sum(map(len, told)), len(numbers)), np.float32)
        at = 0
        for sentence, said in zip(told, hints, strict=True):
            for facts in self._features.of_sentence(sentence, said):
                rows[at, [numbers[fact] for fact in facts if fact in numbers]] = 1
                at += 1
        return rows

    def _remember(self, told: Mapping[str, Told]) -> None:
        if len(self._places) + len(told) > REMEMBERED or not self._rows:
            self._places = {}
            self._rows = []
        new = {word: known for word, known in told.items() if word not in self._places}
        if not new:
            return
        made = self._made(list(new), list(new.values()))
        size = max(REMEMBERED, len(new))
        self._rows = self._rows or [np.empty((size, m.shape[1]), np.float32) for m in made]
        start = len(self._places)
        for rows, more in zip(self._rows, made, strict=True):
            rows[start : start + len(more)] = more
        self._places.update((word, start + i) for i, word in enumerate(new))

    def _made(self, words: Sequence[str], told: Sequence[Told]) -> list[Floats]:
        numbers = np.array([self._tables.word(known) for known in told])
        clitics = np.array([self._tables.clitics.get(known.clitics, 0) for known in told])
        letters = np.array([self._tables.spelt(word) for word in words])
        vectors = self._vectors.of(numbers)
        return [
            np.concatenate([vectors, each.of_clitics(clitics), each.of_letters(letters)], 1)
            for each in self._networks
        ]
