"""The shelf of copies: which articles hold the same text, or passages of it.

What is written for two articles depends on their texts alone, so that the order in which
they came does not matter.
"""

import json
import sys
from array import array
from collections.abc import Iterator, Set

from sqlite_utils import Database

from reader.model import Copy, CopyKind, State
from reader.text.shingles import Fingerprint, containment, fingerprint, kind_of, sample

COPIES_VERSION = "1"
"""Raise it when shingles change: all texts are compared anew."""

_LEAST = 0.1
"""Candidates share so much of their sampled shingles: half of what is wanted, as chance has it."""


class Copies:
    """Keeps what is known of copies in step with the texts, and tells it.

    What writes is called inside a transaction.
    """

    def __init__(self, db: Database) -> None:
        self._db = db

    def of(self, article_id: int) -> list[Copy]:
        """Return the shown articles that share text with one, the largest share first."""
        rows = self._db.execute(
            "select id, share, kind from (select other_id as id, share, kind from copies"
            " where article_id = ? union all select article_id, share, kind from copies"
            " where other_id = ?) join statuses s on s.article_id = id"
            " where is_shown order by share desc, id",
            [article_id, article_id],
        )
        return [Copy(other_id, share, CopyKind(kind)) for other_id, share, kind in rows]

    def same_as(self, found: Fingerprint, outlet: str | None) -> int | None:
        """Return the shown article with the very words of a text, of no other outlet."""
        rows = self._db.execute(
            "select id from prints join articles on id = prints.article_id"
            " join statuses s on s.article_id = id where words_sum = ? and is_shown"
            " and (outlet is null or ?2 is null or outlet = ?2) order by id limit 1",
            [found.words_sum, outlet],
        )
        return next((article_id for (article_id,) in rows), None)

    def add(self, article_id: int, found: Fingerprint) -> None:
        """Compare an article with all that are there."""
        mine, sampled = found.shingles, sample(found.shingles)
        self._db.conn.executemany(
            "insert into copies values (?, ?, ?, ?)",
            [
                (*sorted((article_id, other_id)), share, kind)
                for other_id, share in self._like(mine, sampled)
                if (kind := kind_of(share))
            ],
        )
        self._db.conn.executemany(
            "insert into shingles values (?, ?)", [(one, article_id) for one in sampled]
        )
        self._db.execute(
            "insert into prints values (?, ?, ?, ?)",
            [article_id, found.words_sum, _packed(mine), len(sampled)],
        )

    def remove(self, article_id: int, text: str) -> None:
        """Take an article out; to be called before its text changes or goes."""
        self._db.conn.executemany(
            "delete from shingles where hash = ? and article_id = ?",
            [(one, article_id) for one in sample(fingerprint(text).shingles)],
        )
        self._db.execute("delete from prints where article_id = ?", [article_id])
        self._db.execute(
            "delete from copies where article_id = ? or other_id = ?", [article_id, article_id]
        )

    def rebuild(self) -> None:
        """Compare all texts anew."""
        for table in ("copies", "shingles", "prints"):
            self._db.execute(f"delete from {table}")
        rows = self._db.execute("select id, state from articles order by id").fetchall()
        for article_id, state in rows:
            [(text,)] = self._db.execute(
                "select text from bodies where article_id = ?", [article_id]
            )
            self.add(article_id, fingerprint_of(text, State(state)))
        self._db.execute("insert or replace into settings values ('copies', ?)", [COPIES_VERSION])

    def is_outdated(self) -> bool:
        """Tell whether texts were compared by other rules, or never."""
        rows = self._db.execute("select value from settings where name = 'copies'").fetchall()
        return rows != [(COPIES_VERSION,)]

    def _like(self, mine: Set[int], sampled: list[int]) -> Iterator[tuple[int, float]]:
        """Yield the articles that share sampled shingles, and what they share of all."""
        rows = self._db.execute(
            "select prints.article_id, prints.shingles from prints join"
            " (select article_id, count(*) as shared from json_each(?)"
            " cross join shingles on hash = value group by article_id) using (article_id)"
            " where shared >= ? * min(sampled, ?)",
            [json.dumps(sampled), _LEAST, len(sampled)],
        ).fetchall()
        short = _shortened(mine)
        for other_id, packed in rows:
            yield other_id, containment(short, _unpacked(packed))


def fingerprint_of(text: str, state: State) -> Fingerprint:
    """Return what a body is compared by: nothing, where its letters make no sense."""
    return Fingerprint() if state is State.UNUSABLE else fingerprint(text)


def _shortened(found: Set[int]) -> frozenset[int]:
    """Return the upper halves of shingles: enough to compare two texts by, in half the room."""
    return frozenset(shingle >> 32 & 0xFFFFFFFF for shingle in found)


def _packed(found: Set[int]) -> bytes:
    return _little_endian(array("I", sorted(_shortened(found)))).tobytes()


def _unpacked(packed: bytes) -> "array[int]":
    numbers = array("I")
    numbers.frombytes(packed)
    return _little_endian(numbers)


def _little_endian(numbers: "array[int]") -> "array[int]":
    """Return numbers as they lie in the file on every computer."""
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers
