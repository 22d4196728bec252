"""The file that says what went on, for whoever looks for a fault; it holds no word of texts."""

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

from PySide6.QtCore import QStandardPaths


def log_file() -> Path:
    """Return its place, in the user's folders."""
    place = QStandardPaths.StandardLocation.GenericDataLocation
    return Path(QStandardPaths.writableLocation(place)) / "warraq" / "warraq.log"


def keep_log() -> None:
    """Write from now on what goes on into the file; never a word of the user's.

    Where nothing can be written, the program does without.
    """
    place = log_file()
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        place.open("a").close()
    except OSError:
        return
    file = RotatingFileHandler(place, maxBytes=200_000, backupCount=2, encoding="utf-8", delay=True)
    file.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.getLogger("reader").addHandler(file)
