"""The shelf of concordances: every place where an entity is named, with the words around it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from itertools import groupby
from typing import Any

from sqlite_utils import Database

from reader.library import moments
from reader.library.search import Search
from reader.model import Span
from reader.text.contexts import Context, context
from reader.text.folding import folded

AT_ONCE = 100
"""So many lines are read with one statement."""
COMMON = 20
"""A name is common that stands in one of so many articles."""


class Order(StrEnum):
    """What the lines of a concordance are sorted by."""

    DATE = "date"
    OUTLET = "outlet"
    BEFORE = "before"
    AFTER = "after"


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which lines, and in what order: the newest first, the words from alef to yeh."""

    entity_ids: tuple[int, ...]
    order: Order = Order.DATE
    is_turned: bool = False
    """The other way round."""
    outlet: str | None = None
    query: str = ""
    """Only lines that hold what it searches for, beside the name."""


@dataclass(frozen=True, slots=True)
class ConcordanceLine:
    """A mention in its context, and where it is from."""

    mention_id: int
    entity_id: int
    article_id: int
    span: Span
    context: Context
    title: str
    """Of the article, or its first words."""
    outlet: str | None
    published: date | None
    partial: str | None


class Concordance:
    def __init__(self, db: Database, search: Search) -> None:
        self._db = db
        self._search = search

    def mentions(self, wanted: Wanted, limit: int | None = None) -> list[int]:
        """Return the mentions in order; a query that is wanted is not looked at closely yet.

        All mentions of articles in which its words stand anywhere are among them: `holding`
        tells which of their lines hold them. Raises QueryError.
        """
        if wanted.order is not Order.OUTLET or wanted.outlet is not None:
            return self._some(wanted, limit)
        outlets = self._outlets(is_turned=wanted.is_turned)
        if not self._is_common(wanted.entity_ids):
            return self._sorted_by_outlet(wanted, outlets)[:limit]
        found: list[int] = []
        for outlet in outlets:
            rest = None if limit is None else limit - len(found)
            if rest != 0:
                found += self._some(wanted, rest, (outlet,))
        return found

    def lines(self, mention_ids: Sequence[int]) -> list[ConcordanceLine]:
        """Return mentions with their contexts, in the order of their ids; gone ones left out."""
        found: dict[int, ConcordanceLine] = {}
        for some in _slices(mention_ids):
            marks = ", ".join("?" * len(some))
            rows = self._db.execute(
                'select m.id, m.entity_id, m.article_id, m.start, m."end",'
                " coalesce(a.title, a.beginning), a.outlet, a.published, a.partial"
                " from mentions m join articles a on a.id = m.article_id"
                f" where m.id in ({marks}) and m.entity_id not null order by m.article_id",
                some,
            ).fetchall()
            for article_id, group in groupby(rows, key=lambda row: int(row[2])):
                text = self._text(article_id)
                found.update((row[0], _line(row, text)) for row in group)
        return [found[number] for number in mention_ids if number in found]

    def holding(self, mention_ids: Sequence[int], query: str) -> Iterator[list[int]]:
        """Yield those mentions whose lines hold a query's words, step by step.

        Raises QueryError.
        """
        spans = self._search.marker(query)
        for some in _slices(mention_ids):
            yield [
                line.mention_id
                for line in self.lines(some)
                if spans(line.context.before) or spans(line.context.after)
            ]

    def outlets(self, entity_ids: Sequence[int]) -> list[str]:
        """Return the outlets that name one of these entities, in the order of the alphabet."""
        named = f"s.is_shown and m.entity_id in ({', '.join('?' * len(entity_ids))})"
        if not self._is_common(entity_ids):
            rows = self._db.execute(
                f"select distinct a.outlet from {_TABLES[False]}"
                f" where {named} and a.outlet not null",
                list(entity_ids),
            )
            return sorted((outlet for (outlet,) in rows), key=_alphabetical)
        asked = f"select 1 from {_TABLES[True]} where {named} and a.outlet = ? limit 1"
        return [
            outlet
            for outlet in self._outlets(is_turned=False)
            if outlet and self._db.execute(asked, [*entity_ids, outlet]).fetchone()
        ]

    def _some(
        self, wanted: Wanted, limit: int | None, outlets: tuple[str | None, ...] = ()
    ) -> list[int]:
        """Return the mentions in all outlets, or in those given."""
        if wanted.outlet is not None:
            outlets = (wanted.outlet,)
        values: list[object] = [*wanted.entity_ids]
        condition = f"m.entity_id in ({', '.join('?' * len(wanted.entity_ids))})"
        if outlets:
            condition += " and a.outlet is ?"
            values += outlets
        if wanted.query.strip():
            condition += " and m.article_id in (select rowid from words where words match ?)"
            values.append(self._search.expression(wanted.query))
        if wanted.order in (Order.BEFORE, Order.AFTER) and not outlets:
            tables, shown = "mentions m", f"m.article_id not in {_HIDDEN}"
            return self._selected(tables, f"{shown} and {condition}", wanted, limit, values)
        walks = bool(outlets) or (
            limit is not None
            and wanted.order is Order.DATE
            and not wanted.query
            and self._is_common(wanted.entity_ids)
        )
        return self._selected(_TABLES[walks], f"s.is_shown and {condition}", wanted, limit, values)

    def _selected(
        self, tables: str, where: str, wanted: Wanted, limit: int | None, values: list[object]
    ) -> list[int]:
        rows = self._db.execute(
            f"select m.id from {tables} where {where} order by {_order(wanted)} limit ?",
            [*values, -1 if limit is None else limit],
        )
        return [mention_id for (mention_id,) in rows]

    def _sorted_by_outlet(self, wanted: Wanted, outlets: Sequence[str | None]) -> list[int]:
        """Return all mentions by outlet, for names that few articles have."""
        ids = self._some(replace(wanted, order=Order.DATE, is_turned=False), None)
        rows = self._db.execute(
            f"select m.id, a.outlet from {_TABLES[False]}"
            f" where s.is_shown and m.entity_id in ({', '.join('?' * len(wanted.entity_ids))})",
            list(wanted.entity_ids),
        )
        ranks = {outlet: rank for rank, outlet in enumerate(outlets)}
        rank_of = {number: ranks[outlet] for number, outlet in rows}
        return sorted(ids, key=lambda number: rank_of[number])

    def _is_common(self, entity_ids: Sequence[int]) -> bool:
        """Tell whether going through the articles soon comes to enough that name one."""
        [(most, total)] = self._db.execute(
            "select (select max(articles) from entities"
            f" where id in ({', '.join('?' * len(entity_ids))})),"
            " (select max(id) from articles)",
            list(entity_ids),
        )
        return (most or 0) * COMMON > (total or 0)

    def _outlets(self, *, is_turned: bool) -> list[str | None]:
        """Return all outlets in the order of the alphabet, and last None, for unknown ones."""
        rows = self._db.execute("select distinct outlet from articles where outlet not null")
        names = sorted((name for (name,) in rows), key=_alphabetical, reverse=is_turned)
        return [*names, None]

    def _text(self, article_id: int) -> str:
        [(text,)] = self._db.execute("select text from bodies where article_id = ?", [article_id])
        return str(text)


