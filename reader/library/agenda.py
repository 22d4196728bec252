"""What is left to be done until who is who is known again, kept so that a crash loses none."""

import json
from collections.abc import Iterable, Sequence
from enum import StrEnum

from sqlite_utils import Database


class Step(StrEnum):
    """What may be left to do, in the order in which it is done."""

    FIND = "find"
    """Names that the user has given, or taken back: they are looked for in the texts."""
    COUNT = "count"
    """Articles: their names vote."""
    KIND = "kind"
    """Keys: what kind the votes make them."""
    JOIN = "join"
    """Keys: which of them name one entity."""
    BEARER = "bearer"
    """Last names: whom the whole library knows by them."""
    RESOLVE = "resolve"
    """Articles: whom their last names stand for."""
    REFER = "refer"
    """Keys in articles: whom they, and the last names that they may be meant by, stand for."""
    OWN = "own"
    """Keys: whose the mentions are."""
    DESCRIBE = "describe"
    """Roots: the entity is described anew."""
    MOVE = "move"
    """Namings, by blocks of mentions: these are given to the entity."""


_ORDER = list(Step)


class Agenda:
    """All its writes are part of the transaction that makes them necessary."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def add(self, step: Step, items: Iterable[int | str]) -> None:
        self._db.conn.executemany(
            "insert or ignore into linking values (?, ?)", [(step, item) for item in items]
        )

    def add_selected(self, step: Step, select: str, values: Sequence[object]) -> None:
        """Add what an SQL statement selects."""
        self._db.execute(
            f"insert or ignore into linking select '{step}', * from ({select})", values
        )

    def refer(self, key: str, article_ids: Iterable[int]) -> None:
        """Add that it is to be seen anew whom a key, and what may mean it, stands for there."""
        self.add(Step.REFER, (f"{key} {article_id}" for article_id in article_ids))

    def next(self, first: Step = Step.FIND) -> Step | None:
        """Return what is to be done first, from one step on."""
        for step in _ORDER[_ORDER.index(first) :]:
            if self.some(step, 1):
                return step
        return None

    def some(self, step: Step, most: int) -> list[int | str]:
        """Return some items of a step; they stay on the agenda."""
        rows = self._db.execute("select item from linking where step = ? limit ?", [step, most])
        return [item for (item,) in rows]

    def among(self, step: Step, items: Iterable[int | str]) -> set[int | str]:
        """Return those of the items that are on the agenda."""
        rows = self._db.execute(
            "select item from linking where step = ? and item in (select value from json_each(?))",
            [step, json.dumps(list(items))],
        )
        return {item for (item,) in rows}

    def take(self, step: Step, items: Iterable[int | str]) -> None:
        """Cross items off."""
        self._db.conn.executemany(
            "delete from linking where step = ? and item = ?", [(step, item) for item in items]
        )
