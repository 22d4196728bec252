"""The shelf of imports: a journal of what was read, and what became of each file."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from reader.library import moments
from reader.library import paths as file_paths
from reader.library.writing import Writer
from reader.model import Import, ImportedFile

_COLUMNS = "id, paths, total, done, started, finished"


@dataclass(frozen=True, slots=True)
class ImportCounts:
    """How many articles of an import are still in the library, and how many files it refused."""

    shown: int = 0
    set_aside: int = 0
    refused: int = 0


class Imports:
    def __init__(self, db: Database, writing: Writer) -> None:
        self._db = db
        self._writing = writing

    def begin(self, paths: Sequence[Path]) -> int:
        """Open the journal of an import, and return its number."""
        written = json.dumps([file_paths.written(path) for path in paths])
        with self._writing():
            cursor = self._db.execute(
                "insert into imports (paths, total, done, started) values (?, 0, 0, ?)",
                [written, moments.now()],
            )
        return int(cursor.lastrowid or 0)

    def set_total(self, import_id: int, files: int) -> None:
        with self._writing():
            self._db.execute("update imports set total = ? where id = ?", [files, import_id])

    def record(self, import_id: int, files: Sequence[ImportedFile]) -> None:
        """Write down what became of the articles of one more file."""
        with self._writing():
            self._add(import_id, files)
            self._db.execute("update imports set done = done + 1 where id = ?", [import_id])

    def record_held(self, import_id: int, source_name: str, files: Sequence[ImportedFile]) -> None:
        """Write down what became of a file that was held before, in place of that."""
        with self._writing():
            self._db.execute(
                "delete from import_files where id = (select min(id) from import_files"
                " where import_id = ? and source_name = ? and outcome = 'held')",
                [import_id, source_name],
            )
            self._add(import_id, files)

    def _add(self, import_id: int, files: Sequence[ImportedFile]) -> None:
        self._db.conn.executemany(
            "insert into import_files (import_id, source_name, outcome, article_id, reason)"
            " values (?, ?, ?, ?, ?)",
            [(import_id, f.source_name, f.outcome, f.article_id, f.reason) for f in files],
        )

    def finish(self, import_id: int) -> None:
        """Close the journal of an import that is over, be it that its user has ended it."""
        with self._writing():
            self._db.execute(
                "update imports set finished = ? where id = ?", [moments.now(), import_id]
            )

    def every(self) -> list[Import]:
        """Return all imports, the last first."""
        rows = self._db.execute(f"select {_COLUMNS} from imports order by id desc")
        return [_import(row) for row in rows]

    def unfinished(self) -> Import | None:
        """Return the last import if it was cut off, by a crash or the end of the program."""
        rows = self._db.execute(f"select {_COLUMNS} from imports order by id desc limit 1")
        return next((last for last in map(_import, rows) if last.finished is None), None)

    def unrecorded(self, import_id: int) -> frozenset[int]:
        """Return the articles added since an import began of which no journal says where from.

        Where the program was killed between the two, it is those of the file that was read.
        """
        rows = self._db.execute(
            "select id from articles where imported >= (select started from imports where id = ?)"
            " and id not in (select article_id from import_files where article_id is not null)",
            [import_id],
        )
        return frozenset(article_id for (article_id,) in rows)

    def counts(self) -> dict[int, ImportCounts]:
        """Return by import what is left of it; one of no files is not told of."""
        rows = self._db.execute(
            "select import_id,"
            " count(distinct f.article_id) filter"
            "  (where outcome in ('added', 'same_text') and is_shown),"
            " count(distinct f.article_id) filter"
            "  (where outcome = 'same_text' and same_as is not null and not is_trashed),"
            " count(reason)"
            " from import_files f left join statuses s on s.article_id = f.article_id"
            " group by import_id"
        )
        return {import_id: ImportCounts(*counted) for import_id, *counted in rows}

    def files(self, import_id: int) -> list[ImportedFile]:
        """Return what became of each article and each refused file, in the order of reading."""
        rows = self._db.execute(
            "select source_name, outcome, article_id, reason from import_files"
            " where import_id = ? order by id",
            [import_id],
        )
        return [ImportedFile(*row) for row in rows]


def _import(row: Sequence[Any]) -> Import:
    import_id, paths, total, done, started, finished = row
    return Import(
        import_id,
        tuple(map(file_paths.read, json.loads(paths))),
        total,
        done,
        datetime.fromisoformat(started),
        datetime.fromisoformat(finished) if finished else None,
    )
