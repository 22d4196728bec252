"""Where data files lie: beside the package in a checkout, inside it once installed."""

import sys
from pathlib import Path


def resource(name: str) -> Path:
    """Return the path of a data file or folder, such as ``"demo"`` or ``"names/places.txt"``."""
    package = Path(__file__).parent
    installed = package / "resources"
    return (installed if installed.is_dir() else package.parent / "resources") / name


def installed_as() -> str:
    """Return how the program came to where it runs; in English, for reports of faults."""
    if getattr(sys, "frozen", False):
        return "from a package that needs no Python"
    is_installed = (Path(__file__).parent / "resources").is_dir()
    return "from the wheel" if is_installed else "from a checkout"
