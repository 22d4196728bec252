"""The user's word on who is who, put as corrections."""

from collections.abc import Sequence

from reader.entities.last_names import Part, last_name
from reader.library import Library
from reader.library.known_keys import Known
from reader.model import Correction, EntityKind, Mention, Span, Verb
from reader.text.words import key_of


def add_entity(name: str, kind: EntityKind) -> list[Correction]:
    """Say that a name, as printed, names somebody wherever it stands."""
    return [Correction(Verb.ADD, key_of(name), kind=kind, name=name)]


def add_alias(library: Library, name: str, entity_id: int) -> list[Correction]:
    """Say that a name, as printed, is another name of an entity, which keeps those it has.

    A single word takes along the spellings that were joined with it unseen.
    """
    kind = library.entities.get(entity_id).kind
    key, new = _key(library, entity_id), key_of(name)
    kept = kept_together(library, entity_id, key)
    former = library.entities.owners([new]).get(new, entity_id)
    if former != entity_id and not _has_full_name(library, former):
        kept += _same(library.entities.keys(former), new)
    return [*kept, Correction(Verb.ALIAS, new, other=key, kind=kind, name=name)]


def cut(
    library: Library, article_id: int, span: Span, entity_id: int | None = None
) -> list[Correction]:
    """Say that longer names found around a stretch are none, as its words alone are the name.

    But those that an entity has already are: what is said of it is a short form of theirs.
    """
    own = () if entity_id is None else library.entities.keys(entity_id)
    around = [
        mention.key
        for mention in library.entities.mentions_in(article_id)
        if mention.span.contains(span) and mention.span != span
    ]
    wrong = dict.fromkeys(key for key in around if key not in own)
    return [Correction(Verb.DISMISS, key) for key in wrong]


def merge(library: Library, entity_ids: Sequence[int], into: int) -> list[Correction]:
    """Say that entities are one, with all that each goes by; it is called and is what `into` is."""
    kept = library.entities.get(into)
    key = _key(library, into)
    others = [entity_id for entity_id in entity_ids if entity_id != into]
    # All of them: spellings are not joined unseen any more with what the user has spoken of.
    same = _same(_own_keys(library, *others, into), key)
    # What was said of the others before must not outlast them.
    named = {k for entity_id in [into, *others] for k in library.entities.keys(entity_id)}
    verbs = {c.verb for c in library.corrections.every() if c.key in named}
    if Verb.RENAME in verbs:
        same.append(Correction(Verb.RENAME, key, name=kept.name))
    if verbs & {Verb.RETYPE, Verb.ADD, Verb.ALIAS}:
        same.append(Correction(Verb.RETYPE, key, kind=kept.kind))
    return same


def split(library: Library, entity_id: int, aliases: Sequence[str]) -> list[Correction]:
    """Say that some printed names of an entity are somebody else's: one other entity's.

    That is called by the fullest of them. Those that are left stay together, even where only
    what is split off has joined them.
    """
    apart = list(dict.fromkeys(key_of(alias) for alias in aliases))
    left = next(key for key in library.entities.keys(entity_id) if key not in apart)
    stay = [key for key in _own_keys(library, entity_id) if key not in apart]
    others = [Correction(Verb.APART, key, other=left) for key in apart]
    fullest = max(aliases, key=lambda alias: len(alias.split()))
    called = [Correction(Verb.RENAME, key_of(fullest), name=fullest)] if len(apart) > 1 else []
    return [*others, *_same(stay, left), *_same(apart, apart[0]), *called]


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
        left = dict.fromkeys([*library.entities.keys(entity_id), *(m.key for m in mentions)])
        further = [Correction(Verb.APART, other, other=key) for key in left]
        further.append(Correction(Verb.RENAME, other, name=whom))
    here = [
        Correction(Verb.HERE, m.key, other=other, article_id=m.article_id, start=m.span.start)
        for m in mentions
    ]
    return here + further


def dismiss_everywhere(library: Library, entity_id: int) -> list[Correction]:
    """Say that none of an entity's names names anybody.

    But its last name, where somebody else has it, too, or the user has added it by itself.
    """
    added = library.corrections.rulings().kinds
    keys, own = library.entities.keys(entity_id), _own_keys(library, entity_id)
    kept = {key for key in keys if key not in own}
    kept = {key for key in kept if key in added or _is_anothers(library, key, entity_id)}
    return [Correction(Verb.DISMISS, key) for key in keys if key not in kept]


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


def kept_together(library: Library, entity_id: int, key: str) -> list[Correction]:
    """Say that all is one, with the one of its names given, what names an entity."""
    return _same(_own_keys(library, entity_id), key)


def _key(library: Library, entity_id: int) -> str:
    """Return the name that tells an entity from others best: «كارتر» may be several."""
    return library.entities.keys(entity_id)[0]


def _own_keys(library: Library, *entity_ids: int) -> list[str]:
    """Return what entities go by, but last names: those are their bearer's, whoever that is.

    Only a last name that is kept apart from one of them would be lost, were nothing said of it.
    """
    keys = [library.entities.keys(entity_id) for entity_id in entity_ids]
    known = library.links.known.get(key for some in keys for key in some)
    roots = {one.root for one in known.values()}
    found = []
    for some in keys:
        is_full = any(known[key].part is Part.FULL for key in some if key in known)
        for key in some:
            one = known.get(key, Known())
            if not is_full or one.part is not Part.LAST or not roots.isdisjoint(one.apart):
                found.append(key)
    return found


def _is_anothers(library: Library, name: str, entity_id: int) -> bool:
    others = (one.id for one in library.entities.find(name) if one.id != entity_id)
    keys = (key for other in others for key in library.entities.keys(other))
    return any(last_name(key) == name for key in keys)


def _has_full_name(library: Library, entity_id: int) -> bool:
    known = library.links.known.get(library.entities.keys(entity_id))
    return any(one.part is Part.FULL for one in known.values())


def _same(keys: Sequence[str], as_key: str) -> list[Correction]:
    others = (key for key in dict.fromkeys(keys) if key != as_key)
    return [Correction(Verb.SAME, key, other=as_key) for key in others]
