"""Which articles a filter lets through, newest first."""

import json
from collections.abc import Iterator, Sequence

from sqlite_utils import Database

from reader.library.cards import tagged
from reader.model import Filter

# The order of lists: what is unknown has no moment and comes last.
_NEWEST = "order by moment desc, id desc"

_LAST = "~"
"""Comes after all signs of a date."""


def matching(
    db: Database, chosen: Filter, expressions: Sequence[str] = (), limit: int | None = None
) -> list[int]:
    """Return the ids of the articles that fulfil all conditions and full-text expressions."""
    conditions, values = _conditions(db, chosen)
    for expression in expressions:
        conditions.append("id in (select rowid from words where words match ?)")
        values.append(expression)
    rows = db.execute(
        f"select id from articles join statuses on article_id = id"
        f" where {' and '.join(conditions)} {_NEWEST} limit ?",
        [*values, -1 if limit is None else limit],
    )
    return [article_id for (article_id,) in rows]


def _conditions(db: Database, chosen: Filter) -> tuple[list[str], list[object]]:
    conditions = [_place(chosen)]
    found: list[object] = []
    if chosen.unread:
        conditions.append("not is_read")
    if chosen.starred:
        conditions.append("is_starred")
    if chosen.outlet is not None:
        conditions.append("outlet = ?")
        found.append(chosen.outlet)
    if chosen.tag is not None:
        conditions.append(
            "id in (select article_id from article_tags join tags on tag_id = tags.id"
            " where name = ?)"
        )
        found.append(chosen.tag)
    for condition, value in _naming(db, chosen):
        conditions.append(condition)
        found.append(value)
    if chosen.period:
        conditions.append("moment >= ? and moment < ?")
        found += [chosen.period, chosen.period + _LAST]
    if chosen.among is not None:
        conditions.append("id in (select value from json_each(?))")
        found.append(json.dumps(chosen.among))
    return conditions, found


def _naming(db: Database, chosen: Filter) -> Iterator[tuple[str, object]]:
    """Yield the conditions on who is named, each with its value."""
    if chosen.entity_id is not None:
        yield "id in (select article_id from mentions where entity_id = ?)", chosen.entity_id
    if chosen.entity_tag is not None:
        condition = (
            "id in (select article_id from mentions"
            " where entity_id in (select value from json_each(?)))"
        )
        yield condition, json.dumps(tagged(db, chosen.entity_tag))


def _place(chosen: Filter) -> str:
    """Return the condition for where an article lies: in the lists, set aside, in the trash."""
    if chosen.trashed:
        return "is_trashed"
    return "not is_trashed and same_as is not null" if chosen.set_aside else "is_shown"
