"""The shelf of articles: what was imported, and what the user has done with it."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlite_utils import Database

from reader.errors import NoSuchArticleError
from reader.library.agenda import Agenda, Step
from reader.library.columns import COLUMNS, article_of, row_of
from reader.library.copies import Copies, fingerprint_of
from reader.library.edits import Edits
from reader.library.filtering import matching
from reader.library.index import Index
from reader.library.mentions import add_names, changing
from reader.library.originals import packed, packed_found
from reader.library.search import Search
from reader.library.writing import Change, Writer
from reader.model import Article, Draft, Filter, Name

_AT_ONCE = 500
"""How many ids go into one statement."""


@dataclass(frozen=True, slots=True)
class Counts:
    """How many articles there are. The first three leave out what is not shown in lists."""

    all: int
    unread: int
    starred: int
    trashed: int
    set_aside: int = 0


class Articles:
    def __init__(
        self, db: Database, writing: Writer, index: Index, copies: Copies, search: Search
    ) -> None:
        self._db = db
        self._writing = writing
        self._index = index
        self._copies = copies
        self._search = search

    def add(
        self, draft: Draft, names: Sequence[Name] = (), recogniser: str = "", rules: int = 0
    ) -> int:
        """Add an article with the names in it, wholly or not at all, and return its new id.

        One whose words are those of another article, of no other outlet, is set aside. `rules`
        is the version of the rules that read the draft.
        """
        with self._writing(Change.ARTICLES):
            row = row_of(draft, recogniser)
            row["outlet"] = Edits(self._db).outlet(draft.metadata.outlet)
            article_id = self._insert("articles", row)
            content, lines = packed(draft.original)
            found = packed_found(draft.metadata, draft.evidence, draft.state)
            self._db.execute("insert into bodies values (?, ?)", [article_id, draft.text])
            self._db.execute(
                "insert into originals values (?, ?, ?, ?)",
                [article_id, draft.original.encoding, content, lines],
            )
            self._db.execute(
                "insert into readings values (?, ?, ?, ?)",
                [article_id, rules, draft.metadata.outlet, found],
            )
            fingerprint = fingerprint_of(draft.text, draft.state)
            same_as = self._copies.same_as(fingerprint, str(row["outlet"] or "") or None)
            self._db.execute(
                "insert into statuses (article_id, same_as) values (?, ?)", [article_id, same_as]
            )
            add_names(self._db, article_id, draft.text, names)
            Agenda(self._db).add(Step.COUNT, [article_id])
            self._index.add(article_id)
            self._copies.add(article_id, fingerprint)
        return article_id

    def by_sha256(self, sha256: str) -> int | None:
        """Return the article made of a file with this sum, even one in the trash."""
        return self.known([sha256]).get(sha256)

    def known(self, sums: Iterable[str]) -> dict[str, int]:
        """Return which sums belong to articles, even in the trash, and to which."""
        rows = self._each("select sha256, id from articles where sha256 in ({})", list(sums))
        return dict(rows)

    def get(self, article_id: int) -> Article:
        """Return an article. Raises NoSuchArticleError."""
        for article in self.get_many([article_id]):
            return article
        raise NoSuchArticleError(article_id)

    def get_many(self, article_ids: Sequence[int]) -> list[Article]:
        """Return articles in the order of their ids; those that are gone are left out."""
        rows = self._each(
            f"select {COLUMNS} from articles join statuses on article_id = id where id in ({{}})",
            article_ids,
        )
        tags = self._tags(article_ids)
        found = {row[0]: article_of(row, tuple(tags.get(row[0], ()))) for row in rows}
        return [found[i] for i in article_ids if i in found]

    def text(self, article_id: int) -> str:
        """Return the body of an article. Raises NoSuchArticleError."""
        rows = self._db.execute("select text from bodies where article_id = ?", [article_id])
        for (text,) in rows:
            return str(text)
        raise NoSuchArticleError(article_id)

    def texts(self, article_ids: Iterable[int]) -> dict[int, str]:
        """Return the bodies of articles by their ids; those that are gone are left out."""
        rows = self._db.execute(
            "select article_id, text from json_each(?) j cross join bodies on article_id = j.value",
            [json.dumps(list(article_ids))],
        )
        return dict(rows.fetchall())

    def matching(self, chosen: Filter) -> list[int]:
        """Return the articles that a filter lets through, newest first. Raises QueryError."""
        query = chosen.query.strip()
        return matching(self._db, chosen, [self._search.expression(query)] if query else [])

    def holding(self, query: str) -> list[int]:
        """Return the articles in the lists that fulfil a query, newest first. Raises QueryError.

        It reads no row of an article, so thousands take no longer than an index does.
        """
        rows = self._db.execute(
            "select a.id from words cross join articles a indexed by articles_moment"
            " on a.id = words.rowid where words match ?"
            " and a.id not in (select article_id from statuses where not is_shown)"
            " order by a.moment desc, a.id desc",
            [self._search.expression(query)],
        )
        return [article_id for (article_id,) in rows]

    def counts(self) -> Counts:
        [row] = self._db.execute(
            "select count(*) filter (where is_shown),"
            " count(*) filter (where is_shown and not is_read),"
            " count(*) filter (where is_shown and is_starred),"
            " count(*) filter (where is_trashed),"
            " count(*) filter (where not is_trashed and same_as is not null) from statuses"
        )
        return Counts(*row)

    def outlets(self) -> list[tuple[str, int]]:
        """Return the outlets and how many articles of each there are, by name."""
        return self._db.execute(
            "select outlet, count(*) from articles join statuses on article_id = id"
            " where outlet is not null and is_shown group by outlet order by outlet"
        ).fetchall()

    def known_values(self, column: str) -> list[str]:
        """Return what an outlet, author, agency or dateline is in the library, by name."""
        rows = self._db.execute(
            f"select distinct {column} from articles where {column} is not null order by {column}"
        )
        return [value for (value,) in rows]

    def with_marks(self, article_ids: Sequence[int]) -> list[int]:
        """Return those of the articles that have notes, highlights, tags or a star."""
        rows = self._each(
            "select article_id from statuses where article_id in ({}) and (is_starred"
            " or exists (select 1 from notes where notes.article_id = statuses.article_id)"
            " or exists (select 1 from highlights where highlights.article_id"
            " = statuses.article_id)"
            " or exists (select 1 from article_tags where article_tags.article_id"
            " = statuses.article_id))",
            article_ids,
        )
        return [article_id for (article_id,) in rows]

    def unlinked(self) -> list[int]:
        """Return the articles whose names have not been linked to entities yet."""
        rows = self._db.execute(
            "select article_id from statuses where not is_linked and same_as is null"
            " order by article_id"
        )
        return [article_id for (article_id,) in rows]

    def set_linked(self, article_ids: Iterable[int] | None = None) -> None:
        """Say that the names of these articles, or of all, have been linked."""
        with self._writing():
            if article_ids is None:
                self._db.execute("update statuses set is_linked = 1 where not is_linked")
            else:
                self._set("is_linked", article_ids, True)

    def set_read(self, article_ids: Iterable[int], is_read: bool) -> None:
        with self._writing(Change.ARTICLES):
            self._set("is_read", article_ids, is_read)

    def set_starred(self, article_ids: Iterable[int], is_starred: bool) -> None:
        with self._writing(Change.ARTICLES):
            self._set("is_starred", article_ids, is_starred)

    def trash(self, article_ids: Iterable[int]) -> None:
        """Hide articles from lists, search and counts until they are restored."""
        self._set_trashed(list(article_ids), True)

    def restore(self, article_ids: Iterable[int]) -> None:
        self._set_trashed(list(article_ids), False)

    def keep(self, article_ids: Iterable[int]) -> None:
        """Take articles that were set aside among the others."""
        self.set_aside(dict.fromkeys(article_ids))

    def set_aside(self, same_as: Mapping[int, int | None]) -> None:
        """Hide articles from lists, search and counts, each for the one that has its text."""
        with (
            self._writing(Change.ARTICLES, Change.TAGS, Change.ENTITIES),
            changing(self._db, same_as),
        ):
            self._db.conn.executemany(
                "update statuses set same_as = ?, is_linked = 0 where article_id = ?",
                [(other_id, article_id) for article_id, other_id in same_as.items()],
            )

    def delete_for_ever(self, article_ids: Iterable[int]) -> None:
        """Delete articles and all that belongs to them. There is no way back."""
        ids = list(dict.fromkeys(article_ids))
        with self._writing(*Change), changing(self._db, [*ids, *self._set_aside_for(ids)]):
            for article_id in ids:
                if self._db.execute("select 1 from articles where id = ?", [article_id]).fetchone():
                    self._index.remove(article_id)
                    self._copies.remove(article_id, self.text(article_id))
                    self._hand_on(article_id)
                    self._db.execute("delete from articles where id = ?", [article_id])
            for step in (Step.COUNT, Step.RESOLVE):
                Agenda(self._db).take(step, ids)
            self._db.execute("delete from tags where id not in (select tag_id from article_tags)")
            self._db.execute(
                "delete from entities where not exists"
                " (select 1 from mentions where entity_id = entities.id) and not exists"
                " (select 1 from namings n where n.entity_id = entities.id and n.mentions > 0)"
            )

    def _set_aside_for(self, article_ids: Sequence[int]) -> list[int]:
        rows = self._each("select article_id from statuses where same_as in ({})", article_ids)
        return [article_id for (article_id,) in rows]

    def _hand_on(self, article_id: int) -> None:
        """Let one of those that were set aside for an article step into its place."""
        self._db.execute(
            "update statuses set same_as = (select min(article_id) from statuses"
            " where same_as = ?1 and not is_trashed) where same_as = ?1",
            [article_id],
        )
        self._db.execute(
            "update statuses set same_as = null, is_linked = 0 where same_as = article_id"
        )

    def _set_trashed(self, article_ids: Sequence[int], is_trashed: bool) -> None:
        with (
            self._writing(Change.ARTICLES, Change.TAGS, Change.ENTITIES),
            changing(self._db, article_ids),
        ):
            self._set("is_trashed", article_ids, is_trashed)
            # Who is who was decided without what is in the trash.
            self._set("is_linked", article_ids, is_trashed)

    def _set(self, column: str, article_ids: Iterable[int], value: bool) -> None:
        self._db.conn.executemany(
            f"update statuses set {column} = ? where article_id = ?",
            [(value, article_id) for article_id in article_ids],
        )

    def _insert(self, table: str, row: Mapping[str, object]) -> int:
        marks = ", ".join(f":{column}" for column in row)
        cursor = self._db.execute(
            f"insert into {table} ({', '.join(row)}) values ({marks})", dict(row)
        )
        return cursor.lastrowid or 0

    def _tags(self, article_ids: Sequence[int]) -> dict[int, list[str]]:
        tags: dict[int, list[str]] = {}
        rows = self._each(
            "select article_id, name from article_tags join tags on tag_id = id"
            " where article_id in ({}) order by name",
            article_ids,
        )
        for article_id, name in rows:
            tags.setdefault(article_id, []).append(name)
        return tags

    def _each(self, sql: str, values: Sequence[object]) -> list[Any]:
        """Run a query over many values, a few hundred at a time."""
        rows = []
        for first in range(0, len(values), _AT_ONCE):
            some = values[first : first + _AT_ONCE]
            rows += self._db.execute(sql.format(", ".join("?" * len(some))), some).fetchall()
        return rows
