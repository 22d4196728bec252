"""The shelf of watched folders: which they are, and which of their files were taken already."""

from collections.abc import Mapping
from pathlib import Path

from sqlite_utils import Database

from reader.library import paths
from reader.library.writing import Writer
from reader.model import Stamp


class Watched:
    def __init__(self, db: Database, writing: Writer) -> None:
        self._db = db
        self._writing = writing

    def add(self, folder: Path) -> None:
        """Watch a folder from now on; one that is watched already stays as it is."""
        with self._writing():
            self._db.execute(
                "insert or ignore into watched (folder) values (?)", [paths.written(folder)]
            )

    def remove(self, folder: Path) -> None:
        """Watch a folder no more, and forget what was taken from it."""
        with self._writing():
            self._db.execute("delete from watched where folder = ?", [paths.written(folder)])

    def every(self) -> list[Path]:
        """Return the folders in the order of their adding."""
        rows = self._db.execute("select folder from watched order by id")
        return [paths.read(folder) for (folder,) in rows]

    def taken(self, folder: Path) -> dict[Path, Stamp]:
        """Return the files of a folder that were imported or refused, as they were then."""
        rows = self._db.execute(
            "select path, size, changed from watched_files join watched on watched_id = id"
            " where folder = ?",
            [paths.written(folder)],
        )
        return {paths.read(path): Stamp(size, changed) for path, size, changed in rows}

    def take(self, folder: Path, files: Mapping[Path, Stamp]) -> None:
        """Write down that files were imported or refused: they are not until they change."""
        with self._writing():
            self._db.conn.executemany(
                "insert or replace into watched_files (watched_id, path, size, changed)"
                " select id, ?, ?, ? from watched where folder = ?",
                [
                    (paths.written(path), stamp.size, stamp.changed, paths.written(folder))
                    for path, stamp in files.items()
                ],
            )
