"""What each key is in the whole library: of what kind, one with which others, a last name of whom.

Joining looks at the keys alone that a changed one is connected with, and comes to what joining
all would.
"""

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from sqlite_utils import Database

from reader.entities.clusters import Clusters, Ground
from reader.entities.last_names import Part, ends, last_name, only_bearer, part_of
from reader.entities.merging import blocks, merge, short_forms
from reader.entities.rulings import Rulings
from reader.entities.unifying import kind_of
from reader.entities.variants import alike, skeleton
from reader.library.agenda import Agenda, Step
from reader.model import EntityKind

_PERSON = EntityKind.PERSON
_IN = "(select value from json_each(?))"
# In this order: SQLite would go through all mentions there are.
_MENTIONS = "namings n cross join mentions m on m.naming_id = n.id and m.naming_id > 0 where"
_NAMED = f"select distinct n.key || ' ' || article_id from {_MENTIONS}"


@dataclass(frozen=True, slots=True)
class Known:
    """What a key is."""

    kind: EntityKind | None = None
    """None: it names nobody now, but the user has spoken of it."""
    root: str | None = None
    part: Part = Part.NONE
    apart: tuple[str, ...] = ()
    """The roots that the user keeps apart from it."""
    bearer: str = ""
    """Of a last name: the full name that the whole library knows by it."""


