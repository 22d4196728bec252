"""Paths as they are kept: as hexadecimal bytes, for not every name is text."""

import errno
import os
from pathlib import Path

LIBRARY_SUFFIX = ".warraq"


def written(path: Path) -> str:
    return os.fsencode(path.absolute()).hex()


def read(text: str) -> Path:
    return Path(os.fsdecode(bytes.fromhex(text)))


def lock_of(library: Path) -> Path:
    """Return the file that keeps others off a library, by whatever link they know it."""
    return Path(f"{library.resolve()}.lock")


def refuse_own(path: Path, library: Path) -> None:
    """Raise OSError where writing a file would overwrite the library, or what SQLite has beside it.

    Being opened and closed alone would cost the library its locks.
    """
    own = (Path(f"{library}{ending}") for ending in ("", "-wal", "-shm", "-journal"))
    if any(_are_same(path, one) for one in (*own, lock_of(library))):
        raise OSError(errno.EBUSY, os.strerror(errno.EBUSY), str(path))


def _are_same(path: Path, other: Path) -> bool:
    try:
        return path.samefile(other)
    except OSError:  # one of them is not there
        return path.absolute() == other.absolute()
