"""Who is who in a whole library: names become entities, whatever their spelling."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from reader.entities.clusters import Clusters
from reader.entities.last_names import LastNames
from reader.entities.lexicon import lexicon
from reader.entities.merging import merge
from reader.entities.rulings import Rulings, rulings
from reader.model import Correction, EntityKind, Name
from reader.text.words import ARTICLE

USER = "user"
"""`Name.source` of names that the user has given."""
APPOSITION = "apposition"
"""`Name.source` of a name in brackets right after another of the same: «X (Y)»."""

"""Votes of a name by hand for its kind."""


@dataclass(frozen=True, slots=True)
class ArticleNames:
    """The names of one article; `printed[i]` is what stands at the span of `names[i]`."""

    article_id: int
    names: tuple[Name, ...]
    printed: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Unified:
    """An entity as its names show it, before the library gives it an id."""

    name: str
    kind: EntityKind
    keys: tuple[str, ...]
    """The key that represents the entity best comes first."""
    aliases: tuple[str, ...]
    """Its printed forms, the most frequent first."""
    places: tuple[tuple[int, int], ...]
    """(article id, index into the names of the article), in order."""


@dataclass(frozen=True, slots=True)
class Place:
    article_id: int
    index: int
    name: Name
    printed: str


def unify(
    articles: Sequence[ArticleNames], corrections: Sequence[Correction] = ()
) -> list[Unified]:
    """Return the entities of all articles, the most often named first.

    The order of the articles does not matter, that of the corrections does: the newer one
    holds. A name in no result names nobody.
    """
    said = rulings(corrections)
    places = [
        place
        for article in sorted(articles, key=lambda article: article.article_id)
        for place in _kept(article, said)
    ]
    kinds = _kinds(places, said)
    clusters = Clusters(kinds)
    said.apply(clusters)
    merge(clusters, kinds, _appositions(places))
    found = _gathered(places, kinds, clusters)
    unified = [_unified(together, kinds, said.guests) for together in found]
    return _ruled(sorted(unified, key=lambda u: (-len(u.places), u.keys)), said)


def projectable(unified: Sequence[Unified]) -> dict[str, EntityKind]:
    """Return the keys that name the same wherever they stand, as far as can be told.

    A key of one article or a word of the language might be a chance hit; spreading it would
    multiply the error.
    """
    lists = lexicon()
    found: dict[str, EntityKind] = {}
    twice: set[str] = set()
    for entity in unified:
        widely = len({article_id for article_id, _ in entity.places}) > 1
        for key in entity.keys:
            if found.get(key, entity.kind) is not entity.kind:
                twice.add(key)
            if key in lists.core or (widely and _is_telling(key, entity.kind)):
                found[key] = entity.kind
    return {key: kind for key, kind in found.items() if key not in twice}


def _is_telling(key: str, kind: EntityKind) -> bool:
    lists = lexicon()
    if " " in key:
        return not all(map(lists.is_common, key.split()))
    if len(key) < 4 or lists.is_common(key) or key in lists.nationalities:
        return False
    return kind is not EntityKind.PERSON or "G" not in lists.units.get(key, "")


def _kept(article: ArticleNames, said: Rulings) -> Iterable[Place]:
    """Yield the names that the user has not dismissed; the user's win over those they cross."""
    by_user = [name.span for name in article.names if name.source == USER]
    for i, (name, printed) in enumerate(zip(article.names, article.printed, strict=True)):
        crossed = name.source != USER and any(map(name.span.overlaps, by_user))
        if not crossed and not said.dismisses(article.article_id, name):
            yield Place(article.article_id, i, name, printed)


def _kinds(places: Iterable[Place], said: Rulings) -> dict[str, EntityKind]:
    """Let the mentions of each key vote on its kind."""
    lists = lexicon()
    votes: defaultdict[str, Counter[EntityKind]] = defaultdict(Counter)
    for place in places:
        # Whole numbers: sums of floats would depend on the order of the articles.
        votes[place.name.key][place.name.kind] += round(100 * place.name.confidence)
    kinds = {}
    for key, counted in votes.items():
        if key in lists.group_of:
            kinds[key] = lists.group_of[key].kind
        else:
            kinds[key] = max(counted, key=lambda kind: (counted[kind], kind.value))
    kinds.update((key, kind) for key, kind in said.kinds.items() if key in kinds)
    return kinds


def _appositions(places: Sequence[Place]) -> set[tuple[str, str]]:
    pairs = set()
    for place, following in pairwise(places):
        if following.name.source == APPOSITION and place.article_id == following.article_id:
            pairs.add((place.name.key, following.name.key))
    return pairs


def _gathered(
    places: Sequence[Place], kinds: dict[str, EntityKind], clusters: Clusters
) -> list[list[Place]]:
    """Return the places of each entity; a last name is its bearer's, article by article."""
    by_article: defaultdict[int, list[Place]] = defaultdict(list)
    for place in places:
        by_article[place.article_id].append(place)
    last_names = LastNames(kinds, clusters)
    entities: defaultdict[str, list[Place]] = defaultdict(list)
    for inside in by_article.values():
        bearers = last_names.bearers([place.name.key for place in inside])
        for place, bearer in zip(inside, bearers, strict=True):
            entities[clusters.root(bearer)].append(place)
    return list(entities.values())


def _unified(places: list[Place], kinds: dict[str, EntityKind], guests: set[str]) -> Unified:
    keys = Counter(place.name.key for place in places)
    hosts = [place for place in places if place.name.key not in guests] or places
    votes = Counter(kinds[place.name.key] for place in hosts)
    kind = max(votes, key=lambda kind: (votes[kind], kind.value))
    shown = [(_shown(place), place.name.key) for place in places]
    forms = Counter(form for form, _ in shown)
    # «كيري» alone is not what a list of people should say where a full name is known.
    counted = Counter(shown)
    is_full = kind is EntityKind.PERSON
    name, best = min(
        counted,
        key=lambda form: (
            form[1] in guests,
            is_full and " " not in form[1],
            -counted[form],
            form,
        ),
    )
    return Unified(
        name,
        kind,
        tuple(
            sorted(keys, key=lambda key: (key != best, is_full and " " not in key, -keys[key], key))
        ),
        tuple(sorted(forms, key=lambda form: (-forms[form], form))),
        tuple((place.article_id, place.index) for place in places),
    )


def _shown(place: Place) -> str:
    """Return a printed name as it would stand alone: the alef that ل swallowed comes back."""
    printed = " ".join(place.printed.split())
    if printed.startswith("ل") and place.name.key.startswith(ARTICLE):
        return "ا" + printed
    return printed


def _ruled(unified: list[Unified], said: Rulings) -> list[Unified]:
    """Give entities the names and kinds that the user has given them."""
    owner: dict[str, tuple[int, int]] = {}
    for i, entity in enumerate(unified):
        for rank, key in enumerate(entity.keys):
            # A last name may be of several: the one it represents best, else the first.
            owner[key] = min(owner.get(key, (rank, i)), (rank, i))
    for key, kind in said.retyped.items():
        if key in owner:
            i = owner[key][1]
            unified[i] = replace(unified[i], kind=kind)
    for key, name in said.renamed.items():
        if key in owner:
            i = owner[key][1]
            unified[i] = replace(unified[i], name=name)
    return unified
