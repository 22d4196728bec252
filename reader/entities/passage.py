"""A text as words, with the borders that no name crosses."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from reader.model import Span
from reader.text.words import ARTICLE, Word, without_clitics, words

_SPACE = re.compile(r"[^\S\n]+")
_DOT = re.compile(r"[^\S\n]*[.٫][^\S\n]*")
_ALI = frozenset(("علي", "وعلي"))
_ALIKE = (" فى ", " وفى ", " الي ")
"""Where these are printed, the last letter of «علي» tells nothing."""
_HAMZATED = "أإآ"
_ALAIN = "آلان"
"""Printed thus it is the name, which folded is «now»."""


@dataclass(frozen=True, slots=True)
class Passage:
    """The words of a text; `ends[i]` is the word before which a name from word i on must end."""

    text: str
    words: tuple[Word, ...]
    keys: tuple[str, ...]
    ends: tuple[int, ...]
    counts: Counter[str]
    given: frozenset[int] = frozenset()
    """The words that are the name علي or آلان, folded like «على» and «الآن», by their print."""
    hamzated: frozenset[int] = frozenset()
    """The words such as «ألكسندر», folded as if they began with the article, by their print."""
    joined: frozenset[int] = frozenset()
    """The words such as «وإيمي» and «لإيران», whose first letter is a clitic, by their print."""
    prepositions: frozenset[int] = frozenset()
    """The words that are «على» and not the name, by their print."""

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
    given, prepositions = _told_by_print(text, found)
    hamzated = frozenset(
        i
        for i, key in enumerate(keys)
        if key.startswith(ARTICLE) and text[found[i].span.start] in _HAMZATED
    )
    joined = frozenset(i for i, word in enumerate(found) if is_joined(text, word.span))
    return Passage(
        text=text,
        words=tuple(found),
        keys=keys,
        ends=tuple(ends),
        counts=Counter(keys),
        given=given,
        hamzated=hamzated,
        joined=joined,
        prepositions=prepositions,
    )


def is_joined(text: str, word: Span) -> bool:
    """Tell whether a hamza, with which words begin, shows the first letter to be a clitic."""
    first, second = text[word.start], text[word.start + 1 : word.start + 2]
    return (second == "إ" and first in "وفبلك") or (second in ("أ", "آ") and first == "و")


def _told_by_print(text: str, found: Sequence[Word]) -> tuple[frozenset[int], frozenset[int]]:
    """Return which words are the names علي and آلان, and which are «على».

    Cairo prints «فى», and «على» for the name, too; some papers of the Gulf print «علي» and «الي».
    There nothing tells.
    """
    like = [i for i, word in enumerate(found) if word.key in _ALI]
    names = [i for i in like if text[found[i].span.end - 1] == "ي"]
    apart = 2 * len(names) <= len(like) and not any(word in text for word in _ALIKE)
    prepositions = frozenset(like).difference(names) if apart else frozenset[int]()
    given = names if apart else []
    if _ALAIN in text:
        given += [
            i
            for i, word in enumerate(found)
            if word.key == "الان" and text.startswith(_ALAIN, word.span.start)
        ]
    return frozenset(given), prepositions


def _joined(text: str, word: Word, following: Word) -> bool:
    between = text[word.span.end : following.span.start]
    if between in {" ", "-"} or _SPACE.fullmatch(between):
        return True
    # «د. أحمد», «جورج و. بوش»
    return len(word.key) == 1 and _DOT.fullmatch(between) is not None
