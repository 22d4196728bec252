"""Trains the recogniser, and writes what the program reads to resources/model.

    train.py CORPORA [--work FOLDER] [--out FOLDER] [--dev]

CORPORA holds anercorp_train.txt, anercorp_test.txt and wikipedia_ar.txt.xz. First come vectors of
the words of Wikipedia; a first network, the teacher, learns the corpus and tags a part of
Wikipedia; from that the networks learn, and then from the corpus. The test part is only scored.
Everything is seeded and single-threaded: twice the same files on one machine.

--work      where vectors and teacher are kept from one training to the next
--dev       train without a tenth of the corpus, and score that: for trying things out
"""

import argparse
import copy
import json
import lzma
import random
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))  # so that the program is found where it is not installed

import conll  # noqa: E402
import examples  # noqa: E402
import network  # noqa: E402
import rules  # noqa: E402
import scoring  # noqa: E402
import vectors  # noqa: E402
import wikipedia  # noqa: E402

from reader.entities.encoding import Tables  # noqa: E402
from reader.entities.features import Features  # noqa: E402
from reader.entities.lexicon import lexicon  # noqa: E402
from reader.entities.network import Floats  # noqa: E402
from reader.entities.tagger import Tagger, read  # noqa: E402

OUT = ROOT / "resources" / "model"
TEACHER = network.Settings()
ON_WIKIPEDIA = network.Settings(epochs=3, rate=2e-3, together=48, drop=0.3, hide_facts=0.3)
ON_CORPUS = network.Settings(epochs=12, rate=2.5e-3, hide_names=0.15, hide_others=0.05)
SEEDS = (1, 2)
WORDS_OF_WIKIPEDIA, LONGEST = 700_000, 70
NAMELESS_KEPT = 0.3
"""Of sentences in which the rules find no name."""
CAUTION = 0.5
"""By so much less "no name" is scored than was learnt: articles of other days hold more
strangers than the corpus repeats. Chosen on the part held out."""


@dataclass(frozen=True, slots=True)
class School:
    """What all networks share."""

    features: Features
    words: Sequence[str]
    tables: Mapping[str, Any]
    numbers: Tables
    vectors: Floats

    def examples(self, part: scoring.Part) -> list[network.Example]:
        return examples.examples(part, self.features, self.numbers)


def main() -> None:
    args = _arguments()
    torch.set_num_threads(1)
    torch.use_deterministic_algorithms(True)
    features = Features(lexicon())
    words, matrix = _vectors(args.corpora, args.work, features)
    corpus = scoring.Part.of(conll.read(args.corpora / "anercorp_train.txt"))
    learnt = corpus.taken(held_out=False) if args.dev else corpus
    tables = examples.tables(learnt, features)
    school = School(features, words, tables, Tables.of(words, tables), matrix)
    teacher = _teacher(school, learnt, args.work / ("teacher-dev" if args.dev else "teacher"))
    tagged = _tagged(teacher, args.corpora / "wikipedia_ar.txt.xz")
    networks = _networks(school, learnt, tagged)
    write(args.out, school, networks)
    tagger = read(args.out, lexicon())
    if args.dev:
        scoring.report("held out", tagger, corpus.taken(held_out=True))
    scoring.report("test", tagger, scoring.Part.of(conll.read(args.corpora / "anercorp_test.txt")))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("corpora", type=Path)
    parser.add_argument("--work", type=Path, default=ROOT / "build" / "training")
    parser.add_argument("--out", type=Path, default=OUT)
    parser.add_argument("--dev", action="store_true")
    return parser.parse_args()


def _vectors(corpora: Path, kept: Path, features: Features) -> tuple[list[str], Floats]:
    """Return the words that have vectors, and these; before them those of no and unknown words."""
    if not (kept / "vectors.npy").exists():
        kept.mkdir(parents=True, exist_ok=True)
        words, matrix = vectors.train(
            corpora / "wikipedia_ar.txt.xz", features, kept / "sentences.txt"
        )
        (kept / "words.txt").write_text("\n".join(words), "utf-8")
        np.save(kept / "vectors.npy", matrix)
    matrix = np.load(kept / "vectors.npy")
    rows = np.vstack([np.zeros((2, matrix.shape[1]), np.float32), matrix])
    return (kept / "words.txt").read_text("utf-8").split("\n"), rows


def _teacher(school: School, learnt: scoring.Part, kept: Path) -> Tagger:
    if not (kept / "weights.npz").exists():
        print("the teacher", flush=True)
        teacher = network.made(school.numbers, school.vectors, 1)
        network.train(teacher, school.examples(learnt), 1, TEACHER)
        write(kept, school, [network.weights(teacher)])
    return read(kept, lexicon())


def _tagged(teacher: Tagger, corpus: Path) -> scoring.Part:
    """Return sentences of Wikipedia with what the teacher makes of them."""
    lots = random.Random(3)
    sentences, hints = [], []
    for article in wikipedia.some(corpus, WORDS_OF_WIKIPEDIA, seed=5):
        for words, said in zip(article, rules.hints(article, len(article)), strict=True):
            if len(words) <= LONGEST and (any(said) or lots.random() < NAMELESS_KEPT):
                sentences.append(conll.Sentence(tuple(words), ("O",) * len(words)))
                hints.append(said)
    tags = scoring.tagged(teacher, scoring.Part(sentences, hints))
    made = [conll.Sentence(s.words, tuple(t)) for s, t in zip(sentences, tags, strict=True)]
    print(f"{sum(len(s.words) for s in made)} words of Wikipedia", flush=True)
    return scoring.Part(made, hints)


def _networks(
    school: School, learnt: scoring.Part, tagged: scoring.Part
) -> list[dict[str, Floats]]:
    print("on Wikipedia", flush=True)
    first = network.made(school.numbers, school.vectors, 11)
    network.train(first, school.examples(tagged), 11, ON_WIKIPEDIA)
    found = school.examples(learnt)
    networks = []
    for seed in SEEDS:
        print(f"network {seed}", flush=True)
        each = copy.deepcopy(first)
        network.train(each, found, seed, ON_CORPUS)
        weights = network.weights(each)
        weights["outb"][0] -= CAUTION
        networks.append(weights)
    return networks


def write(out: Path, school: School, networks: Sequence[dict[str, Floats]]) -> None:
    """Write what the program reads."""
    out.mkdir(parents=True, exist_ok=True)
    words = lzma.compress("\n".join(school.words).encode(), preset=9 | lzma.PRESET_EXTREME)
    (out / "words.txt.xz").write_bytes(words)
    tables = {"networks": len(networks), **school.tables}
    lines = json.dumps(tables, ensure_ascii=False, indent=0)
    (out / "tables.json").write_text(lines + "\n", "utf-8")
    small, scales = vectors.small(school.vectors)
    weights = {
        f"{i}.{name}": value.astype(np.float16)
        for i, each in enumerate(networks)
        for name, value in each.items()
    }
    np.savez(out / "weights.npz", vectors=small, vector_scales=scales, **weights)
    size = sum(path.stat().st_size for path in out.iterdir())
    print(f"{out}: {size / 1e6:.1f} MB, {len(school.words)} words", flush=True)


if __name__ == "__main__":
    main()
