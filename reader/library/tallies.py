"""What the names of articles are counted to: kept in step with them in the same transaction."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import NamedTuple

from sqlite_utils import Database

from reader.library.agenda import Agenda, Step

_THESE = "article_id in (select value from json_each(?))"
_VOTES = (
    # As `unifying.vote` has it.
    "select key, kind, {sign} sum(cast(100 * confidence + 0.5 as integer)), {sign} count(*)"
    f" from mentions where {_THESE} and naming_id is not null group by key, kind"
)
_APPOSITIONS = (
    "select former, key, {sign} count(*) from (select key, source, naming_id,"
    " lag(key) over w as former, lag(naming_id) over w as former_naming"
    f" from mentions where {_THESE}"
    ' window w as (partition by article_id order by start, "end", id))'
    " where source = 'apposition' and naming_id is not null and former_naming is not null"
    " group by former, key"
)


def _inside(part: str, whole: str) -> str:
    """Return the condition that one row of mentions is a part of another, not all of it."""
    return (
        f'({whole}.start <= {part}.start and {part}."end" <= {whole}."end"'
        f' and {whole}."end" - {whole}.start > {part}."end" - {part}.start)'
    )


def _is_none_here(name: str) -> str:
    """Return the condition that a row names nobody in its article, or at its place."""
    return (
        f"exists (select 1 from corrections c where c.article_id = {name}.article_id"
        f" and c.verb = 'dismiss' and c.key = {name}.key"
        f" and (c.start is null or c.start = {name}.start))"
    )


def _is_none(name: str) -> str:
    """Return the condition that a row names nobody anywhere, and was not added since."""
    return (
        f"exists (select 1 from corrections d where d.key = {name}.key and d.verb = 'dismiss'"
        " and d.article_id is null and not exists (select 1 from corrections a"
        " where a.key = d.key and a.id > d.id and a.verb in ('add', 'alias')))"
    )


def _is_cut(name: str) -> str:
    """Return the condition that a name of the user's crosses a row that was found."""
    return (
        f"({name}.origin != 'user' and exists (select 1 from mentions u"
        f" where u.article_id = {name}.article_id and u.origin = 'user'"
        f' and u.start < {name}."end" and {name}.start < u."end"'
        f" and not {_inside('u', name)}))"
    )


_IS_KEPT = (
    # As `unifying` has it: the user's names cut what they cross, but are parts of longer ones.
    f"not {_is_none_here('mentions')} and not {_is_cut('mentions')}"
    " and not (mentions.origin = 'user' and exists (select 1 from mentions w"
    " where w.article_id = mentions.article_id"
    f" and {_inside('mentions', 'w')} and not {_is_none('w')}"
    f" and not {_is_none_here('w')} and not {_is_cut('w')}))"
)


def subtract(db: Database, article_ids: Sequence[int]) -> None:
    """Take the names of articles out of all that they are counted to."""
    rows = db.execute(
        f"select article_id from statuses where is_counted and {_THESE}", [json.dumps(article_ids)]
    )
    these = json.dumps([article_id for (article_id,) in rows])
    if these == "[]":
        return
    _vote(db, these, "-")
    counted = db.execute(
        f"select naming_id, count(*) from mentions where {_THESE} and naming_id > 0"
        " group by naming_id",
        [these],
    )
    _unname(db, dict(counted.fetchall()))
    db.execute(
        f"update mentions set naming_id = null where {_THESE} and naming_id is not null", [these]
    )
    db.execute(f"update statuses set is_counted = 0 where {_THESE}", [these])


def count(db: Database, article_ids: Sequence[int]) -> None:
    """Let the names of shown articles vote: all but what the user has dismissed or crossed."""
    rows = db.execute(
        f"select article_id from statuses where is_shown and not is_counted and {_THESE}",
        [json.dumps(article_ids)],
    )
    ids = [article_id for (article_id,) in rows]
    these = json.dumps(ids)
    db.execute(
        f"update mentions set naming_id = case when {_IS_KEPT} then 0 end where {_THESE}", [these]
    )
    _vote(db, these, "+")
    db.execute(f"update statuses set is_counted = 1 where {_THESE}", [these])
    Agenda(db).add(Step.RESOLVE, ids)


def settle(db: Database, mention_ids: Iterable[int], *, is_leaving: bool = False) -> None:
    """Let names of counted articles vote that do not though they should, and the other way round.

    What is leaving does no more. What else the articles name stays as it is counted.
    """
    rows = db.execute(
        "select mentions.id, mentions.article_id, mentions.key, kind,"
        f" cast(100 * confidence + 0.5 as integer), naming_id, {'0' if is_leaving else _IS_KEPT}"
        " from json_each(?) cross join mentions on mentions.id = value"
        " cross join statuses s on s.article_id = mentions.article_id and is_counted",
        [json.dumps(list(mention_ids))],
    )
    changed = [_Voter(*row) for row in rows if (row[5] is not None) != row[6]]
    if not changed:
        return
    db.conn.executemany(
        "update mentions set naming_id = ? where id = ?",
        [(0 if one.is_kept else None, one.id) for one in changed],
    )
    _add_votes(db, changed)
    _unname(db, Counter(one.naming_id for one in changed if one.naming_id))
    for one in changed:
        Agenda(db).refer(one.key, [one.article_id])


