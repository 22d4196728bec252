"""The libraries of a Linux system that Qt needs and no Python package brings."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from environment import VENV, install_by_apt, is_root
from trouble import Trouble

# By package manager: without a screen, and besides for a window on X11.
PACKAGES = {
    "apt-get": (
        "libgl1 libegl1 libglib2.0-0 libdbus-1-3 libfontconfig1 libxkbcommon0",
        "libxcb-cursor0 libxkbcommon-x11-0 libxcb-icccm4 libxcb-keysyms1 libxcb-xkb1 libxcb-shape0",
    ),
    "dnf": (
        "libglvnd-glx libglvnd-egl glib2 dbus-libs fontconfig libxkbcommon",
        "xcb-util-cursor libxkbcommon-x11 xcb-util-wm xcb-util-keysyms libxcb",
    ),
    "pacman": (
        "libglvnd glib2 dbus fontconfig libxkbcommon",
        "xcb-util-cursor libxkbcommon-x11 xcb-util-wm xcb-util-keysyms libxcb",
    ),
}
INSTALL = {
    "apt-get": "apt-get update && sudo apt-get install --no-install-recommends",
    "dnf": "dnf install",
    "pacman": "pacman -S --needed",
}
OFFSCREEN = ("QtGui.abi3.so", "QtWidgets.abi3.so", "Qt/plugins/platforms/libqoffscreen.so")
X11 = (*OFFSCREEN, "Qt/plugins/platforms/libqxcb.so")
WAYLAND = (*OFFSCREEN, "Qt/plugins/platforms/libqwayland.so")


def prepare(*, window: bool) -> None:
    """Install what is missing where that is allowed, else raise Trouble that says how."""
    if not sys.platform.startswith("linux") or not missing(window=window):
        return
    if is_root() and shutil.which("apt-get"):
        install_by_apt(" ".join(PACKAGES["apt-get"]).split())
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
    said = "Qt needs libraries that this system does not have: " + ", ".join(names) + "."
    for manager, packages in PACKAGES.items():
        if shutil.which(manager):
            return (
                f"{said}\nThis command brings them:\n\n    sudo {INSTALL[manager]} \\\n        "
                + (" \\\n        ".join(packages) + "\n")
            )
    return said + "\nInstall them from your system's packages, and try again.\n"


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
