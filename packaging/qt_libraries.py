"""The libraries of a Linux system that Qt needs and no Python package brings."""

import contextlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

import system
from environment import VENV
from trouble import Trouble

# QtNetwork is what the program itself may do without, but not the tool that draws its words
# from the code.
OFFSCREEN = (
    *("QtGui.abi3.so", "QtWidgets.abi3.so", "QtNetwork.abi3.so"),
    "Qt/plugins/platforms/libqoffscreen.so",
)
X11 = (*OFFSCREEN, "Qt/plugins/platforms/libqxcb.so")
WAYLAND = (*OFFSCREEN, "Qt/plugins/platforms/libqwayland.so")


def prepare(*, window: bool) -> None:
    """Install what is missing where that is allowed, else raise Trouble that says how."""
    if not sys.platform.startswith("linux") or not missing(window=window):
        return
    if system.can_install():
        system.install_qt()
    if still := missing(window=window):
        raise Trouble(explanation(still))


def missing(*, window: bool) -> list[str]:
    """Return the names of the libraries that Qt would not find."""
    parts = X11 if window else OFFSCREEN
    stamp = VENV / ("has-window-libraries" if window else "has-qt-libraries")
    if stamp.exists() and stamp.read_text("utf-8") == " ".join(parts):
        return []
    names = _not_found(parts)
    if window and os.environ.get("WAYLAND_DISPLAY") and not _not_found(WAYLAND):
        names = set()
    if not names:
        # Where it may not be written, it is looked up again each time.
        with contextlib.suppress(OSError):
            stamp.write_text(" ".join(parts), "utf-8")
    return sorted(names)


def explanation(names: list[str]) -> str:
    """Say what is missing, and which one command brings it."""
    said = f"Qt needs libraries that this system does not have: {', '.join(names)}.\n"
    if command := system.command():
        return f"{said}This command brings them:\n\n{command}"
    return said + "Install them from your system's packages, and try again."


def _not_found(parts: tuple[str, ...]) -> set[str]:
    [qt] = VENV.glob("lib/python3*/site-packages/PySide6")
    return {name for part in parts for name in _not_found_by(qt / part)}


def _not_found_by(library: Path) -> set[str]:
    if shutil.which("ldd") is None:
        return set()
    told = subprocess.run(
        ["ldd", library],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "LC_ALL": "C"},
    )
    return {line.split()[0] for line in told.stdout.splitlines() if line.endswith("=> not found")}
