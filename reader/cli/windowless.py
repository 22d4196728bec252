"""Why the window cannot be opened, and what brings what it needs."""

import sys
from pathlib import Path

from reader.cli.words import Words

CHECKOUT = Path(__file__).resolve().parents[2]
"""Where the package lies; it is one of the source, if what builds it lies there, too."""
LIBRARIES = (
    "libegl1 libgl1 libglib2.0-0 libfontconfig1 libdbus-1-3 libgssapi-krb5-2 libxkbcommon-x11-0"
    " libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxcb-xkb1"
)
"""The packages that Debian and its kin have for what Qt needs of the system."""


def without_qt(error: ImportError, words: Words, checkout: Path = CHECKOUT) -> str:
    """Return sentences for Qt that cannot be loaded: what is missing, and what brings it."""
    return words.no_qt.format(detail=error, remedy=_remedy(error, words, checkout))


def _remedy(error: ImportError, words: Words, checkout: Path) -> str:
    if not hasattr(sys, "frozen") and (checkout / "packaging" / "dev.py").exists():
        return words.qt_by_source
    # Of the program itself a module is missing, of the system a library.
    if isinstance(error, ModuleNotFoundError) or not sys.platform.startswith("linux"):
        return words.qt_by_installing
    return words.qt_by_apt.format(command=f"sudo apt install {LIBRARIES}")
