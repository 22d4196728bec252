"""Lists of names that a team shares, out: what the user has said of names."""

from collections.abc import Mapping

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
    none = {key for key, *where in said.dismissed if where == [None, None]}
    printed = library.as_printed.of(keys | none)
    wanted = set(owners.values()) | library.cards.every().keys()
    entities = library.entities.every(shows_hidden=True)
    listed = [_listed(e, said, owners, printed) for e in entities if everything or e.id in wanted]
    missing = (k for k in said.kinds if k not in owners and k not in said.guests)
    listed += [Listed(said.renamed.get(k, printed[k]), said.kinds[k]) for k in missing]
    dismissed = [printed[key] for key in sorted(none)]
    return NameList(tuple(listed), tuple(dismissed))


def _is_on_names(correction: Correction) -> bool:
    return correction.verb not in (Verb.DISMISS, Verb.HERE)


def _listed(
    entity: Entity, said: Rulings, owners: dict[str, int], printed: Mapping[str, str]
) -> Listed:
    """Return an entity for a list; a bare last name is not its own in another library."""
    is_full = entity.kind is EntityKind.PERSON and " " in entity.name
    aliases = [a for a in entity.aliases if a != entity.name and not (is_full and " " not in a)]
    known = {key_of(name) for name in (entity.name, *aliases)}
    own = sorted(key for key in printed if owners.get(key) == entity.id)
    joined = [key for key in own if key not in known and _is_joined(said, key)]
    missing = {k: o for v, k, o in said.pairs if v is Verb.SAME and k not in owners}
    joined += [key for key, other in missing.items() if owners.get(other) == entity.id]
    aliases += [printed[key] for key in joined]
    apart = [k for v, k, o in said.pairs if v is Verb.APART and owners.get(o) == entity.id]
    others = dict.fromkeys(printed[key] for key in apart if owners.get(key) != entity.id)
    aliases = [name for name in dict.fromkeys(aliases) if name != entity.name]
    added = tuple(name for name in (entity.name, *aliases) if key_of(name) in said.kinds)
    return Listed(entity.name, entity.kind, tuple(aliases), tuple(others), entity.card, added)


def _is_joined(said: Rulings, key: str) -> bool:
    return any(verb is Verb.SAME and key in (k, o) for verb, k, o in said.pairs)
