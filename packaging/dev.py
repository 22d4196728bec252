#!/usr/bin/env python3
"""The commands of a checkout: run, test, lint and more. Needs nothing but Python.

This file only finds a Python that is new enough; the commands are in commands.py. It must
stay readable to old Pythons, which would meet a syntax error where they should say a sentence.
"""

from __future__ import annotations

import importlib
import shutil
import subprocess
import sys
from pathlib import Path

OLDEST = (3, 11)
NEWER = [["python3.13"], ["python3.12"], ["python3.11"], ["python3.14"], ["py", "-3"]]


def main() -> int:
    if sys.version_info >= OLDEST:
        return int(importlib.import_module("commands").main(sys.argv[1:]))
    command = newer_python()
    if command is None:
        sys.stderr.write(
            f"Warraq needs Python {spoken(OLDEST)} or newer. "
            f"This is {spoken(sys.version_info[:2])}, and no newer one is on the PATH: "
            "install one, from your system's packages or python.org, and try again.\n"
        )
        return 2
    commands = Path(__file__).resolve().with_name("commands.py")
    return subprocess.call([*command, str(commands), *sys.argv[1:]])


def newer_python() -> list[str] | None:
    """Return the command of a Python that is new enough, or None where there is none."""
    return next((command for command in NEWER if is_new_enough(command)), None)


def is_new_enough(command: list[str]) -> bool:
    if shutil.which(command[0]) is None:
        return False
    # It must be asked: a name on the PATH may be a signpost to a Python that is gone.
    question = f"import sys; sys.exit(sys.version_info < {OLDEST})"
    return subprocess.call([*command, "-c", question], stderr=subprocess.DEVNULL) == 0


def spoken(version: tuple[int, ...]) -> str:
    return ".".join(str(part) for part in version)


if __name__ == "__main__":
    sys.exit(main())
