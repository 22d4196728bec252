"""The user's word on who is who, put as corrections."""

from collections.abc import Sequence

from reader.library import Library
from reader.model import Correction, EntityKind, Mention, Verb
from reader.text.words import key_of


def add_entity(name: str, kind: EntityKind) -> list[Correction]:
    """Say that a name, as printed, names somebody wherever it stands."""
    return [Correction(Verb.ADD, key_of(name), kind=kind, name=name)]


def add_alias(library: Library, name: str, entity_id: int) -> list[Correction]:
    """Say that a name, as printed, is another name of an entity."""
    kind = library.entities.get(entity_id).kind
    key = _key(library, entity_id)
    return [Correction(Verb.ALIAS, key_of(name), other=key, kind=kind, name=name)]


def merge(library: Library, entity_ids: Sequence[int], into: int) -> list[Correction]:
    """Say that entities are one; it keeps the name and kind of `into`."""
    kept = library.entities.get(into)
    key = _key(library, into)
    others = [entity_id for entity_id in entity_ids if entity_id != into]
    same = [Correction(Verb.SAME, _key(library, other), other=key) for other in others]
    # What was said of the others before must not outlast them.
    named = {k for entity_id in [into, *others] for k in library.entities.keys(entity_id)}
    verbs = {c.verb for c in library.corrections.every() if c.key in named}
    if Verb.RENAME in verbs:
        same.append(Correction(Verb.RENAME, key, name=kept.name))
    if verbs & {Verb.RETYPE, Verb.ADD, Verb.ALIAS}:
        same.append(Correction(Verb.RETYPE, key, kind=kept.kind))
    return same


def split(library: Library, entity_id: int, aliases: Sequence[str]) -> list[Correction]:
    """Say that some printed names of an entity are somebody else's: one other entity's."""
    apart = list(dict.fromkeys(key_of(alias) for alias in aliases))
    left = next(key for key in library.entities.keys(entity_id) if key not in apart)
    together = [Correction(Verb.SAME, key, other=apart[0]) for key in apart[1:]]
    return [Correction(Verb.APART, key, other=left) for key in apart] + together


def split_places(
    library: Library, entity_id: int, mentions: Sequence[Mention], whom: int | str
) -> list[Correction]:
    """Say that some mentions of an entity are another's: one that is known, or new by its name.

    The name of a new one is none that the entity has: names are what tells them apart.
    """
    other = _key(library, whom) if isinstance(whom, int) else key_of(whom)
    further = []
    if isinstance(whom, str):
        # Apart from the bare name, too, or that would be taken for the new one's last name.
        left = dict.fromkeys([_key(library, entity_id), *(m.key for m in mentions)])
        further = [Correction(Verb.APART, other, other=key) for key in left]
        further.append(Correction(Verb.RENAME, other, name=whom))
    here = [
        Correction(Verb.HERE, m.key, other=other, article_id=m.article_id, start=m.span.start)
        for m in mentions
    ]
    return here + further


def dismiss_everywhere(library: Library, entity_id: int) -> list[Correction]:
    """Say that none of an entity's names names anybody."""
    return [Correction(Verb.DISMISS, key) for key in library.entities.keys(entity_id)]


def dismiss_in_article(mention: Mention) -> list[Correction]:
    return [Correction(Verb.DISMISS, mention.key, article_id=mention.article_id)]


def dismiss_here(mention: Mention) -> list[Correction]:
    return [
        Correction(
            Verb.DISMISS, mention.key, article_id=mention.article_id, start=mention.span.start
        )
    ]


def retype(library: Library, entity_id: int, kind: EntityKind) -> list[Correction]:
    return [Correction(Verb.RETYPE, _key(library, entity_id), kind=kind)]


def is_name_of(library: Library, name: str, entity_id: int) -> bool:
    """Tell whether a name, as printed, is one that an entity has already."""
    return key_of(name) in library.entities.keys(entity_id)


def rename(library: Library, entity_id: int, name: str) -> list[Correction]:
    return [Correction(Verb.RENAME, _key(library, entity_id), name=name)]


def _key(library: Library, entity_id: int) -> str:
    """Return the name that tells an entity from others best: «كارتر» may be several."""
    return library.entities.keys(entity_id)[0]
