"""How well names are found and unified, and what each part of the program does for that.

Its table comes before the values that have targets: the marked reports of the tests, read by all
parts together and with one of them left out. Behind its name a folder may be given, whose reports
are read, too: marked as bodies and mentions, or a corpus of words and tags.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

from measuring import Row

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "packaging" / "training")]

import conll  # noqa: E402
import rules  # noqa: E402

from tests.entities.marked import KINDS  # noqa: E402
from tests.entities.parts import FINDING, WAYS, WHOLE, Reports, Score, gold, own  # noqa: E402

_HEADINGS = "     F1     P     R    PER   LOC   ORG     B³     P     R  wrong missed"
_TAGGED_HEADINGS = "     F1     P     R    PER   LOC   ORG"


def rows(folder: Path | None = None) -> Iterator[Row]:
    is_marked = folder is not None and (folder / "mentions.json").exists()
    every = [*own().values(), *([gold(folder)] if folder and is_marked else [])]
    for reports in every:
        print(f"{reports.name:28}{_HEADINGS}")
        # Reports that know nobody of another are unified one by one anyway.
        for way in (way for way in WAYS if not (way.is_apart and reports.is_apart)):
            print(f"  {way.name:26}{_cells(reports.score(way))}", flush=True)
    if folder and not is_marked:
        _print_tagged(folder / "anercorp_test.txt")
    for reports in every:
        yield from _values(reports)


def _values(reports: Reports) -> Iterator[Row]:
    score = reports.score(WHOLE)
    people, places, organisations = (100 * score.counts[kind].f1 for kind in KINDS)
    yield Row(f"{reports.name}: people", people, "F1", least=88)
    yield Row(f"{reports.name}: places", places, "F1", least=90)
    yield Row(f"{reports.name}: organisations", organisations, "F1", least=74)
    yield Row(f"{reports.name}: all names", 100 * score.all.f1, "F1", least=86)
    yield Row(f"{reports.name}: who is who", 100 * score.linked.b_cubed, "B³", least=97)
    yield Row(f"{reports.name}: wrong merges", len(score.linked.wrong_merges), "", most=0)


def _cells(score: Score) -> str:
    linked, every = score.linked, score.all
    shares = (
        (every.f1, every.precision, every.recall),
        tuple(score.counts[kind].f1 for kind in KINDS),
        (linked.b_cubed, linked.precision, linked.recall),
    )
    cells = " ".join("".join(f"{100 * share:6.1f}" for share in group) for group in shares)
    return f" {cells} {len(linked.wrong_merges):6} {linked.missed_merges:6}"


def _print_tagged(path: Path) -> None:
    """Print the usual scores of a corpus, in the three kinds that articles are read for."""
    sentences = conll.read(path)
    wanted = [sentence.tags for sentence in sentences]
    print(f"{path.stem:28}{_TAGGED_HEADINGS}")
    for way in (WHOLE, *FINDING):
        words = [sentence.words for sentence in sentences]
        hints = rules.hints(words, recogniser=way.recogniser())
        made = conll.score(wanted, [rules.tags(row) for row in hints], conll.KINDS[:3])
        every = made["all"]
        three = "".join(f"{made[kind].f1:6.1f}" for kind in conll.KINDS[:3])
        whole = "".join(f"{part:6.1f}" for part in (every.f1, every.precision, every.recall))
        print(f"  {way.name:26} {whole} {three}", flush=True)
