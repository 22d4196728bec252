"""What ails a library's file, of all that SQLite may say."""

import sqlite3
import tempfile
from enum import Enum, auto
from pathlib import Path

from reader.errors import UnusableLibraryError


class Trouble(Enum):
    FULL = auto()
    READ_ONLY = auto()
    IN_USE = auto()
    DISK = auto()
    DAMAGED = auto()


_CODES = {
    sqlite3.SQLITE_FULL: Trouble.FULL,
    sqlite3.SQLITE_READONLY: Trouble.READ_ONLY,
    sqlite3.SQLITE_PERM: Trouble.READ_ONLY,
    sqlite3.SQLITE_BUSY: Trouble.IN_USE,
    sqlite3.SQLITE_LOCKED: Trouble.IN_USE,
    sqlite3.SQLITE_IOERR: Trouble.DISK,
    sqlite3.SQLITE_CANTOPEN: Trouble.DISK,
    sqlite3.SQLITE_CORRUPT: Trouble.DAMAGED,
    sqlite3.SQLITE_NOTADB: Trouble.DAMAGED,
}
_WORDS = {
    "disk is full": Trouble.FULL,
    "readonly": Trouble.READ_ONLY,
    "locked": Trouble.IN_USE,
    "malformed": Trouble.DAMAGED,
    "not a database": Trouble.DAMAGED,
}
"""What SQLite says, for errors that come from another process without their number."""


def trouble_of(error: BaseException) -> Trouble | None:
    """Return what ails the library that an error came from; None for an error of other kind."""
    if not isinstance(error, UnusableLibraryError):
        return _CODES.get(_code(error))
    return _CODES.get(_code(error.__cause__)) or _by_words(error.detail)


def trouble_in_opening(error: UnusableLibraryError) -> Trouble | None:
    """Return what keeps a library from being opened; None where its own words say all."""
    is_barred = _code(error.__cause__) == sqlite3.SQLITE_CANTOPEN
    is_barred |= "denied" in error.detail.lower()
    if is_barred and _can_only_be_read(error.path):
        return Trouble.READ_ONLY
    if "not a database" in error.detail:  # any file that is no library
        return None
    trouble = trouble_of(error)
    return None if trouble is Trouble.DISK else trouble


def _code(error: BaseException | None) -> int:
    return getattr(error, "sqlite_errorcode", 0) & 0xFF


def _can_only_be_read(path: Path) -> bool:
    try:
        path.open("rb").close()
    except OSError:
        return False
    try:
        tempfile.TemporaryFile(dir=path.parent).close()  # Windows tells in no other way
    except OSError:
        return True
    return False


def _by_words(detail: str) -> Trouble:
    return next((kind for words, kind in _WORDS.items() if words in detail), Trouble.DISK)
