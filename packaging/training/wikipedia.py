"""The articles of the Arabic part of the Comparable Wikipedia Corpus, as words."""

import lzma
import random
import re
from collections.abc import Iterator
from pathlib import Path

from reader.entities.encoding import without_digits
from reader.entities.features import Features
from reader.text.words import WORD

_TOKEN = re.compile(rf"{WORD.pattern}|[^\w\s]")
_ENDS = frozenset(".!؟?")
SHORTEST, LONGEST = 5, 90
"""Words of a sentence."""


def articles(path: Path) -> Iterator[list[list[str]]]:
    """Yield the sentences of one article after another."""
    article: list[list[str]] = []
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("<doc "):
                yield article
                article = []
            elif not line.startswith("<"):
                article.extend(_sentences(_TOKEN.findall(line)))
    yield article


def _sentences(words: list[str]) -> Iterator[list[str]]:
    sentence: list[str] = []
    for word in words:
        sentence.append(word)
        if len(sentence) > SHORTEST and (word in _ENDS or len(sentence) == LONGEST):
            yield sentence
            sentence = []
    if len(sentence) > SHORTEST:
        yield sentence


def split(sentence: list[str], features: Features) -> Iterator[str]:
    """Yield the words folded, clitics apart («ب+»), and zeros for numbers."""
    for word in sentence:
        told = features.of_word(word)
        if told.clitics:
            yield told.clitics + "+"
        yield without_digits(told)


def some(path: Path, words: int, seed: int) -> list[list[list[str]]]:
    """Return articles drawn by lot, until they have so many words."""
    every = [article[:60] for article in articles(path) if len(article) >= 3]
    random.Random(seed).shuffle(every)
    chosen, count = [], 0
    for article in every:
        if count >= words:
            break
        chosen.append(article)
        count += sum(map(len, article))
    return chosen
