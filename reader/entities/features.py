"""What a trained recogniser is told of each word: of its letters, of the lists, of the rules.

Training and recognising both come here, so that they cannot differ.
"""

import re
import sys
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain

from reader.entities.clitics import without
from reader.entities.lexicon import Lexicon
from reader.model import EntityKind
from reader.text.folding import folded
from reader.text.words import ARTICLE, readings

LONGEST_NAME = 6
SHORT = 3
"""A single word that is left without its clitics must be longer to be looked up."""
_EDGES = re.compile(r"^[\W_]+|[\W_]+$")
_ARABIC = re.compile("[\u0621-\u064a]+")
_LETTER = {EntityKind.PERSON: "P", EntityKind.PLACE: "L", EntityKind.ORGANISATION: "O"}
_HIGHEST_LEVEL = 14


@dataclass(frozen=True, slots=True)
class Told:
    """What is known of a word wherever it stands."""

    key: str
    """Folded, without punctuation that is glued to it."""
    clitics: str
    stem: str
    shape: str
    facts: tuple[str, ...]


class Features:
    """Tells the facts of words; those of a word that it has wherever it stands are found once."""

    def __init__(self, lists: Lexicon) -> None:
        self._lists = lists
        self._sources = (("c", lists.core), ("l", lists.listed), ("w", lists.weak))
        self.of_word = lru_cache(maxsize=1 << 14)(self._of_word)

    def of_sentence(self, told: Sequence[Told], hints: Sequence[str]) -> list[list[str]]:
        """Return the facts of each word of a sentence; `hints`: the rules' tags, "" for none."""
        rows = [list(word.facts) for word in told]
        for place, fact in self._listed([word.key for word in told]):
            if fact not in rows[place]:
                rows[place].append(fact)
        for row, hint in zip(rows, hints, strict=True):
            if hint:
                row.append("h=" + hint)
        return rows

    def _of_word(self, word: str) -> Told:
        key = _EDGES.sub("", folded(word)) or folded(word)
        shape = shape_of(key)
        if shape != "A":
            return Told(key, "", key, shape, ("s=" + shape,))
        clitics, stem = without(key, self._lists, {}) if len(key) > 3 else ("", key)
        facts = chain(
            self._of_counts(key, clitics, stem), self._of_lists(key), _of_letters(word, key, stem)
        )
        return Told(key, clitics, stem, shape, tuple(map(sys.intern, facts)))  # few, often told

    def _of_counts(self, key: str, clitics: str, stem: str) -> Iterator[str]:
        """Yield how frequent a word is, what is joined to it, and of what sort it is."""
        yield "lv=" + self._level(key)
        yield from self._sorts(key, "")
        if clitics:
            yield "cl=" + clitics
            yield "slv=" + self._level(stem)
            yield from self._sorts(stem, "~")

    def _level(self, key: str) -> str:
        return str(min(self._lists.levels.get(key, 0), _HIGHEST_LEVEL))

    def _sorts(self, form: str, mark: str) -> Iterator[str]:
        lists = self._lists
        sorts: Mapping[str, Collection[str]] = {
            "common": lists.common,
            "nameword": lists.name_words,
            "nat": lists.nationalities,
        }
        yield from (sort + mark for sort, words in sorts.items() if form in words)

    def _of_lists(self, key: str) -> Iterator[str]:
        """Yield what the lists make of the word, with and without what may be joined to it."""
        found = dict[str, None]()
        for clitics, rest in readings(key):
            mark = "~" if clitics else ""
            found.update(
                dict.fromkeys(f"u={flag}{mark}" for flag in self._lists.units.get(rest, ""))
            )
            for section, words in self._lists.triggers.items():
                if rest in words:
                    found["t=" + section] = None
            if clitics and rest in self._lists.nationalities:
                found["nat*"] = None
        yield from found

    def _listed(self, keys: Sequence[str]) -> Iterator[tuple[int, str]]:
        """Yield (word, fact) for the longest names of the lists at each word."""
        for i, key in enumerate(keys):
            for clitics, first in readings(key):
                most = min(self._lists.longest.get(first, 0), len(keys) - i, LONGEST_NAME)
                if not clitics or most > 1 or len(first) > SHORT:
                    yield from self._longest(keys, i, first, most, "~" if clitics else "")

    def _longest(
        self, keys: Sequence[str], i: int, first: str, most: int, mark: str
    ) -> Iterator[tuple[int, str]]:
        for length in range(most, 0, -1):
            name = " ".join((first, *keys[i + 1 : i + length]))
            kinds = [(source, kind) for source, names in self._sources if (kind := names.get(name))]
            for source, kind in kinds:
                for j in range(length):
                    place = "S" if length == 1 else "I" if j else "B"
                    yield i + j, f"g={source}{_LETTER[kind]}{place}{mark}"
            if kinds:
                return


def _of_letters(word: str, key: str, stem: str) -> Iterator[str]:
    """Yield what the endings say; a final ة or ى is lost in the folded key."""
    definite = stem.startswith(ARTICLE)
    if definite:
        yield "def"
    if word.endswith(("ى", "ة")):
        yield "e=" + word[-1]
    if key.endswith(("ي", "يه")):
        yield "nisbaD" if definite else "nisba"


def shape_of(key: str) -> str:
    """Return A Arabic, D digits, L Latin, M mixed, or P and the mark itself."""
    if _ARABIC.fullmatch(key):
        return "A"
    if key.isdigit():
        return "D"
    if not any(char.isalnum() for char in key):
        return "P" + key[:2]
    return "L" if key.isascii() and key.isalpha() else "M"
