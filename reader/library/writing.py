"""Writing: one transaction at a time, reported once it is safe."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import Enum, auto
from pathlib import Path

from sqlite_utils import Database

from reader.errors import UnusableLibraryError


class Change(Enum):
    """Which part of the library has changed."""

    ARTICLES = auto()
    TAGS = auto()
    NOTES = auto()
    HIGHLIGHTS = auto()
    ENTITIES = auto()


OnChange = Callable[[Change], None]

# What the user can do something about: another program, the disk, the permissions.
_NOT_OURS = {
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_LOCKED,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_CORRUPT,
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_PERM,
    sqlite3.SQLITE_NOTADB,
}


class Writer:
    """Wraps every write in a transaction and reports it once it is safe on disk."""

    def __init__(
        self,
        db: Database,
        path: Path,
        on_change: OnChange | None,
        on_commit: Callable[[], object],
    ) -> None:
        self._db = db
        self._path = path
        self._on_change = on_change
        self._on_commit = on_commit

    @contextmanager
    def __call__(self, *changes: Change) -> Iterator[None]:
        """Do all of the block or nothing. Raises UnusableLibraryError if it cannot be written."""
        with explained(self._path), immediately(self._db):
            yield
        self._on_commit()
        if self._on_change:
            for change in changes:
                self._on_change(change)


@contextmanager
def immediately(db: Database) -> Iterator[None]:
    """Run a transaction that waits for another writer at its beginning.

    One that begins by reading would fail at its first write, without waiting.
    """
    db.execute("begin immediate")
    try:
        with db.atomic():
            yield
    except BaseException:
        db.rollback()
        raise
    db.commit()


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn the errors of SQLite that are not ours into one the user can act on."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if code in _NOT_OURS:
            raise UnusableLibraryError(path, str(error)) from error
        raise
