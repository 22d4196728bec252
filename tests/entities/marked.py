"""Articles in which the names are marked by hand, and how well the program finds them.

A mark is ``[PER:lotfi|حازم لطفى]``: the kind, whose name it is, and the name without clitics.
``?`` after the kind: neither finding it nor missing it counts. ``ORG/LOC``: either will do.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from reader.entities.recogniser import Recogniser
from reader.entities.unifying import ArticleNames, unify
from reader.model import EntityKind, Name, Span

FOLDER = Path(__file__).parent / "corpus"
HELD_OUT = Path(__file__).parent / "held_out"
KINDS = (EntityKind.PERSON, EntityKind.PLACE, EntityKind.ORGANISATION)
_MARK = re.compile(r"\[(?P<kinds>[A-Z/]+)(?P<optional>\??):(?P<owner>\w+)\|(?P<name>[^\]]+)\]")


@dataclass(frozen=True, slots=True)
class Mark:
    """A name in an article, and whose it is."""

    span: Span
    kinds: tuple[EntityKind, ...]
    owner: str
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Marked:
    """An article's body and the marks in it, in reading order."""

    title: str
    text: str
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Count:
    """Names found rightly, found wrongly, and missed."""

    right: int = 0
    wrong: int = 0
    missed: int = 0

    def __add__(self, other: "Count") -> "Count":
        return Count(self.right + other.right, self.wrong + other.wrong, self.missed + other.missed)

    @property
    def precision(self) -> float:
        return self.right / max(1, self.right + self.wrong)

    @property
    def recall(self) -> float:
        return self.right / max(1, self.right + self.missed)

    @property
    def f1(self) -> float:
        return 2 * self.right / max(1, 2 * self.right + self.wrong + self.missed)


@dataclass(frozen=True, slots=True)
class Comparison:
    """What was found in one article, held against its marks."""

    pairs: tuple[tuple[Mark, int], ...]
    """Marks found rightly, with the index of the name."""
    wrong: tuple[Name, ...]
    missed: tuple[Mark, ...]

    def count(self, kind: EntityKind) -> Count:
        return Count(
            sum(mark.kinds[0] is kind for mark, _ in self.pairs),
            sum(name.kind is kind for name in self.wrong),
            sum(mark.kinds[0] is kind for mark in self.missed),
        )


def corpus(folder: Path = FOLDER, part: str = "") -> list[Marked]:
    """Return the marked articles whose file names begin with `part`, in their order."""
    paths = sorted(folder.glob(f"{part}*.txt"))
    return [parse(path.stem, path.read_text("utf-8")) for path in paths]


def parse(title: str, text: str) -> Marked:
    """Take the marks out of a text."""
    parts: list[str] = []
    marks: list[Mark] = []
    at = end = 0
    for found in _MARK.finditer(text):
        before, name = text[end : found.start()], found["name"]
        parts += before, name
        at += len(before)
        kinds = tuple(map(EntityKind, found["kinds"].split("/")))
        marks.append(Mark(Span(at, at + len(name)), kinds, found["owner"], bool(found["optional"])))
        at += len(name)
        end = found.end()
    return Marked(title, "".join([*parts, text[end:]]), tuple(marks))


def compare(article: Marked, names: Sequence[Name]) -> Comparison:
    """Hold names against the marks; they must have the very span, and the kind."""
    asked = [m for m in article.marks if not m.optional and m.kinds[0] in KINDS]
    spared = [m.span for m in article.marks if m not in asked]
    index = {(name.span, name.kind): i for i, name in enumerate(names)}
    pairs = {m: index[m.span, k] for m in asked for k in m.kinds if (m.span, k) in index}
    wrong = [
        name
        for i, name in enumerate(names)
        if i not in pairs.values()
        and name.kind in KINDS
        and not any(name.span.overlaps(span) for span in spared)
    ]
    missed = [mark for mark in asked if mark not in pairs]
    return Comparison(tuple(pairs.items()), tuple(wrong), tuple(missed))


@dataclass(frozen=True, slots=True)
class Linked:
    """Who is who among the names found rightly: (whose it is, which entity it became)."""

    pairs: tuple[tuple[str, int], ...]

    @property
    def wrong_merges(self) -> list[set[str]]:
        """Return the owners that became one, by entity."""
        owners = defaultdict(set)
        for owner, entity in self.pairs:
            owners[entity].add(owner)
        return [together for together in owners.values() if len(together) > 1]

    @property
    def b_cubed(self) -> float:
        """Return B-cubed F1 (Bagga and Baldwin 1998)."""
        precision = sum(self._share(pair, 1) for pair in self.pairs) / len(self.pairs)
        recall = sum(self._share(pair, 0) for pair in self.pairs) / len(self.pairs)
        return 2 * precision * recall / (precision + recall)

    def _share(self, pair: tuple[str, int], side: int) -> float:
        alike = [other for other in self.pairs if other[side] == pair[side]]
        return alike.count(pair) / len(alike)


def link(articles: Iterable[Marked], recogniser: Recogniser) -> Linked:
    """Recognise the articles, unify their names, and hold the entities against the owners."""
    found = list(enumerate((article, recogniser.names(article.text)) for article in articles))
    unified = unify([_named(i, article, names) for i, (article, names) in found])
    entity = {place: n for n, one in enumerate(unified) for place in one.places}
    return Linked(
        tuple(
            (mark.owner, entity[i, index])
            for i, (article, names) in found
            for mark, index in compare(article, names).pairs
        )
    )


def _named(article_id: int, article: Marked, names: Sequence[Name]) -> ArticleNames:
    printed = tuple(article.text[n.span.start : n.span.end] for n in names)
    return ArticleNames(article_id, tuple(names), printed)
