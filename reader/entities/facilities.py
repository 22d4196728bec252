"""Hospitals, universities and colleges, named after whatever may be named."""

from collections.abc import Iterator

from reader.entities.candidates import Candidate, headed
from reader.entities.following import Following
from reader.entities.lexicon import Lexicon
from reader.entities.passage import Passage
from reader.model import EntityKind
from reader.text.words import ARTICLE

_MOST_PARTS = 4
_MOTHERS = frozenset(("ام", "ابو"))
_ANY = frozenset(("المدينه", "العاصمه", "البلده", "المنطقه", "الولايه", "الدول", "المحافظه"))
"""After «مستشفى» and the like these name no particular one."""


class Facilities:
    """Looks in one passage for «مستشفى الشفاء», «جامعة أم القرى», «كلية طب الأسنان»."""

    def __init__(self, passage: Passage, lists: Lexicon) -> None:
        self._passage = passage
        self._keys = passage.keys
        self._lists = lists
        self._following = Following(passage, lists)
        triggers = lists.triggers
        self._kinds = triggers["facility kinds"]
        self._honours = triggers["honours"]
        self._announced = lists.sought("facilities", lambda: _heads(lists))
        self._never = lists.together("stop", "titles", "saying")

    def candidates(self) -> Iterator[Candidate]:
        return headed(self._passage, self._announced, self._end, 0.75, "facility")

    def _end(self, i: int, head: str) -> int:
        first, most = i + 1, self._passage.ends[i]
        if first >= most or self._is_listed(i, head, most):
            return 0
        if self._keys[first] in self._honours:
            end = self._following.person(first, most) or min(first + 2, most)
            return self._with_kind(end, most) if end > first + 1 else 0
        if self._is_barred(self._keys[first]) and self._keys[first] not in _MOTHERS:
            return 0
        if head.startswith(ARTICLE):
            end = self._with_kind(first, most)
            return self._following.person(end, most) if first < end < most else 0
        if self._is_adjective(self._keys[first]):
            return 0
        if head == "كليه":
            end = self._definite(first, most) or self._subject(first, most)
        else:
            end = self._named(first, most)
        return self._with_kind(end, most) if end else 0

    def _named(self, first: int, most: int) -> int:
        """Return where the name after the head ends: of a place, a person, or of other words."""
        return (
            self._following.place(first)
            or max(self._definite(first, most), self._subject(first, most))
            or self._following.person(first, most)
            or self._unknown(first)
        )

    def _is_listed(self, i: int, head: str, most: int) -> bool:
        """Tell «جامعة أكسفورد», of which the lists say where the name ends."""
        if self._lists.core.get(self._keys[i + 1]) is EntityKind.ORGANISATION:
            return True
        longest = min(most, i + self._lists.longest.get(head, 0))
        return any(
            self._passage.key(i, j, head) in self._lists.core for j in range(i + 2, longest + 1)
        )

    def _definite(self, first: int, most: int) -> int:
        """Return where a row of definite words ends: «الشريعة والقانون»."""
        j = first
        while j < min(most, first + _MOST_PARTS) and self._is_part(self._keys[j], j > first):
            j += 1
        return j if j > first else 0

    def _is_part(self, word: str, later: bool) -> bool:
        if later and word.startswith("و" + ARTICLE):
            return word[1:] not in self._never and word[3:] not in self._lists.triggers["bodies"]
        definite = word.startswith(ARTICLE) and len(word) > 4
        return definite and not self._is_barred(word) and word not in self._lists.nationalities

    def _is_barred(self, word: str) -> bool:
        return word in self._never or word in _ANY

    def _subject(self, first: int, most: int) -> int:
        """«شهداء الأقصى», «طب الأسنان», «أم القرى»: a plain noun and a definite one."""
        word = self._keys[first]
        if word.startswith(ARTICLE) or first + 1 >= most or len(word) < 2:
            return 0
        following = self._keys[first + 1]
        if word in self._lists.nationalities or word[:2] in ("لل", "با"):
            return 0
        definite = following.startswith(ARTICLE) and self._is_part(following, later=False)
        return first + 2 if definite else 0

    def _unknown(self, first: int) -> int:
        if not self._following.is_new(self._keys[first], 1 << 5):
            return 0
        more = first + 1 < self._passage.ends[first]
        return first + 1 + (more and self._following.is_unheard(self._keys[first + 1]))

    def _is_adjective(self, word: str) -> bool:
        """Tell «ميداني», «جهوي»: a hospital of some kind."""
        ordinary = word not in self._lists.units or self._lists.is_common(word[:-1])
        return word.endswith("ي") and not word.startswith(ARTICLE) and ordinary

    def _with_kind(self, end: int, most: int) -> int:
        """Return the end with adjectives: «مستشفى المنيا الجامعي»."""
        while end < most and self._keys[end] in self._kinds:
            end += 1
        return end


def _heads(lists: Lexicon) -> Iterator[str]:
    yield from lists.triggers["facilities"]
    yield ARTICLE + "مستشفي"
