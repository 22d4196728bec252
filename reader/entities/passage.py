"""A text as words, with the borders that no name crosses."""

import re
from collections import Counter
from dataclasses import dataclass

from reader.entities.letters import Letters, letters
from reader.model import Span
from reader.text.words import Word, without_clitics, words

_SPACE = re.compile(r"[^\S\n]+")
_DOT = re.compile(r"[^\S\n]*[.٫][^\S\n]*")


@dataclass(frozen=True, slots=True)
class Passage:
    """The words of a text; `ends[i]` is the word before which a name from word i on must end."""

    text: str
    words: tuple[Word, ...]
    keys: tuple[str, ...]
    ends: tuple[int, ...]
    counts: Counter[str]
    letters: Letters

    def span(self, start: int, end: int, clitics: str) -> Span:
        """Return the span of the words `start` to `end` (exclusive) without the clitics."""
        first = without_clitics(self.text, self.words[start].span, clitics)
        return Span(first.start, self.words[end - 1].span.end)

    def key(self, start: int, end: int, first: str) -> str:
        """Return the key of these words, the first one read as `first`."""
        return " ".join((first, *self.keys[start + 1 : end]))


def passage(text: str) -> Passage:
    found = words(text)
    ends = [0] * len(found)
    end = len(found)
    for i in range(len(found) - 1, -1, -1):
        if i + 1 < len(found) and not _joined(text, found[i], found[i + 1]):
            end = i + 1
        ends[i] = end
    keys = tuple(word.key for word in found)
    return Passage(text, tuple(found), keys, tuple(ends), Counter(keys), letters(text, found))


def _joined(text: str, word: Word, following: Word) -> bool:
    between = text[word.span.end : following.span.start]
    if between in {" ", "-"} or _SPACE.fullmatch(between):
        return True
    # «د. أحمد», «جورج و. بوش»
    return len(word.key) == 1 and _DOT.fullmatch(between) is not None
