"""The shelf of meetings: the articles that name several entities, and where they do together."""

from collections import defaultdict
from collections.abc import Sequence

from sqlite_utils import Database

from reader.entities.meetings import Meeting, meetings
from reader.model import Span


class Meetings:
    def __init__(self, db: Database) -> None:
        self._db = db

    def articles(self, entity_ids: Sequence[int]) -> list[int]:
        """Return the articles that name all of these entities, the newest first."""
        ids = list(dict.fromkeys(entity_ids))
        rows = self._db.execute(
            "select a.id from (select article_id from mentions"
            f" where entity_id in ({', '.join('?' * len(ids))})"
            " group by article_id having count(distinct entity_id) = ?) m"
            " cross join statuses s on s.article_id = m.article_id"
            " cross join articles a on a.id = m.article_id"
            " where s.is_shown order by a.moment desc, a.id desc",
            [*ids, len(ids)],
        )
        return [article_id for (article_id,) in rows]

    def in_article(self, article_id: int, entity_ids: Sequence[int]) -> list[Meeting]:
        """Return the passages of an article that name all of them; none: they stand apart."""
        places: dict[int, list[Span]] = defaultdict(list)
        for entity_id, start, end in self._db.execute(
            'select entity_id, start, "end" from mentions where article_id = ?'
            f" and entity_id in ({', '.join('?' * len(entity_ids))}) order by start",
            [article_id, *entity_ids],
        ):
            places[entity_id].append(Span(start, end))
        if len(places) < len(set(entity_ids)):
            return []
        [(text,)] = self._db.execute("select text from bodies where article_id = ?", [article_id])
        return meetings(text, places)
