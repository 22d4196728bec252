"""Opening the file of a library, and refusing those that must not be touched."""

import os
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from sqlite_utils import Database

from reader.errors import LibraryTooNewError, UnusableLibraryError
from reader.library.checkpoints import MOST_PAGES
from reader.library.schema import APPLICATION_ID, is_from_the_future, migrations
from reader.library.writing import explained, immediately

SQLITE_VERSION = sqlite3.sqlite_version
"""Of the library that reads and writes the files, not of Python's module for it."""

PATIENCE = 5.0
"""How many seconds to wait for another program that is writing."""

BACKUPS = 3
"""How many copies from before a change of the schema to keep."""


def open_for_writing(path: Path) -> Database:
    """Open or make a library. Raises UnusableLibraryError or LibraryTooNewError."""
    is_old = path.exists() and path.stat().st_size > 0
    if is_old and _is_outdated(path):
        _back_up(path)
    db = _connect(path)
    try:
        with explained(path):
            db.execute("pragma journal_mode = wal")
            db.execute("pragma synchronous = normal")
            db.execute(f"pragma wal_autocheckpoint = {MOST_PAGES}")
            # Shingles of one article lie on a hundred pages: what undoes a transaction's part
            # would else be written to a file for each of them.
            db.execute("pragma temp_store = memory")
            with immediately(db):
                migrations.apply(db)
            # Only now: a migration that rebuilds a table would cascade.
            db.execute("pragma foreign_keys = on")
    except BaseException:
        db.close()
        raise
    return db


def open_for_reading(path: Path) -> Database:
    """Open a library that must exist, for a worker that may run beside the writer."""
    if _is_outdated(path):
        raise UnusableLibraryError(path, "it must be opened for writing once")
    db = _connect(path, _for_reading(path))
    db.execute("pragma query_only = on")
    return db


def _connect(path: Path, mode: str = "") -> Database:
    with explained(path):
        uri = path.absolute().as_uri() + mode
        return Database(sqlite3.connect(uri, uri=True, timeout=PATIENCE))


def _for_reading(path: Path) -> str:
    """Return how SQLite opens a library that is only read.

    In a folder where nothing can be written it can make no files beside it, and must be told
    that it needs none. Such a file lies there whenever another program has the library open.
    """
    beside = (path.with_name(f"{path.name}-{part}") for part in ("wal", "shm"))
    is_still = not os.access(path.parent, os.W_OK) and not any(map(_holds_something, beside))
    return "?mode=ro&immutable=1" if is_still else "?mode=ro"


def _holds_something(path: Path) -> bool:
    return path.exists() and path.stat().st_size > 0


def _is_outdated(path: Path) -> bool:
    """Tell whether a library wants migrating. Refuses a file without having altered it."""
    if not path.exists():
        raise UnusableLibraryError(path, "no such file")
    with explained(path), closing(_connect(path, _for_reading(path))) as db:
        [(application,)] = db.execute("pragma application_id")
        if application != APPLICATION_ID:
            raise UnusableLibraryError(path, "not a library")
        if is_from_the_future(db):
            raise LibraryTooNewError(path)
        return bool(migrations.pending(db))


def _back_up(path: Path) -> None:
    """Copy a library beside itself, dated, as it is before it is changed."""
    now = datetime.now(UTC).strftime("%Y-%m-%d-%H%M%S-%f")
    copy = path.with_name(f"{path.stem}.backup-{now}{path.suffix}")
    with explained(path), closing(_connect(path, "?mode=ro")) as db:
        db.execute("vacuum into ?", [str(copy)])
    copies = sorted(path.parent.glob(f"{_literally(path.stem)}.backup-*{path.suffix}"))
    for old in copies[:-BACKUPS]:
        old.unlink()


def _literally(name: str) -> str:
    return "".join(f"[{char}]" if char in "*?[" else char for char in name)
