"""The full-text index: one indexed word for each word of the text, folded."""

from collections.abc import Sequence

from sqlite_utils import Database

from reader.text.folding import fold_batch, folded
from reader.text.words import WORD

INDEX_VERSION = "1"
"""Raise it when folding or the borders of words change: libraries are indexed anew."""

_BATCH = 200


def indexed(text: str) -> str:
    """Return the words of a text as they are indexed."""
    return " ".join(WORD.findall(folded(text)))


def indexed_batch(texts: Sequence[str]) -> list[str]:
    """Return `indexed` of many texts, sooner."""
    return [" ".join(WORD.findall(text)) for text in fold_batch(texts)]


class Index:
    """Keeps the index in step with the texts. It is called inside a transaction."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def add(self, article_id: int) -> None:
        """Index an article as it is now."""
        self._db.execute(
            "insert into words (rowid, title, body) values (?, ?, ?)", self._row(article_id)
        )

    def remove(self, article_id: int) -> None:
        """Take an article out; to be called before its texts change or go."""
        self._db.execute(
            "insert into words (words, rowid, title, body) values ('delete', ?, ?, ?)",
            self._row(article_id),
        )

    def rebuild(self) -> None:
        self._db.execute("insert into words (words) values ('delete-all')")
        texts = self._db.execute(
            "select id, coalesce(title, ''), text from articles join bodies on article_id = id"
        )
        while rows := texts.fetchmany(_BATCH):
            ids, titles, bodies = zip(*rows, strict=True)
            self._db.conn.executemany(
                "insert into words (rowid, title, body) values (?, ?, ?)",
                zip(ids, indexed_batch(titles), indexed_batch(bodies), strict=True),
            )
        self._db.execute("insert or replace into settings values ('index', ?)", [INDEX_VERSION])

    def is_outdated(self) -> bool:
        """Tell whether the index was made by other rules; a new library has none yet."""
        rows = self._db.execute("select value from settings where name = 'index'").fetchall()
        return rows != [(INDEX_VERSION,)]

    def _row(self, article_id: int) -> tuple[int, str, str]:
        [(title, body)] = self._db.execute(
            "select coalesce(title, ''), text from articles join bodies on article_id = id"
            " where id = ?",
            [article_id],
        )
        return article_id, indexed(title), indexed(body)
