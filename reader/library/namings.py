"""Whom the names in articles stand for: each with the full name in its article that it means."""

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlite_utils import Database

from reader.entities.describing import shown
from reader.entities.last_names import bearers
from reader.library.agenda import Agenda, Step
from reader.library.known_keys import Known, KnownKeys
from reader.library.mentions import counting_again

_NOBODY = Known()


class Namings:
    """What writes is called inside a transaction."""

    def __init__(self, db: Database, known: KnownKeys) -> None:
        self._db = db
        self._known = known
        self._agenda = Agenda(db)

    def resolve(self, article_ids: Sequence[int]) -> None:
        """See anew whom the names in articles stand for."""
        with counting_again(self._db, article_ids):
            for article_id in article_ids:
                self._resolve(article_id)

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

    def _resolve(self, article_id: int) -> None:
        rows = self._db.execute(
            "select m.id, key, printed, naming_id, entity_id from mentions m"
            " join statuses s on s.article_id = m.article_id and is_counted"
            ' where m.article_id = ? order by start, "end", m.id',
            [article_id],
        ).fetchall()
        kept = self._kept(rows)
        namings = self._ids({form for form in kept.values() if form})
        changed: Counter[int] = Counter()
        moves = []
        for mention_id, _, _, former, entity_id in rows:
            form = kept[mention_id]
            naming_id, owner = namings[form] if form else (None, None)
            if (former, entity_id) != (naming_id, owner):
                moves.append((naming_id, owner, mention_id))
            if former != naming_id:
                changed.update({naming_id: 1} if naming_id else {})
                changed.subtract({former: 1} if former else {})
        self._db.conn.executemany(
            "update mentions set naming_id = ?, entity_id = ? where id = ?", moves
        )
        self._count(changed)

    def _kept(self, rows: Sequence[Any]) -> dict[int, tuple[str, str, str] | None]:
        """Return by mention its key, its bearer and how it is shown; None: nobody's."""
        known = self._known.get({key for _, key, *_ in rows})
        live = [
            (mention_id, key)
            for mention_id, key, _, naming_id, _ in rows
            if naming_id is not None and known.get(key, _NOBODY).kind
        ]
        parts = {key: one.part for key, one in known.items()}
        borne = bearers(
            [key for _, key in live], parts, lambda a, b: known[b].root in known[a].apart
        )
        found = dict(zip((mention_id for mention_id, _ in live), borne, strict=True))
        return {
            mention_id: None
            if naming_id is None
            else (key, found.get(mention_id) or "", shown(printed, key))
            for mention_id, key, printed, naming_id, _ in rows
        }

    def _ids(
        self, forms: set[tuple[str, str, str]]
    ) -> dict[tuple[str, str, str], tuple[int, int | None]]:
        """Return the numbers of namings and whose they are; those that are new are begun."""
        found = {form: row for form in forms if (row := self._id(form))}
        new = forms - found.keys()
        known = self._known_for((key, bearer) for key, bearer, _ in new)
        for form in sorted(new):
            cursor = self._db.execute(
                "insert into namings (key, bearer, printed, root) values (?, ?, ?, ?)",
                [*form, _root(form[0], form[1], known)],
            )
            found[form] = cursor.lastrowid or 0, None
        return found

    def _id(self, form: tuple[str, str, str]) -> tuple[int, int | None] | None:
        rows = self._db.execute(
            "select id, entity_id from namings where key = ? and bearer = ? and printed = ?", form
        )
        return next(((naming_id, entity_id) for naming_id, entity_id in rows), None)

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
