"""What the program scores on marked reports: as it is, and with one part of it left out."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from reader.entities import mixing, recogniser, tagger
from reader.entities.clusters import Ground
from reader.entities.lexicon import Lexicon, lexicon
from reader.entities.mixing import MixedRecogniser
from reader.entities.recogniser import Recogniser, RuleRecogniser
from reader.entities.rules import Rules
from reader.model import EntityKind, Span
from reader.resources import resource
from tests.entities.marked import (
    HELD_OUT,
    KINDS,
    Count,
    Linked,
    Mark,
    Marked,
    Read,
    compare,
    corpus,
    link,
    link_apart,
    read,
)


@dataclass(frozen=True, slots=True)
class Way:
    """A way to find names and to unify them; by default that of the program."""

    name: str
    recogniser: Callable[[], Recogniser] = mixing.load
    without: frozenset[Ground] = frozenset()
    is_apart: bool = False
    """Whether each story is unified by itself."""


def nameless() -> Lexicon:
    """Return what is known of the language, but of nobody's name."""
    known = lexicon()
    return Lexicon(
        nationalities=known.nationalities,
        levels=known.levels,
        common=known.common,
        triggers=known.triggers,
    )


def _mixed(rules: Rules) -> Recogniser:
    lists = lexicon()
    return MixedRecogniser(RuleRecogniser(lists, rules), tagger.load(), lists)


def _listless(rules: Rules) -> Recogniser:
    lists = nameless()
    networks = tagger.read(resource("model"), lists)
    return MixedRecogniser(RuleRecogniser(lists, rules), networks, lists)


def _on_grounds(name: str, *without: Ground) -> Way:
    return Way(name, without=frozenset(without))


WHOLE = Way("all parts")
RULES = Way("without the networks", recogniser.load)
FINDING = (
    RULES,
    Way("without voting", partial(_mixed, Rules(voting=()))),
    Way("without grammar", partial(_mixed, Rules(grammar=()))),
    Way("without lists", partial(_listless, Rules(lists=()))),
    Way("without all rules", partial(_mixed, Rules((), (), ()))),
)
ALIASES = _on_grounds("without the alias table", Ground.LIST)
CITIES = _on_grounds("without the list of cities", Ground.PLACE)
SPELLINGS = _on_grounds("without spellings", Ground.LETTERS, Ground.SPELLING)
LONGER = _on_grounds("without longer names", Ground.LONGER)
LAST_NAMES = _on_grounds("without last names", Ground.LAST_NAME, Ground.ONLY_BEARER)
APPOSITIONS = _on_grounds("without appositions", Ground.APPOSITION)
APART = Way("each story by itself", is_apart=True)
UNIFYING = (ALIASES, CITIES, SPELLINGS, LONGER, LAST_NAMES, APPOSITIONS, APART)
WAYS = (WHOLE, *FINDING, *UNIFYING)


@dataclass(frozen=True, slots=True)
class Score:
    """What one way scores."""

    counts: dict[EntityKind, Count]
    linked: Linked

    @property
    def all(self) -> Count:
        return sum(self.counts.values(), Count())


@dataclass(frozen=True, slots=True)
class Reports:
    """Marked reports, each read once in each way."""

    name: str
    articles: Sequence[Marked]
    is_apart: bool = False
    """Whether the owners of marks are the report's own."""
    _read: dict[Callable[[], Recogniser], Read] = field(default_factory=dict)

    def score(self, way: Way) -> Score:
        found = self._found(way.recogniser)
        compared = [compare(article, names) for article, names in found]
        counts = {kind: sum((c.count(kind) for c in compared), Count()) for kind in KINDS}
        unified = link_apart if way.is_apart or self.is_apart else link
        return Score(counts, unified(found, frozenset(Ground) - way.without))

    def _found(self, recogniser: Callable[[], Recogniser]) -> Read:
        if recogniser not in self._read:
            self._read[recogniser] = read(self.articles, recogniser())
        return self._read[recogniser]


def own() -> dict[str, Reports]:
    """Return the reports that lie beside."""
    return {
        "corpus": Reports("corpus", corpus()),
        "held out": Reports("held out", [_owned(a) for a in corpus(HELD_OUT)], is_apart=True),
    }


def _owned(article: Marked) -> Marked:
    marks = (replace(mark, owner=f"{article.title} {mark.owner}") for mark in article.marks)
    return replace(article, marks=tuple(marks))


def gold(folder: Path) -> Reports:
    """Return reports marked elsewhere: the bodies in ``body.json``, ``mentions.json`` for them."""
    bodies, mentions = (
        json.loads((folder / name).read_text("utf-8")) for name in ("body.json", "mentions.json")
    )
    names = sorted(name for name in bodies if not name.startswith("_"))
    return Reports(
        "gold",
        [
            Marked(
                name,
                bodies[name]["body_text"],
                tuple(_mark(m) for m in mentions[name] if m["section"] == "body"),
            )
            for name in names
        ],
    )


def _mark(mention: dict) -> Mark:
    kinds = (mention["type"], *mention.get("alt_types", ()))
    return Mark(
        Span(mention["body_start"], mention["body_end"]),
        tuple(map(EntityKind, kinds)),
        mention["entity"],
        mention["tier"] != "core",
    )
