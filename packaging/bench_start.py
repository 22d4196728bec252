"""How long the frozen program takes to its window and to an answer, beside that from the source."""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from environment import ROOT
from installers.freezing import BUNDLE
from measuring import Row
from trouble import say

SOURCE = [sys.executable, "-P", "-m", "reader"]
TIMES = 7


def rows() -> Iterator[Row]:
    """Yield each time as a share of the same from the source, the best of several taken in turn."""
    program = BUNDLE / "warraq"
    if not program.exists():
        say("No start is measured: dev.py build freezes a program to measure.")
        return
    with tempfile.TemporaryDirectory() as place:
        library = ["--library", str(Path(place) / "library.warraq")]
        _run([*SOURCE, "import", str(ROOT / "resources" / "demo"), *library])
        window = ["--offscreen", "--lang", "ar", "--screenshot", str(Path(place) / "it.png")]
        yield _row("a window with the demo, drawn", [str(program)], [*window, *library])
        yield _row("a command's answer", [str(program)], ["entities", *library])


def _row(name: str, program: list[str], arguments: list[str]) -> Row:
    taken: dict[bool, list[float]] = {True: [], False: []}
    for _ in range(TIMES):
        for is_frozen, start in ((True, program), (False, SOURCE)):
            begun = time.perf_counter()
            _run([*start, *arguments])
            taken[is_frozen].append(time.perf_counter() - begun)
    return Row(f"frozen: {name}", min(taken[True]) / min(taken[False]), "source", most=1.2)


def _run(command: list[str]) -> None:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    subprocess.run(command, check=True, capture_output=True, env=environment)
