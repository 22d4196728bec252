"""The shelf of cards: what the user keeps on entities, by their names.

Linking makes entities anew. A card holds the keys that its entity had, the one that tells it
best first, and is that of whoever has the first of them that is known. Where two entities
were merged their cards lie together: all that stands on them counts.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from itertools import chain
from typing import Any

from sqlite_utils import Database

from reader.library.writing import Change, Writer
from reader.model import Card

_OWNED = (
    "select card_id, entity_id from ("
    " select c.card_id, k.entity_id, k.position as rank, row_number() over ("
    "  partition by c.card_id order by c.position, k.position, e.mentions desc, e.id) as place"
    " from card_keys c join keys k on k.key = c.key"
    " join entities e on e.id = k.entity_id and e.mentions > 0 {condition}"
    ") where place = 1 order by entity_id, rank, card_id"
)
"""Whose each card is; of several of one entity, that under its better name comes first."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A card as it lies on the shelf."""

    card: Card
    keys: tuple[str, ...]


Pile = Mapping[int, Kept | None]
"""Cards by their ids; None where there is none."""


class Cards:
    def __init__(self, db: Database, writing: Writer) -> None:
        self._db = db
        self._writing = writing

    def of(self, entity_ids: Iterable[int]) -> dict[int, Card]:
        """Return the cards of those of these entities that have one."""
        condition = (
            "where c.card_id in (select x.card_id from json_each(?) j"
            " cross join keys y on y.entity_id = j.value join card_keys x on x.key = y.key)"
        )
        wanted = set(entity_ids)
        owned = self._owned(condition, json.dumps(sorted(wanted)))
        return {i: self._joined(ids) for i, ids in owned.items() if i in wanted}

    def every(self) -> dict[int, Card]:
        """Return all cards, by the entities whose they are now."""
        return {i: self._joined(ids) for i, ids in self._owned().items()}

    def under(self, key: str) -> Card:
        """Return what stands on the cards that are kept under a name, if nobody goes by it yet."""
        rows = self._db.execute(
            "select card_id from card_keys where key = ? order by card_id", [key]
        )
        return self._joined([card_id for (card_id,) in rows])

    def pinned(self) -> list[int]:
        """Return the entities that the user has pinned, in the order in which they were."""
        owned = self._owned(_only("is_pinned"))
        return sorted(owned, key=lambda entity_id: owned[entity_id])

    def tags(self) -> list[str]:
        """Return all tags that entities have."""
        rows = self._db.execute("select distinct name from card_tags order by name")
        return [name for (name,) in rows]

    def change(self, entity_id: int, card: Card) -> tuple[Pile, Pile]:
        """Make this what stands on an entity's card; return the cards before and after.

        Where several lie together, what was changed goes to the first, off the others.
        """
        ids = self._owned_by(entity_id)
        former = {card_id: self._kept(card_id) for card_id in ids}
        with self._writing(Change.ENTITIES):
            first = ids[0] if ids else self._add()
            before: Pile = former or {first: None}
            changed = _changed(_joined(kept.card for kept in former.values()), card)
            keys = former[first].keys if ids else ()
            mine = _with(former[first].card if ids else _EMPTY, changed)
            self._write(first, Kept(mine, self._anchored(entity_id, keys)))
            for card_id in ids[1:]:
                kept = former[card_id]
                rest = _with(kept.card, {name: getattr(_EMPTY, name) for name in changed})
                self._write(card_id, replace(kept, card=rest))
        return before, {card_id: self._kept(card_id) for card_id in before}

    def lay(self, kept: Kept) -> int:
        """Keep another card; return the id to take it away by."""
        with self._writing(Change.ENTITIES):
            card_id = self._add()
            self._write(card_id, kept)
        return card_id

    def put(self, cards: Pile) -> None:
        """Let these cards lie on the shelf as they are given."""
        with self._writing(Change.ENTITIES):
            for card_id, kept in cards.items():
                self._write(card_id, kept)

    def _owned(self, condition: str = "", *values: object) -> dict[int, list[int]]:
        """Return the ids of cards by the entities whose they are."""
        owned: defaultdict[int, list[int]] = defaultdict(list)
        for card_id, entity_id in self._db.execute(_OWNED.format(condition=condition), values):
            owned[entity_id].append(card_id)
        return owned

    def _owned_by(self, entity_id: int) -> list[int]:
        condition = (
            "where c.card_id in (select x.card_id from keys y join card_keys x on x.key = y.key"
            " where y.entity_id = ?)"
        )
        return self._owned(condition, entity_id).get(entity_id, [])

    def _anchored(self, entity_id: int, former: tuple[str, ...]) -> tuple[str, ...]:
        """Return former keys and those of an entity now, but last names that others have, too."""
        rows = self._db.execute(
            "select key, (select count(*) from keys k join entities e on e.id = k.entity_id"
            "  where k.key = keys.key and e.mentions > 0) from keys"
            " where entity_id = ? order by position",
            [entity_id],
        ).fetchall()
        own = [key for key, owners in rows if owners < 2] or [key for key, _ in rows[:1]]
        return tuple(dict.fromkeys((*former, *own)))

    def _joined(self, card_ids: Iterable[int]) -> Card:
        return _joined(self._kept(card_id).card for card_id in card_ids)

    def _kept(self, card_id: int) -> Kept:
        [(note, colour, is_pinned, is_hidden)] = self._db.execute(
            "select note, colour, is_pinned, is_hidden from cards where id = ?", [card_id]
        )
        tags = self._listed("select name from card_tags where card_id = ? order by name", card_id)
        keys = self._listed(
            "select key from card_keys where card_id = ? order by position", card_id
        )
        return Kept(Card(note, colour, bool(is_pinned), bool(is_hidden), tags), keys)

    def _listed(self, select: str, card_id: int) -> tuple[str, ...]:
        return tuple(value for (value,) in self._db.execute(select, [card_id]))

    def _add(self) -> int:
        cursor = self._db.execute(
            "insert into cards (note, is_pinned, is_hidden) values ('', 0, 0)"
        )
        return cursor.lastrowid or 0

    def _write(self, card_id: int, kept: Kept | None) -> None:
        self._db.execute("delete from cards where id = ?", [card_id])
        if kept is None:
            return
        card = kept.card
        self._db.execute(
            "insert into cards values (?, ?, ?, ?, ?)",
            [card_id, card.note, card.colour, card.is_pinned, card.is_hidden],
        )
        self._db.conn.executemany(
            "insert into card_keys values (?, ?, ?)",
            [(card_id, position, key) for position, key in enumerate(kept.keys)],
        )
        self._db.conn.executemany(
            "insert into card_tags values (?, ?)", [(card_id, name) for name in card.tags]
        )