# Few articles are hidden: to look up the others for each mention would take most of the time.
_HIDDEN = "(select article_id from statuses where not is_shown)"
# From the side that leaves the fewer rows: SQLite keeps to the order of a cross join.
_TABLES = {
    False: "mentions m cross join statuses s on s.article_id = m.article_id"
    " cross join articles a on a.id = m.article_id",
    True: "articles a cross join statuses s on s.article_id = a.id"
    " cross join mentions m on m.article_id = a.id",
}


def _order(wanted: Wanted) -> str:
    """Return the columns to sort by. They are all in indexes, so they cost no row."""
    down, up = ("asc", "desc") if wanted.is_turned else ("desc", "asc")
    match wanted.order:
        case Order.BEFORE:
            return f"m.before {up}, m.article_id desc, m.start"
        case Order.AFTER:
            return f"m.after {up}, m.article_id desc, m.start"
        case Order.OUTLET:  # each is asked for by itself
            return "a.moment desc, a.id desc, m.start, m.id"
        case _:
            return f"a.moment {down}, a.id {down}, m.start, m.id"


def _line(row: Sequence[Any], text: str) -> ConcordanceLine:
    mention_id, entity_id, article_id, start, end, title, outlet, published, partial = row
    span = Span(start, end)
    return ConcordanceLine(
        mention_id,
        entity_id,
        article_id,
        span,
        context(text, span),
        title,
        outlet,
        moments.read(published),
        partial,
    )


def _alphabetical(name: str) -> tuple[str, str]:
    return folded(name), name


def _slices(numbers: Sequence[int]) -> Iterator[Sequence[int]]:
    for first in range(0, len(numbers), AT_ONCE):
        yield numbers[first : first + AT_ONCE]
