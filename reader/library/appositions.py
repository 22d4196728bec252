"""Counts of names right after another of the same, «X (Y)»: kept in step with the mentions."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager

from sqlite_utils import Database

from reader.library.agenda import Agenda, Step

_APPOSITIONS = (
    "select former, key, {sign} count(*) from (select key, source, naming_id,"
    " lag(key) over w as former, lag(naming_id) over w as former_naming"
    " from mentions where article_id in (select value from json_each(?))"
    ' window w as (partition by article_id order by start, "end", id))'
    " where source = 'apposition' and naming_id is not null and former_naming is not null"
    " group by former, key"
)


def recount(db: Database, these: str, sign: str) -> None:
    """Add the appositions of articles, given in JSON, to what is counted; with "-" take them."""
    _add(db, db.execute(_APPOSITIONS.format(sign=sign), [these]).fetchall())


@contextmanager
def counted_anew(db: Database, article_ids: Iterable[int]) -> Iterator[None]:
    """Keep count of appositions while names come between those of articles, or go."""
    these = _with_appositions(db, article_ids)
    former = _apposed(db, these)
    yield
    apposed = _apposed(db, these)
    apposed.subtract(former)
    _add(db, [(*pair, times) for pair, times in apposed.items() if times])


def problems(db: Database) -> list[str]:
    """Return what is not counted right."""
    ids = [article_id for (article_id,) in db.execute("select id from articles")]
    wrong = db.execute(
        f"with found(a, b, n) as ({_APPOSITIONS.format(sign='-')})"
        " select a, b from (select * from found union all select * from appositions)"
        " group by a, b having sum(n) != 0",
        [json.dumps(ids)],
    )
    return [f"{a} is not counted right beside {b}" for a, b in wrong]


def _with_appositions(db: Database, article_ids: Iterable[int]) -> str:
    rows = db.execute(
        "select value from json_each(?) where exists"
        " (select 1 from mentions where article_id = value and source = 'apposition')",
        [json.dumps(list(article_ids))],
    )
    return json.dumps([article_id for (article_id,) in rows])


def _apposed(db: Database, these: str) -> Counter[tuple[str, str]]:
    rows = db.execute(_APPOSITIONS.format(sign="+"), [these])
    return Counter({(former, key): times for former, key, times in rows})


def _add(db: Database, counted: Sequence[tuple[str, str, int]]) -> None:
    """Count pairs of keys that stand as «X (Y)», and how often more, or less."""
    db.conn.executemany(
        "insert into appositions values (?, ?, ?)"
        " on conflict do update set times = times + excluded.times",
        counted,
    )
    Agenda(db).add(
        Step.JOIN, {key for *pair, times in counted if _is_news(db, pair, times) for key in pair}
    )
    db.conn.executemany(
        "delete from appositions where key = ? and other = ? and times = 0",
        [pair for *pair, _ in counted],
    )


def _is_news(db: Database, pair: Sequence[str], times: int) -> bool:
    """Tell whether two keys stand together for the first time, or do so no more."""
    [(now,)] = db.execute("select times from appositions where key = ? and other = ?", pair)
    return now in (0, times)
