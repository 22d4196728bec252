"""Lists of names that a team shares, in: what taking one in would change.

What comes in never overrides the user's own word: where both differ, that is told.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from reader.desk import name_cards, who
from reader.desk.curating import EditCard, LayCard
from reader.desk.deeds import Correct, Deed, Several
from reader.desk.desk import Desk
from reader.desk.joined import Joined
from reader.desk.name_claims import Claims
from reader.desk.name_entries import Entry, keys_of, meet
from reader.desk.name_points import Point, What
from reader.exporting.name_list import NameList, Refused
from reader.library import Library
from reader.library.cards import Kept
from reader.model import Card, Correction, EntityKind, Verb
from reader.text.words import key_of


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
            deeds.append(Correct(desk, self.corrections))
        return Several(deeds)


def plan(library: Library, names: NameList) -> Plan:
    """Return what taking in a list would come to."""
    return _Planning(library, names).plan


class _Planning:
    def __init__(self, library: Library, names: NameList) -> None:
        self.plan = Plan(refused=names.refused)
        self._library = library
        self._said = library.corrections.rulings()
        self._joined = Joined(self._said)
        self._printed = {
            key_of(word): word
            for entity in names.entities
            for word in (*entity.apart, *entity.aliases, entity.name)
        }
        keys = {key for listed in names.entities for key in keys_of(listed)}
        self._owners = library.entities.owners(keys | set(map(key_of, names.dismissed)))
        claims = Claims(names.entities, self._said.dismisses)
        self._claims = claims.by_key
        meet(library, claims.entries, self._owners)
        self._apart: list[Correction] = []
        """Told last: the newest word is heard first, and what is apart is not to be joined."""
        self._regrouped: dict[Entry, None] = {}
        """Entries of which something is joined or kept apart."""
        self._told: set[tuple[Entry, int]] = set()
        """Entities that are told already to be the same as an entry."""
        self._take_all(claims, names.dismissed)

    def _take_all(self, claims: Claims, dismissed: Iterable[str]) -> None:
        for contest in claims.conflicts:
            self._conflict(contest)
        for entry in claims.entries:
            self._take(entry)
        for entry in self._regrouped:
            self.plan.corrections += self._kept_together(entry)
        self.plan.corrections += self._apart
        for name in dismissed:
            self._dismiss(name)

    def _take(self, entry: Entry) -> None:
        if any(self._are_one_to_the_user(entry, host) for host in entry.hosts):
            return
        self._name(entry)
        for host in entry.hosts:
            self._keep_apart(entry, host)
        for key in entry.keys:
            if key != entry.anchor:
                self._join(entry, key)
        self._describe(entry)
        for name in entry.listed.apart:
            self._keep_name_apart(entry, key_of(name))
        self._keep(entry)

    def _are_one_to_the_user(self, entry: Entry, host: Entry) -> bool:
        is_one = any(self._joined.are_one(key, other) for key in entry.keys for other in host.keys)
        if is_one:
            self._conflict(Point(What.APART, host.name, entry.name))
        return is_one

    def _name(self, entry: Entry) -> None:
        """Add a name that nobody goes by, or that is one wherever it stands."""
        key, kind = entry.anchor, entry.listed.kind
        if key in self._said.kinds:
            return
        add = Correction(Verb.ADD, key, kind=kind, name=self._printed.get(key))
        if entry.entity is None and not entry.hosts:
            self._change(Point(What.NAME, entry.name, kind), add)
        elif key in entry.added:
            self._change(Point(What.ADDED, entry.name, key), add)

    def _keep_apart(self, entry: Entry, host: Entry) -> None:
        """Part two entries whom the library takes for one."""
        if not self._are_apart(entry, host):
            self.plan.changes.append(Point(What.APART, host.name, entry.name))
            self._apart.append(Correction(Verb.APART, entry.anchor, other=host.anchor))
            self._regrouped |= dict.fromkeys((host, entry))

    def _join(self, entry: Entry, key: str) -> None:
        anchor = entry.anchor
        if self._joined.are_apart(key, anchor):
            self._conflict(Point(What.APART, entry.name, key))
            return
        if not self._joined.are_one(key, anchor) and (other := self._joined_elsewhere(entry, key)):
            self._conflict(Point(What.ALIAS, entry.name, key, other))
            return
        is_added = key in entry.added and key not in self._said.kinds
        if self._joined.are_one(key, anchor) or key in entry.own:
            if is_added:
                add = Correction(Verb.ADD, key, kind=entry.listed.kind, name=self._printed[key])
                self._change(Point(What.ADDED, entry.name, key), add)
        elif not entry.entity or key != key_of(entry.entity.name):
            self._join_new(entry, key, is_name=is_added or entry.listed.added is None)

    def _join_new(self, entry: Entry, key: str, *, is_name: bool) -> None:
        """Join a name that is not of the same entity so far; `is_name`: wherever it stands."""
        if is_name:
            name, kind = self._printed[key], entry.listed.kind
            said = Correction(Verb.ALIAS, key, other=entry.anchor, kind=kind, name=name)
        else:
            said = Correction(Verb.SAME, key, other=entry.anchor)
        self.plan.corrections.append(said)
        self._regrouped[entry] = None
        owner = self._owners.get(key)
        if owner and self._claims.get(self._library.entities.keys(owner)[0], entry) is entry:
            if (entry, owner) not in self._told:
                self._told.add((entry, owner))
                known = self._library.entities.get(owner)
                kept = who.kept_together(self._library, owner, key)
                self.plan.corrections += self._with(kept, entry)
                self.plan.changes.append(Point(What.SAME, entry.name, known.name))
        elif key != entry.keys[0]:
            self.plan.changes.append(self._as_printed(Point(What.ALIAS, entry.name, key)))
        elif entry.entity and not self._is_to_be_called(entry):
            self.plan.changes.append(Point(What.ALIAS, entry.entity.name, entry.name))

    def _kept_together(self, entry: Entry) -> Iterator[Correction]:
        """Say that all is one that was one: nothing joins unseen what the user has spoken of."""
        if entry.entity:
            kept = who.kept_together(self._library, entry.entity.id, entry.anchor)
            yield from self._with(kept, entry)
        elif entry.hosts:
            keys = [key for key in entry.keys if key != entry.anchor and key in self._owners]
            yield from self._with(
                [Correction(Verb.SAME, k, other=entry.anchor) for k in keys], entry
            )

    def _with(self, same: Iterable[Correction], entry: Entry) -> list[Correction]:
        """Return what is to be joined but what is another entry's, or the user's word as it is."""
        apart = set(map(key_of, entry.listed.apart))
        return [
            said
            for said in same
            if said not in self.plan.corrections
            and said.key not in apart
            and self._claims.get(said.key, entry) is entry
            and not self._joined.are_one(said.key, entry.anchor)
            and not self._joined.are_apart(said.key, entry.anchor)
        ]

    def _describe(self, entry: Entry) -> None:
        own = entry.own or entry.keys
        kind = entry.entity.kind if entry.entity else self._host_kind(entry)
        if kind and entry.listed.kind is not kind:
            point = Point(What.KIND, entry.name, entry.listed.kind, kind)
            is_said = not {*self._said.retyped, *self._said.kinds}.isdisjoint(own)
            said = Correction(Verb.RETYPE, entry.anchor, kind=entry.listed.kind)
            self._say(point, said, is_said=is_said)
        call = Correction(Verb.RENAME, entry.anchor, name=entry.name)
        if self._is_to_be_called(entry) and entry.entity:
            self._change(Point(What.CALLED, entry.name, entry.name, entry.entity.name), call)
        elif entry.entity and entry.name != entry.entity.name:
            self._conflict(Point(What.CALLED, entry.name, entry.name, entry.entity.name))
        elif entry.hosts and not entry.entity:
            self.plan.corrections.append(call)

    def _is_to_be_called(self, entry: Entry) -> bool:
        """Tell whether who is meant has another name so far, and not by the user's word."""
        is_other = entry.entity is not None and entry.name != entry.entity.name
        return is_other and self._said.renamed.keys().isdisjoint(entry.own)

    def _host_kind(self, entry: Entry) -> EntityKind | None:
        entities = (host.entity for host in entry.hosts)
        return next((entity.kind for entity in entities if entity), None)

    def _keep_name_apart(self, entry: Entry, key: str) -> None:
        """Say that a name is not an entry's; one of another entry stands for all of that."""
        other = self._claims.get(key, Entry(entry.listed, (key,), anchor=key))
        if not key or other is entry or self._are_apart(entry, other):
            return
        point = self._as_printed(Point(What.APART, entry.name, key))
        if self._joined.are_one(other.anchor, entry.anchor):
            self._conflict(point)
            return
        self.plan.changes.append(point)
        self._apart.append(Correction(Verb.APART, other.anchor, other=entry.anchor))
        self._regrouped |= dict.fromkeys((entry, other) if key in self._claims else (entry,))

    def _are_apart(self, entry: Entry, other: Entry) -> bool:
        """Tell whether the user, or what is planned, keeps two entries apart."""
        anchors = {entry.anchor, other.anchor}
        return any({said.key, said.other} == anchors for said in self._apart) or any(
            self._joined.are_apart(key, another)
            for key in {*entry.own, *entry.keys}
            for another in {*other.own, *other.keys}
        )

    def _keep(self, entry: Entry) -> None:
        own = entry.entity.card if entry.entity else self._library.cards.under(entry.anchor)
        if entry.hosts and not entry.entity:
            own = Card()  # what lies there is the host's
        card, changes, conflicts = name_cards.together(entry.name, own, entry.listed.card)
        self.plan.changes += changes
        self.plan.conflicts += conflicts
        if card != own and entry.entity:
            self.plan.cards[entry.entity.id] = card
        elif card != own:
            self.plan.new_cards.append(Kept(card, (entry.anchor, *entry.keys)))

    def _dismiss(self, name: str) -> None:
        key = key_of(name)
        if not key or self._said.dismisses(key):
            return
        point = Point(What.DISMISSED, name)
        said = {*self._said.kinds, *self._said.renamed, *self._said.retyped, *self._said.paired}
        owner = self._owners.get(key)
        has_card = owner is not None and self._library.entities.get(owner).card != Card()
        self._say(point, Correction(Verb.DISMISS, key), is_said=key in said or has_card)

    def _joined_elsewhere(self, entry: Entry, key: str) -> str | None:
        """Return which name the user has said is of the same one, if that is not the entry."""
        others = [one for one in self._joined.members(key) if one != key]
        if not others or any(one in entry.own or one in entry.keys for one in others):
            return None
        return self._printed.get(others[0], others[0])

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
