"""Locks on a library that were left behind where numbers of processes do not tell."""

import contextlib
import os
import sys
from pathlib import Path


def drop_left_behind(lock: Path) -> None:
    """Remove the lock of a process that is gone, if it had the number that this one has.

    In a sandbox, where processes are counted from 1, every start of the program has the same:
    QLockFile would take a window that was killed for one that lives, and no other could be
    opened on the library ever again. Who lives holds the file by the system's lock, too.
    """
    if sys.platform != "win32" and _number_in(lock) == os.getpid():
        _remove_unheld(lock)


def _number_in(lock: Path) -> int | None:
    try:
        return int(lock.read_text("utf-8").split("\n")[0])
    except (OSError, ValueError):
        return None


def _remove_unheld(lock: Path) -> None:
    if sys.platform == "win32":
        return
    import fcntl  # noqa: PLC0415  not on Windows

    with contextlib.suppress(OSError), lock.open("rb") as file:  # held, or gone already
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        # Another start may have been quicker: then what lies there now is its own.
        if os.path.samestat(os.fstat(file.fileno()), lock.stat()):
            lock.unlink()
