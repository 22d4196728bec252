"""Adjectives of nations where they stand as such: «الروسي», «للأميركيين», «سورية» after a noun.

They are no places: «الحكومة السورية» does not name سوريا. Their words are in ``nations.txt``.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from reader.entities.covering import Covering, is_person
from reader.entities.lexicon import Lexicon, by_section
from reader.entities.passage import Passage
from reader.model import EntityKind, Expression, ExpressionKind
from reader.text.folding import folded
from reader.text.words import ARTICLE, key_of, readings

WEAK = "?"
"""Before an adjective that is a word of its own, too."""
_TANWIN = "ا"
_ENDINGS = ("", "ه", "ون", "ين", "ات", "ان", "تان", "تين", _TANWIN)
_FATHATAN = "\u064b"
_PLURALS = ("ه", "ات", "ين")
"""A noun that so ends may have the adjective «سورية»."""


@dataclass(slots=True)
class Nations:
    """What ``nations.txt`` says, by folded form without clitics and article."""

    place: dict[str, str] = field(default_factory=dict)
    """The key of the place that an adjective is of."""
    usual: dict[str, str] = field(default_factory=dict)
    """The same form of the first spelling of the adjective, for comparing spellings."""
    weak: set[str] = field(default_factory=set)
    after: frozenset[str] = frozenset()
    not_after: frozenset[str] = frozenset()


@lru_cache(maxsize=1)
def nations() -> Nations:
    """Return the adjectives, read once."""
    found = Nations()
    words: dict[str, list[str]] = {"after": [], "not after": []}
    for section, line in by_section("nations.txt"):
        if section in words:
            words[section] += folded(line).split()
        else:
            name, *adjectives = (part.strip() for part in line.split("|"))
            _take(found, key_of(name), adjectives)
    found.after, found.not_after = frozenset(words["after"]), frozenset(words["not after"])
    return found


def _take(found: Nations, place: str, adjectives: Sequence[str]) -> None:
    usual = key_of(adjectives[0].lstrip(WEAK))
    for adjective in adjectives:
        base = key_of(adjective.lstrip(WEAK))
        is_regular = base.endswith("ي")
        for ending in _ENDINGS if is_regular else ("",):
            form = base + ending
            found.place.setdefault(form, place)
            found.usual.setdefault(form, usual + ending if is_regular else form)
            if adjective.startswith(WEAK):
                found.weak.add(form)


def usual_spelling(word: str) -> str:
    """Return a folded word, an adjective of a nation as it is spelt most: الامريكي → الاميركي."""
    bare = word.removeprefix(ARTICLE)
    return word[: len(word) - len(bare)] + nations().usual.get(bare, bare)


class Nationalities:
    """Looks for adjectives of nations in one passage, whose names are known."""

    def __init__(self, passage: Passage, lists: Lexicon, covered: Covering) -> None:
        self._passage = passage
        self._keys = passage.keys
        self._lists = lists
        self._nations = nations()
        self._covered = covered

    def found(self) -> Iterator[Expression]:
        for i, word in enumerate(self._keys):
            for clitics, rest in readings(word):
                bare = rest.removeprefix(ARTICLE)
                if bare in self._nations.place and self._stands(i, clitics, rest, bare):
                    yield self._expression(i, clitics, bare)
                    break

    def _expression(self, i: int, clitics: str, bare: str) -> Expression:
        before = self._before(i)
        place = self._nations.place.get(f"جنوب {bare}", "")
        if place and before.removeprefix(ARTICLE) == "جنوب":
            span = self._passage.span(i - 1, i + 1, "")
        else:
            place, span = self._nations.place[bare], self._passage.span(i, i + 1, clitics)
        return Expression(span, ExpressionKind.NATIONALITY, place)

    def _stands(self, i: int, clitics: str, rest: str, bare: str) -> bool:
        before = self._before(i)
        if before in self._nations.not_after or self._is_in_name(i):
            return False
        if bare in self._nations.weak and not self._is_after(before):
            return False
        if self._is_language(clitics, rest) or self._is_surname(i, rest, before):
            return False
        if bare.endswith(_TANWIN) and not self._is_accusative(i, bare):
            return False
        if self._lists.kind(rest) is EntityKind.PLACE or rest in self._nations.place.values():
            return self._is_described(before, rest)
        return True

    def _before(self, i: int) -> str:
        return self._keys[i - 1] if i and self._passage.ends[i - 1] > i else ""

    def _is_in_name(self, i: int) -> bool:
        """Tell «المصري» in a name; in that of a body it may be an adjective, save as its head."""
        name = self._covered[i]
        if name is None:
            return False
        starts = i == 0 or self._covered[i - 1] is not name
        return name.kind is not EntityKind.ORGANISATION or starts

    def _is_after(self, before: str) -> bool:
        return any(rest in self._nations.after for _, rest in readings(before))

    def _is_language(self, clitics: str, rest: str) -> bool:
        """Tell «بالفرنسية», in French."""
        return clitics.endswith("ب") and rest.startswith(ARTICLE) and rest.endswith("يه")

    def _is_surname(self, i: int, rest: str, before: str) -> bool:
        """Tell «محمود المصري» and what follows a name: an adjective would agree with a noun."""
        if not before or not rest.startswith(ARTICLE):
            return False
        if before in self._lists.triggers["links"]:
            return True
        if is_person(self._covered[i - 1]):
            return rest.endswith(("ي", "يه"))
        given = "G" in self._lists.units.get(before, "")
        return given and not self._lists.is_common(before) and not before.startswith(ARTICLE)

    def _is_accusative(self, i: int, bare: str) -> bool:
        """Tell «روسياً» from روسيا, where the mark or the lists do."""
        span = self._passage.words[i].span
        printed = self._passage.text[span.start : span.end]
        is_place = self._lists.kind(bare) is EntityKind.PLACE or bare in self._lists.weak_places
        return _FATHATAN in printed or not is_place

    def _is_described(self, before: str, rest: str) -> bool:
        """Tell «قوات سورية», «الحكومة السعودية»: the noun before agrees."""
        if not rest.endswith("ه"):
            return False
        if rest.startswith(ARTICLE):
            return any(noun.startswith(ARTICLE) for _, noun in readings(before))
        if before in self._lists.triggers["of Syria"]:
            return True
        return before.endswith(_PLURALS) and ARTICLE + before in self._lists.levels
