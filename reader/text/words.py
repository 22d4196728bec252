"""Words of Arabic text: their borders, and the letters that are joined to their front."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from reader.model import Span
from reader.text.folding import IGNORED, TATWEEL, folded

# Marks and direction signs belong to the word they stand in; `\w` alone would cut at them.
WORD = re.compile(rf"(?!{TATWEEL})[^\W_]+(?:[{IGNORED}]+[^\W_]*)*")

ARTICLE = "ال"

PROCLITICS = ("و", "ف", "ب", "ل", "ك")
"""Single letters joined to the front of a noun: and, then, in, for, like."""

_PAIRS = ("وب", "ول", "وك", "فب", "فل", "فك")
# What is written where the article follows: «للأسد» is ل + الأسد, its alef unwritten.
_WITH_ARTICLE = ("لل", "ولل", "فلل")
SHORTEST_REST = 3
"""A clitic is only read where at least so many letters remain."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word where it stands in the original, and folded."""

    span: Span
    key: str


def words(text: str) -> list[Word]:
    """Return the words of a text in order, with spans of the original.

    Folding keeps the borders of words, so the keys come from the text folded as a whole.
    """
    keys = WORD.findall(folded(text))
    spans = (Span(*match.span()) for match in WORD.finditer(text))
    return [Word(span, key) for span, key in zip(spans, keys, strict=True)]


def key_of(name: str) -> str:
    """Return a name folded word by word, as keys are: ``"حلف شمال الأطلسي"`` → its key."""
    return " ".join(word.key for word in words(name))


@lru_cache(maxsize=1 << 15)  # each word of a text is asked for many times
def readings(key: str) -> tuple[tuple[str, str], ...]:
    """Return every (clitics, rest) of a folded word, none first, then the shortest first.

    >>> readings("وسوريا")
    (('', 'وسوريا'), ('و', 'سوريا'))
    """
    return tuple(_readings(key))


def _readings(key: str) -> Iterator[tuple[str, str]]:
    yield "", key
    if not key.startswith(PROCLITICS):
        return
    for clitics in (*PROCLITICS, *_PAIRS):
        rest = key.removeprefix(clitics)
        if rest != key and len(rest) >= SHORTEST_REST:
            yield clitics, rest
    for clitics in _WITH_ARTICLE:
        rest = key.removeprefix(clitics)
        if rest != key and len(rest) >= SHORTEST_REST - 1:
            yield clitics[:-1], ARTICLE + rest


def whole_words(text: str, span: Span) -> Span:
    """Return a span widened to the borders of the words at its ends."""
    start, end = span.start, span.end
    for match in WORD.finditer(text):
        if match.start() >= span.end:
            break
        if match.end() > span.start:
            start, end = min(start, match.start()), max(end, match.end())
    return Span(start, end)


def without_clitics(text: str, span: Span, clitics: str) -> Span:
    """Return the span of a word of `text` without the clitics at its front.

    Marks on the letters cut off go with them. The alef of «للأسد» is not written, so its
    name begins at the second lam.
    """
    start, left = span.start, len(clitics)
    while start < span.end and (left or not folded(text[start])):
        left -= len(folded(text[start]))
        start += 1
    return Span(start, span.end)


def alone(printed: str, key: str) -> str:
    """Return words, printed behind clitics and with this key, as they are printed alone.

    >>> alone("لأسد", "الاسد")
    'الأسد'
    """
    is_hidden = key.startswith(ARTICLE) and printed.startswith(ARTICLE[1])
    return ARTICLE[0] + printed if is_hidden else printed
