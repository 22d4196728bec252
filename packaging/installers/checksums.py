#!/usr/bin/env python3
"""Writes SHA256SUMS beside what was built, for `sha256sum --check SHA256SUMS`.

python packaging/installers/checksums.py [FOLDER]
"""

import hashlib
import sys
from pathlib import Path

DIST = Path(__file__).resolve().parent.parent.parent / "dist"
NAME = "SHA256SUMS"


def write(dist: Path = DIST) -> Path:
    """Leave the sums of all files of a folder in it, sorted by name; return where."""
    place = dist / NAME
    # With this ending on every system: sha256sum takes \r for a part of the name.
    place.write_text("".join(lines(dist)), "utf-8", newline="\n")
    return place


def lines(dist: Path) -> list[str]:
    """Return a line a file, as sha256sum writes it of what is read as bytes."""
    files = sorted(file for file in dist.iterdir() if file.is_file() and file.name != NAME)
    return [f"{sum_of(file)} *{file.name}\n" for file in files]


def sum_of(file: Path) -> str:
    with file.open("rb") as content:
        return hashlib.file_digest(content, "sha256").hexdigest()


if __name__ == "__main__":
    print(write(*map(Path, sys.argv[1:])))
