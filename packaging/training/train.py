"""Trains the recogniser, and writes what the program reads to resources/model.

    train.py CORPORA [--vectors FOLDER] [--out FOLDER] [--dev]

CORPORA holds anercorp_train.txt, anercorp_test.txt and wikipedia_ar.txt.xz. The test part is only
scored. Everything is seeded and single-threaded: twice the same files on one machine.

--vectors   where word vectors are kept from one training to the next
--dev       train without a tenth of the corpus, and score that: for trying things out
"""

import argparse
import json
import lzma
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np
import torch

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))  # The packages come from an environment without the program.

import conll  # noqa: E402
import network  # noqa: E402
import scoring  # noqa: E402
import vectors  # noqa: E402

from reader.entities.encoding import Tables  # noqa: E402
from reader.entities.features import Features  # noqa: E402
from reader.entities.lexicon import lexicon  # noqa: E402
from reader.entities.network import Floats  # noqa: E402
from reader.entities.tagger import read  # noqa: E402

OUT = ROOT / "resources" / "model"
SEEDS = (1, 2, 3)
SEEN_FROM = 3
"""Letters and facts that the corpus has less often are not learnt."""


def main() -> None:
    args = _arguments()
    torch.set_num_threads(1)
    torch.use_deterministic_algorithms(True)
    features = Features(lexicon())
    words, matrix = _vectors(args.corpora, args.vectors, features)
    corpus = scoring.Part.of(conll.read(args.corpora / "anercorp_train.txt"))
    learnt = corpus.taken(held_out=False) if args.dev else corpus
    tables = _tables(learnt, features)
    numbers = Tables.of(words, tables)
    rows = np.vstack([np.zeros((2, matrix.shape[1]), np.float32), matrix])
    examples = _examples(learnt, features, numbers)
    networks = []
    for seed in SEEDS:
        print(f"network {seed}", flush=True)
        trained = network.train(examples, numbers, rows, seed, network.Settings())
        networks.append(network.weights(trained))
    _write(args.out, words, tables, rows, networks)
    tagger = read(args.out, lexicon())
    if args.dev:
        scoring.report("held out", tagger, corpus.taken(held_out=True))
    scoring.report("test", tagger, scoring.Part.of(conll.read(args.corpora / "anercorp_test.txt")))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("corpora", type=Path)
    parser.add_argument("--vectors", type=Path, default=ROOT / "build" / "vectors")
    parser.add_argument("--out", type=Path, default=OUT)
    parser.add_argument("--dev", action="store_true")
    return parser.parse_args()


def _vectors(corpora: Path, kept: Path, features: Features) -> tuple[list[str], Floats]:
    if not (kept / "vectors.npy").exists():
        kept.mkdir(parents=True, exist_ok=True)
        words, matrix = vectors.train(
            corpora / "wikipedia_ar.txt.xz", features, kept / "sentences.txt"
        )
        (kept / "words.txt").write_text("\n".join(words), "utf-8")
        np.save(kept / "vectors.npy", matrix)
    return (kept / "words.txt").read_text("utf-8").split("\n"), np.load(kept / "vectors.npy")


def _tables(part: scoring.Part, features: Features) -> dict[str, object]:
    """Return what is learnt of clitics, letters and facts, in the order of their numbers."""
    clitics, letters, facts = Counter[str](), Counter[str](), Counter[str]()
    for sentence, hints in zip(part.sentences, part.hints, strict=True):
        told = [features.of_word(word) for word in sentence.words]
        clitics.update(word.clitics for word in told)
        for row in features.of_sentence(told, hints):
            facts.update(row)
        for word in sentence.words:
            letters.update(word)
    return {
        "networks": len(SEEDS),
        "clitics": sorted(clitics),
        "letters": sorted(_often(letters)),
        "facts": sorted(_often(facts)),
    }


def _often(counts: Counter[str]) -> Iterable[str]:
    return (one for one, count in counts.items() if count >= SEEN_FROM)


def _examples(part: scoring.Part, features: Features, tables: Tables) -> list[network.Example]:
    found = []
    for sentence, hints in zip(part.sentences, part.hints, strict=True):
        told = [features.of_word(word) for word in sentence.words]
        facts = np.zeros((len(told), len(tables.facts)), np.float32)
        for row, known in zip(facts, features.of_sentence(told, hints), strict=True):
            row[[tables.facts[fact] for fact in known if fact in tables.facts]] = 1
        example = network.Example(
            np.array([tables.word(word) for word in told]),
            np.array([tables.clitics.get(word.clitics, 0) for word in told]),
            np.array([tables.spelt(word) for word in sentence.words]),
            facts,
            np.array([conll.TAGS.index(tag) for tag in sentence.tags]),
        )
        found.extend(example.cut())
    return found


def _write(
    out: Path,
    words: Sequence[str],
    tables: dict[str, object],
    rows: Floats,
    networks: Sequence[dict[str, Floats]],
) -> None:
    out.mkdir(parents=True, exist_ok=True)
    text = lzma.compress("\n".join(words).encode(), preset=9 | lzma.PRESET_EXTREME)
    (out / "words.txt.xz").write_bytes(text)
    lines = json.dumps(tables, ensure_ascii=False, indent=0)
    (out / "tables.json").write_text(lines + "\n", "utf-8")
    small, scales = vectors.small(rows)
    weights = {
        f"{i}.{name}": value.astype(np.float16)
        for i, each in enumerate(networks)
        for name, value in each.items()
    }
    np.savez(out / "weights.npz", vectors=small, vector_scales=scales, **weights)
    size = sum(path.stat().st_size for path in out.iterdir())
    print(f"{out}: {size / 1e6:.1f} MB, {len(words)} words", flush=True)


if __name__ == "__main__":
    main()
