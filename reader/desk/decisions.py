"""What the user has said of names, decision by decision, to be read and revoked."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from reader.library import Library
from reader.model import Article, Correction, Entity, EntityKind, Verb

_LETTERS = {
    Verb.ADD: "N",
    Verb.ALIAS: "A",
    Verb.SAME: "S",
    Verb.APART: "P",
    Verb.DISMISS: "D",
    Verb.HERE: "H",
    Verb.RETYPE: "T",
    Verb.RENAME: "R",
}
# The verbs of the corrections that `desk.who` makes of one decision each.
_ONE = re.compile("D*S*A|D*N|H+P*R?|P+S*R?|S+R?T?|D+|T|R")
_TOLD_FIRST = "NAHPSTRD"
"""Which verb of a decision says what it is about; of the others, only «no name» is news."""


@dataclass(frozen=True, slots=True)
class Point:
    """What a decision says: of names, as printed, by a verb."""

    verb: Verb
    names: tuple[str, ...]
    other: str = ""
    """Whom they name, or do not; or what they are to be called."""
    kind: EntityKind | None = None
    articles: tuple[Article, ...] = ()
    """Where it holds; empty: everywhere."""
    places: int = 0
    """At so many places of them only; 0: wherever it stands there."""


@dataclass(frozen=True, slots=True)
class Decision:
    said: Mapping[int, Correction]
    """What it was kept as, by number."""
    points: tuple[Point, ...]
    entity: Entity | None = None
    """Whom the names name now, if anybody."""
    texts: tuple[str, ...] = field(default=(), compare=False)
    """All names in it, to be found by."""


def decisions(library: Library) -> list[Decision]:
    """Return all decisions on names, the newest first."""
    numbered = library.corrections.numbered()
    telling = _Telling(library, numbered.values())
    return [telling.decision(said) for said in _grouped(numbered)][::-1]


def _grouped(numbered: Mapping[int, Correction]) -> Iterator[dict[int, Correction]]:
    """Yield the corrections of each decision: their numbers are in a row, as `add` gives them.

    What is no decision as they are made now is told correction by correction.
    """
    rows: list[dict[int, Correction]] = []
    for number, correction in numbered.items():
        if not rows or number - 1 not in rows[-1]:
            rows.append({})
        rows[-1][number] = correction
    for row in rows:
        if _ONE.fullmatch("".join(_LETTERS[one.verb] for one in row.values())):
            yield row
        else:
            yield from ({number: one} for number, one in row.items())


class _Telling:
    """Knows how keys are printed, whom they name, and the articles that are spoken of."""

    def __init__(self, library: Library, corrections: Iterable[Correction]) -> None:
        some = list(corrections)
        keys = [key for one in some for key in (one.key, one.other) if key]
        self._printed = library.as_printed.of(keys)
        self._owners = library.entities.owners(keys)
        entities = library.entities.get_many(sorted(set(self._owners.values())))
        self._entities = {entity.id: entity for entity in entities}
        ids = sorted({one.article_id for one in some if one.article_id is not None})
        self._articles = {article.id: article for article in library.articles.get_many(ids)}

    def decision(self, said: Mapping[int, Correction]) -> Decision:
        some = list(said.values())
        letters = {_LETTERS[one.verb] for one in some}
        first = next(letter for letter in _TOLD_FIRST if letter in letters)
        told = [first, *("D" if "D" in letters and first != "D" else "")]
        points = [self._point([c for c in some if _LETTERS[c.verb] == letter]) for letter in told]
        keys = [key for one in some for key in (one.other, one.key) if key]
        owner = next((self._owners[key] for key in keys if key in self._owners), None)
        entity = self._entities.get(owner) if owner is not None else None
        names = [*(self._printed[key] for key in keys), *(one.name for one in some if one.name)]
        return Decision(said, tuple(points), entity, tuple(dict.fromkeys(names)))

    def _point(self, some: list[Correction]) -> Point:
        first = some[0]
        names = dict.fromkeys(self._printed[one.key] for one in some)
        other = first.name if first.verb is Verb.RENAME else None
        if first.other and first.verb is not Verb.RENAME:
            other = self._printed[first.other]
        ids = dict.fromkeys(one.article_id for one in some if one.article_id is not None)
        articles = tuple(self._articles[i] for i in ids if i in self._articles)
        places = len({(one.article_id, one.start) for one in some if one.start is not None})
        return Point(first.verb, tuple(names), other or "", first.kind, articles, places)
