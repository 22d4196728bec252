"""Places by the words before them: «مدينة حلب», «محافظات صور وجبيل», «جبل الزاوية»."""

from collections.abc import Iterator, Sequence

from reader.entities.candidates import Candidate, is_other_word
from reader.entities.clitics import may_begin
from reader.entities.following import Following
from reader.entities.lexicon import Lexicon
from reader.entities.passage import Passage
from reader.model import EntityKind
from reader.text.words import ARTICLE, readings

_RARE = 1 << 6
_SETTLED = 1 << 11
"""Words rarer than this may name a settlement that no list has."""
_IN = frozenset(("في", "من", "الي", "نحو", "قرب", "بين", "عن", "علي"))
_INTERNATIONAL = frozenset(("الدولي", "الدوليه", "الاسلامي"))
_FIRSTS = frozenset(
    ("دير", "كفر", "تل", "خربه", "ايت", "اولاد", "سيدي", "سان", "سانتا", "بورت", "نيو")
)
_ANY = frozenset(("المدينه", "العاصمه", "البلده", "المنطقه", "الولايه", "المحافظه"))
_STREETS = frozenset(("قصر", "ميدان", "ساحه", "شارع", "جسر", "سد"))
_HARBOURS = frozenset(("مطار", "ميناء", "مرفا"))


