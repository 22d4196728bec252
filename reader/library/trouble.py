"""What ails a library's file, of all that SQLite may say."""

import sqlite3
from enum import Enum, auto

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
    is_told = isinstance(error, UnusableLibraryError)
    code = getattr(error.__cause__ if is_told else error, "sqlite_errorcode", 0) & 0xFF
    return _CODES.get(code) or (_by_words(str(error)) if is_told else None)


def _by_words(detail: str) -> Trouble:
    return next((kind for words, kind in _WORDS.items() if words in detail), Trouble.DISK)
