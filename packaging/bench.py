"""Runs the benches and compares what they measure with the targets.

To add one: write bench_NAME.py with a function `rows()` that yields a measuring.Row, or a
plain tuple of its parts, for each value.
"""

import importlib
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from measuring import Row

HERE = Path(__file__).parent
HEADINGS = ("measured", "value", "unit", "target", "ok")


def main(names: Sequence[str]) -> int:
    """Run the benches named, or all; return 1 if a target is missed."""
    known = sorted(path.stem.removeprefix("bench_") for path in HERE.glob("bench_*.py"))
    if unknown := sorted(set(names) - set(known)):
        sys.stderr.write(f"There is no bench {', '.join(unknown)}; there are {', '.join(known)}.\n")
        return 2
    print(_line(HEADINGS))
    missed = 0
    for row in measured(names or known):
        print(_line(cells(row)), flush=True)
        missed += not row.is_met
    return 1 if missed else 0


def measured(names: Sequence[str]) -> Iterator[Row]:
    """Yield the rows of one bench after another, each as soon as it is measured."""
    for name in names:
        for row in importlib.import_module(f"bench_{name}").rows():
            yield Row(*row)


def cells(row: Row) -> tuple[str, ...]:
    """Return what the table shows of a row."""
    verdict = "yes" if row.is_met else "NO"
    return row.name, f"{row.value:.3g}", row.unit, row.target, row.target and verdict


def _line(texts: tuple[str, ...]) -> str:
    name, value, unit, target, ok = texts
    return f"{name:<52} {value:>9} {unit:<6} {target:>9}  {ok}".rstrip()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
