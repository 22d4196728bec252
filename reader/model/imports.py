"""What is written down of imports and of the files in them."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Import:
    """One import, from its beginning to its end."""

    id: int
    paths: tuple[Path, ...]
    """The files and folders that the user gave."""
    total: int
    done: int
    """How many of the files in them are read."""
    started: datetime
    finished: datetime | None
    """None: it was cut off, or goes on."""


@dataclass(frozen=True, slots=True)
class ImportedFile:
    """What became of an article, or of a file that holds none, in an import."""

    source_name: str
    outcome: str
    article_id: int | None = None
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Stamp:
    """By what a file shows that it was changed, without being read."""

    size: int
    changed: int
    """In nanoseconds, as the system counts them."""
