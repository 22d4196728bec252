"""Which files of a watched folder are new and complete."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from reader.importing import files_in
from reader.model import Stamp

STEADY = 2.0
"""Seconds that a file must stay as it is, before it counts as complete."""


@dataclass(frozen=True, slots=True)
class Look:
    """What is in a folder at a moment."""

    files: dict[Path, Stamp]
    folders: tuple[Path, ...]
    """It and the folders in it that hold files."""


def look(folder: Path) -> Look | None:
    """Look through a folder, which may take long on a network. None: it is not there."""
    if not folder.is_dir():
        return None
    files = {}
    for path in files_in(folder):
        try:
            found = path.stat()
        except OSError:  # it went meanwhile, or may not be seen
            continue
        # An empty file is one that somebody is about to write.
        if found.st_size:
            files[path] = Stamp(found.st_size, found.st_mtime_ns)
    return Look(files, tuple(dict.fromkeys([folder, *(path.parent for path in files)])))


@dataclass(slots=True)
class Watch:
    """Follows the files of one folder from look to look."""

    taken: dict[Path, Stamp] = field(default_factory=dict)
    """Those that were imported or refused, as they were then."""
    _waiting: dict[Path, tuple[Stamp, float]] = field(default_factory=dict)

    @property
    def is_waiting(self) -> bool:
        """Whether a file may be complete soon."""
        return bool(self._waiting)

    def ready(
        self, files: Mapping[Path, Stamp], now: float, steady: float = STEADY
    ) -> dict[Path, Stamp]:
        """Return the files that are new or changed, and complete; they count as taken then.

        `now` is in seconds.
        """
        waiting, ready = {}, {}
        for path, stamp in files.items():
            if self.taken.get(path) == stamp:
                continue
            known, since = self._waiting.get(path, (stamp, now))
            since = since if known == stamp else now
            if now - since >= steady:
                ready[path] = stamp
            else:
                waiting[path] = (stamp, since)
        self._waiting = waiting
        self.taken.update(ready)
        return ready
