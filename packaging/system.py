"""Packages of the system: what Qt needs and no Python package brings, and how to install it."""

import os
import shutil

from trouble import attempt, say

# By package manager: what Qt needs without a screen, and besides for a window on X11.
QT = {
    "apt-get": (
        "libgl1 libegl1 libglib2.0-0 libdbus-1-3 libfontconfig1 libxkbcommon0 libgssapi-krb5-2",
        "libxcb-cursor0 libxkbcommon-x11-0 libxcb-icccm4 libxcb-keysyms1 libxcb-xkb1 libxcb-shape0",
    ),
    "dnf": (
        "libglvnd-glx libglvnd-egl glib2 dbus-libs fontconfig libxkbcommon krb5-libs",
        "xcb-util-cursor libxkbcommon-x11 xcb-util-wm xcb-util-keysyms libxcb",
    ),
    "pacman": (
        "libglvnd glib2 dbus fontconfig libxkbcommon krb5",
        "xcb-util-cursor libxkbcommon-x11 xcb-util-wm xcb-util-keysyms libxcb",
    ),
}
COMMANDS = {
    "apt-get": "sudo apt-get update && sudo apt-get install --no-install-recommends",
    "dnf": "sudo dnf install",
    "pacman": "sudo pacman -S --needed",
}


def can_install() -> bool:
    """Tell whether packages may be installed unasked: by root, on Debian and its kin."""
    return hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get") is not None


def install(packages: list[str]) -> None:
    """Install packages of Debian or its kin."""
    say("Installing packages of the system: " + " ".join(packages))
    # In one go: should the list be out of reach, what the first says explains the second.
    attempt(
        [
            *("env", "DEBIAN_FRONTEND=noninteractive", "sh", "-c"),
            "apt-get update; apt-get install --yes --no-install-recommends " + " ".join(packages),
        ],
        "The system's packages could not be installed",
    )


def install_qt() -> None:
    install(" ".join(QT["apt-get"]).split())


def command(*besides: str) -> str:
    """Return the command that brings what Qt needs, and more; empty on an unknown system."""
    for manager, begun in COMMANDS.items():
        if shutil.which(manager):
            return "    " + " \\\n        ".join((begun, *QT[manager], *besides))
    return ""
