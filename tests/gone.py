"""A program whose file is gone, as where a package is replaced or removed while it runs."""

import multiprocessing.spawn
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest


@contextmanager
def program_at(path: Path) -> Iterator[None]:
    """Have processes started from another file, or from one that is not there."""
    if sys.platform != "win32":
        from multiprocessing import resource_tracker  # noqa: PLC0415  not on Windows

        resource_tracker.ensure_running()  # from the right one, for it is kept
    executable = str(path) if sys.platform == "win32" else os.fsencode(path)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(multiprocessing.spawn, "get_executable", lambda: executable)
        yield
