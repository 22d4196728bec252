"""Sentences of a text as a trained recogniser reads them: words and marks, with their spans."""

import re
from collections.abc import Iterator, Sequence

from reader.model import Name, Span
from reader.text.words import WORD

_TOKEN = re.compile(rf"{WORD.pattern}|[^\w\s]")
_ENDS = frozenset(".!؟?")
LONGEST_SENTENCE = 100

Sentence = list[Span]


def sentences(text: str) -> Iterator[Sentence]:
    """Yield the sentences of a text; they end with a line, a full stop, or when too long."""
    current: Sentence = []
    for match in _TOKEN.finditer(text):
        span = Span(*match.span())
        if current and ("\n" in text[current[-1].end : span.start]):
            yield current
            current = []
        current.append(span)
        if match.group() in _ENDS or len(current) >= LONGEST_SENTENCE:
            yield current
            current = []
    if current:
        yield current


def hints(sentences: Sequence[Sequence[Span]], names: Sequence[Name]) -> list[list[str]]:
    """Return ``B-PER`` and the like for words that names cover, "" for others.

    Both are in reading order.
    """
    tags = [[""] * len(sentence) for sentence in sentences]
    at = 0
    for sentence, row in zip(sentences, tags, strict=True):
        for i, span in enumerate(sentence):
            while at < len(names) and names[at].span.end <= span.start:
                at += 1
            if at < len(names) and names[at].span.overlaps(span):
                first = i == 0 or sentence[i - 1].end <= names[at].span.start
                row[i] = ("B-" if first else "I-") + names[at].kind
    return tags
