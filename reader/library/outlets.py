"""The shelf of outlets: what is known of each beside its articles."""

from collections.abc import Iterable, Iterator, Mapping

from sqlite_utils import Database

from reader.library.originals import unpacked_lines
from reader.library.writing import Change, Writer
from reader.model import Line, Origin, Role

_SAMPLE = 200
"""So many of an outlet's articles show what it repeats."""


class Outlets:
    def __init__(self, db: Database, writing: Writer) -> None:
        self._db = db
        self._writing = writing

    def unlearnt(self) -> list[int]:
        """Return the articles that their outlets have not been learnt from yet."""
        rows = self._db.execute(
            "select article_id from statuses join articles on id = article_id"
            " where not is_learnt and not is_trashed and outlet is not null order by article_id"
        )
        return [article_id for (article_id,) in rows]

    def of(self, article_ids: Iterable[int]) -> list[str]:
        """Return the outlets of articles, by name."""
        found: set[str] = set()
        for article_id in article_ids:
            rows = self._db.execute("select outlet from articles where id = ?", [article_id])
            found.update(outlet for (outlet,) in rows if outlet)
        return sorted(found)

    def lines(
        self, outlet: str, *, all_articles: bool = False
    ) -> Iterator[tuple[int, tuple[Line, ...]]]:
        """Yield the articles of an outlet with their lines as they were found.

        Without `all_articles` these are enough of them to learn from, chosen by what is in
        them: the same, whenever and in whatever order they were imported.
        """
        rows = self._db.execute(
            "select id, lines from articles join originals o on o.article_id = id"
            " join statuses s on s.article_id = id where outlet = ? and not is_trashed"
            " order by sha256 limit ?",
            [outlet, -1 if all_articles else _SAMPLE],
        )
        for article_id, lines in rows:
            yield article_id, unpacked_lines(lines)

    def standing_with(self, outlet: str, learnt: Iterable[str]) -> dict[str, Role]:
        """Return what an outlet's lines are, by key: these are learnt, and the user's word."""
        return {**dict.fromkeys(learnt, Role.STANDING), **self.said(outlet)}

    def standings(self) -> dict[str, dict[str, Role]]:
        """Return by outlet what its lines are: what was learnt, and the user's word."""
        found: dict[str, dict[str, Role]] = {}
        # What was found comes first, so that the user's word outranks it.
        rows = self._db.execute("select outlet, key, role from outlet_lines order by origin")
        for outlet, key, role in rows:
            found.setdefault(outlet, {})[key] = Role(role)
        return found

    def learnt(self, outlet: str) -> frozenset[str]:
        """Return the lines that an outlet was found to repeat."""
        rows = self._db.execute(
            "select key from outlet_lines where (outlet, origin) = (?, ?)", [outlet, Origin.FOUND]
        )
        return frozenset(key for (key,) in rows)

    def said(self, outlet: str) -> dict[str, Role]:
        """Return what the user says of an outlet's lines."""
        rows = self._db.execute(
            "select key, role from outlet_lines where (outlet, origin) = (?, ?)",
            [outlet, Origin.USER],
        )
        return {key: Role(role) for key, role in rows}

    def set_learnt(self, outlet: str, keys: Iterable[str]) -> None:
        """Keep which lines an outlet repeats, in place of what was thought before."""
        with self._writing():
            self._db.execute(
                "update statuses set is_learnt = 1 where article_id in"
                " (select id from articles where outlet = ?)",
                [outlet],
            )
            self._db.execute(
                "delete from outlet_lines where (outlet, origin) = (?, ?)", [outlet, Origin.FOUND]
            )
            self._db.conn.executemany(
                "insert into outlet_lines values (?, ?, ?, ?)",
                [(outlet, key, Origin.FOUND, Role.STANDING) for key in sorted(keys)],
            )

    def say(self, outlet: str, roles: Mapping[str, Role | None]) -> None:
        """Keep the user's word on lines of an outlet, by key; None takes it back."""
        with self._writing():
            for key, role in roles.items():
                self._db.execute(
                    "delete from outlet_lines where (outlet, key, origin) = (?, ?, ?)",
                    [outlet, key, Origin.USER],
                )
                if role:
                    self._db.execute(
                        "insert into outlet_lines values (?, ?, ?, ?)",
                        [outlet, key, Origin.USER, role],
                    )

    def direction(self, outlet: str) -> str | None:
        """Return "rtl" or "ltr" where the user has set it for all articles of an outlet."""
        rows = self._db.execute("select direction from outlets where name = ?", [outlet])
        return next((direction for (direction,) in rows), None)

    def set_direction(self, outlet: str, direction: str | None) -> None:
        with self._writing(Change.ARTICLES):
            self._db.execute("insert or replace into outlets values (?, ?)", [outlet, direction])
