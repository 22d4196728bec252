"""Names that come to articles one by one, and go: what else stands there is not counted anew."""

import json
from collections.abc import Iterable, Mapping, Sequence

from sqlite_utils import Database

from reader.library import appositions, tallies
from reader.library.mentions import Move, add_names, hand_over
from reader.model import Name

_OVERLAP = (
    """{0}.article_id = {1}.article_id and {0}.start < {1}."end" and {1}.start < {0}."end\""""
)
_CONCERNED = (
    "with places as (select json_extract(value, '$[0]') as article_id,"
    """ json_extract(value, '$[1]') as start, json_extract(value, '$[2]') as "end\""""
    " from json_each(?)) select distinct n.id from places p"
    f" cross join mentions m on {_OVERLAP.format('m', 'p')}"
    f" cross join mentions n on {_OVERLAP.format('n', 'm')}"
)


def add(db: Database, found: Mapping[int, Sequence[Name]]) -> None:
    """Keep further names of articles. Those that they overlap may count no more."""
    texts = db.execute(
        "select article_id, text from bodies where article_id in (select value from json_each(?))",
        [json.dumps(list(found))],
    ).fetchall()
    [(last,)] = db.execute("select coalesce(max(id), 0) from mentions")
    with appositions.counted_anew(db, found):
        for article_id, text in texts:
            add_names(db, article_id, text, found[article_id])
        places = db.execute(
            'select article_id, start, "end" from mentions where id > ?', [last]
        ).fetchall()
        tallies.settle(db, _concerned(db, places))


def remove_user_names(db: Database, keys: Iterable[str], most: int) -> bool:
    """Drop the names of these keys that the user had added, in so many articles at most.

    Those that they overlapped may count again. Tell whether there were any.
    """
    rows = db.execute(
        "with these as (select value as key from json_each(?)) select m.id, m.article_id,"
        ' start, "end", entity_id, is_shown from mentions m join statuses using (article_id)'
        " where origin = 'user' and key in these and m.article_id in (select distinct article_id"
        "  from mentions where origin = 'user' and key in these limit ?)",
        [json.dumps(list(keys)), most],
    ).fetchall()
    ids = [row[0] for row in rows]
    hand_over(db, [Move(i, article, owner, None) for i, article, *_, owner, shown in rows if shown])
    with appositions.counted_anew(db, {row[1] for row in rows}):
        tallies.settle(db, ids, is_leaving=True)
        db.conn.executemany("delete from mentions where id = ?", [(i,) for i in ids])
        tallies.settle(db, _concerned(db, [row[1:4] for row in rows]))
    return bool(ids)


def _concerned(db: Database, places: Sequence[tuple[int, int, int]]) -> list[int]:
    """Return the mentions that overlap places (an article, start and end each), and their parts.

    A part of a name comes to light where that one is crossed.
    """
    return [mention_id for (mention_id,) in db.execute(_CONCERNED, [json.dumps(places)])]
