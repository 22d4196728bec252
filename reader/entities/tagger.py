"""The trained recogniser: names in a text, by networks that learnt them from a marked corpus.

It is told what the rules have found and says what it makes of the text with that. Its names are
as the corpus marks them: whole words, with the letters that are joined to the first.
"""

import json
import lzma
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np

from reader.entities.chain import Chain
from reader.entities.encoding import Encoded, Encoder, Tables, Vectors
from reader.entities.features import Features
from reader.entities.lexicon import Lexicon, lexicon
from reader.entities.network import Floats, Network, Places
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


@dataclass(frozen=True, slots=True)
class Judgement:
    """What the networks make of a text and of the names that the rules found in it."""

    found: list[Found]
    beliefs: list[float]
    """How likely each known name is one of its kind, from 0 to 1: the least of its words."""


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
        return self.judge(text, known).found

    def judge(self, text: str, known: Sequence[Name] = ()) -> Judgement:
        """Return the names in a text, and what is to be thought of those that are known."""
        spans = list(sentences(text))
        words = [[text[span.start : span.end] for span in sentence] for sentence in spans]
        found, beliefs = [], [1.0] * len(known)
        tagged = self._tag_all(words, hints(spans, known))
        for sentence, (tags, likely) in zip(spans, tagged, strict=True):
            for name in _names(tags, likely):
                span = Span(sentence[name.start].start, sentence[name.end - 1].end)
                found.append(Found(span, name.kind, name.confidence))
            for i, belief in _beliefs(sentence, likely, known, text):
                beliefs[i] = min(beliefs[i], belief)
        return Judgement(found, beliefs)

    def tag(
        self, sentences: Sequence[Sequence[str]], hints: Sequence[Sequence[str]]
    ) -> list[list[Tagged]]:
        """Return the names of each sentence; `hints`: the rules' tag of each word, or ""."""
        return [list(_names(*made)) for made in self._tag_all(sentences, hints)]

    def _tag_all(
        self, sentences: Sequence[Sequence[str]], hints: Sequence[Sequence[str]]
    ) -> list[tuple[Places, Floats]]:
        """Return the best tags and how likely all are, of each sentence; the longest go first."""
        nothing = (np.zeros(0, np.intp), np.zeros((0, len(TAGS)), np.float32))
        tagged = [nothing] * len(sentences)
        order = sorted(range(len(sentences)), key=lambda i: -len(sentences[i]))
        order = [i for i in order if sentences[i]]
        for at in range(0, len(order), _AT_ONCE):
            some = order[at : at + _AT_ONCE]
            made = self._tag([sentences[i] for i in some], [hints[i] for i in some])
            for i, each in zip(some, made, strict=True):
                tagged[i] = each
        return tagged

    def _tag(
        self, sentences: Sequence[Sequence[str]], hints: Sequence[Sequence[str]]
    ) -> Iterator[tuple[Places, Floats]]:
        lengths = [len(sentence) for sentence in sentences]
        scores = self.scores(self._encoder.encode(sentences, hints), lengths)
        tags, likely = self._chain.best(scores, lengths), self._chain.likely(scores, lengths)
        end = 0
        for length in lengths:
            start, end = end, end + length
            yield tags[start:end], likely[start:end]

    def scores(self, encoded: Encoded, lengths: Sequence[int]) -> Floats:
        """Return the mean of what the networks give each tag."""
        every = [
            network.scores(encoded.words[i], encoded.facts, lengths)
            for i, network in enumerate(self._networks)
        ]
        mean: Floats = np.mean(every, 0)
        return mean


def _names(tags: Places, likely: Floats) -> Iterator[Tagged]:
    start = 0
    for i, tag in enumerate([*(TAGS[tag] for tag in tags), ""]):
        before = TAGS[tags[i - 1]] if i else ""
        if before and not (tag.startswith("I-") and tag[2:] == before[2:]):
            sure = min(likely[j, tags[j]] for j in range(start, i))
            yield Tagged(start, i, EntityKind(before[2:]), float(sure))
        if tag.startswith("B-") or tag[2:] != before[2:]:
            start = i


def _beliefs(
    sentence: Sequence[Span], likely: Floats, known: Sequence[Name], text: str
) -> Iterator[tuple[int, float]]:
    """Yield for words in known names: which name, and how likely a name of its kind is there."""
    if not known or not sentence:
        return
    first = bisect_right(known, sentence[0].start, key=lambda name: name.span.end)
    for i, name in enumerate(known[first:], first):
        if name.span.start >= sentence[-1].end:
            return
        tag = TAGS.index("B-" + name.kind)
        for span, chances in zip(sentence, likely, strict=True):
            # What is said of the hyphen in «جان-كلود» tells nothing of the name.
            if span.overlaps(name.span) and text[span.start].isalnum():
                yield i, float(chances[tag] + chances[tag + 1])


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
