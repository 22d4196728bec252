"""Prints how well rules and networks do, alone and together, and how fast.

    evaluate.py CORPORA

CORPORA holds anercorp_test.txt, and the folder aqmar as a test outside the news.
"""

import sys
import time
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))  # so that the program is found where it is not installed

import conll  # noqa: E402
import psutil  # noqa: E402
import rules  # noqa: E402
import scoring  # noqa: E402

from reader.entities import recogniser, tagger  # noqa: E402

Tags = Sequence[Sequence[str]]
THREE = conll.KINDS[:3]


def main() -> None:
    corpora = Path(sys.argv[1])
    print(f"{'':46}   all  three    P     R   PERS   LOC   ORG  MISC")
    test = conll.read(corpora / "anercorp_test.txt")
    _ablation(test, "ANERcorp")
    paths = sorted((corpora / "aqmar").glob("*.txt"))
    out_of_domain = [sentence for path in paths for sentence in conll.read(path)]
    if out_of_domain:
        _ablation(out_of_domain, "AQMAR")
    _speed(test)


def _ablation(sentences: Sequence[conll.Sentence], corpus: str) -> None:
    wanted = [sentence.tags for sentence in sentences]
    part = scoring.Part.of(sentences)
    silent = scoring.Part(sentences, [[""] * len(hints) for hints in part.hints])
    by_rules = [list(rules.tags(hints)) for hints in part.hints]
    networks = scoring.tagged(tagger.load(), part)
    alone = scoring.tagged(tagger.load(), silent)
    for name, made in (
        ("rules", by_rules),
        ("networks, told nothing of the rules", alone),
        ("networks", networks),
        ("rules, then networks in the gaps", filled(by_rules, networks)),
        ("networks, then rules in the gaps", filled(networks, by_rules)),
    ):
        _row(f"{corpus}: {name}", wanted, made)


def filled(first: Tags, second: Tags) -> list[list[str]]:
    """Return the tags of the first, and names of the second where the first has none."""
    made = []
    for tags, others in zip(first, second, strict=True):
        row = list(tags)
        for start, end, kind in sorted(conll.names(others)):
            if all(tag == "O" for tag in row[start:end]):
                row[start:end] = ["B-" + kind, *["I-" + kind] * (end - start - 1)]
        made.append(row)
    return made


def _row(name: str, wanted: Tags, made: Tags) -> None:
    scores = conll.score(wanted, made)
    three = conll.score(wanted, made, THREE)["all"]
    kinds = "  ".join(f"{scores[kind].f1:4.1f}" for kind in conll.KINDS)
    print(
        f"{name:46} {scores['all'].f1:5.2f} {three.f1:5.2f} {three.precision:5.1f}"
        f" {three.recall:5.1f}  {kinds}"
    )


def _speed(sentences: Sequence[conll.Sentence]) -> None:
    texts = [
        "\n".join(" ".join(s.words) for s in sentences[i : i + rules.ARTICLE])
        for i in range(0, len(sentences), rules.ARTICLE)
    ]
    count = sum(len(s.words) for s in sentences)
    start = time.process_time()
    known = [recogniser.load().names(text) for text in texts]
    between = time.process_time()
    for text, names in zip(texts, known, strict=True):
        tagger.load().judge(text, names)
    end = time.process_time()
    memory = psutil.Process().memory_info().rss / 1e6
    print(f"words a CPU second: rules {count / (between - start):.0f},", end=" ")
    print(f"networks {count / (end - between):.0f}, both {count / (end - start):.0f};", end=" ")
    print(f"{memory:.0f} MB resident")


if __name__ == "__main__":
    main()