class KnownKeys:
    """What writes is called inside a transaction."""

    def __init__(self, db: Database, rulings: Callable[[], Rulings]) -> None:
        self._db = db
        self._rulings = rulings
        self._agenda = Agenda(db)

    def get(self, keys: Iterable[str]) -> dict[str, Known]:
        """Return what is known of keys; nothing of those that are not."""
        rows = self._db.execute(
            "select key, kind, root, part, apart, bearer from known_keys"
            " where key in (select value from json_each(?))",
            [_packed(keys)],
        )
        return {
            key: Known(
                EntityKind(kind) if kind else None,
                root,
                Part(part),
                tuple(json.loads(apart)) if apart else (),
                bearer,
            )
            for key, kind, root, part, apart, bearer in rows
        }

    def judge(self, keys: Iterable[str]) -> None:
        """See of what kind the votes make keys, and have those joined for which that matters."""
        former = self.get(keys)
        kinds = self._voted(keys)
        changed = {
            key: kinds.get(key)
            for key in keys
            if kinds.get(key) is not (former[key].kind if key in former else None)
        }
        self._agenda.add(Step.JOIN, {*changed, *self._neighbours(former.keys() & changed.keys())})
        self._agenda.add(Step.OWN, changed)
        for key, kind in changed.items():
            if key in former:
                self._unblock(key, former[key].kind)
            self._block(key, kind)

    def join(self, keys: Iterable[str]) -> None:
        """See anew which of the keys, and of those connected with them, name one entity."""
        together = self._connected(keys)
        known = self.get(together)
        clusters = self._clusters(together, known)
        for key in sorted(together):
            was = known.get(key, Known())
            if key in clusters:
                part = part_of(key, was.kind, key in clusters.by_user)
                apart = tuple(clusters.apart_from(key))
                self._settle(key, was, Known(was.kind, clusters.root(key), part, apart, was.bearer))
            elif key in known:
                self._settle(key, was, Known())
                self._db.execute("delete from known_keys where key = ?", [key])
        self._agenda.take(Step.JOIN, together)

    def joined(self, key: str) -> list[tuple[str, str, Ground]]:
        """Return which keys, connected with this one, have made sets one, and why."""
        together = self._connected([key])
        return self._clusters(together, self.get(together)).joined

    def find_bearers(self, keys: Iterable[str]) -> None:
        """See anew whom the whole library knows by last names."""
        for key, one in self.get(keys).items():
            bearer = (one.part is Part.LAST and self._bearer(key, one)) or ""
            if bearer != one.bearer:
                self._db.execute("update known_keys set bearer = ? where key = ?", [bearer, key])
                self._agenda.add(Step.OWN, [key])

    def _clusters(self, together: set[str], known: Mapping[str, Known]) -> Clusters:
        kinds = {key: one.kind for key, one in known.items() if one.kind}
        clusters = Clusters(kinds)
        self._rulings().apply(clusters, together)
        merge(clusters, kinds, self._appositions(kinds))
        return clusters

    def _voted(self, keys: Iterable[str]) -> dict[str, EntityKind | None]:
        votes: defaultdict[str, dict[EntityKind, int]] = defaultdict(dict)
        rows = self._db.execute(
            "select key, kind, votes, mentions from votes"
            " where key in (select value from json_each(?))",
            [_packed(keys)],
        ).fetchall()
        for key, kind, voted, mentions in rows:
            if mentions:
                votes[key][EntityKind(kind)] = voted
            else:
                self._db.execute("delete from votes where key = ? and kind = ?", [key, kind])
        said = self._rulings()
        return {key: kind_of(key, counted, said) for key, counted in votes.items()}

    def _block(self, key: str, kind: EntityKind | None) -> None:
        self._db.execute(
            "insert into known_keys (key, kind, first, words) values (?, ?, ?, ?)"
            " on conflict do update set kind = excluded.kind",
            [key, kind, key.partition(" ")[0], key.count(" ") + 1],
        )
        self._db.conn.executemany(
            "insert or ignore into blocks values (?, ?)", [(b, key) for b in _blocks(key, kind)]
        )

    def _unblock(self, key: str, kind: EntityKind | None) -> None:
        self._db.conn.executemany(
            "delete from blocks where block = ? and key = ?", [(b, key) for b in _blocks(key, kind)]
        )

    def _connected(self, keys: Iterable[str]) -> set[str]:
        """Return the keys, and all that are connected with them by whatever links."""
        found = set(keys)
        new = found
        while new:
            new = self._neighbours(new) - found
            found |= new
        return found

    def _neighbours(self, keys: Iterable[str]) -> set[str]:
        """Return the keys that may be joined with one of these."""
        known = self.get(keys)
        wanted: set[str] = set()
        short: set[str] = set()
        for key, one in known.items():
            if one.kind:
                wanted.update(blocks(key, one.kind))
            if one.kind is _PERSON:
                wanted.add(f"short {key}")
                short |= short_forms(key)
        found = set(self._in_blocks(wanted))
        found |= {form for form, one in self.get(short).items() if one.kind is _PERSON}
        for key, other in self._apposed(known):
            found |= {key, other}
        paired = self._rulings().paired
        return found.union(*(paired[key] for key in keys if key in paired))

    def _in_blocks(self, wanted: Iterable[str]) -> list[str]:
        rows = self._db.execute(
            "select key from blocks where block in (select value from json_each(?))",
            [_packed(wanted)],
        )
        return [key for (key,) in rows]

    def _apposed(self, keys: Iterable[str]) -> list[tuple[str, str]]:
        """Return the appositions of these keys with others of their kind."""
        rows = self._db.execute(
            "select a.key, a.other from appositions a join known_keys k on k.key = a.key"
            " join known_keys o on o.key = a.other and o.kind = k.kind where times > 0"
            " and a.key in (select value from json_each(?1))"
            " union select a.key, a.other from appositions a join known_keys k on k.key = a.key"
            " join known_keys o on o.key = a.other and o.kind = k.kind where times > 0"
            " and a.other in (select value from json_each(?1))",
            [_packed(keys)],
        )
        return [(key, other) for key, other in rows]

    def _appositions(self, kinds: Mapping[str, EntityKind]) -> set[tuple[str, str]]:
        return {pair for pair in self._apposed(kinds) if kinds.keys() >= set(pair)}

    def _settle(self, key: str, was: Known, now: Known) -> None:
        """Write what a key is, and put on the agenda what depends on it."""
        if (was.root, was.part, was.apart) != (now.root, now.part, now.apart):
            self._db.execute(
                "insert into known_keys (key, root, part, apart, first, words)"
                " values (?, ?, ?, ?, ?, ?) on conflict do update set root = excluded.root,"
                " part = excluded.part, apart = excluded.apart",
                [
                    *(key, now.root, now.part, json.dumps(now.apart) if now.apart else ""),
                    *(key.partition(" ")[0], key.count(" ") + 1),
                ],
            )
        if (was.root, was.part) != (now.root, now.part):
            self._agenda.add(Step.OWN, [key])
            if Part.FULL in (was.part, now.part):
                last_names = self._in_blocks([f"last {skeleton(last_name(key))}"])
                self._agenda.add(Step.BEARER, last_names)
        # Whoever is kept apart from a set is so from those that it is joined to, too.
        if was.part is not now.part or was.apart or now.apart:
            if Part.LAST in (was.part, now.part):
                self._agenda.add(Step.BEARER, [key])
            self._refer(key, was.part, now.part)

    def _refer(self, key: str, was: Part, now: Part) -> None:
        """Put on the agenda where somebody may be meant by a last name who was not before."""
        if Part.LAST in (was, now):
            self._agenda.add_selected(Step.REFER, f"{_NAMED} n.key = ?", [key])
        elif was is Part.FULL and now is not was:
            # Those alone that have meant it.
            where = "n.bearer = ? and n.bearer != ''"
            self._agenda.add_selected(Step.REFER, f"{_NAMED} {where}", [key])
        elif now is Part.FULL and now is not was and (last_names := self.last_names(key)):
            where = (
                f"n.key = ? and article_id in (select article_id from {_MENTIONS} n.key in {_IN})"
            )
            values = [key, _packed(last_names)]
            self._agenda.add_selected(Step.REFER, f"{_NAMED} {where}", values)

    def last_names(self, key: str) -> list[str]:
        """Return the last names that somebody of this full name may be meant by."""
        return self._in_blocks(f"last {end}" for end in set(ends(key)))

    def full_names(self, consonants: Iterable[str]) -> list[str]:
        """Return the full names that have these at one of their ends."""
        return self._in_blocks(f"{end} {one}" for one in consonants for end in ("first", "full"))

    def _bearer(self, key: str, one: Known) -> str | None:
        rows = self._db.execute(
            "select k.key, k.root from blocks join known_keys k on k.key = blocks.key"
            " where block = ? and k.root is not null",
            [f"full {skeleton(key)}"],
        )
        fitting = ((name, root) for name, root in rows if _fits(key, name, root, one))
        return only_bearer(key, fitting, lambda name: self._bears(key, name, one))

    def _bears(self, key: str, name: str, one: Known) -> bool:
        found = self.get([name]).get(name)
        if found is None or found.part is not Part.FULL or found.root is None:
            return False
        return skeleton(last_name(name)) == skeleton(key) and _fits(key, name, found.root, one)


def _fits(key: str, name: str, root: str, one: Known) -> bool:
    return root not in one.apart and alike(last_name(name), key)


def _blocks(key: str, kind: EntityKind | None) -> list[str]:
    """Return all the blocks that a key is kept in, those of bearers included."""
    if kind is None:
        return []
    found = blocks(key, kind)
    if kind is _PERSON:
        found += [f"short {short}" for short in short_forms(key)]
        first, last = ends(key)
        found += [f"first {first}", f"full {last}"] if " " in key else [f"last {last}"]
    return found


def _packed(values: Iterable[object]) -> str:
    return json.dumps(list(values))
