"""Whether a window has a library open, by the lock that it leaves beside the file."""

import os
from pathlib import Path

import psutil

from reader.library.paths import lock_of


def has_window(library: Path) -> bool:
    """Tell whether another process that lives has locked a library.

    The lock is that of Qt's QLockFile, whose first line is the number of the process. A process
    that is younger than the lock has got the number of one that is gone.
    """
    lock = lock_of(library)
    try:
        number = int(lock.read_text("utf-8").split("\n")[0])
        began: float = psutil.Process(number).create_time()
        locked = lock.stat().st_mtime
    except (OSError, ValueError, psutil.Error):
        return False
    return number != os.getpid() and began <= locked + 1
