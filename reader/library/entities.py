"""The shelf of entities: who is named in the articles, and where."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import groupby
from typing import Any

from sqlite_utils import Database

from reader.entities.unifying import ArticleNames, projected
from reader.library import adding
from reader.library.cards import Cards
from reader.library.writing import Change, Writer
from reader.model import Entity, EntityKind, Mention, Name, Origin, Span, Verb
from reader.text.words import key_of

MENTION = (
    'select m.id, m.article_id, m.start, m."end", m.entity_id, e.kind, m.key, m.origin,'
    " m.confidence from mentions m join entities e on m.entity_id = e.id"
)


class Entities:
    def __init__(self, db: Database, writing: Writer, cards: Cards) -> None:
        self._db = db
        self._writing = writing
        self._cards = cards

    def every(
        self,
        kind: EntityKind | None = None,
        limit: int | None = None,
        *,
        shows_hidden: bool = False,
    ) -> list[Entity]:
        """Return the entities named outside the trash: those pinned, then the most mentioned."""
        pinned = [entity for entity in self.get_many(self._cards.pinned()) if entity.mentions]
        condition = "mentions > 0" + ("" if kind is None else " and kind = ?")
        values = [] if kind is None else [kind]
        others = self._entities(
            f"where {condition} order by mentions desc, id limit ?",
            [*values, -1 if limit is None else limit],
        )
        first = [entity for entity in pinned if kind in (None, entity.kind)]
        together = {entity.id: entity for entity in (*first, *others)}.values()
        return [e for e in together if shows_hidden or not e.card.is_hidden][:limit]

    def get(self, entity_id: int) -> Entity:
        """Return an entity. Raises KeyError."""
        for entity in self._entities("where id = ?", [entity_id]):
            return entity
        raise KeyError(entity_id)

    def get_many(self, entity_ids: Sequence[int]) -> list[Entity]:
        """Return entities in the order of their ids given; those that are gone are left out."""
        wanted = "select value from json_each(?)"
        entities = self._entities(f"where id in ({wanted})", [json.dumps(list(entity_ids))])
        by_id = {entity.id: entity for entity in entities}
        return [by_id[entity_id] for entity_id in entity_ids if entity_id in by_id]

    def named_in(self, article_id: int) -> list[tuple[Entity, int]]:
        """Return the entities that an article names and how often, the most named first."""
        rows = self._db.execute(
            "select entity_id, count(*) from mentions where article_id = ? and entity_id not null"
            " group by entity_id order by count(*) desc, min(start), entity_id",
            [article_id],
        )
        counts = dict(rows.fetchall())
        entities = self._entities(
            "where id in (select entity_id from mentions where article_id = ?)", [article_id]
        )
        by_id = {entity.id: entity for entity in entities}
        return [(by_id[entity_id], count) for entity_id, count in counts.items()]

    def find(self, text: str, *, shows_hidden: bool = False) -> list[Entity]:
        """Return the entities with a name that holds this, those it begins first.

        What the user calls an entity is one of its names, though it may stand in no article.
        """
        key = key_of(text)
        if not key:
            return []
        found = self._entities(
            "join (select entity_id, min(instr(key, ?) > 1) as is_inside from keys"
            " where instr(key, ?) group by entity_id) on entity_id = id where mentions > 0"
            " order by is_inside, mentions desc, id",
            [key, key],
        )
        called = self._called(key)
        first = [entity for entity in called if key_of(entity.name).startswith(key)]
        together = {entity.id: entity for entity in (*first, *found, *called)}.values()
        return [entity for entity in together if shows_hidden or not entity.card.is_hidden]

    def _called(self, key: str) -> list[Entity]:
        """Return the entities that the user calls so that it holds this."""
        rows = self._db.execute(
            "select key, name from corrections where verb = ? and name is not null",
            [Verb.RENAME],
        )
        owners = self.owners(renamed for renamed, name in rows.fetchall() if key in key_of(name))
        entities = self.get_many(sorted(set(owners.values())))
        return [entity for entity in entities if key in key_of(entity.name)]

    def keys(self, entity_id: int) -> tuple[str, ...]:
        """Return the folded names of an entity, the one that tells it best first."""
        rows = self._db.execute(
            "select key from keys where entity_id = ? order by position", [entity_id]
        )
        return tuple(key for (key,) in rows)

    def owners(self, keys: Iterable[str]) -> dict[str, int]:
        """Return whom folded names name; of several bearers, the one whom it tells best."""
        rows = self._db.execute(
            "select k.key, k.entity_id from json_each(?) j cross join keys k on k.key = j.value"
            " join entities e on e.id = k.entity_id and e.mentions > 0"
            " order by k.position desc, e.mentions, e.id desc",
            [json.dumps(list(keys))],
        )
        return dict(rows.fetchall())

    def mention(self, mention_id: int) -> Mention:
        """Return a mention. Raises KeyError."""
        for row in self._db.execute(f"{MENTION} where m.id = ?", [mention_id]):
            return mention_of(row)
        raise KeyError(mention_id)

    def mentions_in(self, article_id: int) -> list[Mention]:
        """Return the mentions in an article, in reading order."""
        rows = self._db.execute(
            f"{MENTION} where m.article_id = ? order by m.start, m.id", [article_id]
        )
        return [mention_of(row) for row in rows]

    def spellings_by_outlet(self, entity_id: int) -> list[tuple[str | None, str, int]]:
        """Return how each outlet prints an entity's name, and how often, most often first."""
        return self._db.execute(
            "select outlet, printed, count(*) from mentions m"
            " join articles a on a.id = m.article_id"
            " join statuses s on s.article_id = m.article_id"
            " where entity_id = ? and is_shown group by outlet, printed"
            " order by outlet, count(*) desc, printed",
            [entity_id],
        ).fetchall()

    def names(self, article_ids: Sequence[int] | None = None) -> list[ArticleNames]:
        """Return the names in these articles, or all, outside the trash, linked or not."""
        these = (
            "" if article_ids is None else "m.article_id in (select value from json_each(?)) and"
        )
        rows = self._db.execute(
            'select m.article_id, start, "end", kind, key, confidence, source, printed'
            " from mentions m join statuses s on s.article_id = m.article_id"
            f' where {these} is_shown order by m.article_id, start, "end", m.id',
            [] if article_ids is None else [json.dumps(list(article_ids))],
        )
        return [
            _article_names(article_id, list(some))
            for article_id, some in groupby(rows, key=lambda row: int(row[0]))
        ]

    def longest(self, words: Iterable[str]) -> dict[str, int]:
        """Return how many words the longest key has that begins with a word, where there is one."""
        rows = self._db.execute(
            "select value, (select max(words) from known_keys where first = value)"
            " from json_each(?)",
            [json.dumps(list(words))],
        )
        return {word: length for word, length in rows if length}

    def projectable(self, keys: Iterable[str]) -> dict[str, EntityKind]:
        """Return those of the keys that name the same wherever they stand."""
        rows = self._db.execute(
            "select key, kind, articles from keys join entities on id = entity_id"
            " where mentions > 0 and key in (select value from json_each(?))",
            [json.dumps(list(keys))],
        )
        return projected((key, EntityKind(kind), articles > 1) for key, kind, articles in rows)

    def only_named_in(self, article_ids: Iterable[int]) -> list[str]:
        """Return the keys that these articles name, and no others."""
        rows = self._db.execute(
            "select key from mentions where article_id in (select value from json_each(?))"
            " and naming_id is not null group by key having count(*) >="
            " (select sum(mentions) from votes v where v.key = mentions.key)",
            [json.dumps(list(article_ids))],
        )
        return [key for (key,) in rows]

    def add_names(self, found: Mapping[int, Sequence[Name]]) -> None:
        """Keep further names of articles; they are linked when the library is next."""
        with self._writing(Change.ENTITIES):
            adding.add(self._db, found)

    def remove_user_names(self, keys: Iterable[str], most: int = -1) -> bool:
        """Drop the names that the user had added, where they go by these keys.

        In so many articles `most`; tell whether there were any.
        """
        with self._writing(Change.ENTITIES):
            return adding.remove_user_names(self._db, keys, most)

    def _entities(self, rest: str, values: Sequence[object]) -> list[Entity]:
        rows = self._db.execute(
            "select id, name, kind, mentions, articles,"
            " (select json_group_array(printed) from"
            "  (select printed from aliases where entity_id = id order by position))"
            f" from entities {rest}",
            values,
        )
        entities = [_entity(row) for row in rows]
        cards = self._cards.of(entity.id for entity in entities)
        return [replace(e, card=cards[e.id]) if e.id in cards else e for e in entities]


def _entity(row: Sequence[Any]) -> Entity:
    entity_id, name, kind, mentions, articles, aliases = row
    return Entity(entity_id, name, EntityKind(kind), tuple(json.loads(aliases)), mentions, articles)


def mention_of(row: Sequence[Any]) -> Mention:
    mention_id, article_id, start, end, entity_id, kind, key, origin, confidence = row
    return Mention(
        mention_id,
        article_id,
        Span(start, end),
        entity_id,
        EntityKind(kind),
        key,
        Origin(origin),
        confidence,
    )


def _article_names(article_id: int, rows: Sequence[Any]) -> ArticleNames:
    names = tuple(
        Name(Span(start, end), EntityKind(kind), key, confidence, source)
        for _, start, end, kind, key, confidence, source, _ in rows
    )
    return ArticleNames(article_id, names, tuple(row[-1] for row in rows))
