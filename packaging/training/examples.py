"""Sentences as the numbers that the network is trained on."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import conll
import numpy as np
from network import Example
from scoring import Part

from reader.entities.encoding import Tables
from reader.entities.features import Features

SEEN_FROM = 3
"""Letters and facts that the corpus has less often are not learnt."""


def tables(part: Part, features: Features) -> Mapping[str, Any]:
    """Return the clitics, letters and facts that are learnt, in the order of their numbers."""
    clitics, letters, facts = Counter[str](), Counter[str](), Counter[str]()
    for sentence, hints in zip(part.sentences, part.hints, strict=True):
        told = [features.of_word(word) for word in sentence.words]
        clitics.update(word.clitics for word in told)
        for row in features.of_sentence(told, hints):
            facts.update(row)
        for word in sentence.words:
            letters.update(word)
    return {
        "clitics": sorted(clitics),
        "letters": sorted(_often(letters)),
        "facts": sorted(_often(facts)),
    }


def _often(counts: Counter[str]) -> Iterable[str]:
    return (one for one, count in counts.items() if count >= SEEN_FROM)


def examples(part: Part, features: Features, numbers: Tables) -> list[Example]:
    """Return the sentences as numbers, the long ones cut."""
    found = []
    for sentence, hints in zip(part.sentences, part.hints, strict=True):
        found.extend(_example(sentence, hints, features, numbers).cut())
    return found


def _example(
    sentence: conll.Sentence, hints: Sequence[str], features: Features, numbers: Tables
) -> Example:
    told = [features.of_word(word) for word in sentence.words]
    facts = np.zeros((len(told), len(numbers.facts)), np.float32)
    for row, known in zip(facts, features.of_sentence(told, hints), strict=True):
        row[[numbers.facts[fact] for fact in known if fact in numbers.facts]] = 1
    return Example(
        np.array([numbers.word(word) for word in told]),
        np.array([numbers.clitics.get(word.clitics, 0) for word in told]),
        np.array([numbers.spelt(word) for word in sentence.words]),
        facts,
        np.array([conll.TAGS.index(tag) for tag in sentence.tags]),
    )
