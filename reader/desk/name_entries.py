"""The entries of a list of names, and whom in the library each one means."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from reader.exporting.name_list import Listed
from reader.library import Library
from reader.model import Entity
from reader.text.words import key_of


@dataclass(slots=True, eq=False)
class Entry:
    listed: Listed
    keys: tuple[str, ...]
    """Its folded names that no entry before it has, the one it is called by first."""
    entity: Entity | None = None
    """Whom it means; None: nobody whom the library knows, or whom another entry means more."""
    own: frozenset[str] = frozenset()
    """The keys of the entity."""
    anchor: str = ""
    """The key that corrections are said of."""
    hosts: list["Entry"] = field(default_factory=list)
    """Entries that mean those whom the library takes this one for, too."""

    @property
    def name(self) -> str:
        return self.listed.name

    @property
    def added(self) -> frozenset[str]:
        """Return the keys that are names wherever they stand."""
        return frozenset(map(key_of, self.listed.added or ()))


def meet(library: Library, entries: Sequence[Entry], owners: dict[str, int]) -> None:
    """Find whom entries mean: of several for one entity, the one that has its best name."""
    known = library.entities.get_many(sorted(set(owners.values())))
    entities = {entity.id: entity for entity in known}
    keys = {entity_id: library.entities.keys(entity_id) for entity_id in entities}
    meaning: dict[int, Entry] = {}
    for entry in entries:
        for entity_id in _owners(entry, owners):
            if entity_id not in meaning or keys[entity_id][0] in entry.keys:
                meaning[entity_id] = entry
    for entry in entries:
        ids = list(dict.fromkeys(_owners(entry, owners)))
        mine = [i for i in ids if meaning[i] is entry]
        entry.hosts = list(dict.fromkeys(meaning[i] for i in ids if meaning[i] is not entry))
        entry.anchor = next((k for k in entry.keys if k in owners), entry.keys[0])
        if mine:
            entry.entity, entry.own = entities[mine[0]], frozenset(keys[mine[0]])
            name = entry.keys[0]
            entry.anchor = name if name in entry.own else keys[mine[0]][0]


def _owners(entry: Entry, owners: dict[str, int]) -> Iterator[int]:
    return (owners[key] for key in entry.keys if key in owners)


def keys_of(listed: Listed) -> Iterable[str]:
    """Return the folded names of an entry, the one it is called by first."""
    return [key for key in dict.fromkeys(map(key_of, (listed.name, *listed.aliases))) if key]
