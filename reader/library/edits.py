"""What the user says of a file's lines and of an article's facts, laid over what was found.

Both are kept apart from what was found, so that a file can be read anew at any time.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime

from sqlite_utils import Database

from reader.model import Line, Metadata, Role, State

Place = tuple[str, int]
"""A line by its text, and which of the lines of that text it is, from 0: numbers do not
outlast another reading of the file."""

FIELDS = ("title", "standfirst", "outlet", "author", "agency", "dateline", "published")
"""What of the metadata can be edited. The last is a day in ISO 8601, or a part of one in EDTF."""

_STATE = "state"
"""Kept with the fields: the user has said that the reading is right."""


def places(lines: Iterable[Line]) -> Iterator[Place]:
    """Yield the place of each line."""
    seen: Counter[str] = Counter()
    for line in lines:
        yield line.text, seen[line.text]
        seen[line.text] += 1


def overlaid(lines: tuple[Line, ...], edits: Mapping[Place, Role]) -> tuple[Line, ...]:
    """Return the lines with the roles that the user gave; their reason is empty."""
    if not edits:
        return lines
    return tuple(
        replace(line, role=edits[place], reason="", confidence=1.0) if place in edits else line
        for line, place in zip(lines, places(lines), strict=True)
    )


def edited(found: Metadata, edits: Mapping[str, str]) -> Metadata:
    """Return the metadata as the user says it; an empty text says that there is none."""
    texts = {name: edits[name] or None for name in FIELDS[:-1] if name in edits}
    metadata = replace(found, **texts)  # type: ignore[arg-type]
    if FIELDS[-1] in edits:
        published, partial = _day(edits[FIELDS[-1]])
        metadata = replace(metadata, published=published, partial=partial, is_approximate=False)
    return metadata


def settled(found: State, lines: Mapping[Place, Role], fields: Mapping[str, str]) -> State:
    """Return the state: what the user has looked at needs no look."""
    return State.IMPORTED if found is State.CHECK and (lines or _STATE in fields) else found


def _day(text: str) -> tuple[date | None, str | None]:
    try:
        return (datetime if "T" in text else date).fromisoformat(text), None
    except ValueError:
        return None, text or None


class Edits:
    """The tables of edits. Writing is done inside a transaction of its caller."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def lines(self, article_id: int) -> dict[Place, Role]:
        rows = self._db.execute(
            "select text, nth, role from line_edits where article_id = ?", [article_id]
        )
        return {(text, nth): Role(role) for text, nth, role in rows}

    def fields(self, article_id: int) -> dict[str, str]:
        rows = self._db.execute(
            "select field, value from field_edits where article_id = ?", [article_id]
        )
        return dict(rows.fetchall())

    def outlet(self, found: str | None) -> str | None:
        """Return what the user calls an outlet that was found under a name."""
        rows = self._db.execute("select name from outlet_names where found = ?", [found])
        return next((name for (name,) in rows), found)

    def set_line(self, article_id: int, place: Place, role: Role | None) -> None:
        """Keep the user's word on a line; None takes it back."""
        if role is None:
            self._db.execute(
                "delete from line_edits where (article_id, text, nth) = (?, ?, ?)",
                [article_id, *place],
            )
        else:
            self._db.execute(
                "insert or replace into line_edits values (?, ?, ?, ?)", [article_id, *place, role]
            )

    def reword(self, article_id: int, reworded: Callable[[str], str]) -> None:
        """Keep the user's word on lines whose text is read otherwise now."""
        for (text, nth), role in self.lines(article_id).items():
            if reworded(text) != text:
                self.set_line(article_id, (text, nth), None)
                self.set_line(article_id, (reworded(text), nth), role)

    def set_field(self, article_id: int, field: str, value: str | None) -> None:
        """Keep the user's word on a field; None takes it back."""
        if value is None:
            self._db.execute(
                "delete from field_edits where (article_id, field) = (?, ?)", [article_id, field]
            )
        else:
            self._db.execute(
                "insert or replace into field_edits values (?, ?, ?)", [article_id, field, value]
            )
