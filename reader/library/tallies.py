"""What the names of articles are counted to: kept in step with them in the same transaction."""

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from sqlite_utils import Database

from reader.library import appositions
from reader.library.agenda import Agenda, Step
from reader.library.kept import IS_KEPT

_THESE = "article_id in (select value from json_each(?))"
_VOTES = (
    # As `unifying.vote` has it.
    "select key, kind, {sign} sum(cast(100 * confidence + 0.5 as integer)), {sign} count(*)"
    f" from mentions where {_THESE} and naming_id is not null group by key, kind"
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
        f"update mentions set naming_id = case when {IS_KEPT} then 0 end where {_THESE}", [these]
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
        f" cast(100 * confidence + 0.5 as integer), naming_id, {'0' if is_leaving else IS_KEPT}"
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
    appositions.recount(db, these, sign)


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
    found += appositions.problems(db)
    wrong = db.execute(
        "select id from namings n where mentions != (select count(*) from mentions m"
        " join statuses using (article_id) where is_counted and m.naming_id = n.id"
        " and m.naming_id > 0)"
    )
    return found + [f"the mentions of naming {one} are not counted right" for (one,) in wrong]
