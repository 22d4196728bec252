"""Moving what was written from SQLite's log into the library's file, beside the writer."""

import sqlite3
from pathlib import Path
from threading import Event, Thread

PAUSE = 0.5
"""Seconds between two checkpoints."""
MOST_PAGES = 4_000
"""Pages of the log at which the writer makes a checkpoint itself, of what is left to be moved.

The log begins anew only after one during which nothing was written.
"""


class Checkpoints:
    """Makes checkpoints on a thread of its own, while there is something to move.

    A checkpoint writes to all places of the file and waits for the disk. Left to SQLite, it
    is part of a commit, and one commit in some hundred keeps the window waiting for it.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._written = Event()
        self._ended = Event()
        self._thread: Thread | None = None

    def ask(self) -> None:
        """Have what was just committed moved, soon."""
        self._written.set()
        if self._thread is None:
            self._thread = Thread(target=self._work, name="checkpoints", daemon=True)
            self._thread.start()

    def close(self) -> None:
        """End the thread. What is still in the log, the last connection moves as it closes."""
        self._ended.set()
        self._written.set()
        if self._thread:
            self._thread.join()

    def _work(self) -> None:
        db = sqlite3.connect(self._path)
        try:
            while not self._ended.wait(PAUSE):
                self._written.wait()
                self._written.clear()
                if not self._ended.is_set():
                    _move(db)
        finally:
            db.close()


def _move(db: sqlite3.Connection) -> None:
    try:
        # Passive: neither the writer nor any reader is made to wait.
        db.execute("pragma wal_checkpoint(passive)").fetchall()
    except sqlite3.OperationalError:
        # A full disk, say: nothing is lost, the log holds it, and the writer will meet it too.
        return
