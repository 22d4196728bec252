"""Who is who in a whole library: names become entities, whatever their spelling."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from reader.entities.acronyms import APPOSITION
from reader.entities.aliases import group_of
from reader.entities.clusters import Clusters, Ground
from reader.entities.describing import Description, Form, describe, ruled, shown
from reader.entities.last_names import Part, bearers, last_name, only_bearer, part_of
from reader.entities.lexicon import lexicon
from reader.entities.merging import merge
from reader.entities.rulings import Rulings, rulings
from reader.entities.variants import alike, skeleton
from reader.model import Correction, EntityKind, Name, Span

USER = "user"
"""`Name.source` of names that the user has given."""


@dataclass(frozen=True, slots=True)
class ArticleNames:
    """The names of one article; `printed[i]` is what stands at the span of `names[i]`."""

    article_id: int
    names: tuple[Name, ...]
    printed: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Unified(Description):
    """An entity as its names show it, before the library gives it an id."""

    places: tuple[tuple[int, int], ...]
    """(article id, index into the names of the article), in order."""


@dataclass(frozen=True, slots=True)
class Place:
    article_id: int
    index: int
    name: Name
    printed: str


def unify(
    articles: Sequence[ArticleNames],
    corrections: Sequence[Correction] = (),
    grounds: Collection[Ground] = frozenset(Ground),
) -> list[Unified]:
    """Return the entities of all articles, the most often named first.

    The order of the articles does not matter, that of the corrections does: the newer one
    holds. A name in no result names nobody. The library comes to the same, article by article.
    Names are one's on these `grounds` only.
    """
    said = rulings(corrections)
    places, appositions = _places(articles, said)
    kinds = _kinds(places, said)
    places = [place for place in places if place.name.key in kinds]
    clusters = Clusters(kinds, grounds)
    said.apply(clusters)
    merge(clusters, kinds, {pair for pair in appositions if kinds.keys() >= set(pair)})
    found = _gathered(places, kinds, clusters, grounds)
    unified = [_unified(together, kinds, said.guests) for together in found]
    return ruled(sorted(unified, key=lambda u: (-len(u.places), u.keys)), said)


def projected(named: Iterable[tuple[str, EntityKind, bool]]) -> dict[str, EntityKind]:
    """Return the keys that name the same wherever they stand, as far as can be told.

    Given are those of entities, and whether several articles name these. A key of one article or
    a word of the language might be a chance hit; spreading it would multiply the error.
    """
    lists = lexicon()
    found: dict[str, EntityKind] = {}
    twice: set[str] = set()
    for key, kind, widely in named:
        if found.get(key, kind) is not kind:
            twice.add(key)
        if key in lists.core or (widely and _is_telling(key, kind)):
            found[key] = kind
    return {key: kind for key, kind in found.items() if key not in twice}


def _is_telling(key: str, kind: EntityKind) -> bool:
    lists = lexicon()
    if " " in key:
        return not all(map(lists.is_common, key.split()))
    if len(key) < 4 or lists.is_common(key) or key in lists.nationalities:
        return False
    return kind is not EntityKind.PERSON or "G" not in lists.units.get(key, "")


def vote(confidence: float) -> int:
    """Return how much a name counts. Sums of floats would depend on the order of articles."""
    return int(100 * confidence + 0.5)


def kind_of(key: str, votes: Mapping[EntityKind, int], said: Rulings) -> EntityKind | None:
    """Return what the mentions of a key make it by their votes; None: it names nobody."""
    if not votes or said.dismisses(key):
        return None
    if key in said.kinds:
        return said.kinds[key]
    if group := group_of(key):
        return group.kind
    return max(votes, key=lambda kind: (votes[kind], kind.value))


def _places(
    articles: Sequence[ArticleNames], said: Rulings
) -> tuple[list[Place], set[tuple[str, str]]]:
    """Return where something is named, and the keys that stand as «X (Y)»."""
    places, appositions = [], set()
    for article in sorted(articles, key=lambda article: article.article_id):
        former = None
        for place, is_kept in _with_kept(article, said):
            if is_kept:
                places.append(place)
                if former and place.name.source == APPOSITION:
                    appositions.add((former, place.name.key))
            former = place.name.key if is_kept else None
    return places, appositions


def _with_kept(article: ArticleNames, said: Rulings) -> Iterable[tuple[Place, bool]]:
    """Yield the names, and whether they stay.

    The user's win over those found that they cross, but count only where they stand alone: in
    a longer name they are a part of it, unless the user has said that the longer one is none.
    """
    by_user = [name.span for name in article.names if name.source == USER]
    stay = [
        not said.dismisses_in(article.article_id, name)
        and (name.source == USER or not any(_cuts(span, name.span) for span in by_user))
        for name in article.names
    ]
    whole = [
        name.span
        for name, stays in zip(article.names, stay, strict=True)
        if stays and not said.dismisses(name.key)
    ]
    together = zip(article.names, article.printed, stay, strict=True)
    for i, (name, printed, stays) in enumerate(together):
        is_part = name.source == USER and any(_is_inside(name.span, span) for span in whole)
        yield Place(article.article_id, i, name, printed), stays and not is_part


def _cuts(users: Span, found: Span) -> bool:
    return users.overlaps(found) and not _is_inside(users, found)


def _is_inside(part: Span, whole: Span) -> bool:
    return whole.contains(part) and part != whole


def _kinds(places: Iterable[Place], said: Rulings) -> dict[str, EntityKind]:
    """Let the mentions of each key vote on its kind."""
    votes: defaultdict[str, Counter[EntityKind]] = defaultdict(Counter)
    for place in places:
        votes[place.name.key][place.name.kind] += vote(place.name.confidence)
    kinds = ((key, kind_of(key, counted, said)) for key, counted in votes.items())
    return {key: kind for key, kind in kinds if kind}


def _gathered(
    places: Sequence[Place],
    kinds: Mapping[str, EntityKind],
    clusters: Clusters,
    grounds: Collection[Ground],
) -> list[list[Place]]:
    """Return the places of each entity; a last name is its bearer's, article by article."""
    by_article: defaultdict[int, list[Place]] = defaultdict(list)
    for place in places:
        by_article[place.article_id].append(place)
    parts = {key: part_of(key, kind, key in clusters.by_user) for key, kind in kinds.items()}
    by_library = Ground.ONLY_BEARER in grounds
    everywhere = _known_by_last_name(parts, clusters) if by_library else {}
    inside_one = parts if Ground.LAST_NAME in grounds else dict.fromkeys(parts, Part.NONE)
    entities: defaultdict[str, list[Place]] = defaultdict(list)
    for inside in by_article.values():
        keys = [place.name.key for place in inside]
        for place, bearer in zip(
            inside, bearers(keys, inside_one, clusters.are_apart), strict=True
        ):
            key = place.name.key
            entities[clusters.root(bearer or everywhere.get(key) or key)].append(place)
    return list(entities.values())


def _known_by_last_name(parts: Mapping[str, Part], clusters: Clusters) -> dict[str, str | None]:
    """Return whom the whole library knows by each last name."""
    by_last: defaultdict[str, list[str]] = defaultdict(list)
    for key, part in parts.items():
        if part is Part.FULL:
            by_last[skeleton(last_name(key))].append(key)
    known = {}
    for key in (key for key, part in parts.items() if part is Part.LAST):
        names = {
            name: clusters.root(name)
            for name in by_last.get(skeleton(key), ())
            if alike(last_name(name), key) and not clusters.are_apart(key, name)
        }
        known[key] = only_bearer(key, names.items(), names.__contains__)
    return known


def _unified(places: list[Place], kinds: Mapping[str, EntityKind], guests: set[str]) -> Unified:
    counted = Counter((p.name.key, shown(p.printed, p.name.key)) for p in places)
    forms = [Form(*form, times) for form, times in counted.items()]
    one = describe(forms, kinds, guests)
    where = tuple((place.article_id, place.index) for place in places)
    return Unified(one.name, one.kind, one.keys, one.aliases, where)
