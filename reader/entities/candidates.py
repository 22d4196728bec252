"""Stretches of a passage that may be names, and the choice among those that overlap."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import chain

from reader.entities.clitics import may_begin
from reader.entities.lexicon import Lexicon, Sought
from reader.entities.passage import Passage
from reader.model import EntityKind, Name
from reader.text.words import ARTICLE


@dataclass(frozen=True, slots=True)
class Candidate:
    """Words `start` to `end` (exclusive) as a name, the clitics of the first left out."""

    start: int
    end: int
    clitics: str
    key: str
    kind: EntityKind
    confidence: float
    source: str

    @property
    def weight(self) -> tuple[float, float]:
        return (self.end - self.start + self.confidence, self.confidence)

    def name(self, passage: Passage) -> Name:
        span = passage.span(self.start, self.end, self.clitics)
        return Name(span, self.kind, self.key, self.confidence, self.source)


def chosen(candidates: Iterable[Candidate]) -> list[Candidate]:
    """Return those to keep in reading order: of overlapping ones the longest, then the surest."""
    taken: set[int] = set()
    best = []
    for candidate in sorted(
        candidates, key=lambda c: (-c.weight[0], -c.weight[1], c.start, c.clitics)
    ):
        place = range(candidate.start, candidate.end)
        if taken.isdisjoint(place):
            taken.update(place)
            best.append(candidate)
    return sorted(best, key=lambda candidate: candidate.start)


def listed(passage: Passage, lists: Lexicon) -> Iterator[Candidate]:
    """Yield the longest name of the lists at each word, with and without its clitics."""
    announced = lists.sought("listed", lambda: _beginnings(lists))
    for i, word in enumerate(passage.keys):
        ways = announced[word]
        if not ways and len(word) == 3:
            ways = _of_two_letters(word, lists)
        for clitics, first in ways:
            found = _longest(passage, lists, i, first)
            if found and _holds(passage, lists, i, clitics, found):
                if is_other_word(passage, lists, i, found[1]):
                    break
                yield Candidate(
                    i, found[0], clitics, found[1], found[2], 0.95 if found[3] else 0.8, "list"
                )
                break


def _of_two_letters(word: str, lists: Lexicon) -> tuple[tuple[str, str], ...]:
    """Read «وبي» in «وبي بي سي», where no other word lets so little remain."""
    if word[0] in "ولب" and lists.longest.get(word[1:], 0) > 1:
        return ((word[0], word[1:]),)
    return ()


def _beginnings(lists: Lexicon) -> Iterator[str]:
    """Yield the first words of the names of the lists."""
    return (key.partition(" ")[0] for key in chain(lists.core, lists.listed))


def headed(
    passage: Passage,
    heads: Sought,
    end_of: Callable[[int, str], int],
    confidence: float,
    source: str,
) -> Iterator[Candidate]:
    """Yield the organisations that words head; `end_of` tells their ends, 0 where there is none."""
    for i, word in enumerate(passage.keys):
        for clitics, head in heads[word]:
            if end := end_of(i, head):
                key = passage.key(i, end, head)
                yield Candidate(i, end, clitics, key, EntityKind.ORGANISATION, confidence, source)
                break


def is_other_word(passage: Passage, lists: Lexicon, i: int, key: str) -> bool:
    """Tell where a name that word i begins is another word spelt alike, mostly an adjective.

    «الحكومة السعودية», «قوات سورية», «وفدا روسيا», «وزيرة الخارجية الأميركية»; «فر الأسد من القفص».
    """
    if key == "الاسد":
        return not lists.triggers["of animals"].isdisjoint(passage.keys)
    if i == 0 or passage.ends[i - 1] <= i:
        return False
    before = passage.keys[i - 1]
    if key.startswith("الخارجيه "):
        return before.endswith(("وزير", "وزيره"))
    if key == "القاهره" and before.endswith("قوه"):
        return True
    if key in ("السعوديه", "الاطلسي"):
        definite = before.startswith((ARTICLE, "لل", "وال", "بال"))
        return definite and lists.kind(before) is not EntityKind.PLACE
    return passage.keys[i] == key and _is_of_nation(before, lists, key)


def _is_of_nation(before: str, lists: Lexicon, key: str) -> bool:
    """Tell «قوات سورية», «وفدا روسيا» from «في سورية», «غادر روسيا»."""
    if key == "سوريه":
        return before.endswith("ات") or before in lists.triggers["of Syria"]
    if key.endswith("يا") and ARTICLE + key[:-1] in lists.nationalities:
        return before.endswith("ا") and before[:-1] in lists.triggers["of a nation"]
    return False


def _longest(
    passage: Passage, lists: Lexicon, i: int, first: str
) -> tuple[int, str, EntityKind, bool] | None:
    most = min(lists.longest.get(first, 0), passage.ends[i] - i)
    if most > 1 and f"{first} {passage.keys[i + 1]}" not in lists.pairs:
        most = 1
    for length in range(most, 0, -1):
        key = passage.key(i, i + length, first)
        if kind := lists.core.get(key):
            return i + length, key, kind, True
        if key in lists.headed:
            return None
        if kind := lists.listed.get(key):
            return i + length, key, kind, False
    return None


def _holds(
    passage: Passage,
    lists: Lexicon,
    i: int,
    clitics: str,
    found: tuple[int, str, EntityKind, bool],
) -> bool:
    end, key, _kind, _core = found
    if passage.letters.is_preposition(i):
        return False
    return end - i > 1 or may_begin(clitics, key, passage.keys[i], lists, passage.counts)
