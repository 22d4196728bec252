"""Runs the benches and compares what they measure with the targets.

To add one: write bench_NAME.py with a function `rows()` that yields a measuring.Row, or a
plain tuple of its parts, for each value. What it takes from outside stands in FOLDERS.
"""

import importlib
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from measuring import Row

HERE = Path(__file__).parent
FOLDERS = ("names",)
"""Benches behind whose name a folder may be given, that of reports."""
HEADINGS = ("measured", "value", "unit", "target", "ok")


def main(arguments: Sequence[str]) -> int:
    """Run the benches named, or all; return 1 if a target is missed."""
    known = sorted(path.stem.removeprefix("bench_") for path in HERE.glob("bench_*.py"))
    asked = benches(arguments or known)
    if unknown := sorted({name for name, _ in asked} - set(known)):
        sys.stderr.write(f"There is no bench {', '.join(unknown)}; there are {', '.join(known)}.\n")
        return 2
    print(_line(HEADINGS))
    missed = 0
    for row in measured(asked):
        print(_line(cells(row)), flush=True)
        missed += not row.is_met
    return 1 if missed else 0


def benches(arguments: Sequence[str]) -> list[tuple[str, list[Path]]]:
    """Return the name of each bench, and the folder that is given behind it.

    >>> [(name, len(folders)) for name, folders in benches(["text", "names", "/"])]
    [('text', 0), ('names', 1)]
    """
    asked: list[tuple[str, list[Path]]] = []
    for argument in arguments:
        name, folders = asked[-1] if asked else ("", [])
        if name in FOLDERS and not folders and Path(argument).is_dir():
            folders.append(Path(argument))
        else:
            asked.append((argument, []))
    return asked


def measured(asked: Iterable[tuple[str, Sequence[Path]]]) -> Iterator[Row]:
    """Yield the rows of one bench after another, each as soon as it is measured."""
    for name, folders in asked:
        for row in importlib.import_module(f"bench_{name}").rows(*folders):
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
