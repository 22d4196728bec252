"""Where data files lie: beside the package in a checkout, inside it once installed."""

from pathlib import Path


def resource(name: str) -> Path:
    """Return the path of a data file or folder, such as ``"demo"`` or ``"names/places.txt"``."""
    package = Path(__file__).parent
    installed = package / "resources"
    return (installed if installed.is_dir() else package.parent / "resources") / name
