"""How well a tagger does on a corpus, with what the rules say of it."""

from collections.abc import Sequence
from dataclasses import dataclass

import conll
import rules

from reader.entities.tagger import KINDS, Tagger

BLOCK, EVERY, HELD_OUT = 40, 10, 7
"""Sentences that follow each other belong together: of ten blocks the eighth is held out."""


@dataclass(frozen=True, slots=True)
class Part:
    """Sentences of a corpus, and what the rules say of each word."""

    sentences: Sequence[conll.Sentence]
    hints: Sequence[Sequence[str]]

    @classmethod
    def of(cls, sentences: Sequence[conll.Sentence]) -> "Part":
        return cls(sentences, rules.hints([s.words for s in sentences]))

    def taken(self, *, held_out: bool) -> "Part":
        """Return the sentences held out, or all others."""
        chosen = [
            i for i in range(len(self.sentences)) if (i // BLOCK % EVERY == HELD_OUT) is held_out
        ]
        return Part([self.sentences[i] for i in chosen], [self.hints[i] for i in chosen])


def report(name: str, tagger: Tagger, part: Part) -> None:
    """Print the score of each kind, of all, and of the first three together."""
    for kind, score in scores(tagger, part).items():
        print(
            f"{name:9} {kind:5} P {score.precision:5.2f} R {score.recall:5.2f} F1 {score.f1:5.2f}"
            f" ({score.there})",
            flush=True,
        )


def scores(tagger: Tagger, part: Part) -> dict[str, conll.Score]:
    """Return the score of each kind, of ``all``, and of the first ``three`` together."""
    wanted = [sentence.tags for sentence in part.sentences]
    made = tagged(tagger, part)
    three = conll.score(wanted, made, conll.KINDS[:3])["all"]
    return {**conll.score(wanted, made), "three": three}


def tagged(tagger: Tagger, part: Part) -> list[list[str]]:
    """Return the tags, as the corpus writes them, that the tagger gives."""
    spelt = dict(zip(KINDS, conll.KINDS, strict=True))
    every = []
    found = tagger.tag([s.words for s in part.sentences], part.hints)
    for sentence, names in zip(part.sentences, found, strict=True):
        tags = ["O"] * len(sentence.words)
        for name in names:
            for i in range(name.start, name.end):
                tags[i] = ("I-" if i > name.start else "B-") + spelt[name.kind]
        every.append(tags)
    return every
