"""The shelf of outlets: what is known of each beside its articles."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby

from sqlite_utils import Database

from reader.library.originals import unpacked_lines
from reader.library.writing import Change, Writer
from reader.model import Line, Origin, Role

_SAMPLE = 200
"""So many of an outlet's articles show what it repeats."""


@dataclass(frozen=True, slots=True)
class Spelling:
    """How an outlet prints a name, and how the others do, most frequent first."""

    name: str
    theirs: tuple[tuple[str, int], ...]
    others: tuple[tuple[str, int], ...]


def spellings(rows: Iterable[tuple[str, str, int, int]]) -> list[Spelling]:
    """Compare rows of (name, as printed, times here, times elsewhere), sorted by name.

    Printings that are parts of one another, such as a surname alone, are no other spelling.
    """
    found = []
    for name, group in groupby(rows, key=lambda row: row[0]):
        printings = list(group)
        theirs = Counter({printed: here for _, printed, here, _ in printings if here})
        others = Counter({printed: there for _, printed, _, there in printings if there})
        ours = {printed for printed in theirs if _is_other(printed, others)}
        if ours:
            length = {len(printed.split()) for printed in ours}
            found.append(
                Spelling(
                    name,
                    tuple((p, n) for p, n in theirs.most_common() if p in ours),
                    tuple((p, n) for p, n in others.most_common() if len(p.split()) in length),
                )
            )
    return found


def _is_other(printed: str, others: Mapping[str, int]) -> bool:
    """Tell whether others print a name of as many words, but never so."""
    words = len(printed.split())
    rivals = [other for other in others if len(other.split()) == words]
    return bool(rivals) and printed not in rivals


class Outlets:
    def __init__(self, db: Database, writing: Writer) -> None:
        self._db = db
        self._writing = writing

    def unlearnt(self) -> list[int]:
        """Return the articles that their outlets have not been learnt from yet.

        None while files of an import are to be read still: going on with one that was cut off
        must end as if it had not been.
        """
        rows = self._db.execute(
            "select article_id from statuses join articles on id = article_id"
            " where not is_learnt and is_shown and outlet is not null"
            " and not exists (select 1 from imports where finished is null"
            " and (total = 0 or done < total) and id = (select max(id) from imports))"
            " order by article_id"
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
            " join statuses s on s.article_id = id where outlet = ? and is_shown"
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

    def names(self) -> dict[str, str]:
        """Return what the user calls outlets, by the name under which they were found."""
        return dict(self._db.execute("select found, name from outlet_names").fetchall())

    def found_names(self, outlet: str) -> list[str]:
        """Return the names under which the files of an outlet's articles give it."""
        rows = self._db.execute(
            "select distinct r.outlet from readings r join articles a on a.id = r.article_id"
            " where a.outlet = ? order by 1",
            [outlet],
        )
        return [found for (found,) in rows if found]

    def articles(self, outlet: str) -> list[int]:
        """Return all articles of an outlet outside the trash, the oldest first."""
        rows = self._db.execute(
            "select id from articles join statuses on article_id = id"
            " where outlet = ? and is_shown order by moment, id",
            [outlet],
        )
        return [article_id for (article_id,) in rows]

    def spellings(self, outlet: str) -> list[Spelling]:
        """Return the names that an outlet mostly prints otherwise than the others do."""
        rows = self._db.execute(
            "select e.name, m.printed, sum(a.outlet is ?), sum(a.outlet is not ?)"
            " from mentions m join entities e on e.id = m.entity_id"
            " join articles a on a.id = m.article_id"
            " join statuses s on s.article_id = a.id and s.is_shown"
            " where m.entity_id in (select entity_id from mentions join articles b"
            " on b.id = article_id where b.outlet = ?)"
            " group by e.id, m.printed order by e.mentions desc, e.id",
            [outlet, outlet, outlet],
        )
        return spellings(rows)

    def direction(self, outlet: str) -> str | None:
        """Return "rtl" or "ltr" where the user has set it for all articles of an outlet."""
        rows = self._db.execute("select direction from outlets where name = ?", [outlet])
        return next((direction for (direction,) in rows), None)

    def set_direction(self, outlet: str, direction: str | None) -> None:
        with self._writing(Change.ARTICLES):
            self._db.execute("insert or replace into outlets values (?, ?)", [outlet, direction])
