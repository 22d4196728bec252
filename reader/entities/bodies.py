"""Institutions whose name is built like a phrase: «الهيئة العليا المستقلة للانتخابات»."""

from collections.abc import Iterator

from reader.entities.candidates import Candidate, headed
from reader.entities.following import Following
from reader.entities.lexicon import Lexicon
from reader.entities.passage import Passage
from reader.model import EntityKind
from reader.text.words import ARTICLE

MOST_PARTS = 4
"""So many words at most has each part of such a name."""
_COUNCILS = frozenset(("محافظه", "مدينه", "بلديه", "ولايه", "مقاطعه", "جهه", "امناء", "قضاه"))
_ONLY = {"مجلس": _COUNCILS, "حركه": frozenset(("تحرير",)), "جبهه": frozenset(("تحرير",))}
"""Some heads make a name with a few words only: «مجلس محافظة نينوى», not «مجلس إدارة الشركة»."""
_FROM = frozenset(("للحد", "للوقايه", "للحمايه"))
"""Purposes that go on with «من»: «للحد من مخاطر الكوارث»."""
_AIMLESS = frozenset(("علي", "عن", "مع", "بين"))
"""After a purpose these show that it is no part of the name: «للضغط على»."""


class Bodies:
    """Looks in one passage for institutions that no list has."""

    def __init__(self, passage: Passage, lists: Lexicon) -> None:
        self._passage = passage
        self._keys = passage.keys
        self._lists = lists
        triggers = lists.triggers
        self._bodies = triggers["bodies"]
        self._makers = triggers["makers"]
        self._named_after = triggers["named after"]
        self._of_places = triggers["of places"]
        self._honours = triggers["honours"]
        self._ranks = triggers["ranks"]
        self._parties = triggers["parties of nations"]
        self._vague = triggers["vague bodies"]
        self._missions = triggers["missions"]
        self._errands = triggers["errands"]
        self._numbered = triggers["numbered"]
        self._leads = lists.sought("leaders", lambda: triggers["leaders"])
        self._following = Following(passage, lists)
        self._announced = lists.sought("bodies", lambda: _heads(lists))
        self._never = lists.together("stop", "titles", "saying")

    def candidates(self) -> Iterator[Candidate]:
        return headed(self._passage, self._announced, self._end, 0.7, "phrase")

    def _end(self, i: int, head: str) -> int:
        """Return where the name ends that word i heads; 0 where it heads none."""
        if head.startswith(ARTICLE):
            if head in self._numbered:
                return self._with_number(i)
            if head[2:] in self._bodies:
                return self._ranked(i, head)
            return self._nation_for(i, head)
        ends = [0]
        if head in self._named_after:
            ends.append(self._in_honour(i))
        if head in self._of_places:
            ends.append(self._of_place(i))
        if head in self._makers:
            ends.append(self._of_action(i, head))
        if head in self._missions:
            ends.append(self._mission(i))
        return max(ends)

    def _with_number(self, i: int) -> int:
        """«الفرقة 17», «القناة 12»."""
        j = i + 1
        return j + 1 if j < self._last(i) and self._keys[j].isdigit() else 0

    def _mission(self, i: int) -> int:
        """«بعثة الأمم المتحدة للدعم في ليبيا», «مفوضية الأمم المتحدة لشؤون اللاجئين»."""
        first = self._keys[i + 1] if i + 1 < self._last(i) else ""
        most = min(self._last(i), i + 1 + self._lists.longest.get(first, 0))
        for end in range(most, i + 2, -1):
            if self._lists.core.get(" ".join(self._keys[i + 1 : end])) is EntityKind.ORGANISATION:
                purpose = self._purpose(i, end)
                return self._seated(i, purpose or end) or purpose
        return 0

    def _seated(self, i: int, j: int) -> int:
        """Return where «في ليبيا» ends; 0 where no such words stand at word j."""
        if j + 1 < self._last(i) and self._keys[j] == "في":
            return self._following.place(j + 1)
        return 0

    def _ranked(self, i: int, head: str) -> int:
        """«المركز الوطني للبحث العلمي», «البنك التجاري الدولي»: adjectives, and a purpose."""
        j = i + 1
        while j < self._last(i) and self._is_adjective(self._keys[j], head):
            j += 1
        loose = j
        while loose < min(self._last(i), j + 2) and self._agrees(self._keys[loose], head):
            loose += 1
        known = self._passage.key(i, loose, head) in self._lists.core
        end = self._purpose(i, loose) if loose > i + 1 else 0
        if known and not self._is_another(i, loose, end, head):
            end = 0
        if end or loose == i + 1:
            return self._of_which(end)
        return j if self._is_particular(i, j, head) else 0

    def _is_another(self, i: int, known: int, end: int, head: str) -> bool:
        """Tell «التجمع الوطني للإصلاح والتنمية» from the known «التجمع الوطني»."""
        keys = (self._passage.key(i, j, head) for j in range(known + 1, end + 1))
        joined = end > known + 1 and self._keys[end - 1].startswith("وال")
        return joined and not any(key in self._lists.core for key in keys)

    def _of_which(self, end: int) -> int:
        """Return the end with «لقناة السويس», the place for which a purpose is."""
        if end and end < self._last(end - 1) and self._keys[end].startswith("ل"):
            return self._following.place(end, self._keys[end][1:]) or end
        return end

    def _is_particular(self, i: int, j: int, head: str) -> bool:
        """Tell «البنك التجاري الدولي», «الجامعة اللبنانية» from «البنك المركزي»."""
        adjectives = self._keys[i + 1 : j]
        # «التجمع الوطني الفرنسي»: the nation is no part of a party's name.
        of_nation = adjectives[-1:] and adjectives[-1] in self._lists.nationalities
        shortest = j - 1 if of_nation and head[2:] in self._parties else j
        if any(self._passage.key(i, k, head) in self._lists.core for k in (shortest, j)):
            return False
        if head[2:] in self._vague:
            return any(word in ("العامه", "العام", "العليا") for word in adjectives[:-1])
        if head in ("الرابطه", "الغرفه"):
            return bool(adjectives)
        if head in ("الجامعه", "البرلمان") and any(
            word in self._lists.nationalities for word in adjectives
        ):
            return True
        return len(adjectives) > 1

    def _agrees(self, word: str, head: str) -> bool:
        """Tell «المحترفة» in «الرابطة المحترفة لكرة القدم»: any adjective before a purpose."""
        if word in self._never or not word.startswith(ARTICLE) or len(word) < 5:
            return False
        return word.endswith("ه") == head.endswith("ه")

    def _is_adjective(self, word: str, head: str) -> bool:
        if not word.startswith(ARTICLE) or word in self._never:
            return False
        if word in self._ranks:
            return True
        return len(word) > 5 and word.endswith("يه" if head.endswith(("ه", "ات")) else "ي")

    def _nation_for(self, i: int, head: str) -> int:
        """«المصرية للاتصالات», a company without the word for it."""
        if head not in self._lists.nationalities or not head.endswith("يه"):
            return 0
        before = self._keys[i - 1] if i and self._passage.ends[i - 1] > i else ""
        if before.startswith((ARTICLE, "لل", "وال", "بال")):
            return 0
        following = self._keys[i + 1] if i + 1 < self._passage.ends[i] else ""
        return i + 2 if following in self._lists.triggers["trades"] else 0

    def _in_honour(self, i: int) -> int:
        """«مركز الملك سلمان للإغاثة», «مؤسسة محمد الخامس للتضامن»."""
        j = i + 1
        honoured = j < self._last(i) and self._keys[j] in self._honours
        first = j = j + honoured
        while j < min(self._last(i), first + 3) and self._is_of_person(self._keys[j], j > first):
            j += 1
        if j == first:
            return 0
        if honoured and self._keys[i] != "مدينه":
            return self._purpose(i, j) or j
        if honoured:
            return self._purpose(i, j)
        return self._purpose(i, j) if self._lists.is_given(self._keys[first]) else 0

    def _is_of_person(self, word: str, later: bool) -> bool:
        if word in self._never or word in self._lists.nationalities:
            return False
        if later and word in self._lists.triggers["ordinals"]:
            return True
        if word in ("عبد", "بن", "الله", "ال"):
            return True
        return word in self._lists.units and not (
            self._lists.is_common(word) and self._lists.count(word) > 1 << 9
        )

    def _of_place(self, i: int) -> int:
        """«جامعة الكويت», «بنك مصر», «شرطة عمان السلطانية»."""
        end = self._following.place(i + 1) if i + 1 < self._last(i) else 0
        if not end:
            return 0
        purpose = self._purpose(i, end)
        if self._keys[i].endswith("مكتب"):
            return purpose
        # «رئيس بلدية حلب» is of the town, «بلدية حلب» the body.
        if self._keys[i].endswith("بلديه") and i and self._leads[self._keys[i - 1]]:
            return 0
        return purpose or self._with_adjective(i, end)

    def _with_adjective(self, i: int, end: int) -> int:
        """Return the end with an adjective of the head: «لجنة أطباء السودان المركزية»."""
        head = self._keys[i]
        while end < self._last(i) and self._is_adjective(self._keys[end], head):
            if self._keys[end] in self._lists.nationalities and not head.endswith("ه"):
                break
            end += 1
        return end

    def _of_action(self, i: int, head: str) -> int:
        """«هيئة مكافحة الفساد», «غرفة تجارة وصناعة أبوظبي», «مديرية ماء ذي قار»."""
        j = i + 1
        if j >= self._last(i) or not self._is_plain_noun(self._keys[j]):
            return 0
        if head in _ONLY and self._keys[j] not in _ONLY[head]:
            return 0
        if head == "مركز" and self._keys[j] in _COUNCILS:
            return 0
        j += 1
        if j < self._last(i) and self._is_second_noun(self._keys[j]):
            j += 1
        return self._object(i, j)

    def _is_second_noun(self, word: str) -> bool:
        return self._is_plain_noun(word) or (word[0] == "و" and self._is_plain_noun(word[1:]))

    def _is_plain_noun(self, word: str) -> bool:
        lists = self._lists
        if word in self._never or word.startswith((ARTICLE, "لل", "بال", "وال")):
            return False
        if lists.kind(word) or word in lists.nationalities or len(word) < 3:
            return False
        if word.endswith("ي") and word[:-1] + "ين" in lists.levels:
            # «محرري الصحافة»: a plural that has lost its ن.
            return word not in lists.units
        return lists.is_common(word) and ARTICLE + word in lists.levels

    def _purpose(self, i: int, j: int) -> int:
        """Return where «للبحث العلمي» or «لتحلية المياه» from word j on ends; 0: none is there."""
        if j >= self._last(i):
            return 0
        word = self._keys[j]
        if word in _FROM and j + 2 < self._last(i) and self._keys[j + 1] == "من":
            return self._object(i, j + 2 + self._is_plain_noun(self._keys[j + 2]))
        if word.startswith("لل") and len(word) > 4:
            return self._described(i, j + 1)
        noun = word[1:]
        # «اللجنة التنفيذية لمنظمة التحرير» is of another body.
        if noun in self._errands or ARTICLE + word[2:] in self._errands or noun in self._bodies:
            return 0
        if word.startswith("ل") and self._is_plain_noun(noun):
            second = j + 1 < self._last(i) and self._is_second_noun(self._keys[j + 1])
            return self._object(i, j + 1 + second)
        return 0

    def _object(self, i: int, j: int) -> int:
        """Return where the definite noun at word j ends, its adjectives with it; 0: none is."""
        if j >= self._last(i):
            return 0
        word = self._keys[j]
        if place := self._following.place(j):
            return self._purpose(i, place) or self._with_adjective(i, place)
        definite = word.startswith(ARTICLE) and len(word) > 4
        if not definite or word in self._never or word in self._lists.nationalities:
            return 0
        return self._described(i, j + 1)

    def _described(self, i: int, j: int) -> int:
        """Return where the adjectives and further nouns of a purpose end; 0: it was none."""
        most = min(self._last(i), j + MOST_PARTS)
        while j < most:
            word = self._keys[j]
            if word == "غير" and j + 1 < most and self._keys[j + 1].startswith(ARTICLE):
                j += 2
                continue
            adjective = word.startswith(ARTICLE) and word.endswith(("ه", "ي")) and len(word) > 4
            joined = word.startswith("وال") and len(word) > 5 and word[3:] not in self._bodies
            if not (adjective or joined) or word in self._never or word[1:] in self._never:
                break
            if self._lists.kind(word) or self._lists.kind(word[1:]):
                break
            j += 1
        if j < self._last(i) and (self._keys[j] in _AIMLESS or self._keys[j].startswith("بال")):
            return 0
        return j

    def _last(self, i: int) -> int:
        return self._passage.ends[i]


def _heads(lists: Lexicon) -> Iterator[str]:
    triggers = lists.triggers
    yield from (ARTICLE + body for body in triggers["bodies"])
    yield from triggers["numbered"]
    yield from (n for n in lists.nationalities if n.startswith(ARTICLE) and n.endswith("يه"))
    for section in ("named after", "of places", "makers", "missions"):
        yield from triggers[section]
