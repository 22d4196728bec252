"""Articles in which the names are marked by hand, and how well the program finds them.

A mark is ``[PER:lotfi|حازم لطفى]``: the kind, whose name it is, and the name without clitics.
``?`` after the kind: neither finding it nor missing it counts. ``ORG/LOC``: either will do.
"""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from reader.entities.clusters import Ground
from reader.entities.recogniser import Recogniser
from reader.entities.unifying import ArticleNames, unify
from reader.model import EntityKind, Name, Span

FOLDER = Path(__file__).parent / "corpus"
HELD_OUT = Path(__file__).parent / "held_out"
KINDS = (EntityKind.PERSON, EntityKind.PLACE, EntityKind.ORGANISATION)
NAMESAKES = {"tripoli_lb", "tripoli_ly"}
"""Two cities of one name, which no article tells apart: one entity until the user says more."""
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

    pairs: tuple[tuple[str, tuple[int, int]], ...]

    @property
    def wrong_merges(self) -> list[set[str]]:
        """Return the owners that became one, by entity, but for namesakes."""
        owners = defaultdict(set)
        for owner, entity in self.pairs:
            owners[entity].add(owner)
        return [one for one in owners.values() if len(one) > 1 and one != NAMESAKES]

    @property
    def missed_merges(self) -> int:
        """Return how many entities there are too many."""
        return len(set(self.pairs)) - len({owner for owner, _ in self.pairs})

    @property
    def b_cubed(self) -> float:
        """Return B-cubed F1 (Bagga and Baldwin 1998)."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0

    @property
    def precision(self) -> float:
        return sum(self._share(pair, 1) for pair in self.pairs) / max(1, len(self.pairs))

    @property
    def recall(self) -> float:
        return sum(self._share(pair, 0) for pair in self.pairs) / max(1, len(self.pairs))

    def _share(self, pair: tuple[str, tuple[int, int]], side: int) -> float:
        alike = [other for other in self.pairs if other[side] == pair[side]]
        return alike.count(pair) / len(alike)


Read = Sequence[tuple[Marked, Sequence[Name]]]
"""Articles and the names that were found in each."""


def read(articles: Iterable[Marked], recogniser: Recogniser) -> Read:
    return [(article, recogniser.names(article.text)) for article in articles]


def link(found: Read, grounds: Collection[Ground] = frozenset(Ground)) -> Linked:
    """Unify the names of articles on these grounds, and hold the entities against the owners."""
    named = [_named(i, article, names) for i, (article, names) in enumerate(found)]
    unified = enumerate(unify(named, grounds=grounds))
    entity = {place: n for n, one in unified for place in one.places}
    return Linked(
        tuple(
            (mark.owner, (0, entity[i, index]))
            for i, (article, names) in enumerate(found)
            for mark, index in compare(article, names).pairs
        )
    )


def link_apart(found: Read, grounds: Collection[Ground] = frozenset(Ground)) -> Linked:
    """Unify the names of each article by itself."""
    linked = (link([one], grounds) for one in found)
    pairs = ((owner, (i, n)) for i, one in enumerate(linked) for owner, (_, n) in one.pairs)
    return Linked(tuple(pairs))


def _named(article_id: int, article: Marked, names: Sequence[Name]) -> ArticleNames:
    printed = tuple(article.text[n.span.start : n.span.end] for n in names)
    return ArticleNames(article_id, tuple(names), printed)
