"""Lists of names that a team shares, in: what taking one in would change.

What comes in never overrides the user's own word: where both differ, that is told.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from reader.desk.curating import EditCard, LayCard, Together
from reader.desk.deeds import Correct, Deed
from reader.desk.desk import Desk
from reader.entities.rulings import rulings
from reader.exporting.name_list import Listed, NameList, Refused
from reader.library import Library
from reader.library.cards import Kept
from reader.model import Card, Correction, Entity, Verb
from reader.text.words import key_of


class What(StrEnum):
    """What an entry of a list says, and the library does not say yet."""

    NAME = "name"
    """A name that is not known is one."""
    ALIAS = "alias"
    """Another spelling."""
    SAME = "same"
    """Somebody who is known is the same."""
    APART = "apart"
    CALLED = "called"
    KIND = "kind"
    NOTE = "note"
    COLOUR = "colour"
    TAGS = "tags"
    PINNED = "pinned"
    HIDDEN = "hidden"
    DISMISSED = "dismissed"
    TWICE = "twice"
    """Two entries of the list claim one name."""


@dataclass(frozen=True, slots=True)
class Point:
    """One thing that a list says of a name, and what the user says instead, if so."""

    what: What
    name: str
    value: str = ""
    own: str = ""


@dataclass(slots=True)
class Plan:
    """What taking in a list would change, and what it would not."""

    changes: list[Point] = field(default_factory=list)
    conflicts: list[Point] = field(default_factory=list)
    corrections: list[Correction] = field(default_factory=list)
    cards: dict[int, Card] = field(default_factory=dict)
    new_cards: list[Kept] = field(default_factory=list)
    refused: Sequence[Refused] = ()
    """Entries that cannot be taken in."""

    def deed(self, desk: Desk) -> Deed:
        """Return the one deed that takes it in."""
        library = desk.library
        deeds: list[Deed] = [EditCard(library, i, card) for i, card in self.cards.items()]
        deeds += [LayCard(library, kept) for kept in self.new_cards]
        if self.corrections:
            deeds.append(Correct(desk, self.corrections, is_one=False))
        return Together(deeds)


def plan(library: Library, names: NameList) -> Plan:
    """Return what taking in a list would come to."""
    return _Planning(library, names).plan


class _Planning:
    def __init__(self, library: Library, names: NameList) -> None:
        self.plan = Plan(refused=names.refused)
        self._library = library
        self._said = rulings(library.corrections.every())
        self._printed = {
            key_of(word): word
            for entity in names.entities
            for word in (*entity.apart, *entity.aliases, entity.name)
        }
        self._claimed: dict[str, str] = {}
        """Which entry of the list has claimed a key."""
        keys = {key for entity in names.entities for key in _keys(entity)}
        keys |= {key_of(name) for name in names.dismissed}
        self._owners = library.entities.owners(keys)
        entities = library.entities.get_many(sorted(set(self._owners.values())))
        self._entities = {entity.id: entity for entity in entities}
        for entity in names.entities:
            self._take(entity)
        for name in names.dismissed:
            self._dismiss(name)

    def _take(self, entry: Listed) -> None:
        keys = list(self._free(entry))
        if not keys or keys[0] != key_of(entry.name):
            return
        target = self._target(keys)
        own = self._library.entities.keys(target.id) if target else ()
        anchor = own[0] if own and keys[0] not in own else keys[0]
        shown = key_of(target.name) if target else ""
        if target is None and keys[0] not in self._said.kinds:
            self._change(
                Point(What.NAME, entry.name, entry.kind),
                Correction(Verb.ADD, anchor, kind=entry.kind, name=entry.name),
            )
        for key in keys:
            if key not in (anchor, shown) and key not in own:
                whom = target.name if target and key == keys[0] else entry.name
                self._alias(replace(entry, name=whom), key, anchor, {anchor, *own})
        for name in entry.added if target else ():
            self._look_for(entry, name, anchor, own)
        if target:
            self._describe(entry, target, anchor, own)
        for name in entry.apart:
            self._keep_apart(entry, key_of(name), anchor, {anchor, *own})
        self._keep(entry, target, keys)

    def _free(self, entry: Listed) -> Iterator[str]:
        """Yield the keys of an entry that neither the user nor another entry contests."""
        for key in _keys(entry):
            if key in self._claimed:
                self._conflict(Point(What.TWICE, entry.name, key, self._claimed[key]))
            elif self._is_dismissed(key):
                self._conflict(Point(What.DISMISSED, entry.name, key))
            else:
                self._claimed[key] = entry.name
                yield key

    def _target(self, keys: Sequence[str]) -> Entity | None:
        known = (self._owners[key] for key in keys if key in self._owners)
        return next((self._entities[entity_id] for entity_id in known), None)

    def _alias(self, entry: Listed, key: str, anchor: str, own: set[str]) -> None:
        pairs = self._pairs(key)
        if any(verb is Verb.APART and other in own for verb, other in pairs):
            self._conflict(Point(What.APART, entry.name, key))
            return
        joined = [other for verb, other in pairs if verb is Verb.SAME]
        if any(other in own for other in joined):
            return
        if joined:
            self._conflict(Point(What.ALIAS, entry.name, key, joined[0]))
        elif key in self._owners:
            known = self._entities[self._owners[key]]
            self._change(
                Point(What.SAME, entry.name, known.name), Correction(Verb.SAME, key, other=anchor)
            )
        else:
            name = self._printed.get(key)
            correction = Correction(Verb.ALIAS, key, other=anchor, kind=entry.kind, name=name)
            self._change(Point(What.ALIAS, entry.name, key), correction)

    def _look_for(self, entry: Listed, name: str, anchor: str, own: Sequence[str]) -> None:
        """Have a name that is known found where no rules find it."""
        key = key_of(name)
        if key in own and key not in self._said.kinds and self._claimed.get(key) == entry.name:
            verb, other = (Verb.ADD, None) if key == anchor else (Verb.ALIAS, anchor)
            correction = Correction(verb, key, other=other, kind=entry.kind, name=name)
            self._change(Point(What.NAME, name), correction)

    def _describe(self, entry: Listed, target: Entity, anchor: str, own: Sequence[str]) -> None:
        if entry.kind is not target.kind:
            point = Point(What.KIND, entry.name, entry.kind, target.kind)
            is_said = not {*self._said.retyped, *self._said.kinds}.isdisjoint(own)
            self._say(point, Correction(Verb.RETYPE, anchor, kind=entry.kind), is_said=is_said)
        if entry.name != target.name:
            point = Point(What.CALLED, entry.name, entry.name, target.name)
            is_said = not self._said.renamed.keys().isdisjoint(own)
            self._say(point, Correction(Verb.RENAME, anchor, name=entry.name), is_said=is_said)

    def _keep_apart(self, entry: Listed, key: str, anchor: str, own: set[str]) -> None:
        said = [verb for verb, other in self._pairs(key) if other in own]
        if not key or key == anchor or (said and said[0] is Verb.APART):
            return
        point = Point(What.APART, entry.name, key)
        correction = Correction(Verb.APART, key, other=anchor)
        self._say(point, correction, is_said=bool(said))

    def _keep(self, entry: Listed, target: Entity | None, keys: Sequence[str]) -> None:
        own = target.card if target else Card()
        card, changes, conflicts = _together(entry.name, own, entry.card)
        self.plan.changes += changes
        self.plan.conflicts += conflicts
        if card != own and target:
            self.plan.cards[target.id] = card
        elif card != own:
            self.plan.new_cards.append(Kept(card, tuple(keys)))

    def _dismiss(self, name: str) -> None:
        key = key_of(name)
        if not key or self._is_dismissed(key):
            return
        point = Point(What.DISMISSED, name)
        said = {*self._said.kinds, *self._said.renamed, *self._said.retyped}
        owner = self._entities.get(self._owners.get(key, 0))
        is_said = key in said or bool(self._pairs(key)) or bool(owner and owner.card != Card())
        self._say(point, Correction(Verb.DISMISS, key), is_said=is_said)

    def _pairs(self, key: str) -> list[tuple[Verb, str]]:
        """Return whom the user has named together with a key, the newest word first."""
        return [
            (verb, other if key == one else one)
            for verb, one, other in self._said.pairs
            if key in (one, other)
        ]

    def _is_dismissed(self, key: str) -> bool:
        return (key, None, None) in self._said.dismissed

    def _say(self, point: Point, correction: Correction, *, is_said: bool) -> None:
        if is_said:
            self._conflict(point)
        else:
            self._change(replace(point, own=""), correction)

    def _change(self, point: Point, correction: Correction) -> None:
        self.plan.changes.append(self._as_printed(point))
        self.plan.corrections.append(correction)

    def _conflict(self, point: Point) -> None:
        self.plan.conflicts.append(self._as_printed(point))

    def _as_printed(self, point: Point) -> Point:
        return replace(point, value=self._printed.get(point.value, point.value))


def _keys(entry: Listed) -> Iterable[str]:
    """Return the folded names of an entry, the one it is called by first."""
    return [key for key in dict.fromkeys(map(key_of, (entry.name, *entry.aliases))) if key]


def _together(name: str, own: Card, wanted: Card) -> tuple[Card, list[Point], list[Point]]:
    """Return the user's card with what another adds to it, what that is, and what differs."""
    changes: list[Point] = []
    conflicts: list[Point] = []
    for what, value, mine in (
        (What.NOTE, wanted.note, own.note),
        (What.COLOUR, wanted.colour, own.colour),
    ):
        if value and value != mine:
            (conflicts if mine else changes).append(Point(what, name, value, mine or ""))
    if new := set(wanted.tags) - set(own.tags):
        changes.append(Point(What.TAGS, name, " · ".join(sorted(new))))
    if wanted.is_pinned and not own.is_pinned:
        changes.append(Point(What.PINNED, name))
    if wanted.is_hidden and not own.is_hidden:
        changes.append(Point(What.HIDDEN, name))
    card = Card(
        own.note or wanted.note,
        own.colour or wanted.colour,
        own.is_pinned or wanted.is_pinned,
        own.is_hidden or wanted.is_hidden,
        tuple(sorted({*own.tags, *wanted.tags})),
    )
    return card, changes, conflicts
