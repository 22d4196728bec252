"""What an entity is called and of what kind it is, by the forms in which it is named."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from reader.entities.last_names import last_name
from reader.entities.rulings import Rulings
from reader.model import EntityKind
from reader.text.words import ARTICLE

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Form:
    """A name as it is printed alone, and how often it stands for the entity so."""

    key: str
    printed: str
    times: int


@dataclass(frozen=True, slots=True)
class Description:
    name: str
    kind: EntityKind
    keys: tuple[str, ...]
    """The key that represents the entity best comes first."""
    aliases: tuple[str, ...]
    """Its printed forms, the most frequent first."""


_One = TypeVar("_One", bound=Description)


def ruled(found: Iterable[_One], said: Rulings) -> list[_One]:
    """Give entities, the most often named first, the names and kinds that the user gives them."""
    entities = list(found)
    owner: dict[str, tuple[int, int]] = {}
    for i, entity in enumerate(entities):
        for rank, key in enumerate(entity.keys):
            # A last name may be of several: the one it represents best, else the first.
            owner[key] = min(owner.get(key, (rank, i)), (rank, i))
    for key, kind in said.retyped.items():
        if key in owner:
            i = owner[key][1]
            entities[i] = replace(entities[i], kind=kind)
    for key, name in said.renamed.items():
        if key in owner:
            i = owner[key][1]
            entities[i] = replace(entities[i], name=name)
    return entities


def shown(printed: str, key: str) -> str:
    """Return a printed name as it would stand alone: the alef that ل swallowed comes back."""
    words = " ".join(printed.split())
    return "ا" + words if words.startswith("ل") and key.startswith(ARTICLE) else words


def describe(
    forms: Sequence[Form], kinds: Mapping[str, EntityKind], guests: Collection[str]
) -> Description:
    """Describe an entity that is so named. A guest is a key that is not to name it."""
    keys = _counted((form.key, form.times) for form in forms)
    hosts = [form for form in forms if form.key not in guests] or forms
    votes = _counted((kinds[form.key], form.times) for form in hosts)
    kind = max(votes, key=lambda kind: (votes[kind], kind.value))
    # «كيري» alone is not what a list of people should say where a full name is known.
    short = {key for key in keys if kind is EntityKind.PERSON and _is_short(key, keys)}
    counted = _counted(((form.printed, form.key), form.times) for form in forms)
    name, best = min(
        counted,
        key=lambda form: (
            form[1] in guests,
            form[1] in short,
            -counted[form],
            form,
        ),
    )
    printed = _counted((form.printed, form.times) for form in forms)
    return Description(
        name,
        kind,
        tuple(sorted(keys, key=lambda key: (key != best, key in short, -keys[key], key))),
        tuple(sorted(printed, key=lambda form: (-printed[form], form))),
    )


def _is_short(key: str, keys: Collection[str]) -> bool:
    """Tell a last name, «شقرا» or «أبو شقرا», from a full one that is among the keys."""
    is_last = key == last_name(key)
    return " " not in key or (is_last and any(other.endswith(f" {key}") for other in keys))


def _counted(pairs: Iterable[tuple[_T, int]]) -> Counter[_T]:
    counted: Counter[_T] = Counter()
    for one, times in pairs:
        counted[one] += times
    return counted
