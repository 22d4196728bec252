"""Lists of names that a team shares, out: what the user has said of names."""

from collections.abc import Mapping
from dataclasses import replace

from reader.entities.rulings import Rulings, rulings
from reader.exporting.name_list import Listed, NameList
from reader.library import Library
from reader.model import Correction, Entity, EntityKind, Verb
from reader.text.words import key_of


def gathered(library: Library, *, everything: bool = False) -> NameList:
    """Return the names that the user has said anything of, or all, as a list."""
    corrections = library.corrections.every()
    said = rulings(corrections)
    keys = {key for c in corrections for key in (c.key, c.other) if key and _is_on_names(c)}
    owners = library.entities.owners(keys)
    wanted = set(owners.values()) | library.cards.every().keys()
    entities = library.entities.every(shows_hidden=True)
    listed = [_listed(e, said, owners, keys) for e in entities if everything or e.id in wanted]
    missing = (k for k in said.kinds if k not in owners and k not in said.guests)
    written = {c.key: c.name for c in corrections if c.name and c.verb in (Verb.ADD, Verb.ALIAS)}
    listed += [Listed(k, said.kinds[k]) for k in missing]
    listed = [_as_written(one, said.renamed | written) for one in listed]
    dismissed = sorted(key for key, *where in said.dismissed if where == [None, None])
    return NameList(tuple(listed), tuple(dismissed))


def _is_on_names(correction: Correction) -> bool:
    return correction.verb not in (Verb.DISMISS, Verb.HERE)


def _listed(entity: Entity, said: Rulings, owners: dict[str, int], keys: set[str]) -> Listed:
    """Return an entity for a list; a bare last name is not its own in another library."""
    is_full = entity.kind is EntityKind.PERSON and " " in entity.name
    aliases = [a for a in entity.aliases if a != entity.name and not (is_full and " " not in a)]
    known = {key_of(name) for name in (entity.name, *aliases)}
    own = [key for key in keys if owners.get(key) == entity.id]
    aliases += [key for key in sorted(own) if key not in known and _is_joined(said, key)]
    missing = {k: o for v, k, o in said.pairs if v is Verb.SAME and k not in owners}
    aliases += [key for key, other in missing.items() if owners.get(other) == entity.id]
    apart = [k for v, k, o in said.pairs if v is Verb.APART and owners.get(o) == entity.id]
    others = dict.fromkeys(key for key in apart if owners.get(key) != entity.id)
    return Listed(
        entity.name, entity.kind, tuple(dict.fromkeys(aliases)), tuple(others), entity.card
    )


def _as_written(listed: Listed, written: Mapping[str, str]) -> Listed:
    """Return names as the user has written them, where all that is known else is their keys."""
    aliases = tuple(written.get(alias, alias) for alias in listed.aliases)
    return replace(listed, name=written.get(listed.name, listed.name), aliases=aliases)


def _is_joined(said: Rulings, key: str) -> bool:
    return any(verb is Verb.SAME and key in (k, o) for verb, k, o in said.pairs)
