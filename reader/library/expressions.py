"""The shelf of expressions: what articles say beside names, and what they say that people are.

They are found when an article is read closely, and gone when its body changes, until it is read
so again. Whose a position is follows from whom the name beside it is linked to at present.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date

from sqlite_utils import Database

from reader.library.appearances import Appearances
from reader.model import EntityKind, Expression, ExpressionKind, Mention, Span
from reader.text.words import alone

NEWEST_SAID = 300
"""So many articles are looked through for what is said that somebody is."""

_OWNED = ("ها", "هم", "ته", " باسمه")
"""«وزير خارجيتها»: whose minister that is, the article has said before."""
_DAY = len("2015-09-18")
_SAID = (
    "select e.key, e.printed, x.value from json_each(:ids) x"
    " cross join mentions m indexed by mentions_entity"
    "  on m.entity_id = :entity and m.article_id = x.value"
    " cross join expressions e on e.article_id = x.value and e.kind = 'position'"
    "  and (m.start between e.about_start and e.about_end - 1"
    # Right before a name that was not known to be one when the article was read.
    '   or e.about_start is null and m.start = e."end" + 1)'
    " order by x.key, m.start"
)


@dataclass(frozen=True, slots=True)
class SaidPosition:
    """What articles say that somebody is, in one wording."""

    printed: str
    articles: int
    first: date | None
    """The first and last day of articles that say so; None: their days are not known."""
    last: date | None
    outlet: str | None
    """Which outlet has said so last; None: it is not known."""


class Expressions:
    def __init__(self, db: Database) -> None:
        self._db = db
        self._appearances = Appearances(db)

    def in_article(self, article_id: int) -> list[Expression]:
        """Return the expressions of an article in reading order."""
        rows = self._db.execute(
            'select start, "end", kind, key, value, about_start, about_end from expressions'
            " where article_id = ? order by start, kind",
            [article_id],
        )
        return [
            Expression(
                Span(start, end),
                ExpressionKind(kind),
                key,
                value,
                None if about_start is None else Span(about_start, about_end),
            )
            for start, end, kind, key, value, about_start, about_end in rows
        ]

    def positions_of(self, entity_id: int, most: int) -> list[SaidPosition]:
        """Return what a person's newest articles say that he or she is, the most frequent first.

        «الوزير», which says less, comes behind all others; «رئيسة وفدها» is left out.
        """
        ids = self._appearances.newest(entity_id, NEWEST_SAID)
        said: dict[str, dict[int, str]] = {}
        rows = self._db.execute(_SAID, {"ids": json.dumps(ids), "entity": entity_id})
        for key, printed, article_id in rows.fetchall():
            said.setdefault(key, {}).setdefault(article_id, printed)
        told = (key for key in said if not key.endswith(_OWNED))
        order = sorted(told, key=lambda key: (" " not in key, -len(said[key])))
        return [self._said(said[key]) for key in order[:most]]

    def _said(self, printed: dict[int, str]) -> SaidPosition:
        """Sum up one position: how it is printed by article, the newest first."""
        newest = next(iter(printed))
        [(outlet,)] = self._db.execute("select outlet from articles where id = ?", [newest])
        days = list(self._days(printed))
        words = list(printed.values())
        return SaidPosition(
            max(words, key=words.count),
            len(printed),
            min(days, default=None),
            max(days, default=None),
            outlet,
        )

    def _days(self, article_ids: Iterable[int]) -> Iterator[date]:
        rows = self._db.execute(
            "select a.moment from json_each(?) x cross join articles a indexed by articles_moment"
            " on a.id = x.value",
            [json.dumps(list(article_ids))],
        )
        for (moment,) in rows:
            with suppress(ValueError):
                yield date.fromisoformat(moment[:_DAY])


def whose(position: Expression, mentions: Iterable[Mention]) -> int | None:
    """Return the person whose a position is, of those that are named in its article."""
    for mention in mentions:
        about = position.about
        is_named = about.start <= mention.span.start < about.end if about else False
        is_next = about is None and mention.span.start == position.span.end + 1
        if mention.kind is EntityKind.PERSON and (is_named or is_next):
            return mention.entity_id
    return None


def replace_expressions(
    db: Database, article_id: int, text: str, found: Sequence[Expression]
) -> None:
    """Keep what is found in a body, instead of what was found there before."""
    remove_expressions(db, article_id)
    db.conn.executemany(
        "insert or ignore into expressions values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (
                article_id,
                one.kind,
                one.span.start,
                one.span.end,
                one.key,
                _printed(text, one),
                one.value,
                one.about and one.about.start,
                one.about and one.about.end,
            )
            for one in found
        ],
    )


def remove_expressions(db: Database, article_id: int) -> None:
    """Forget what was found in an article: its body is another one."""
    db.execute("delete from expressions where article_id = ?", [article_id])


def _printed(text: str, one: Expression) -> str:
    """Return a position as it is printed alone."""
    if one.kind is not ExpressionKind.POSITION:
        return ""
    return alone(" ".join(text[one.span.start : one.span.end].split()), one.key)
