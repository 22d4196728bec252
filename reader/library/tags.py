"""The shelf of tags: the user's labels on articles. A tag lives while an article has it."""

from collections.abc import Iterable

from sqlite_utils import Database

from reader.library.writing import Change, Writer
from reader.model import Tag


class Tags:
    def __init__(self, db: Database, writing: Writer) -> None:
        self._db = db
        self._writing = writing

    def add(self, article_ids: Iterable[int], name: str) -> None:
        """Tag articles. A tag has no white space around it, and at least one character."""
        name, ids = _tidy(name), list(article_ids)
        if not name or not ids:
            return
        with self._writing(Change.TAGS):
            self._db.execute("insert or ignore into tags (name) values (?)", [name])
            self._db.conn.executemany(
                "insert or ignore into article_tags"
                " select articles.id, tags.id from articles, tags"
                " where articles.id = ? and name = ?",
                [(article_id, name) for article_id in ids],
            )
            self._drop_unused()

    def remove(self, article_ids: Iterable[int], name: str) -> None:
        with self._writing(Change.TAGS):
            self._db.conn.executemany(
                "delete from article_tags where article_id = ?"
                " and tag_id = (select id from tags where name = ?)",
                [(article_id, _tidy(name)) for article_id in article_ids],
            )
            self._drop_unused()

    def rename(self, old: str, new: str) -> None:
        """Give a tag another name; where that is taken, the two become one."""
        old, new = _tidy(old), _tidy(new)
        if not new or old == new:
            return
        with self._writing(Change.TAGS):
            self._db.execute("insert or ignore into tags (name) values (?)", [new])
            self._db.execute(
                "insert or ignore into article_tags"
                " select article_id, (select id from tags where name = ?)"
                " from article_tags join tags on tag_id = id where name = ?",
                [new, old],
            )
            self._db.execute("delete from tags where name = ?", [old])
            self._drop_unused()

    def every(self) -> list[Tag]:
        """Return all tags by name, with how many articles outside the trash have them."""
        rows = self._db.execute(
            "select name, count(*) filter (where is_shown) from tags"
            " join article_tags on tag_id = tags.id join statuses using (article_id)"
            " group by name order by name"
        )
        return [Tag(*row) for row in rows]

    def _drop_unused(self) -> None:
        self._db.execute("delete from tags where id not in (select tag_id from article_tags)")


def _tidy(name: str) -> str:
    return " ".join(name.split())
