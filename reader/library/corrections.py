"""The shelf of corrections: the user's word on who is who, in the order it was given."""

from sqlite_utils import Database

from reader.library import placing
from reader.library.writing import Change, Writer
from reader.model import Correction, EntityKind, Verb


class Corrections:
    def __init__(self, db: Database, writing: Writer) -> None:
        self._db = db
        self._writing = writing

    def add(self, correction: Correction) -> int:
        """Keep a correction, and return the number to take it back by."""
        return self._insert(None, correction)

    def remove(self, number: int) -> None:
        former = self.numbered().get(number)
        with self._writing(Change.ENTITIES):
            if former:
                placing.take_back(self._db, former)
            self._db.execute("delete from corrections where id = ?", [number])

    def restore(self, number: int, correction: Correction) -> None:
        """Bring a removed correction back, to its former place in the order."""
        self._insert(number, correction)

    def every(self) -> list[Correction]:
        """Return all corrections in the order they were given."""
        return list(self.numbered().values())

    def numbered(self) -> dict[int, Correction]:
        """Return all corrections by the number to take them back by."""
        rows = self._db.execute(
            "select id, verb, key, other, kind, name, article_id, start"
            " from corrections order by id"
        )
        return {
            number: Correction(
                Verb(verb), key, other, kind and EntityKind(kind), name, article_id, start
            )
            for number, verb, key, other, kind, name, article_id, start in rows
        }

    def _insert(self, number: int | None, correction: Correction) -> int:
        with self._writing(Change.ENTITIES):
            cursor = self._db.execute(
                "insert into corrections values (?, ?, ?, ?, ?, ?, ?, ?)",
                [
                    number,
                    correction.verb,
                    correction.key,
                    correction.other,
                    correction.kind,
                    correction.name,
                    correction.article_id,
                    correction.start,
                ],
            )
            placing.place(self._db, correction)
        return cursor.lastrowid or 0
