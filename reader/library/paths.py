"""Paths as they are kept: as hexadecimal bytes, for not every name is text."""

import os
from pathlib import Path


def written(path: Path) -> str:
    return os.fsencode(path.absolute()).hex()


def read(text: str) -> Path:
    return Path(os.fsdecode(bytes.fromhex(text)))
