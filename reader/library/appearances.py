"""Where entities appear: in which articles, when, beside whom, and how they are printed there.

A page of an entity must come at once in the largest library. What would need all mentions of
a frequent entity is told of its newest articles instead.
"""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import date

from sqlite_utils import Database

from reader.library.entities import MENTION, mention_of
from reader.model import Mention, Timeline

NEWEST_PRINTED = 1000
"""So many articles are looked through for how an entity's name is printed."""
NEWEST_SHARED = 300
"""So many for who else is named in them: each names dozens."""

_DAY = len("2015-09-18")
_SCANNED_SHARE = 4
"""An entity that one of so many articles names is found sooner by going through them all."""
_SCAN = (
    "select a.id from articles a join statuses s on s.article_id = a.id where s.is_shown"
    " and exists (select 1 from mentions m indexed by mentions_entity"
    "  where m.entity_id = :entity and m.article_id = a.id)"
    " order by a.moment desc, a.id desc limit :most offset :skip"
)
_OWN = "(select distinct article_id from mentions where entity_id = :entity)"
_HIDDEN = "(select article_id from statuses where not is_shown)"
_SORT = (
    f"select a.id from {_OWN} m cross join articles a indexed by articles_moment"
    f" on a.id = m.article_id where m.article_id not in {_HIDDEN}"
    " order by a.moment desc, a.id desc limit :most offset :skip"
)


class Appearances:
    def __init__(self, db: Database) -> None:
        self._db = db

    def newest(self, entity_id: int, most: int, skip: int = 0) -> list[int]:
        """Return the newest articles that name an entity, after those to skip."""
        values = {"entity": entity_id, "most": most, "skip": skip}
        select = _SCAN if self._is_frequent(entity_id) else _SORT
        return [article_id for (article_id,) in self._db.execute(select, values)]

    def mentions(self, entity_id: int, article_ids: Sequence[int]) -> dict[int, list[Mention]]:
        """Return where articles name an entity, in reading order; those that do not are left out.

        The articles come in the order given.
        """
        found: dict[int, list[Mention]] = {}
        for article_id in article_ids:
            rows = self._db.execute(
                f"{MENTION} where m.entity_id = ? and m.article_id = ? order by m.start, m.id",
                [entity_id, article_id],
            )
            if mentions := [mention_of(row) for row in rows]:
                found[article_id] = mentions
        return found

    def following(self, entity_id: int, article_id: int, *, forward: bool) -> int | None:
        """Return the article after (or before) one, of those that name an entity, newest first.

        After the last comes the first. None where no article names it.
        """
        compared, order = ("<", "desc") if forward else (">", "asc")
        select = (
            "select a.id from articles a join statuses s on s.article_id = a.id where s.is_shown"
            " and exists (select 1 from mentions m indexed by mentions_entity"
            "  where m.entity_id = :entity and m.article_id = a.id) {beyond}"
            f" order by a.moment {order}, a.id {order} limit 1"
        )
        beyond = (
            f"and (a.moment, a.id) {compared} (select moment, id from articles where id = :article)"
        )
        values = {"entity": entity_id, "article": article_id}
        for condition in (beyond, ""):
            for (found,) in self._db.execute(select.format(beyond=condition), values):
                return int(found)
        return None

    def timeline(self, entity_id: int) -> Timeline:
        """Return how many articles of each day name an entity."""
        rows = self._db.execute(
            f"select a.moment from {_OWN} m cross join articles a indexed by articles_moment"
            f" on a.id = m.article_id where m.article_id not in {_HIDDEN}",
            {"entity": entity_id},
        )
        # SQLite would sort the days to count them, which takes twice as long.
        return _timeline(Counter(moment[:_DAY] for (moment,) in rows.fetchall()))

    def printed(self, entity_id: int) -> list[tuple[str | None, str, int]]:
        """Return how each outlet prints an entity's name in its newest articles, and how often."""
        return self._db.execute(
            "select outlet, printed, count(*) from json_each(:ids) x"
            " cross join articles a on a.id = x.value"
            " cross join mentions m indexed by mentions_entity"
            "  on m.entity_id = :entity and m.article_id = a.id"
            " group by outlet, printed order by outlet, count(*) desc, printed",
            self._of_newest(entity_id, NEWEST_PRINTED),
        ).fetchall()

    def printed_as(self, entity_id: int, printed: str, most: int) -> list[Mention]:
        """Return where an entity's newest articles print its name so, the newest first."""
        rows = self._db.execute(
            f"{MENTION} join articles a on a.id = m.article_id"
            " where m.entity_id = :entity and m.printed = :printed"
            " and m.article_id in (select value from json_each(:ids))"
            " order by a.moment desc, a.id desc, m.start limit :most",
            {**self._of_newest(entity_id, NEWEST_PRINTED), "printed": printed, "most": most},
        )
        return [mention_of(row) for row in rows]

    def together(self, entity_id: int, most: int) -> list[tuple[int, int]]:
        """Return the entities that an entity's newest articles name most, and in how many."""
        return self._db.execute(
            "select m.entity_id, count(distinct m.article_id) as articles from json_each(:ids) x"
            " cross join mentions m on m.article_id = x.value"
            " where m.entity_id is not null and m.entity_id != :entity"
            " group by m.entity_id order by articles desc, m.entity_id limit :most",
            {**self._of_newest(entity_id, NEWEST_SHARED), "most": most},
        ).fetchall()

    def in_common(self, entity_id: int, other_id: int) -> int:
        """Return how many articles name both entities."""
        [(number,)] = self._db.execute(
            f"select count(*) from (select distinct article_id from mentions where entity_id = ?"
            f" intersect select article_id from mentions where entity_id = ?) m"
            f" where m.article_id not in {_HIDDEN}",
            [entity_id, other_id],
        )
        return int(number)

    def _of_newest(self, entity_id: int, most: int) -> dict[str, object]:
        return {"entity": entity_id, "ids": json.dumps(self.newest(entity_id, most))}

    def _is_frequent(self, entity_id: int) -> bool:
        [(articles, every)] = self._db.execute(
            "select (select articles from entities where id = ?), (select count(*) from articles)",
            [entity_id],
        )
        return bool(articles and articles * _SCANNED_SHARE > every)


def _timeline(counted: Mapping[str, int]) -> Timeline:
    """Read the days; of a month, a year or nothing that is known, no day is first or last."""
    days: dict[date, int] = {}
    partial: dict[str, int] = {}
    for written, number in counted.items():
        day = None
        with suppress(ValueError):
            day = date.fromisoformat(written) if len(written) == _DAY else None
        if day:
            days[day] = number
        elif written:
            partial[written] = number
    return Timeline(tuple(sorted(days.items())), tuple(sorted(partial.items())))
