"""Names found in articles, as rows: written with the article, linked to entities later."""

from collections.abc import Iterable, Sequence

from sqlite_utils import Database

from reader.library.placing import place_all
from reader.model import Name, Origin
from reader.text.words import ARTICLE


def add_names(db: Database, article_id: int, text: str, names: Iterable[Name]) -> None:
    """Keep names found in a body. One that is known at its place is not kept twice."""
    db.conn.executemany(
        'insert or ignore into mentions (article_id, start, "end", printed, kind, key,'
        " confidence, source, origin) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (
                article_id,
                name.span.start,
                name.span.end,
                _printed(text, name),
                name.kind,
                name.key,
                name.confidence,
                name.source,
                Origin.USER if name.source == "user" else Origin.FOUND,
            )
            for name in names
        ],
    )
    place_all(db, article_id)


def _printed(text: str, name: Name) -> str:
    """Return a name as it is printed alone: «للأسد» hides the alef of «الأسد»."""
    words = text[name.span.start : name.span.end]
    is_hidden = name.key.startswith(ARTICLE) and words.startswith(ARTICLE[1])
    return ARTICLE[0] + words if is_hidden else words


def replace_names(db: Database, article_id: int, text: str, names: Iterable[Name]) -> None:
    """Put the names of a changed body in place of those of the former one.

    Until they are linked anew, a name is whoever it was in this article.
    """
    former = db.execute(
        "select key, min(entity_id) from mentions where article_id = ? group by key", [article_id]
    ).fetchall()
    entity_ids = entities_in(db, [article_id])
    db.execute("delete from mentions where article_id = ?", [article_id])
    add_names(db, article_id, text, names)
    db.conn.executemany(
        "update mentions set entity_id = ? where article_id = ? and key = ?",
        [(entity_id, article_id, key) for key, entity_id in former],
    )
    count_again(db, entity_ids)


def entities_in(db: Database, article_ids: Sequence[int]) -> set[int]:
    """Return the entities named in these articles."""
    return {
        entity_id
        for article_id in article_ids
        for (entity_id,) in db.execute(
            "select distinct entity_id from mentions"
            " where article_id = ? and entity_id is not null",
            [article_id],
        )
    }


def count_again(db: Database, entity_ids: Iterable[int]) -> None:
    """Count the mentions of these entities, and their articles, outside the trash."""
    db.conn.executemany(
        "update entities set (mentions, articles) = ("
        " select count(*), count(distinct m.article_id) from mentions m"
        " join statuses s on s.article_id = m.article_id and s.is_shown"
        " where m.entity_id = entities.id) where id = ?",
        [(entity_id,) for entity_id in entity_ids],
    )
