"""Whom the names in articles stand for: each with the full name in its article that it means."""

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby
from typing import NamedTuple

from sqlite_utils import Database

from reader.entities.describing import shown
from reader.entities.last_names import Part, bearers, ends
from reader.entities.variants import skeleton
from reader.library.agenda import Agenda, Step
from reader.library.known_keys import Known, KnownKeys
from reader.library.mentions import Move, hand_over

_NOBODY = Known()
_FEW = 20
"""Articles of which all names may be read."""
_THESE = "m.key in (select value from json_each(?))"
_Form = tuple[str, str, str]
"""A key, the full name that it means, and how it is printed."""


class _Row(NamedTuple):
    """A mention as it is."""

    article_id: int
    start: int
    end: int
    id: int
    key: str
    printed: str
    naming_id: int | None
    entity_id: int | None
    bearer: str | None
    owner: int | None
    """Of its naming: the full name it means, and the entity."""


class Namings:
    """What writes is called inside a transaction."""

    def __init__(self, db: Database, known: KnownKeys) -> None:
        self._db = db
        self._known = known
        self._agenda = Agenda(db)

    def resolve(self, article_ids: Sequence[int]) -> None:
        """See anew whom the names in articles stand for."""
        self._resolve(sorted(self._rows(article_ids)))

    def refer(self, items: Iterable[str]) -> None:
        """See anew whom keys in articles stand for, and the last names that may mean them."""
        places: dict[str, list[int]] = {}
        for key, _, article_id in (item.rpartition(" ") for item in items):
            places.setdefault(key, []).append(int(article_id))
        for key, article_ids in places.items():
            names = {key, *self._known.last_names(key)} if " " in key else {key}
            self._resolve(sorted(self._rows_of(names, article_ids)))

    def own(self, keys: Iterable[str]) -> None:
        """See anew whose the mentions are that stand for these keys."""
        rows = self._db.execute(
            "with these as (select value as key from json_each(?))"
            " select id, key, bearer, root from namings where key in these or id in"
            " (select id from namings n join these on n.bearer = these.key and n.bearer != ''"
            " union select id from known_keys k join these on k.bearer = these.key"
            " and k.bearer != '' join namings n on n.key = k.key)",
            [json.dumps(list(keys))],
        ).fetchall()
        known = self._known_for((key, bearer) for _, key, bearer, _ in rows)
        roots = [(_root(key, bearer, known), naming_id) for naming_id, key, bearer, _ in rows]
        self._db.conn.executemany("update namings set root = ? where id = ?", roots)
        self._agenda.add(Step.DESCRIBE, {row[-1] for row in rows} | {root for root, _ in roots})

    def _resolve(self, rows: Sequence[_Row]) -> None:
        meant = self._bearers([row for row in rows if row.naming_id is not None])
        forms = {
            row.id: (row.key, meant[row.id], shown(row.printed, row.key))
            for row in rows
            if row.id in meant and not (row.naming_id and row.bearer == meant[row.id])
        }
        namings = self._ids(set(forms.values()))
        changed: Counter[int] = Counter()
        moves, renamed = [], []
        for row in rows:
            naming_id, owner = row.naming_id, row.owner
            if row.id in forms:
                naming_id, owner = namings[forms[row.id]]
                changed.update({naming_id: 1})
                changed.subtract({row.naming_id: 1} if row.naming_id else {})
            if row.naming_id != naming_id:
                renamed.append((naming_id, row.id))
            if row.entity_id != owner:
                moves.append(Move(row.id, row.article_id, row.entity_id, owner))
        self._db.conn.executemany("update mentions set naming_id = ? where id = ?", renamed)
        hand_over(self._db, moves)
        self._count(changed)

    def _rows(self, article_ids: Sequence[int]) -> list[_Row]:
        # Of what was resolved before, nothing but people can have changed.
        return self._selected(
            article_ids,
            "(m.naming_id is null or m.naming_id = 0 or n.bearer != ''"
            " or (select part from known_keys where key = m.key) != '')",
        )

    def _rows_of(self, names: set[str], article_ids: Sequence[int]) -> list[_Row]:
        """Return the mentions of names, and with last names whom they may stand for."""
        known = self._known.get(names)
        last = {skeleton(key) for key, one in known.items() if one.part is Part.LAST}
        if last and len(article_ids) < _FEW:
            # Thousands may have a frequent first name.
            rows = self._selected(article_ids, f"({_THESE} or instr(m.key, ' '))", _packed(names))
            return [row for row in rows if row.key in names or not last.isdisjoint(ends(row.key))]
        return self._selected(
            article_ids, _THESE, _packed(names.union(self._known.full_names(last)))
        )

    def _selected(self, article_ids: Sequence[int], where: str, *values: str) -> list[_Row]:
        # In this order: SQLite would go through all names there are. Sorting few is for later.
        rows = self._db.execute(
            'select m.article_id, m.start, m."end", m.id, m.key, m.printed, m.naming_id,'
            " m.entity_id, n.bearer, n.entity_id from json_each(?) a"
            " cross join statuses s on s.article_id = a.value and is_counted"
            " cross join mentions m on m.article_id = a.value"
            f" left join namings n on n.id = m.naming_id where {where}",
            [json.dumps(article_ids), *values],
        )
        return [_Row(*row) for row in rows]

    def _bearers(self, rows: Sequence[_Row]) -> dict[int, str]:
        """Return by mention the full name in its article that it means; '' if none."""
        known = self._known.get({row.key for row in rows})
        parts = {key: one.part for key, one in known.items() if one.kind and one.part}
        people = [row for row in rows if row.key in parts]
        found = dict.fromkeys((row.id for row in rows), "")
        for _, some in groupby(people, key=lambda row: row.article_id):
            inside = list(some)
            keys = [row.key for row in inside]
            borne = bearers(keys, parts, lambda a, b: known[b].root in known[a].apart)
            found.update((row.id, one) for row, one in zip(inside, borne, strict=True) if one)
        return found

    def _ids(self, forms: set[_Form]) -> dict[_Form, tuple[int, int | None]]:
        """Return the numbers of namings and whose they are; those that are new are begun."""
        rows = self._db.execute(
            "select n.key, n.bearer, n.printed, n.id, n.entity_id from json_each(?) as wanted"
            " join namings n on n.key = json_extract(value, '$[0]')"
            " and n.bearer = json_extract(value, '$[1]')"
            " and n.printed = json_extract(value, '$[2]')",
            [json.dumps(list(forms))],
        )
        found = {(key, bearer, printed): (i, owner) for key, bearer, printed, i, owner in rows}
        new = forms - found.keys()
        known = self._known_for((key, bearer) for key, bearer, _ in new)
        for form in sorted(new):
            root = _root(form[0], form[1], known)
            owner = self._owner(root)
            cursor = self._db.execute(
                "insert into namings (key, bearer, printed, root, entity_id)"
                " values (?, ?, ?, ?, ?)",
                [*form, root, owner],
            )
            found[form] = cursor.lastrowid or 0, owner
        return found

    def _owner(self, root: str) -> int | None:
        """Return the entity of a root as it is described so far."""
        rows = self._db.execute("select id from entities where root = ? and root != ''", [root])
        return next((entity_id for (entity_id,) in rows), None)

    def _count(self, changed: Mapping[int, int]) -> None:
        numbers = [(n, naming_id) for naming_id, n in changed.items() if n]
        self._db.conn.executemany(
            "update namings set mentions = mentions + ? where id = ?", numbers
        )
        roots = self._db.execute(
            "select distinct root from namings where id in (select value from json_each(?))",
            [json.dumps([naming_id for _, naming_id in numbers])],
        ).fetchall()
        self._agenda.add(Step.DESCRIBE, (root for (root,) in roots))

    def _known_for(self, namings: Iterable[tuple[str, str]]) -> dict[str, Known]:
        """Return what decides whose namings are, given their keys and bearers."""
        known = self._known.get({key for naming in namings for key in naming if key})
        further = {one.bearer for one in known.values() if one.bearer} - known.keys()
        return known | self._known.get(further)


def _root(key: str, bearer: str, known: Mapping[str, Known]) -> str:
    """Return the root of whom a naming names; '' if nobody."""
    if known.get(key, _NOBODY).kind is None:
        return ""
    for name in (bearer, known[key].bearer, key):
        if name and (root := known.get(name, _NOBODY).root):
            return root
    return ""


def _packed(values: Iterable[object]) -> str:
    return json.dumps(list(values))
