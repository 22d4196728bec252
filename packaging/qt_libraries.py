"""The libraries of a Linux system that Qt needs and no Python package brings."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import system
from environment import VENV
from trouble import Trouble

OFFSCREEN = ("QtGui.abi3.so", "QtWidgets.abi3.so", "Qt/plugins/platforms/libqoffscreen.so")
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
    stamp = VENV / ("has-window-libraries" if window else "has-qt-libraries")
    if stamp.exists():
        return []
    names = _not_found(X11 if window else OFFSCREEN)
    if window and os.environ.get("WAYLAND_DISPLAY") and not _not_found(WAYLAND):
        names = set()
    if not names:
        stamp.touch()
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
