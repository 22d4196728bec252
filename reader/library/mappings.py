"""The shelf of mappings: which field of a table or record is which part of an article."""

import json

from sqlite_utils import Database

from reader.importing import Fields, Mappings, Table
from reader.library.writing import Writer


class MappingShelf:
    def __init__(self, db: Database, writing: Writer) -> None:
        self._db = db
        self._writing = writing

    def remember(self, table: Table, fields: Fields) -> None:
        """Keep what the user said of the fields of a table, for all that look like it."""
        with self._writing():
            self._db.execute(
                "insert or replace into mappings (signature, names, fields, samples)"
                " values (?, ?, ?, ?)",
                [
                    table.signature,
                    _written(table.names),
                    _written(dict(fields)),
                    _written(table.samples),
                ],
            )

    def forget(self, signature: str) -> None:
        with self._writing():
            self._db.execute("delete from mappings where signature = ?", [signature])

    def every(self) -> Mappings:
        """Return what the user has said, by signature."""
        rows = self._db.execute("select signature, fields from mappings")
        return {signature: json.loads(fields) for signature, fields in rows}

    def tables(self) -> list[Table]:
        """Return the tables whose fields the user has named, the latest first."""
        rows = self._db.execute("select names, fields, samples from mappings order by rowid desc")
        return [
            Table(tuple(json.loads(names)), json.loads(fields), tuple(json.loads(samples)))
            for names, fields, samples in rows
        ]


def _written(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
