"""Lists of names that a team shares, out: what the user has said of names."""

from collections.abc import Iterable, Iterator

from reader.desk.joined import Joined
from reader.entities.rulings import rulings
from reader.exporting.name_list import Listed, NameList
from reader.library import Library
from reader.model import Correction, Entity, EntityKind, Verb
from reader.text.words import key_of


def gathered(library: Library, *, everything: bool = False) -> NameList:
    """Return the names that the user has said anything of, or all, as a list."""
    return _Gathering(library).names(everything=everything)


class _Gathering:
    def __init__(self, library: Library) -> None:
        corrections = library.corrections.every()
        self._library = library
        self._said = rulings(corrections)
        self._added = {k for k in self._said.kinds if not self._said.dismisses(k)}
        self._joined = Joined(self._said)
        self._dismissed = {key for key, *where in self._said.dismissed if where == [None, None]}
        self._spoken = {key for c in corrections if _is_on_names(c) for key in _keys(c)}
        self._owners = library.entities.owners(self._spoken)
        self._names: dict[int, str] = {}
        called = {key_of(name): name for name in self._said.renamed.values()}
        printed = library.as_printed.of(self._spoken | self._dismissed)
        # Where the user has said who is meant at a place, another's key stands with a print.
        self._printed = {
            key: one if key_of(one) == key != one else called.get(key, key)
            for key, one in printed.items()
        }

    def names(self, *, everything: bool) -> NameList:
        wanted = set(self._owners.values()) | self._library.cards.every().keys()
        entities = self._library.entities.every(shows_hidden=True)
        self._names = {entity.id: entity.name for entity in entities}
        listed = [self._listed(e) for e in entities if everything or e.id in wanted]
        dismissed = sorted(map(self._as_printed, self._dismissed))
        return NameList((*listed, *self._unseen()), tuple(dismissed))

    def _listed(self, entity: Entity) -> Listed:
        keys = self._library.entities.keys(entity.id)
        absent = [self._as_printed(key) for key in self._absent(keys)]
        names = dict.fromkeys([*self._standing(entity, keys), *absent])
        aliases = tuple(name for name in names if name != entity.name)
        known = {*keys, *map(key_of, absent)}
        added = tuple(
            name
            for name in (entity.name, *aliases)
            if key_of(name) in self._added and key_of(name) in known
        )
        apart = tuple(sorted(set(self._apart(entity.id)) - {entity.name}))
        return Listed(entity.name, entity.kind, aliases, apart, entity.card, added)

    def _standing(self, entity: Entity, keys: Iterable[str]) -> Iterator[str]:
        """Yield the printed names that are an entity's in another library, too.

        A bare last name is anybody's there, unless the user has said whose; what stands for the
        entity at some place alone is so there alone.
        """
        is_full = entity.kind is EntityKind.PERSON and any(" " in key for key in keys)
        own = {key for key in keys if " " in key or not is_full or key in self._spoken}
        yield from (name for name in entity.aliases if key_of(name) in own)

    def _absent(self, keys: Iterable[str]) -> list[str]:
        """Return what the user has joined with these names and stands in no text."""
        joined = {member for key in keys for member in self._joined_with(key)}
        return sorted(joined - self._owners.keys())

    def _joined_with(self, key: str) -> list[str]:
        return [one for one in self._joined.members(key) if not self._said.dismisses(one)]

    def _apart(self, entity_id: int) -> Iterator[str]:
        """Yield the names of those that the user keeps apart from an entity."""
        for verb, *pair in self._said.pairs:
            for own, theirs in (pair, pair[::-1]) if verb is Verb.APART else ():
                other = self._owners.get(theirs)
                if self._owners.get(own) == entity_id != other:
                    yield self._names[other] if other else self._as_printed(theirs)

    def _unseen(self) -> Iterator[Listed]:
        """Yield those whom the user has added and no text names by any of their names."""
        sets = {min(self._joined.members(key)): self._joined_with(key) for key in self._said.kinds}
        for members in sets.values():
            if self._added.isdisjoint(members) or not self._owners.keys().isdisjoint(members):
                continue
            best = next((key for key in members if key not in self._said.guests), members[0])
            kinds = {key: self._said.kinds[key] for key in members if key in self._said.kinds}
            called = (self._said.renamed[key] for key in members if key in self._said.renamed)
            name = next(called, self._as_printed(best))
            names = dict.fromkeys(map(self._as_printed, [best, *members]))
            yield Listed(
                name,
                self._said.retyped.get(best) or kinds.get(best) or next(iter(kinds.values())),
                tuple(one for one in names if one != name),
                card=self._library.cards.under(best),
                added=tuple(one for one in names if key_of(one) in self._added),
            )

    def _as_printed(self, key: str) -> str:
        return self._printed.get(key, key)


def _is_on_names(correction: Correction) -> bool:
    return correction.verb not in (Verb.DISMISS, Verb.HERE)


def _keys(correction: Correction) -> list[str]:
    return [key for key in (correction.key, correction.other) if key]
