"""Making unified names the entities of a library, by writing only what differs."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from itertools import chain

from sqlite_utils import Database

from reader.entities.unifying import Unified
from reader.library.mentions import count_again
from reader.library.owners import list_names

_ARTICLES_A_STEP = 50
_ENTITIES_A_STEP = 25
_MENTIONS_A_STEP = 500
_LOOKED_AT_A_STEP = 20_000
"""Mentions; most stay where they are."""
_COUNTED_A_STEP = 10_000
"""Mentions of the entities that some others move to and from."""
_MATCHED_A_STEP = 500

_Place = tuple[int, int]
"""The id of an article and the number of a name in it, as in `Unified.places`."""


class _Step:
    """Mentions that change hands in one transaction."""

    def __init__(self) -> None:
        self.moves: list[tuple[int | None, int]] = []
        """(entity or none, mention)"""
        self._concerned: set[int] = set()
        self._counted = 0

    def has_room_for(self, concerned: Mapping[int, int]) -> bool:
        """Tell whether entities with so many mentions can be counted in the same time, too."""
        added = sum(size for i, size in concerned.items() if i not in self._concerned)
        is_small = not self.moves or not added or self._counted + added <= _COUNTED_A_STEP
        return is_small and len(self.moves) < _MENTIONS_A_STEP

    def add(self, move: tuple[int | None, int], concerned: Mapping[int, int]) -> None:
        if self.moves:  # what the first one takes cannot be helped
            self._counted += sum(s for i, s in concerned.items() if i not in self._concerned)
        self._concerned.update(concerned)
        self.moves.append(move)


class Assignment:
    """One assignment: read what is, then take the steps. Each step is to be a transaction."""

    def __init__(self, db: Database, unified: Sequence[Unified]) -> None:
        self._db = db
        self._unified = unified
        self._mentions: dict[_Place, tuple[int, str]] = {}
        self._former: dict[int, int | None] = {}
        self._entity_ids: dict[int, int] = {}
        self._wanted: dict[int, int] = {}
        """Which entity each mention is to belong to."""
        self._sizes: Counter[int | None] = Counter()

    def read(self) -> Iterator[None]:
        """Read the mentions as they are outside the trash, some articles at a time."""
        rows = self._db.execute(
            "select article_id from statuses where is_shown"
            " and exists (select 1 from mentions m where m.article_id = statuses.article_id)"
        )
        ids = [article_id for (article_id,) in rows]
        for first in range(0, len(ids), _ARTICLES_A_STEP):
            for article_id in ids[first : first + _ARTICLES_A_STEP]:
                self._read(article_id)
            yield
        yield from self._match()

    def steps(self) -> Iterator[Callable[[], None]]:
        """Yield the writes. Each is to be done before the next is asked for.

        An entity that nothing names any more stays, unseen, with its keys: when a correction
        is taken back, it goes on under its id.
        """
        numbers = range(len(self._unified))
        for first in range(0, len(numbers), _ENTITIES_A_STEP):
            yield partial(self._describe, numbers[first : first + _ENTITIES_A_STEP])
        for moves in self._moves():
            yield partial(self._move, moves)

    def _read(self, article_id: int) -> None:
        rows = self._db.execute(
            "select id, key, entity_id from mentions where article_id = ?"
            ' order by start, "end", id',
            [article_id],
        )
        for number, (mention_id, key, entity_id) in enumerate(rows):
            self._mentions[article_id, number] = mention_id, key
            self._former[mention_id] = entity_id
            self._sizes[entity_id] += 1

    def _match(self) -> Iterator[None]:
        """Find which former entity each unified one goes on from.

        The one of those it shares names with that it is called after, else the one it
        shares most names with; mentions decide between equals, then age.
        """
        called = dict(self._db.execute("select id, name from entities").fetchall())
        owners: dict[str, list[int]] = {}
        for entity_id, key in self._db.execute("select entity_id, key from keys").fetchall():
            owners.setdefault(key, []).append(entity_id)
        yield
        claims = []
        for number, one in enumerate(self._unified):
            shared = Counter(i for key in one.keys for i in owners.get(key, ()))
            places = Counter(self._former[m] for m in self._places(one)) if shared else Counter()
            claims += [
                (called[i] != one.name, -n, -places[i], i, number) for i, n in shared.items()
            ]
            if number % _MATCHED_A_STEP == 0:
                yield
        taken: set[int] = set()
        for *_, entity_id, number in sorted(claims):
            if number not in self._entity_ids and entity_id not in taken:
                self._entity_ids[number] = entity_id
                taken.add(entity_id)
        yield

    def _places(self, one: Unified) -> list[int]:
        """Return the ids of its mentions. What has changed since it was unified is left out."""
        found = (self._mentions.get(place) for place in one.places)
        keys = set(one.keys)
        return [mention[0] for mention in found if mention and mention[1] in keys]

    def _describe(self, numbers: Sequence[int]) -> None:
        """Write names, kinds, keys and aliases."""
        for number in numbers:
            one = self._unified[number]
            entity_id = self._entity_ids.get(number)
            if entity_id is None:
                cursor = self._db.execute(
                    "insert into entities (name, kind) values (?, ?)", [one.name, one.kind]
                )
                entity_id = self._entity_ids[number] = cursor.lastrowid or 0
            self._db.execute(
                "update entities set name = ?, kind = ? where id = ? and (name, kind) != (?, ?)",
                [one.name, one.kind, entity_id, one.name, one.kind],
            )
            self._wanted.update(dict.fromkeys(self._places(one), entity_id))
            list_names(self._db, entity_id, one.keys, one.aliases)

    def _moves(self) -> Iterator[list[tuple[int | None, int]]]:
        """Yield the mentions that change hands, some at a time: (entity or none, mention)."""
        step = _Step()
        unwanted = ((m, None) for m in self._former if m not in self._wanted)
        for number, (mention, to) in enumerate(chain(self._wanted.items(), unwanted), 1):
            former = self._former[mention]
            if former != to:
                concerned = {i: self._sizes[i] for i in (to, former) if i}
                if not step.has_room_for(concerned):
                    yield step.moves
                    step = _Step()
                step.add((to, mention), concerned)
            if number % _LOOKED_AT_A_STEP == 0:
                yield step.moves
                step = _Step()
        yield step.moves

    def _move(self, moves: Sequence[tuple[int | None, int]]) -> None:
        self._db.conn.executemany("update mentions set entity_id = ? where id = ?", moves)
        concerned = {to for to, _ in moves} | {self._former[mention] for _, mention in moves}
        count_again(self._db, (entity_id for entity_id in concerned if entity_id))