@contextmanager
def appositions_counted(db: Database, article_ids: Iterable[int]) -> Iterator[None]:
    """Keep count of appositions while names come between those of articles, or go."""
    these = _with_appositions(db, article_ids)
    former = _apposed(db, these)
    yield
    apposed = _apposed(db, these)
    apposed.subtract(former)
    _add_appositions(db, [(*pair, times) for pair, times in apposed.items() if times])


class _Voter(NamedTuple):
    """A name that votes from now on, or does so no more."""

    id: int
    article_id: int
    key: str
    kind: str
    votes: int
    naming_id: int | None
    is_kept: int


def _add_votes(db: Database, voters: Iterable[_Voter]) -> None:
    votes: Counter[tuple[str, str]] = Counter()
    mentions: Counter[tuple[str, str]] = Counter()
    for one in voters:
        sign = 1 if one.is_kept else -1
        votes[one.key, one.kind] += sign * one.votes
        mentions[one.key, one.kind] += sign
    db.conn.executemany(
        "insert into votes values (?, ?, ?, ?) on conflict do update set"
        " votes = votes + excluded.votes, mentions = mentions + excluded.mentions",
        [(*one, votes[one], mentions[one]) for one in votes],
    )
    Agenda(db).add(Step.KIND, {key for key, _ in votes})


def _unname(db: Database, counted: Mapping[int, int]) -> None:
    """Take so many mentions from namings."""
    db.conn.executemany(
        "update namings set mentions = mentions - ? where id = ?",
        [(n, naming_id) for naming_id, n in counted.items()],
    )
    roots = db.execute(
        "select distinct root from namings where id in (select value from json_each(?))",
        [json.dumps(list(counted))],
    ).fetchall()
    Agenda(db).add(Step.DESCRIBE, (root for (root,) in roots))


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


def _vote(db: Database, these: str, sign: str) -> None:
    agenda = Agenda(db)
    db.execute(
        f"insert into votes {_VOTES.format(sign=sign)} on conflict do update set"
        " votes = votes + excluded.votes, mentions = mentions + excluded.mentions",
        [these],
    )
    keys = db.execute(
        f"select distinct key from mentions where {_THESE} and naming_id is not null", [these]
    ).fetchall()
    agenda.add(Step.KIND, (key for (key,) in keys))
    _add_appositions(db, db.execute(_APPOSITIONS.format(sign=sign), [these]).fetchall())


def _add_appositions(db: Database, counted: Sequence[tuple[str, str, int]]) -> None:
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


def holding(db: Database, key: str) -> list[int]:
    """Return the counted articles where a name of this key holds a shorter one of the user's."""
    rows = db.execute(
        'with held as (select m.article_id, start, "end" from namings n'
        " join mentions m on m.naming_id = n.id and m.naming_id > 0 where n.key = ?1"
        ' union all select m.article_id, start, "end" from linking'
        " join mentions m on m.article_id = item and m.naming_id = 0 and m.key = ?1"
        " where step = 'resolve' union all select m.article_id, start, \"end\" from linking"
        " cross join mentions m on m.article_id = cast(substr(item, length(?1) + 2) as integer)"
        " and m.naming_id = 0 and m.key = ?1"
        " where step = 'refer' and item >= ?1 || ' ' and item < ?1 || '!')"
        # Few articles have names of the user's: the others need not be looked through.
        " select distinct article_id from held where article_id in"
        " (select article_id from mentions where origin = 'user') and exists"
        " (select 1 from mentions u where u.article_id = held.article_id and origin = 'user'"
        f" and {_inside('u', 'held')})",
        [key],
    )
    return [article_id for (article_id,) in rows]


def problems(db: Database) -> list[str]:
    """Return what is not counted right."""
    wrong = db.execute(
        "select key from (select key, kind, votes, mentions from votes where mentions != 0"
        " union all select key, kind, -sum(cast(100 * confidence + 0.5 as integer)), -count(*)"
        " from mentions join statuses using (article_id)"
        " where is_counted and naming_id is not null group by key, kind)"
        " group by key, kind having sum(votes) != 0 or sum(mentions) != 0"
    )
    found = [f"the votes of {key} are not counted right" for (key,) in wrong]
    ids = [article_id for (article_id,) in db.execute("select id from articles")]
    wrong = db.execute(
        f"with found(a, b, n) as ({_APPOSITIONS.format(sign='-')})"
        " select a, b from (select * from found union all select * from appositions)"
        " group by a, b having sum(n) != 0",
        [json.dumps(ids)],
    )
    found += [f"{a} is not counted right beside {b}" for a, b in wrong]
    wrong = db.execute(
        "select id from namings n where mentions != (select count(*) from mentions m"
        " join statuses using (article_id) where is_counted and m.naming_id = n.id"
        " and m.naming_id > 0)"
    )
    return found + [f"the mentions of naming {one} are not counted right" for (one,) in wrong]
