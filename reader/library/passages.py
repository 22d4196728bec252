"""Passages under notes and highlights: the words they stand on, and keeping them there."""

from collections.abc import Callable

from sqlite_utils import Database

from reader.library.anchoring import Anchors
from reader.model import Span

Ends = tuple[int | None, int | None]
"""Start and end; None while the passage is not read."""


class Passages:
    """What the notes or the highlights stand on."""

    def __init__(self, db: Database, table: str) -> None:
        self._db = db
        self._table = table
        # Of what was removed in this session: a passage that is not read has no span to tell.
        self._removed: dict[int, str | None] = {}

    def at(self, article_id: int, span: Span | None) -> tuple[int | None, int | None, str | None]:
        """Return start, end and words of a passage. The words outlive their place."""
        if span is None:
            return None, None, None
        [(text,)] = self._db.execute("select text from bodies where article_id = ?", [article_id])
        return span.start, span.end, text[span.start : span.end]

    def keep(self, row_id: int) -> None:
        """Remember the words of what is about to be removed."""
        rows = self._db.execute(f"select quote from {self._table} where id = ?", [row_id])
        self._removed.update((row_id, words) for (words,) in rows)

    def back_at(
        self, row_id: int, article_id: int, span: Span | None
    ) -> tuple[int | None, int | None, str | None]:
        """Return `at` for what was removed; without a place if other words stand there now."""
        start, end, words = self.at(article_id, span)
        former = self._removed.get(row_id, words)
        return (start, end, words) if words == former else (None, None, former)


def move_passages(
    db: Database, article_id: int, anchors: Anchors, reworded: Callable[[str], str] = str
) -> None:
    """Set all passages of an article where they stand now, or nowhere for the time being.

    `reworded` says which are the words of a passage by now.
    """
    for table in ("notes", "highlights"):
        rows = db.execute(
            f'select id, start, "end", quote from {table}'
            " where article_id = ? and quote is not null",
            [article_id],
        ).fetchall()
        for row_id, start, end, words in rows:
            words_now = reworded(words)
            span = anchors.span(span_of(start, end), words_now)
            ends: Ends = (None, None) if span is None else (span.start, span.end)
            db.execute(
                f'update {table} set start = ?, "end" = ?, quote = ? where id = ?',
                [*ends, words if span is None else words_now, row_id],
            )


def span_of(start: int | None, end: int | None) -> Span | None:
    return None if start is None or end is None else Span(start, end)