_EMPTY = Card()


def tagged(db: Database, tag: str) -> list[int]:
    """Return the entities that the user has tagged so."""
    condition = "where c.card_id in (select card_id from card_tags where name = ?)"
    rows = db.execute(_OWNED.format(condition=condition), [tag])
    return list(dict.fromkeys(entity_id for _, entity_id in rows))


def _only(column: str) -> str:
    return f"where c.card_id in (select id from cards where {column})"


def _joined(cards: Iterable[Card]) -> Card:
    """Return what stands on several cards of one entity."""
    together = list(cards)
    notes = dict.fromkeys(card.note for card in together if card.note)
    return Card(
        "\n\n".join(notes),
        next((card.colour for card in together if card.colour), None),
        any(card.is_pinned for card in together),
        any(card.is_hidden for card in together),
        tuple(sorted(set(chain.from_iterable(card.tags for card in together)))),
    )


def _with(card: Card, changed: Mapping[str, Any]) -> Card:
    return replace(card, **changed)


def _changed(former: Card, card: Card) -> dict[str, Any]:
    """Return the fields that differ, with what they are to be."""
    card = replace(card, tags=tuple(sorted(set(card.tags))))
    names = ("note", "colour", "is_pinned", "is_hidden", "tags")
    return {n: getattr(card, n) for n in names if getattr(card, n) != getattr(former, n)}
