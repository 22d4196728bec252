"""Entities as their namings show them, written where they differ from what is there."""

import json
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlite_utils import Database

from reader.entities.describing import Description, Form, describe, ruled
from reader.entities.rulings import Rulings
from reader.library.agenda import Agenda, Step
from reader.library.known_keys import KnownKeys
from reader.library.mentions import Move, hand_over

_MOVED_AT_ONCE = 500
_BLOCK = 1000
"""Of so many ids those of the mentions are looked at that a naming has."""
_NOBODY = ""


@dataclass(frozen=True, slots=True)
class Owner(Description):
    """An entity, described."""

    root: str = ""
    mentions: int = 0
    former: tuple[tuple[int, int], ...] = ()
    """Entities that its mentions belong to, and how many to each."""


class Owners:
    """What writes is called inside a transaction."""

    def __init__(self, db: Database, known: KnownKeys, rulings: Callable[[], Rulings]) -> None:
        self._db = db
        self._known = known
        self._rulings = rulings
        self._agenda = Agenda(db)

    def describe(self, roots: Iterable[str]) -> None:
        """Make the entities with these roots, and those they share names with, what they are."""
        together = set(roots)
        owners = some = self._described(together - {_NOBODY})
        while further := self._concerned(some) - together:
            together |= further
            some = self._described(further)
            owners = owners + some
        owners.sort(key=lambda owner: (-owner.mentions, owner.keys))
        owners = ruled(owners, self._rulings())
        self._write(owners, self._entity_ids(owners, together), together)
        self._agenda.take(Step.DESCRIBE, together)

    def move(self, items: Sequence[str]) -> None:
        """Give some mentions of namings to the entities that they belong to by now."""
        blocks = [tuple(map(int, item.split())) for item in items]
        places = [(i, block * _BLOCK, (block + 1) * _BLOCK - 1) for i, block in blocks]
        rows = self._db.execute(
            "select j.key, m.id, article_id, m.entity_id, n.entity_id from json_each(?) j"
            " cross join namings n on n.id = json_extract(j.value, '$[0]')"
            " cross join mentions m on m.naming_id = n.id and m.naming_id > 0 and m.id between"
            " json_extract(j.value, '$[1]') and json_extract(j.value, '$[2]')"
            " where m.entity_id is not n.entity_id limit ?",
            [json.dumps(places), _MOVED_AT_ONCE],
        ).fetchall()
        hand_over(self._db, [Move(*move) for _, *move in rows])
        done = len(items) if len(rows) < _MOVED_AT_ONCE else rows[-1][0]
        self._agenda.take(Step.MOVE, items[:done])

    def _described(self, roots: Iterable[str]) -> list[Owner]:
        rows = self._db.execute(
            "select root, key, printed, mentions, entity_id from namings"
            " where mentions > 0 and root in (select value from json_each(?))",
            [json.dumps(list(roots))],
        ).fetchall()
        known = self._known.get({key for _, key, *_ in rows})
        kinds = {key: one.kind for key, one in known.items() if one.kind}
        forms: dict[str, list[Form]] = {}
        former: dict[str, Counter[int]] = {}
        for root, key, printed, times, entity_id in rows:
            forms.setdefault(root, []).append(Form(key, printed, times))
            former.setdefault(root, Counter()).update({entity_id: times} if entity_id else {})
        guests = self._rulings().guests
        return [
            _owner(root, describe(some, kinds, guests), some, former[root])
            for root, some in forms.items()
        ]

    def _concerned(self, owners: Sequence[Owner]) -> set[str]:
        """Return the roots of entities that may have to do with these.

        Those that wait to be described, too, and may go on as the same; and those that bear
        a name of which the user has said what it is called: only one of them is meant.
        """
        keys = {key for owner in owners for key in owner.keys}
        rows = self._db.execute(
            "select distinct root from keys join entities on id = entity_id"
            " where root is not null and key in (select value from json_each(?))",
            [json.dumps(list(keys))],
        )
        found = {str(root) for root in self._agenda.among(Step.DESCRIBE, (r for (r,) in rows))}
        said = self._rulings()
        rows = self._db.execute(
            "select distinct root from namings where mentions > 0 and root != ''"
            " and key in (select value from json_each(?))",
            [json.dumps(list(keys & (said.retyped.keys() | said.renamed.keys())))],
        )
        return found | {root for (root,) in rows}

    def _entity_ids(self, owners: Sequence[Owner], together: set[str]) -> list[int | None]:
        """Find which former entity each one goes on from; None: it is new.

        The one of those it shares names with that it is called after, else the one it
        shares most names with; mentions decide between equals, then age.
        """
        rows = self._db.execute(
            "select key, id, name from keys join entities on id = entity_id"
            " where key in (select value from json_each(?1))"
            " and (root is null or root in (select value from json_each(?2)))",
            [
                json.dumps(list({key for owner in owners for key in owner.keys})),
                json.dumps(list(together)),
            ],
        )
        bearing: dict[str, list[tuple[int, str]]] = {}
        for key, entity_id, name in rows:
            bearing.setdefault(key, []).append((entity_id, name))
        claims = []
        for number, owner in enumerate(owners):
            shared = Counter(one for key in owner.keys for one in bearing.get(key, ()))
            places = dict(owner.former)
            claims += [
                (name != owner.name, -n, -places.get(i, 0), i, number)
                for (i, name), n in shared.items()
            ]
        given: dict[int, int] = {}
        taken: set[int] = set()
        for *_, entity_id, number in sorted(claims):
            if number not in given and entity_id not in taken:
                given[number] = entity_id
                taken.add(entity_id)
        return [given.get(number) for number in range(len(owners))]

    def _write(
        self, owners: Sequence[Owner], entity_ids: Sequence[int | None], together: set[str]
    ) -> None:
        """Write the entities, and whose the namings are.

        One that nothing names any more stays, unseen, with its keys: when a correction is taken
        back, it goes on under its id.
        """
        self._db.execute(
            "update entities set root = null where root in (select value from json_each(?))"
            " and id not in (select value from json_each(?))",
            [json.dumps(list(together)), json.dumps([i for i in entity_ids if i])],
        )
        self._db.execute(
            "delete from namings where mentions = 0 and root in (select value from json_each(?))",
            [json.dumps(list(together))],
        )
        owned: dict[str, int | None] = {_NOBODY: None} if _NOBODY in together else {}
        for owner, entity_id in zip(owners, entity_ids, strict=True):
            owned[owner.root] = self._write_one(owner, entity_id)
        self._give(owned)

    def _write_one(self, owner: Owner, entity_id: int | None) -> int:
        values = [owner.name, owner.kind, owner.root]
        if entity_id is None:
            cursor = self._db.execute(
                "insert into entities (name, kind, root) values (?, ?, ?)", values
            )
            entity_id = cursor.lastrowid or 0
        else:
            self._db.execute(
                "update entities set name = ?, kind = ?, root = ? where id = ?"
                " and (name, kind, root) is not (?, ?, ?)",
                [*values, entity_id, *values],
            )
        list_names(self._db, entity_id, owner.keys, owner.aliases)
        return entity_id

    def _give(self, owned: Mapping[str, int | None]) -> None:
        """Say whose the namings of each root are; their mentions are moved later."""
        for root, entity_id in owned.items():
            rows = self._db.execute(
                "select id from namings where root = ? and entity_id is not ?", [root, entity_id]
            ).fetchall()
            ids = [naming_id for (naming_id,) in rows]
            self._db.conn.executemany(
                "update namings set entity_id = ? where id = ?", [(entity_id, i) for i in ids]
            )
            self._agenda.add(Step.MOVE, self._blocks(ids))

    def _blocks(self, naming_ids: Sequence[int]) -> list[str]:
        """Return namings, each with the blocks of ids that its mentions have."""
        rows = self._db.execute(
            "select distinct m.naming_id || ' ' || (m.id / ?) from json_each(?) n"
            " cross join mentions m on m.naming_id = n.value and m.naming_id > 0",
            [_BLOCK, json.dumps(naming_ids)],
        )
        return [item for (item,) in rows]


def list_names(db: Database, entity_id: int, keys: Sequence[str], aliases: Sequence[str]) -> None:
    """Write by what an entity goes and how it is printed, in order, where that has changed."""
    _list(db, "keys", "key", entity_id, keys)
    _list(db, "aliases", "printed", entity_id, aliases)


def _list(db: Database, table: str, column: str, entity_id: int, wanted: Sequence[str]) -> None:
    former = db.execute(
        f"select {column} from {table} where entity_id = ? order by position", [entity_id]
    ).fetchall()
    if former == [(value,) for value in wanted]:
        return
    db.execute(f"delete from {table} where entity_id = ?", [entity_id])
    db.conn.executemany(
        f"insert into {table} values (?, ?, ?)",
        [(entity_id, position, value) for position, value in enumerate(wanted)],
    )


def _owner(root: str, one: Description, forms: Sequence[Form], former: Counter[int]) -> Owner:
    mentions = sum(form.times for form in forms)
    return Owner(one.name, one.kind, one.keys, one.aliases, root, mentions, tuple(former.items()))
