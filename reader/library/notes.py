"""The shelf of notes: what the user wrote on articles and passages."""

from datetime import datetime
from typing import Any

from sqlite_utils import Database

from reader.library import moments
from reader.library.passages import Passages, span_of
from reader.library.writing import Change, Writer
from reader.model import Note, Span

_COLUMNS = 'id, article_id, text, start, "end", created, changed, quote'


class Notes:
    def __init__(self, db: Database, writing: Writer) -> None:
        self._db = db
        self._writing = writing
        self._passages = Passages(db, "notes")

    def add(self, article_id: int, text: str, span: Span | None = None) -> int:
        """Write a note on a passage, or on the whole article, and return its id."""
        moment = moments.now()
        with self._writing(Change.NOTES):
            cursor = self._db.execute(
                'insert into notes (article_id, text, start, "end", quote, created, changed)'
                " values (?, ?, ?, ?, ?, ?, ?)",
                [article_id, text, *self._passages.at(article_id, span), moment, moment],
            )
        return cursor.lastrowid or 0

    def change(self, note_id: int, text: str) -> None:
        with self._writing(Change.NOTES):
            self._db.execute(
                "update notes set text = ?, changed = ? where id = ?",
                [text, moments.now(), note_id],
            )

    def remove(self, note_id: int) -> Note:
        """Remove a note, and return it as it was. Raises KeyError."""
        note = self.get(note_id)
        with self._writing(Change.NOTES):
            self._passages.keep(note_id)
            self._db.execute("delete from notes where id = ?", [note_id])
        return note

    def restore(self, note: Note) -> None:
        """Bring a removed note back, with its id."""
        passage = self._passages.back_at(note.id, note.article_id, note.span)
        with self._writing(Change.NOTES):
            self._db.execute(
                'insert into notes (id, article_id, text, start, "end", quote, created, changed)'
                " values (?, ?, ?, ?, ?, ?, ?, ?)",
                [
                    note.id,
                    note.article_id,
                    note.text,
                    *passage,
                    note.created.isoformat(),
                    note.changed.isoformat(),
                ],
            )

    def get(self, note_id: int) -> Note:
        """Return a note. Raises KeyError."""
        for row in self._db.execute(f"select {_COLUMNS} from notes where id = ?", [note_id]):
            return _note(row)
        raise KeyError(note_id)

    def on_article(self, article_id: int) -> list[Note]:
        """Return an article's notes in reading order, those on the whole article first.

        A note whose passage is not read at present is detached, and stands among them.
        """
        rows = self._db.execute(
            f"select {_COLUMNS} from notes where article_id = ? order by start, id", [article_id]
        )
        return [_note(row) for row in rows]


def _note(row: tuple[Any, ...]) -> Note:
    note_id, article_id, text, start, end, created, changed, quote = row
    return Note(
        note_id,
        article_id,
        text,
        span_of(start, end),
        datetime.fromisoformat(created),
        datetime.fromisoformat(changed),
        quote or "",
    )
