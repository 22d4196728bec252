"""Names found in articles, as rows: written with the article, linked to entities later."""

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import NamedTuple

from sqlite_utils import Database

from reader.entities.unifying import USER
from reader.library import tallies
from reader.library.agenda import Agenda, Step
from reader.library.placing import place_all
from reader.model import Name, Origin, Span
from reader.text.contexts import sort_keys
from reader.text.words import alone


@contextmanager
def changing(db: Database, article_ids: Iterable[int]) -> Iterator[None]:
    """Keep what is counted in step while the names of articles, or who is shown, change.

    Until they are linked anew, the names count to whom they were linked.
    """
    ids = list(article_ids)
    tallies.subtract(db, ids)
    before = _counted(db, ids)
    yield
    _count(db, before, _counted(db, ids))
    rows = db.execute(
        "select article_id from statuses where article_id in (select value from json_each(?))",
        [json.dumps(ids)],
    ).fetchall()
    Agenda(db).add(Step.COUNT, (article_id for (article_id,) in rows))


def _count(
    db: Database, before: dict[int, tuple[int, int]], after: dict[int, tuple[int, int]]
) -> None:
    nothing = (0, 0)
    changes = [
        (now[0] - was[0], now[1] - was[1], entity_id)
        for entity_id in before.keys() | after.keys()
        if (was := before.get(entity_id, nothing)) != (now := after.get(entity_id, nothing))
    ]
    db.conn.executemany(
        "update entities set mentions = mentions + ?, articles = articles + ? where id = ?", changes
    )


def _counted(db: Database, article_ids: Sequence[int]) -> dict[int, tuple[int, int]]:
    """Return how often, and in how many, shown articles name each entity."""
    rows = db.execute(
        "select entity_id, count(*), count(distinct m.article_id) from mentions m"
        " join statuses s on s.article_id = m.article_id where is_shown and entity_id is not null"
        " and m.article_id in (select value from json_each(?)) group by entity_id",
        [json.dumps(list(article_ids))],
    )
    return {entity_id: (mentions, articles) for entity_id, mentions, articles in rows}


class Move(NamedTuple):
    """A mention that changes hands: the entity it belonged to, and that it shall belong to."""

    mention_id: int
    article_id: int
    former: int | None
    entity_id: int | None


def hand_over(db: Database, moves: Sequence[Move]) -> None:
    """Give mentions in shown articles to other entities, and keep these counted."""
    articles: defaultdict[int, set[int]] = defaultdict(set)
    for move in moves:
        for one in (move.former, move.entity_id):
            if one:
                articles[one].add(move.article_id)
    before = _named(db, articles)
    db.conn.executemany(
        "update mentions set entity_id = ? where id = ?",
        [(m.entity_id, m.mention_id) for m in moves],
    )
    after = _named(db, articles)
    mentions = Counter(move.entity_id for move in moves)
    mentions.subtract(Counter(move.former for move in moves))
    db.conn.executemany(
        "update entities set mentions = mentions + ?, articles = articles + ? where id = ?",
        [(mentions[one], after[one] - before[one], one) for one in articles],
    )


def _named(db: Database, articles: Mapping[int, Iterable[int]]) -> dict[int, int]:
    """Return in how many of its articles each entity is named."""
    found = {}
    for entity_id, article_ids in articles.items():
        [(found[entity_id],)] = db.execute(
            "select count(*) from json_each(?) where exists"
            " (select 1 from mentions where entity_id = ? and article_id = value)",
            [json.dumps(list(article_ids)), entity_id],
        )
    return found


def add_names(db: Database, article_id: int, text: str, names: Iterable[Name]) -> None:
    """Keep names found in a body. One that is known at its place is not kept twice."""
    names = list(names)
    contexts = sort_keys(text, (name.span for name in names)) if names else []
    db.conn.executemany(
        'insert or ignore into mentions (article_id, start, "end", printed, kind, key,'
        " confidence, source, origin, before, after) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (
                article_id,
                name.span.start,
                name.span.end,
                alone(text[name.span.start : name.span.end], name.key),
                name.kind,
                name.key,
                name.confidence,
                name.source,
                Origin.USER if name.source == USER else Origin.FOUND,
                *context,
            )
            for name, context in zip(names, contexts, strict=True)
        ],
    )
    place_all(db, article_id)


def set_contexts(db: Database, article_id: int) -> None:
    """Note anew for all mentions of an article which words stand beside them."""
    [(text,)] = db.execute("select text from bodies where article_id = ?", [article_id]).fetchall()
    rows = db.execute(
        'select id, start, "end" from mentions where article_id = ?', [article_id]
    ).fetchall()
    contexts = sort_keys(text, (Span(start, end) for _, start, end in rows))
    db.conn.executemany(
        "update mentions set before = ?, after = ? where id = ?",
        [(*context, row_id) for context, (row_id, _, _) in zip(contexts, rows, strict=True)],
    )


def replace_names(
    db: Database, article_id: int, text: str, names: Iterable[Name], kept: str = "false"
) -> None:
    """Put the names of a body in place of those that the article had, but for those `kept`.

    That is a condition on `mentions`. Until they are linked anew, a name is whoever it was in
    this article.
    """
    with changing(db, [article_id]):
        former = db.execute(
            "select key, min(entity_id) from mentions where article_id = ? group by key",
            [article_id],
        ).fetchall()
        db.execute(f"delete from mentions where article_id = ? and not {kept}", [article_id])
        add_names(db, article_id, text, names)
        db.conn.executemany(
            "update mentions set entity_id = ? where article_id = ? and key = ?",
            [(entity_id, article_id, key) for key, entity_id in former],
        )
