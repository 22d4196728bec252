"""The trained recogniser: names in a text, by networks that learnt them from a marked corpus.

It is told what the rules have found and says what it makes of the text with that. Its names are
as the corpus marks them: whole words, with the letters that are joined to the first.
"""

import json
import lzma
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from reader.entities.chain import Chain
from reader.entities.encoding import Encoded, Encoder, Tables, Vectors
from reader.entities.features import Features
from reader.entities.lexicon import Lexicon, lexicon
from reader.entities.network import Floats, Network
from reader.entities.tokens import hints, sentences
from reader.model import EntityKind, Name, Span
from reader.resources import resource

KINDS = (EntityKind.PERSON, EntityKind.PLACE, EntityKind.ORGANISATION, EntityKind.MISC)
TAGS = ("", *(place + kind for kind in KINDS for place in ("B-", "I-")))
_AT_ONCE = 64
"""Sentences worked on together: more need more memory and are hardly faster."""


@dataclass(frozen=True, slots=True)
class Tagged:
    """Words `start` to `end` (exclusive) of a sentence as a name."""

    start: int
    end: int
    kind: EntityKind
    confidence: float
    """How likely the least likely of its tags is, from 0 to 1."""


@dataclass(frozen=True, slots=True)
class Found:
    """A stretch of a text as a name, with what is joined to the front of its first word."""

    span: Span
    kind: EntityKind
    confidence: float


class Tagger:
    """Tags sentences by all networks together."""

    def __init__(self, encoder: Encoder, networks: Sequence[Network]) -> None:
        self._encoder = encoder
        self._networks = networks
        self._chain = Chain(
            np.mean([network.first for network in networks], 0),
            np.mean([network.moves for network in networks], 0),
        )

    def found(self, text: str, known: Sequence[Name] = ()) -> list[Found]:
        """Return the names in a text in reading order; `known`: those of the rules."""
        spans = list(sentences(text))
        words = [[text[span.start : span.end] for span in sentence] for sentence in spans]
        tagged = self.tag(words, hints(spans, known))
        return [
            Found(Span(sentence[t.start].start, sentence[t.end - 1].end), t.kind, t.confidence)
            for sentence, names in zip(spans, tagged, strict=True)
            for t in names
        ]

    def tag(
        self, sentences: Sequence[Sequence[str]], hints: Sequence[Sequence[str]]
    ) -> list[list[Tagged]]:
        """Return the names of each sentence; `hints`: the rules' tag of each word, or ""."""
        tagged: list[list[Tagged]] = [[] for _ in sentences]
        order = sorted(range(len(sentences)), key=lambda i: -len(sentences[i]))
        order = [i for i in order if sentences[i]]
        for at in range(0, len(order), _AT_ONCE):
            some = order[at : at + _AT_ONCE]
            made = self._tag([sentences[i] for i in some], [hints[i] for i in some])
            for i, names in zip(some, made, strict=True):
                tagged[i] = names
        return tagged

    def _tag(
        self, sentences: Sequence[Sequence[str]], hints: Sequence[Sequence[str]]
    ) -> Iterator[list[Tagged]]:
        lengths = [len(sentence) for sentence in sentences]
        encoded = self._encoder.encode(sentences, hints)
        scores = self.scores(encoded, lengths)
        tags, likely = self._chain.best(scores, lengths), self._chain.likely(scores, lengths)
        end = 0
        for length in lengths:
            start, end = end, end + length
            yield list(_names(tags[start:end], likely[start:end]))

    def scores(self, encoded: Encoded, lengths: Sequence[int]) -> Floats:
        """Return the mean of what the networks give each tag."""
        every = [
            network.scores(encoded.words[i], encoded.facts, lengths)
            for i, network in enumerate(self._networks)
        ]
        mean: Floats = np.mean(every, 0)
        return mean


def _names(tags: NDArray[np.intp], likely: Floats) -> Iterator[Tagged]:
    start = 0
    for i, tag in enumerate([*(TAGS[tag] for tag in tags), ""]):
        before = TAGS[tags[i - 1]] if i else ""
        if before and not (tag.startswith("I-") and tag[2:] == before[2:]):
            sure = min(likely[j, tags[j]] for j in range(start, i))
            yield Tagged(start, i, EntityKind(before[2:]), float(sure))
        if tag.startswith("B-") or tag[2:] != before[2:]:
            start = i


@lru_cache(maxsize=1)
def load() -> Tagger:
    """Return the tagger, its files read once."""
    return read(resource("model"), lexicon())


def read(folder: Path, lists: Lexicon) -> Tagger:
    """Return the tagger whose files lie in a folder."""
    tables = json.loads((folder / "tables.json").read_text("utf-8"))
    words = lzma.decompress((folder / "words.txt.xz").read_bytes()).decode().split("\n")
    with np.load(folder / "weights.npz", allow_pickle=False) as file:
        weights = dict(file.items())
    networks = [Network(_of(weights, f"{i}.")) for i in range(tables["networks"])]
    numbers = Tables.of(words, tables)
    vectors = Vectors(weights["vectors"], weights["vector_scales"])
    return Tagger(Encoder(Features(lists), numbers, vectors, networks), networks)


def _of(weights: dict[str, Floats], prefix: str) -> dict[str, Floats]:
    return {
        name.removeprefix(prefix): value.astype(np.float32)
        for name, value in weights.items()
        if name.startswith(prefix)
    }
