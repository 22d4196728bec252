"""How long dev.py takes before what it was asked for begins, once everything is installed."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from measuring import Row, seconds

DEV = Path(__file__).with_name("dev.py")


def rows() -> Iterator[Row]:
    asked = [sys.executable, "-m", "pytest", "--version"]
    by_dev = [sys.executable, str(DEV), "test", "--version"]
    delay = seconds(lambda: _run(by_dev), times=7) - seconds(lambda: _run(asked), times=7)
    yield Row("dev.py, second call: delay", 1000 * delay, "ms", most=300)


def _run(command: list[str]) -> None:
    subprocess.run(command, check=True, capture_output=True, cwd=DEV.parent.parent)
