"""The shelf of corrections: the user's word on who is who, in the order it was given."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

from sqlite_utils import Database

from reader.entities.rulings import Rulings, rulings
from reader.library import placing
from reader.library.agenda import Agenda, Step
from reader.library.kept import holding
from reader.library.mentions import changing
from reader.library.writing import Change, Writer
from reader.model import Correction, EntityKind, Verb

_ON_BEING_A_NAME = (Verb.ADD, Verb.ALIAS, Verb.DISMISS)
"""What is a name hides the shorter ones in it; what is none does so no more."""


class Corrections:
    def __init__(self, db: Database, writing: Writer) -> None:
        self._db = db
        self._writing = writing
        self._agenda = Agenda(db)
        self._rulings: Rulings | None = None

    def rulings(self) -> Rulings:
        """Return what all corrections say together."""
        if self._rulings is None:
            self._rulings = rulings(self.every())
        return self._rulings

    def add(self, correction: Correction, *, goes_on: bool = False) -> int:
        """Keep a correction, and return the number to take it back by.

        Those of one deed have numbers in a row, as each but the first `goes_on`; before the next
        deed's a number is left out.
        """
        [(last,)] = self._db.execute(
            "select coalesce(max(seq), 0) from sqlite_sequence where name = 'corrections'"
        )
        return self._insert(last + (1 if goes_on else 2), correction)

    def remove(self, number: int) -> None:
        former = self.numbered().get(number)
        with self._writing(Change.ENTITIES), ExitStack() as stack:
            if former:
                stack.enter_context(self._following(former))
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

    @contextmanager
    def _following(self, correction: Correction) -> Iterator[None]:
        """Have followed up whatever a correction that comes or goes says something of."""
        articles = [correction.article_id] if correction.article_id is not None else []
        if correction.article_id is None and correction.verb in _ON_BEING_A_NAME:
            articles = holding(self._db, correction.key)
        with changing(self._db, articles):
            yield
        self._rulings = None
        keys = [key for key in (correction.key, correction.other) if key]
        for step in (Step.KIND, Step.JOIN, Step.OWN):
            self._agenda.add(step, keys)
        if correction.verb in (Verb.ADD, Verb.ALIAS):
            self._agenda.add(Step.FIND, [correction.key])

    def _insert(self, number: int, correction: Correction) -> int:
        with self._writing(Change.ENTITIES), self._following(correction):
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