class Places:
    """Looks in one passage for places that count, or are known, by their surroundings."""

    def __init__(self, passage: Passage, lists: Lexicon) -> None:
        self._passage = passage
        self._keys = passage.keys
        self._lists = lists
        self._following = Following(passage, lists)
        triggers = lists.triggers
        self._heads = lists.together("places", "many places")
        self._many = triggers["many places"]
        self._settlements = triggers["settlements"]
        self._firsts = triggers["first in places"]
        self._inside = triggers["in place names"]
        self._beside = lists.sought("beside places", lambda: triggers["beside places"] | self._many)
        self._announced = lists.sought("place heads", lambda: self._heads | self._inside)
        self._begun = lists.sought("beginnings of places", lambda: _beginnings(lists))

    def candidates(self) -> Iterator[Candidate]:
        headed = list(self._headed())
        yield from headed
        yield from self._by_first_word()
        yield from self._weak({candidate.key for candidate in headed})

    def _by_first_word(self) -> Iterator[Candidate]:
        """Yield «دير علي», «كفر نبودة», «سان ريميخيو» where something is said to be there."""
        for i, word in enumerate(self._keys):
            if word in _FIRSTS and i + 1 < self._passage.ends[i] and self._before(i) in _IN:
                following = self._keys[i + 1]
                unusual = self._may_go_on(following) and not self._lists.is_common(following)
                if unusual or self._passage.letters.is_given(i + 1):
                    yield self._candidate(i, i + 2, "", word, "first word")

    def _headed(self) -> Iterator[Candidate]:
        for i, word in enumerate(self._keys):
            for clitics, head in self._announced[word]:
                if head in self._heads:
                    yield from self._after(i, head)
                else:
                    yield from self._compound(i, clitics, head)

    def _candidate(
        self, start: int, end: int, clitics: str, first: str, source: str, sure: float = 0.65
    ) -> Candidate:
        key = self._passage.key(start, end, first)
        return Candidate(start, end, clitics, key, EntityKind.PLACE, sure, source)

    def _after(self, i: int, head: str) -> Iterator[Candidate]:
        """Yield the place that a word such as مدينة stands before, or places, one by one."""
        if head in _HARBOURS and (end := self._international(i)):
            yield self._candidate(i, end, self._clitics(i, head), head, "international", 0.9)
            return
        first, end = self._following.quoted(i) or (i + 1, self._passage.ends[i])
        if first >= len(self._keys) or first >= end:
            return
        at = self._one(first, end, "", head)
        if not at or is_other_word(self._passage, self._lists, first, self._keys[first]):
            return
        yield self._named(first, at, "", head)
        while head in self._many and at < end and self._keys[at].startswith("و"):
            first, at = at, self._one(at, end, "و", head)
            if not at:
                return
            yield self._named(first, at, "و", head)

    def _clitics(self, i: int, head: str) -> str:
        return next(clitics for clitics, rest in readings(self._keys[i]) if rest == head)

    def _named(self, first: int, end: int, clitics: str, head: str) -> Candidate:
        word = self._keys[first][len(clitics) :]
        sure = 0.85 if self._following.place(first, word) == end else 0.65
        return self._candidate(first, end, clitics, word, "after " + head, sure)

    def _one(self, first: int, end: int, clitics: str, head: str) -> int:
        """Return where the place at word `first` ends, known or not; 0: there is none."""
        word = self._keys[first][len(clitics) :]
        if known := self._following.place(first, word):
            return known
        if word in self._firsts and first + 1 < end and self._may_go_on(self._keys[first + 1]):
            return first + 2
        if not self._may_name(word, head):
            return 0
        last = first + 1
        more = last < end and self._following.is_unheard(self._keys[last])
        return last + (more and not self._is_definite(word))

    def _may_go_on(self, word: str) -> bool:
        """Tell «تايمة» in «أولاد تايمة»."""
        never = self._lists.together("stop", "titles", "saying")
        return len(word) > 2 and word not in never and not word.startswith(("لل", "وال", "بال"))

    def _may_name(self, word: str, head: str) -> bool:
        """Tell a word that no list has, but that names a place behind such a head."""
        definite = word.startswith(ARTICLE)
        if head in ("مطار", "معبر", "حاجز") and self._is_definite(word):
            return word not in _ANY
        if word.startswith(("لل", "و")) or (word.endswith("يه") and not definite):
            return False
        if self._lists.is_given(word) and head == "محافظه":
            return False
        return self._following.is_new(word, _SETTLED if head in self._settlements else _RARE)

    def _international(self, i: int) -> int:
        """Return where «مطار رفيق الحريري الدولي» ends; 0 where it is no such name."""
        never = self._lists.triggers["stop"] | self._lists.nationalities
        for j in range(i + 1, min(self._passage.ends[i], i + 5)):
            if self._keys[j] in _INTERNATIONAL:
                return j + 1 if j > i + 1 else 0
            if self._keys[j] in never:
                return 0
        return 0

    def _compound(self, i: int, clitics: str, head: str) -> Iterator[Candidate]:
        """Yield a name of which the head is part, save where the rest is a place by itself."""
        first, end = i + 1, self._passage.ends[i]
        if first >= end:
            return
        if at := self._following.place(first):
            key = self._passage.key(first, at, self._keys[first])
            if head not in ("سد", "مضيق", "بحيره", "خليج", "قصر") and self._following.is_sure_place(
                key
            ):
                return
        else:
            at = self._following.person(first, end) if head in _STREETS else 0
            if head == "وادي" and self._is_definite(self._keys[first]):
                at = first + 1
            if not at and self._following.is_new(self._keys[first], 1 << 5):
                at = first + 1
                at += at < end and self._following.is_unheard(self._keys[at])
        if at:
            yield self._candidate(i, at, clitics, head, "compound", 0.7)

    def _is_definite(self, word: str) -> bool:
        known = word in self._lists.nationalities or word in self._lists.triggers["stop"]
        return word.startswith(ARTICLE) and len(word) > 4 and not known

    def _weak(self, named: set[str]) -> Iterator[Candidate]:
        """Yield names that are words too, where what stands beside them says they are places."""
        mentions = list(self._mentions())
        found = list(self._by_surroundings(mentions))
        yield from found
        keys = named | {candidate.key for candidate in found}
        if not keys:
            return
        for i, clitics, first, end in mentions:
            key = self._passage.key(i, end, first)
            if key in keys and (clitics in ("ب", "ل") or self._before(i) in _IN):
                yield self._candidate(i, end, clitics, first, "named before", 0.7)

    def _mentions(self) -> Iterator[tuple[int, str, str, int]]:
        for i, word in enumerate(self._keys):
            for clitics, first in self._begun[word]:
                end = self._following.place(i, first)
                if end and self._may_begin(clitics, first, i, end):
                    yield i, clitics, first, end
                    break

    def _may_begin(self, clitics: str, first: str, i: int, end: int) -> bool:
        if clitics in ("", "و") or end > i + 1:
            return True
        return may_begin(clitics, first, self._keys[i], self._lists, self._passage.counts)

    def _by_surroundings(
        self, mentions: Sequence[tuple[int, str, str, int]]
    ) -> Iterator[Candidate]:
        last, sure = -1, {}
        for i, _clitics, first, end in mentions:
            sure[i] = self._following.is_sure_place(self._passage.key(i, end, first))
        for i, clitics, first, end in mentions:
            if sure[i]:
                last = end
            elif self._is_place(i, clitics, first, end, last, sure):
                last = end
                yield self._candidate(i, end, clitics, first, "beside", 0.75)

    def _is_place(
        self, i: int, clitics: str, first: str, end: int, last: int, sure: dict[int, bool]
    ) -> bool:
        before = self._before(i)
        if not clitics and before and self._beside[before]:
            return True
        if clitics == "و" and last == i and before:
            return len(first) > 3 or self._stands_alone(first, end, i)
        placed = before in _IN or clitics in ("ب", "ل", "وب", "ول")
        if not placed:
            return False
        following = self._keys[end] if end < self._passage.ends[i] else ""
        if following.startswith("و") and sure.get(end):
            return True
        if end > i + 1 and before in _IN:
            return True  # «في صلاح الدين»
        return self._is_rare(first)

    def _stands_alone(self, first: str, end: int, i: int) -> bool:
        """Tell «بيروت وصور» from «غزة وصور الضحايا»."""
        following = self._keys[end] if end < self._passage.ends[i] else ""
        return self._lists.weak_places.get(first, False) and not following.startswith(ARTICLE)

    def _is_rare(self, word: str) -> bool:
        lists = self._lists
        flags = set(lists.units.get(word, ""))
        rare = lists.count(word) < _RARE and not lists.is_common(word)
        return rare and len(word) > 3 and not flags & {"G", "S"} and word not in lists.nationalities

    def _before(self, i: int) -> str:
        return self._keys[i - 1] if i and self._passage.ends[i - 1] > i else ""


def _beginnings(lists: Lexicon) -> Iterator[str]:
    """Yield the first words of all names of places."""
    for names in (lists.core, lists.listed):
        yield from (
            key.partition(" ")[0] for key, kind in names.items() if kind is EntityKind.PLACE
        )
    yield from (key.partition(" ")[0] for key in lists.weak_places)
