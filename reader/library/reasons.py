"""Why names are taken for one entity's: worked out anew when somebody asks."""

from collections import defaultdict, deque
from collections.abc import Iterable
from dataclasses import dataclass

from sqlite_utils import Database

from reader.entities.clusters import Ground
from reader.library.known_keys import KnownKeys
from reader.model import Span
from reader.text.words import key_of


@dataclass(frozen=True, slots=True)
class Reason:
    """A step from one name to another that names the same."""

    ground: Ground
    name: str
    """As it is printed most often."""
    other: str
    article_id: int | None = None
    """An article that shows it, where there is one, and where `name` stands in it."""
    span: Span | None = None


class Reasons:
    def __init__(self, db: Database, known: KnownKeys) -> None:
        self._db = db
        self._known = known

    def why(self, entity_id: int, alias: str) -> list[Reason]:
        """Return the steps from a printed name of an entity to the one that tells it best.

        None if it is that one, or no name of it.
        """
        rows = self._db.execute(
            "select key from keys where entity_id = ? order by position limit 1", [entity_id]
        ).fetchall()
        best = next((key for (key,) in rows), "")
        return [
            reason
            for key, bearer in self._namings(entity_id, alias)
            for reason in self._from(key, bearer, best, alias)
        ][:_MOST]

    def _namings(self, entity_id: int, alias: str) -> list[tuple[str, str]]:
        return self._db.execute(
            "select key, bearer from namings where entity_id = ? and printed = ? and mentions > 0"
            " order by mentions desc, key, bearer limit 1",
            [entity_id, alias],
        ).fetchall()

    def _from(self, key: str, bearer: str, best: str, alias: str) -> Iterable[Reason]:
        if key != key_of(alias):  # the user has said of a place that another is meant
            yield Reason(
                Ground.USER, alias, self._printed(key), *self._shown_in(key, bearer, alias)
            )
        elif key == best and alias != self._printed(best):
            yield Reason(Ground.FOLDED, alias, self._printed(best))
        if key == best:
            return
        known = self._known.get([key]).get(key)
        meant = bearer or (known.bearer if known else "")
        if bearer:
            article_id, span = self._shown_in(key, bearer)
            yield Reason(Ground.LAST_NAME, alias, self._printed(bearer), article_id, span)
        elif meant:
            yield Reason(Ground.ONLY_BEARER, alias, self._printed(meant))
        yield from self._path(meant or key, best)

    def _path(self, start: str, end: str) -> Iterable[Reason]:
        """Yield the joins that lead from one key to another: there is one way at most."""
        ways: defaultdict[str, list[tuple[str, Ground]]] = defaultdict(list)
        for a, b, ground in self._known.joined(start):
            ways[a].append((b, ground))
            ways[b].append((a, ground))
        came: dict[str, tuple[str, Ground]] = {end: (end, Ground.USER)}
        waiting = deque([end])
        while waiting and start not in came:
            key = waiting.popleft()
            for other, ground in ways[key]:
                if other not in came:
                    came[other] = (key, ground)
                    waiting.append(other)
        while start != end and start in came:
            other, ground = came[start]
            article_id, span = self._apposed(start, other, ground)
            yield Reason(ground, self._printed(start), self._printed(other), article_id, span)
            start = other

    def _printed(self, key: str) -> str:
        rows = self._db.execute(
            "select printed from namings where key = ? and mentions > 0"
            " group by printed order by sum(mentions) desc, printed limit 1",
            [key],
        )
        return next((printed for (printed,) in rows), key)

    def _shown_in(self, key: str, bearer: str, printed: str = "") -> tuple[int | None, Span | None]:
        return self._first(
            'select article_id, start, "end" from namings n join mentions m on naming_id = n.id'
            " and naming_id > 0 where n.key = ?1 and n.bearer = ?2"
            " and ?3 in ('', n.printed) order by m.id limit 1",
            [key, bearer, printed],
        )

    def _apposed(self, key: str, other: str, ground: Ground) -> tuple[int | None, Span | None]:
        """Return where two names stand as «X (Y)», if they do, and where the first stands."""
        if ground is not Ground.APPOSITION:
            return None, None
        return self._first(
            'select n.article_id, n.start, n."end" from mentions m join namings on'
            " namings.id = m.naming_id and m.naming_id > 0 join mentions n"
            " on n.article_id = m.article_id and n.key = ?2"
            " where namings.key = ?1 and 'apposition' in (m.source, n.source)"
            " order by m.id, abs(n.start - m.start) limit 1",
            [other, key],
        )

    def _first(self, sql: str, values: list[str]) -> tuple[int | None, Span | None]:
        for article_id, start, end in self._db.execute(sql, values):
            return article_id, Span(start, end)
        return None, None


_MOST = 20
