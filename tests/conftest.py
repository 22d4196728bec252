"""What every test can rely on: no screen, no network, no settings but its own, no leftovers."""

import itertools
import multiprocessing
import os
import socket
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from multiprocessing.context import BaseContext
from pathlib import Path

import pytest
from hypothesis import settings
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from reader.ui import close_reading
from tests.gone import program_at

# Set before Qt starts, which reads them once. What the user has set must not count.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.update(LANG="C.UTF-8", LC_ALL="C.UTF-8", LANGUAGE="", TZ="UTC")
os.environ.pop("WARRAQ_LIBRARY", None)
# As reader/entities has it, but a test may load numpy before.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
if hasattr(time, "tzset"):
    time.tzset()

# A busy machine is no fault of the code. Hypothesis brings "ci": the same examples every time.
settings.register_profile("here", deadline=None)
settings.load_profile("ci" if "CI" in os.environ else "here")

PATIENCE = 5
"""How many seconds a thread may take to end after its test."""


@pytest.fixture(autouse=True, scope="session")
def home() -> Iterator[Path]:
    """Put the user's folders elsewhere, and return where."""
    with (
        tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder,
        pytest.MonkeyPatch.context() as patch,
    ):
        for kind in ("config", "data", "cache", "state"):
            patch.setenv(f"XDG_{kind.upper()}_HOME", f"{folder}/{kind}")
        yield Path(folder)


@pytest.fixture(autouse=True, scope="session")
def quick_processes() -> Iterator[Callable[[str], BaseContext]]:
    """Fork processes from one that has read everything: new ones take seconds to be as far.

    That one does nothing else, so that no threads are forked. Return what makes them anew.
    """
    get_context = multiprocessing.get_context

    def forking(_: str) -> BaseContext:
        return get_context("forkserver")

    with pytest.MonkeyPatch.context() as patch:
        if sys.platform == "linux":
            get_context("forkserver").set_forkserver_preload(["pytest", "tests.forked"])
            patch.setattr(multiprocessing, "get_context", forking)
        yield get_context


@pytest.fixture
def new_processes(
    quick_processes: Callable[[str], BaseContext], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Start processes as users' programs do, for a test that is about processes themselves."""
    monkeypatch.setattr(multiprocessing, "get_context", quick_processes)


@pytest.fixture(params=["missing", "failing"])
def program_gone(
    new_processes: None, request: pytest.FixtureRequest, tmp_path: Path
) -> Iterator[None]:
    """Take away what processes are started from, as where a package is removed meanwhile."""
    program = tmp_path / "gone" / "warraq"
    program.parent.mkdir()
    if request.param == "failing" and sys.platform != "win32":
        program.write_text("#!/bin/sh\nexit 1\n")
        program.chmod(0o755)
    with program_at(program):
        yield


@pytest.fixture(autouse=True, scope="session")
def no_network() -> Iterator[None]:
    connect = socket.socket.connect

    def connect_here(self: socket.socket, address: object) -> None:
        if isinstance(address, tuple) and address[0] not in ("127.0.0.1", "::1"):
            raise AssertionError(f"a test wants to reach {address}")
        connect(self, address)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket.socket, "connect", connect_here)
        yield


_number = itertools.count()


@pytest.fixture(autouse=True)
def own_settings(home: Path) -> None:
    """Begin each test with the settings of a new user."""
    ini = QSettings.Format.IniFormat
    QSettings.setDefaultFormat(ini)
    QSettings.setPath(ini, QSettings.Scope.UserScope, f"{home}/settings-{next(_number)}")


@pytest.fixture(autouse=True)
def names_found_in_passing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave names as an import finds them: what a window finds later would move under a test."""
    monkeypatch.setattr(close_reading, "PAUSE", 3_600_000)


@pytest.fixture(autouse=True)
def nothing_left_over() -> Iterator[None]:
    """Fail a test that leaves a thread running or a window open."""
    before = set(threading.enumerate())
    yield
    left = [thread for thread in threading.enumerate() if thread not in before]
    for thread in left:
        thread.join(0 if thread.daemon else PATIENCE)
    assert not [thread for thread in left if thread.is_alive() and not thread.daemon]
    assert not _windows()
    if QApplication.instance():
        # What it held to the end would be destroyed after Python, which crashes.
        QApplication.clipboard().clear()


def _windows() -> list[str]:
    if QApplication.instance() is None:
        return []
    shown = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    for widget in shown:
        widget.close()
    return [repr(widget) for widget in shown]
