"""How well the pages of the corpus are read: each file, each outlet, and what went wrong.

Its table comes before the values that have targets. Each error stands below its file: a line
taken that is none of the article's (+), one that the file does not print so (*), one lost (-).
"""

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from measuring import Row

sys.path.insert(0, str(Path(__file__).parents[1]))

from tests.importing.corpus.loading import outlets
from tests.importing.corpus.readings import DOCUMENT, HTML, TEXT, Reading, day_of, readings
from tests.importing.corpus.scoring import together

KINDS = (TEXT, HTML, DOCUMENT)
_SHOWN = 100


def rows() -> Iterator[Row]:
    read = readings(every_manner=True)
    for number, host in enumerate(outlets(), 1):
        own = [reading for reading in read if reading.file.page.host == host]
        for reading in own:
            _print_file(reading)
        for kind in KINDS:
            yield Row(f"{number} {host}, {kind}: body", _f1(_of_kind(own, kind)), "F1")
    for name in dict.fromkeys(reading.file.manner for reading in read):
        yield Row(f"{name}: body", _f1(r for r in read if r.file.manner == name), "F1")
    for kind in KINDS:
        yield from _totals(kind, _of_kind(read, kind))


def _totals(kind: str, read: list[Reading]) -> Iterator[Row]:
    dated = [reading for reading in read if reading.file.page.published]
    right = sum(map(_is_day_right, dated))
    wrong = sum(reading.day is not None and not _is_day_right(reading) for reading in read)
    titled = [reading for reading in read if reading.file.page.title]
    titles = sum(reading.is_title_right for reading in titled)
    yield Row(f"{kind}: body", _f1(read), "F1", least=98)
    yield Row(f"{kind}: worst body", min(reading.body.f1 for reading in read), "F1", least=90)
    yield Row(f"{kind}: titles right", 100 * titles / len(titled), "%", least=98)
    yield Row(f"{kind}: days right", 100 * right / len(dated), "%", least=98)
    yield Row(f"{kind}: days wrong", wrong, "", most=0)


def _print_file(reading: Reading) -> None:
    faults = [f"     {error[:_SHOWN]}" for error in reading.body.errors]
    if reading.file.page.title and not reading.is_title_right:
        faults.append(f"     title: {reading.metadata.title}")
    if not _is_day_right(reading):
        faults.append(f"     day: {reading.day}, not {day_of(reading.file.page.published)}")
    print(f"{reading.body.f1:5.1f} {reading.label}", *faults, sep="\n")


def _of_kind(read: Iterable[Reading], kind: str) -> list[Reading]:
    return [reading for reading in read if reading.file.kind == kind]


def _f1(read: Iterable[Reading]) -> float:
    return together(reading.body for reading in read).f1


def _is_day_right(reading: Reading) -> bool:
    return reading.day == day_of(reading.file.page.published)
