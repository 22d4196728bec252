"""The shelf of recognition: which recogniser has looked for names in each article."""

from collections.abc import Sequence

from sqlite_utils import Database

from reader.library.expressions import replace_expressions
from reader.library.mentions import replace_names
from reader.library.writing import Change, Writer
from reader.model import Expression, Name, Origin

FOUND_ELSEWHERE = "library"
"""`Name.source` of names that only other articles show to be names."""
_BY_USER = f"origin = '{Origin.USER}'"


class Recognition:
    """What recognisers find changes with their version; what the user says of names does not."""

    def __init__(self, db: Database, writing: Writer) -> None:
        self._db = db
        self._writing = writing

    def read_by_others(self, version: str, most: int = -1) -> list[int]:
        """Return articles that no recogniser of this version has read, the newest first."""
        rows = self._db.execute(
            "select id from articles join statuses on article_id = id"
            # With `!=`, or sorted by `id` itself, SQLite would read all rows instead of the index.
            " where (recogniser < ?1 or recogniser > ?1) and is_shown order by +id desc limit ?2",
            [version, most],
        )
        return [article_id for (article_id,) in rows]

    def replace(
        self,
        article_id: int,
        text: str,
        names: Sequence[Name],
        version: str,
        expressions: Sequence[Expression] = (),
    ) -> bool:
        """Keep what a recogniser of this version finds in a body, instead of what others found.

        Names that the user has given stay; those that other articles show are to be looked for
        anew, when the library is linked next. Return False, and keep nothing, if the article has
        another body by now, or is gone.
        """
        with self._writing(Change.ENTITIES):
            if not self._has_body(article_id, text):
                return False
            self._db.execute(
                "update articles set recogniser = ? where id = ?", [version, article_id]
            )
            replace_expressions(self._db, article_id, text, expressions)
            if self._known(article_id) != {_as_row(name) for name in names}:
                replace_names(self._db, article_id, text, names, kept=_BY_USER)
                self._db.execute(
                    "update statuses set is_linked = 0 where article_id = ?", [article_id]
                )
        return True

    def _has_body(self, article_id: int, text: str) -> bool:
        rows = self._db.execute("select text from bodies where article_id = ?", [article_id])
        return rows.fetchall() == [(text,)]

    def _known(self, article_id: int) -> set[tuple[int, int, str, str]]:
        """Return the names as they were found, before the user's word on single places."""
        rows = self._db.execute(
            'select m.start, m."end", m.kind, coalesce(c.key, m.key) from mentions m'
            " left join corrections c on c.verb = 'here' and c.article_id = m.article_id"
            "  and c.start = m.start and c.other = m.key"
            f" where m.article_id = ? and not {_BY_USER} and source != ?",
            [article_id, FOUND_ELSEWHERE],
        )
        return set(rows.fetchall())


def _as_row(name: Name) -> tuple[int, int, str, str]:
    return name.span.start, name.span.end, name.kind, name.key
