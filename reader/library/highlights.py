"""The shelf of highlights: passages the user marked."""

from sqlite_utils import Database

from reader.library.passages import Passages
from reader.library.writing import Change, Writer
from reader.model import Detached, Highlight, Span


class Highlights:
    def __init__(self, db: Database, writing: Writer) -> None:
        self._db = db
        self._writing = writing
        self._passages = Passages(db, "highlights")

    def add(self, article_id: int, span: Span, colour: str = "yellow") -> int:
        """Mark a passage, and return the id of the highlight."""
        with self._writing(Change.HIGHLIGHTS):
            cursor = self._db.execute(
                'insert into highlights (article_id, start, "end", quote, colour)'
                " values (?, ?, ?, ?, ?)",
                [article_id, *self._passages.at(article_id, span), colour],
            )
        return cursor.lastrowid or 0

    def change(self, highlight_id: int, colour: str) -> None:
        with self._writing(Change.HIGHLIGHTS):
            self._db.execute(
                "update highlights set colour = ? where id = ?", [colour, highlight_id]
            )

    def remove(self, highlight_id: int) -> Highlight | Detached:
        """Remove a highlight, and return it as it was. Raises KeyError."""
        rows = self._db.execute(
            'select article_id, start, "end", quote, colour from highlights where id = ?',
            [highlight_id],
        ).fetchall()
        if not rows:
            raise KeyError(highlight_id)
        [(article_id, start, end, quote, colour)] = rows
        with self._writing(Change.HIGHLIGHTS):
            self._passages.keep(highlight_id)
            self._db.execute("delete from highlights where id = ?", [highlight_id])
        if start is None:
            return Detached(highlight_id, article_id, quote, colour)
        return _highlight(highlight_id, article_id, start, end, colour)

    def restore(self, highlight: Highlight | Detached) -> None:
        """Bring a removed highlight back, with its id."""
        span = None if isinstance(highlight, Detached) else highlight.span
        passage = self._passages.back_at(highlight.id, highlight.article_id, span)
        with self._writing(Change.HIGHLIGHTS):
            self._db.execute(
                'insert into highlights (id, article_id, start, "end", quote, colour)'
                " values (?, ?, ?, ?, ?, ?)",
                [highlight.id, highlight.article_id, *passage, highlight.colour],
            )

    def on_article(self, article_id: int) -> list[Highlight]:
        """Return an article's highlights in reading order.

        One whose passage is not read at present is kept, and comes back with its words.
        """
        rows = self._db.execute(
            'select id, article_id, start, "end", colour from highlights'
            " where article_id = ? and start is not null order by start, id",
            [article_id],
        )
        return [_highlight(*row) for row in rows]

    def detached(self, article_id: int) -> list[Detached]:
        """Return the highlights whose words are not read at present, in the order of making."""
        rows = self._db.execute(
            "select id, article_id, quote, colour from highlights"
            " where article_id = ? and start is null order by id",
            [article_id],
        )
        return [Detached(*row) for row in rows]


def _highlight(highlight_id: int, article_id: int, start: int, end: int, colour: str) -> Highlight:
    return Highlight(highlight_id, article_id, Span(start, end), colour)
