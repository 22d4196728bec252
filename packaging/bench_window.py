"""How long the window misses input while an import of demo articles runs beside it."""

import os
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from measuring import Row
from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication

from reader.resources import resource
from reader.ui.app import Options, Program, application

COPIES = 12
"""So many times each demo article is imported, each time with another first line."""
TICK = 5
"""Milliseconds between two looks at the clock."""


def rows() -> Iterator[Row]:
    """Yield each figure with the most that it may be."""
    with tempfile.TemporaryDirectory() as folder:
        files = _articles(Path(folder) / "articles")
        gaps, seconds, count = _import(Path(folder), files)
    gaps.sort()
    yield Row("the window's longest wait during an import", gaps[-1], "ms", most=50)
    yield Row("99 of 100 waits are shorter than", gaps[int(len(gaps) * 0.99)], "ms", most=30)
    yield Row("articles imported beside the window", count / seconds, "1/s")


def _articles(folder: Path) -> list[Path]:
    folder.mkdir()
    files = []
    for source in sorted(resource("demo").glob("*.txt")):
        for copy in range(COPIES):
            file = folder / f"{source.stem}_{copy}.txt"
            file.write_bytes(source.read_bytes() + f"\n{copy}\n".encode())
            files.append(file)
    return files


def _import(folder: Path, files: list[Path]) -> tuple[list[float], float, int]:
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder))
    app = application()
    program = Program(app, Options(folder / "library.warraq", tuple(files), language="ar"))
    program.start()
    gaps: list[float] = []
    last = began = time.perf_counter()

    def tick() -> None:
        nonlocal last
        now = time.perf_counter()
        gaps.append(1000 * (now - last) - TICK)
        last = now
        if program.is_settled:
            QApplication.exit()

    timer = QTimer()
    timer.timeout.connect(tick)
    timer.start(TICK)
    app.exec()
    seconds = time.perf_counter() - began
    counts = program.session.library.articles.counts()
    # Of texts that differ in nothing but the last line, most are set aside.
    count = counts.all + counts.set_aside
    program.stop()
    # The first ticks are the window's own opening.
    return gaps[20:], seconds, count
