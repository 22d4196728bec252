"""Whom a last name alone stands for: «كيري» in an article that has named «جون كيري»."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import StrEnum
from functools import lru_cache

from reader.entities.aliases import famous, group_of
from reader.entities.variants import alike, skeleton
from reader.model import EntityKind
from reader.text.words import key_of

AreApart = Callable[[str, str], bool]
"""Tells whether the user has said that two keys name different entities."""


_JOINED = frozenset(key_of("أبو أبا أبي أم بن ابن بنت آل عبد").split())
"""Words that are one name with what follows them."""


class Part(StrEnum):
    """What a key is of a person's name."""

    FULL = "full"
    LAST = "last"
    """A single name that may be any person's of that name."""
    NONE = ""


def part_of(key: str, kind: EntityKind | None, is_ruled: bool) -> Part:
    """Tell what a key is; of one that `is_ruled` the user has said whom it names."""
    if kind is not EntityKind.PERSON:
        return Part.NONE
    if " " in key:
        return Part.FULL
    return Part.NONE if is_ruled or group_of(key) else Part.LAST


def last_name(key: str) -> str:
    """Return what a person is called by alone: «أبو شقرا» of «فادي أبو شقرا», not «شقرا»."""
    words = key.split()
    return " ".join(words[-2:] if len(words) > 1 and words[-2] in _JOINED else words[-1:])


def bearers(
    keys: Sequence[str], parts: Mapping[str, Part], are_apart: AreApart
) -> list[str | None]:
    """Return for each key of an article, in reading order, the full name there that it means.

    None: it stands for itself, or for whom the whole library knows by it.
    """
    # By the consonants of both ends of the name: most names are ruled out by a glance.
    full = [(i, key, ends(key)) for i, key in enumerate(keys) if parts[key] is Part.FULL]
    return [
        _bearer(i, key, full, are_apart) if full and parts[key] is Part.LAST else None
        for i, key in enumerate(keys)
    ]


def _bearer(
    i: int, key: str, full: Sequence[tuple[int, str, tuple[str, str]]], are_apart: AreApart
) -> str | None:
    consonants = skeleton(key)
    before = [name for at, name, borne in reversed(full) if at < i and consonants in borne]
    after = [name for at, name, borne in full if at > i and consonants in borne]
    return _fitting(key, before, are_apart) or _fitting(key, after, are_apart)


def _fitting(key: str, names: Sequence[str], are_apart: AreApart) -> str | None:
    """Return the first name with this last name; else with this first name."""
    for part in (last_name, _first_name):
        for name in names:
            if alike(part(name), key) and not are_apart(key, name):
                return name
    return None


def only_bearer(
    key: str, full: Iterable[tuple[str, str]], bears: Callable[[str], bool]
) -> str | None:
    """Return the only bearer of a last name in the library; of several the famous one.

    `full` are the names that `bears` it, each with the root of its set.
    """
    names: list[str] = []
    first = None
    for name, root in full:
        if first is not None and root != first:
            celebrity = famous(key)
            return celebrity if celebrity and bears(celebrity) else None
        first = root
        names.append(name)
    return min(names, default=None)


@lru_cache(maxsize=1 << 16)
def ends(key: str) -> tuple[str, str]:
    """Return the consonants of the first word of a name and of its last name."""
    return skeleton(_first_name(key)), skeleton(last_name(key))


def _first_name(key: str) -> str:
    return key.partition(" ")[0]
