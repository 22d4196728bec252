"""Organisations by the word that heads or precedes their name."""

import re
from collections.abc import Iterator

from reader.entities.candidates import Candidate
from reader.entities.following import Following
from reader.entities.lexicon import Lexicon
from reader.entities.passage import Passage
from reader.model import EntityKind
from reader.text.words import ARTICLE, SHORTEST_REST

MOST_PARTS = 5
# «التأجيل», «الاجتماع», «القرارات»: after the first definite word only adjectives may follow.
_NO_ADJECTIVE = re.compile("الت..ي.$|الا.+ا.$|ال.+ات$")


class Institutions:
    """Looks for names such as «وزارة الدفاع الأميركية», «صحيفة الوطن» in one passage."""

    def __init__(self, passage: Passage, lists: Lexicon) -> None:
        self._passage = passage
        self._keys = passage.keys
        self._lists = lists
        self._stop = lists.triggers["stop"]
        self._following = Following(passage, lists)
        triggers = lists.triggers
        self._heads = lists.together("parties", "institutions", "ministries")
        self._before = lists.together("papers", "groups", "firms", "clubs")
        self._press = triggers["press"]
        self._groups = triggers["groups"]
        self._bodies = triggers["bodies"]
        self._quoting = triggers["of quoted"]
        self._announced = lists.sought(
            "institutions", lambda: self._heads | self._before | self._quoting
        )
        self._leads = lists.sought("leaders", lambda: triggers["leaders"])
        self._never = lists.together("stop", "titles", "saying")

    def candidates(self) -> Iterator[Candidate]:
        for i, word in enumerate(self._keys):
            for clitics, head in self._announced[word]:
                if head in self._heads:
                    yield from self._headed(i, clitics, head)
                if head in self._before or (head in self._quoting and self._following.quoted(i)):
                    yield from self._after(i, head)

    def _headed(self, i: int, clitics: str, head: str) -> Iterator[Candidate]:
        """Yield a name of which the head is part."""
        end = self._end(i, head)
        if end and not self._is_known_shorter(i, end, head) and not self._stands_by_itself(i, end):
            key = self._passage.key(i, end, head)
            yield Candidate(i, end, clitics, key, EntityKind.ORGANISATION, 0.7, "grammar")

    def _end(self, i: int, head: str) -> int:
        """Return where the name ends that word i heads; 0 where it heads none."""
        triggers = self._lists.triggers
        end = self._parts(i)
        if head in triggers["ministries"]:
            named, end = self._is_ministry(i), i + 2
        elif head in triggers["parties"] and end > i + 1:
            named = head not in triggers["actions"] or self._is_party(i, end)
        elif head == "حزب":
            named, end = i + 1 < self._passage.ends[i] and self._is_foreign(i + 1), i + 2
        else:
            named = head in triggers["institutions"] and self._is_particular(i, end, head)
        return end if named else 0

    def _is_foreign(self, i: int) -> bool:
        word = self._keys[i]
        return self._following.is_new(word, 1 << 6)

    def _is_ministry(self, i: int) -> bool:
        """Tell «الخارجية الروسية» from «وزير الخارجية السوري»."""
        if i + 1 >= self._passage.ends[i] or not self._is_nationality(self._keys[i + 1], "يه"):
            return False
        return i == 0 or not self._keys[i - 1].endswith(("وزير", "وزيره", "وزاره", "وزراء"))

    def _is_party(self, i: int, end: int) -> bool:
        """Tell «حركة النهضة الإسلامية» from «حركة القطارات», «تنظيم المرور»."""
        last = self._keys[end - 1]
        if end == i + 2:
            return not self._lists.is_common(last)
        if self._keys[i].endswith("تنظيم"):
            return last in self._lists.nationalities or last.startswith("الاسلامي")
        return last.endswith("يه") or last in self._lists.nationalities

    def _stands_by_itself(self, i: int, end: int) -> bool:
        """Tell «جماعة الإخوان المسلمين»: the head is no part of a name known without it."""
        if i + 1 == end or self._keys[i] not in self._lists.triggers["heads"]:
            return False
        return self._passage.key(i + 1, end, self._keys[i + 1]) in self._lists.core

    def _is_known_shorter(self, i: int, end: int, head: str) -> bool:
        """Tell «مجلس الأمن الليلة»: a known name with a word too many."""
        last = self._keys[end - 1]
        # «انتخابات مجلس الشعب المصرية»: the adjective is of another word.
        agrees = last.endswith("يه") if head.endswith("ه") else last.endswith("ي")
        described = self._is_nationality(last) or len(last) > 6
        if described and agrees and head not in self._lists.triggers["parties"]:
            return False
        return any(
            self._passage.key(i, shorter, head) in self._lists.core for shorter in range(i + 2, end)
        )

    def _is_nationality(self, word: str, end: str = "") -> bool:
        if word == "الماليه":  # finance, hardly ever what is of Mali
            return False
        return word.startswith(ARTICLE) and word in self._lists.nationalities and word.endswith(end)

    def _parts(self, i: int) -> int:
        """Return where a row of definite words after word i ends."""
        j = i + 1
        while j < min(self._passage.ends[i], i + 1 + MOST_PARTS):
            word = self._keys[j]
            if word[2:] in self._bodies and self._keys[i].endswith("اداره"):
                break  # «إدارة المفوضية العليا» is of a body that has a name of its own.
            definite = word.startswith(ARTICLE) and len(word) > SHORTEST_REST
            linked = j > i + 1 and word.startswith(("وال", "لل")) and len(word) > 4
            if word in self._never or not (definite or linked) or word[1:] in self._lists.core:
                break
            if j > i + 1 and _NO_ADJECTIVE.match(word):
                break
            if j > i + 1 and definite and word[2:] in self._bodies:
                break
            if linked and (word[3:] in self._bodies or word[1:] in self._never):
                break
            j += 1
            if self._is_nationality(word):
                break
        return j

    def _is_particular(self, i: int, end: int, head: str) -> bool:
        """Tell a name from «اللجنة», «مجلس الإدارة» and other words for any such body."""
        parts = self._keys[i + 1 : end]
        if not parts:
            return False
        if any(self._is_nationality(part) for part in parts[-1:]):
            return len(parts) >= 2 or head in ("جامعه", "بنك", "مصرف")
        if parts[0] in self._lists.triggers["any body of"]:
            described = len(parts) >= 2 and parts[1].endswith(("ي", "يه"))
            return described and head not in ("مصلحه", "شركه", "نادي", "دار")
        return self._is_described_enough(i, parts, head)

    def _is_described_enough(self, i: int, parts: tuple[str, ...], head: str) -> bool:
        """Tell «وزارة الصحة», «شركة النصر للسيارات», «هيئة الآثار»: each head needs its own."""
        several = len(parts) >= 2
        if head == "شركه":
            return several and parts[1].startswith("لل")
        if head in ("نادي", "دار", "مجلس"):
            return several and head == "مجلس"
        if head == "وزاره" or (several and head != "قطاع"):
            return True
        return self._is_sole(i, parts[0], head)

    def _is_sole(self, i: int, part: str, head: str) -> bool:
        """Tell «نقابة المحامين» from «هيئة الدفاع»; «رئيس قطاع الأخبار» from «قطاع الخدمات»."""
        triggers = self._lists.triggers
        if part in triggers["any body of"] or self._lists.kind(part) is EntityKind.PLACE:
            return False
        if head in triggers["sole"]:
            return True
        joined = i > 0 and self._passage.ends[i - 1] > i
        led = joined and bool(self._leads[self._keys[i - 1]])
        return led and head in triggers["sole when led"]

    def _after(self, i: int, head: str) -> Iterator[Candidate]:
        """Yield the name that stands by itself after a word such as صحيفة."""
        quoted = self._following.quoted(i)
        first, end = quoted or (i + 1, self._passage.ends[i])
        if first >= len(self._keys) or first >= end:
            return
        last = end if quoted else self._known(first, end, head) or self._unknown(first, head)
        if last:
            key = self._passage.key(first, last, self._keys[first])
            sure = 0.96 if quoted or head in self._press or key in self._lists.weak else 0.65
            yield Candidate(first, last, "", key, EntityKind.ORGANISATION, sure, "after " + head)

    def _known(self, first: int, end: int, head: str) -> int:
        """Return where the known name at word `first` ends.

        One that fills the stretch may be any, and papers may be named after places.
        """
        for length in range(min(4, end - first), 0, -1):
            key = self._passage.key(first, first + length, self._keys[first])
            known = self._lists.weak.get(key) or self._lists.kind(key)
            any_kind = length == end - first or (known is EntityKind.PLACE and head in self._press)
            if known is EntityKind.PLACE and head in self._groups:
                return 0  # «جماعة تازة» is a commune.
            if known is EntityKind.ORGANISATION or (known and any_kind):
                generic = key in self._lists.weak and self._is_described(first + length, end)
                return 0 if generic else first + length
        return 0

    def _is_described(self, i: int, end: int) -> bool:
        """Tell «شركة اتصالات إسرائيلية»: an adjective without article follows, so no name."""
        word = self._keys[i] if i < end else ""
        if not word.endswith(("يه", "ي")) or word.startswith(ARTICLE):
            return False
        return ARTICLE + word in self._lists.nationalities or self._lists.is_common(word)

    def _unknown(self, first: int, head: str) -> int:
        """Return where a name ends that no list has: «صحيفة المرصد», «شركة إنديكس»."""
        word = self._keys[first]
        if head in self._press and self._is_title(word):
            return first + 1
        if word in self._lists.triggers["first in foreign titles"] and head in self._press:
            more = first + 1 < self._passage.ends[first]
            return first + 2 if more and self._keys[first + 1] not in self._never else 0
        if not self._following.is_new(word, 1 << 6):
            return 0
        last = first + 1
        more = last < self._passage.ends[first] and self._following.is_unheard(self._keys[last])
        return last + more

    def _is_title(self, word: str) -> bool:
        if not word.startswith(ARTICLE) or word in self._never or word in self._lists.nationalities:
            return False
        return len(word) > 4
