"""The user's word on single places: a name that stands for somebody else just there.

The mention goes by the other one's key, so that all that looks at keys need know nothing of it.
"""

from collections.abc import Callable

from sqlite_utils import Database

from reader.library.anchoring import Anchors
from reader.model import Correction, Span, Verb

_RENAME = "update or ignore mentions set key = ? where article_id = ? and start = ? and key = ?"


def place(db: Database, correction: Correction) -> None:
    """Give the mention at a correction's place its other key."""
    if correction.verb is Verb.HERE:
        key, other = correction.key, correction.other
        db.execute(_RENAME, [other, correction.article_id, correction.start, key])


def take_back(db: Database, correction: Correction) -> None:
    """Give the mention at a correction's place its own key again."""
    if correction.verb is Verb.HERE:
        key, other = correction.key, correction.other
        db.execute(_RENAME, [key, correction.article_id, correction.start, other])


def place_all(db: Database, article_id: int) -> None:
    """Do so for an article whose names were found anew."""
    rows = db.execute(
        "select other, article_id, start, key from corrections"
        " where verb = ? and article_id = ? order by id",
        [Verb.HERE, article_id],
    )
    db.conn.executemany(_RENAME, rows.fetchall())


def follow(
    db: Database, article_id: int, text: str, anchors: Anchors, reworded: Callable[[str], str]
) -> None:
    """Keep what is said of places at its words, while a body becomes another one.

    `text` is the former body, whose mentions are still there.
    """
    rows = db.execute(
        'select c.id, c.start, m."end" from corrections c join mentions m'
        " on m.article_id = c.article_id and m.start = c.start and m.key in (c.key, c.other)"
        " where c.article_id = ? and c.start is not null",
        [article_id],
    ).fetchall()
    for number, start, end in rows:
        if span := anchors.span(Span(start, end), reworded(text[start:end])):
            db.execute("update corrections set start = ? where id = ?", [span.start, number])
