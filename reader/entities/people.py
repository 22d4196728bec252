"""People by the shape of their names: after titles, after verbs of saying, by known first names."""

from collections.abc import Iterator

from reader.entities.candidates import Candidate
from reader.entities.clitics import without
from reader.entities.inflection import looks_inflected
from reader.entities.lexicon import Lexicon
from reader.entities.passage import Passage
from reader.model import EntityKind
from reader.text.words import ARTICLE, readings

LONGEST = 5
"""So many words has a name at most."""
FAR = 7
"""So many words may stand between a title and its bearer."""
_HEARD = 8
"""Words that an encyclopaedia has less often may be foreign names."""
_STRANGERS = 4
"""So many words in a row at most are a name for being strange."""
_RARE, _ORDINARY = 1 << 8, 1 << 11
"""From so many occurrences on a word is no rare surname, a first name nobody's in particular."""
_TANWIN = "\u064b"


class People:
    """Looks for people in one passage."""

    def __init__(self, passage: Passage, lists: Lexicon) -> None:
        self._passage = passage
        self._keys = passage.keys
        self._lists = lists
        self._stop = lists.triggers["stop"]
        self._links = lists.triggers["links"]
        self._titles = lists.triggers["titles"]
        self._saying = lists.triggers["saying"]
        self._complements = lists.triggers["complements"]
        self._before = lists.triggers["papers"] | lists.triggers["places"]
        self._never = _adverbs(passage) | self._stop

    def candidates(self) -> Iterator[Candidate]:
        for i, word in enumerate(self._keys):
            title = self._title(i)
            if title:
                yield from self._after_title(i)
            if word in self._saying:
                yield from self._after_saying(i)
            if not title and not self._follows_head(i):
                yield from self._by_strangeness(i)
                yield from self._by_first_name(i)

    def _after_saying(self, i: int) -> Iterator[Candidate]:
        if i + 1 < self._passage.ends[i]:
            following = self._keys[i + 1]
            if not without(following, self._lists, self._passage.counts)[0]:
                yield from self._name(i + 1, 0.7, "said", alone=True)

    def _follows_head(self, i: int) -> bool:
        """Tell «حزب باستيف», «شركة فورد»: what follows such a head is not a person."""
        if i == 0 or self._passage.ends[i - 1] <= i:
            return False
        triggers = self._lists.triggers
        heads = triggers["parties"] | triggers["places"] | triggers["papers"] | triggers["firms"]
        return any(rest in heads for _, rest in readings(self._keys[i - 1]))

    def _title(self, i: int) -> bool:
        word = self._keys[i]
        return word in self._titles or any(
            clitics and rest in self._titles for clitics, rest in readings(word)
        )

    def _after_title(self, i: int) -> Iterator[Candidate]:
        """Yield the bearer of a title: «وزير الخارجية الأميركي جون كيري» → جون كيري."""
        end = self._passage.ends[i]
        for j in range(i + 1, min(end, i + 1 + FAR)):
            if self._title(j):
                return
            near = j == i + 1
            if self._is_of_title(j):
                continue
            found = list(self._name(j, 0.85 if near else 0.8, "title", alone=True))
            if found and (near or self._sure(self._keys[j])):
                yield from found
                return
            if not self._belongs_to_title(j):
                return

    def _is_of_title(self, j: int) -> bool:
        """Tell «القانوني» in «الخبير القانوني طارق»: an adjective before a first name."""
        word = self._keys[j]
        if not (word.startswith(ARTICLE) and word.endswith(("ي", "يه")) and len(word) > 5):
            return False
        following = self._keys[j + 1] if j + 1 < self._passage.ends[j] else ""
        flags = self._lists.units.get(following, "")
        return "G" in flags and following not in self._stop

    def _sure(self, word: str) -> bool:
        return not word.startswith(ARTICLE) or word in self._lists.name_words

    def _belongs_to_title(self, j: int) -> bool:
        word = self._keys[j]
        return (
            word in self._complements
            or word in self._lists.nationalities
            or word.startswith((ARTICLE, "لل", "وال", "بال"))
            or word.endswith("ها")
            or self._lists.kind(word) is EntityKind.PLACE
            or self._lists.kind(word[1:]) is EntityKind.PLACE
        ) and word not in self._stop

    def _by_first_name(self, i: int) -> Iterator[Candidate]:
        word = self._keys[i]
        clitics, first = without(word, self._lists, self._passage.counts)
        if first in self._saying or (first.startswith(ARTICLE) and not self._is_before_link(i)):
            return
        if self._is_first_name(first) or self._is_first_by_second(i, first):
            yield from self._name(i, 0.75, "first name", clitics=clitics)

    def _is_before_link(self, i: int) -> bool:
        """Tell «الطيب ولد أحمد», «الحسين آيت لحسن» by the second word."""
        return i + 1 < self._passage.ends[i] and self._keys[i + 1] in ("بن", "ولد", "ايت")

    def _by_strangeness(self, i: int) -> Iterator[Candidate]:
        """Yield two words or more in a row that nothing explains: mostly a foreign name."""
        j = i
        while j < min(i + _STRANGERS, self._passage.ends[i]) and (
            self._is_strange(self._keys[j])
            or (j > i and self._is_strange(self._keys[j], shape=False))
        ):
            j += 1
        if j > i + 1:
            key = " ".join(self._keys[i:j])
            yield Candidate(i, j, "", key, EntityKind.PERSON, 0.5, "strange")

    def _is_strange(self, word: str, *, shape: bool = True) -> bool:
        """Tell a word that is neither known nor begins like a verb or with a clitic.

        Without `shape` it may end like a plural or dual.
        """
        rest = word[1:]
        if word[0] == "و" or word[:2] in (ARTICLE, "لل"):
            return False
        if not (self._is_unheard(word) if shape else self._is_unseen(word)):
            return False
        if word[0] in "يتن" and any(first + rest in self._lists.levels for first in ("", *"يتنا")):
            return False
        return word[0] not in "فبلك" or not (rest in self._lists.levels or word[1:3] == ARTICLE)

    def _is_first_by_second(self, i: int, word: str) -> bool:
        """Tell «صالح» in «صالح عبد الغفور»: a word and a first name, before another one."""
        if i + 1 >= self._passage.ends[i] or word in self._stop:
            return False
        following = self._keys[i + 1]
        flags = self._lists.units.get(following, "")
        is_name = following in self._lists.name_words and bool(flags)
        second = following == "عبد" or is_name or self._is_surname_by_shape(i, i + 1)
        own = self._lists.units.get(word, "")
        if {"G", "g", "f"} & set(own) and self._lists.count(word) < 1 << 7:
            foreign = "f" in own and following in self._lists.name_words
            return foreign or self._is_unheard(following) or self._is_given_and_surname(i + 1)
        return second and "G" in own

    def _is_triple(self, i: int, first: str) -> bool:
        """Tell «عالية كاظم التميمي», whose first word is an adjective, too."""
        never = first in self._stop or first in self._titles or first.startswith(ARTICLE)
        return not never and first in self._lists.units and self._is_given_and_surname(i + 1)

    def _is_given_and_surname(self, i: int) -> bool:
        """Tell «صابر البرزنجي»."""
        if i + 1 >= len(self._keys) or i + 1 >= self._passage.ends[i]:
            return False
        if "G" not in self._lists.units.get(self._keys[i], ""):
            return False
        surname = self._keys[i + 1]
        flags = self._lists.units.get(surname, "").lower()
        return surname.startswith(ARTICLE) and "s" in flags and not self._lists.is_common(surname)

    def _is_unheard(self, word: str) -> bool:
        """Tell a word that neither the encyclopaedia nor a dictionary of endings explains."""
        heard = self._lists.count(word) >= _HEARD or word in self._never
        return not heard and len(word) > 3 and self._is_unknown(word)

    def _is_unseen(self, word: str) -> bool:
        """Tell a word of which the encyclopaedia has no trace, be it a plural or dual."""
        if word in self._never or word in self._lists.levels or len(word) < 4:
            return False
        stems = [word[:-2]] if word.endswith(("ان", "ون", "ين")) else []
        return bool(stems) and all(self._lists.count(stem) < 1 << 6 for stem in stems)

    def _is_first_name(self, word: str) -> bool:
        flags = self._lists.units.get(word, "")
        if self._lists.kind(word) is EntityKind.PLACE or word in self._stop or word in self._saying:
            return False
        if word in ("عبد", "ابو"):
            return True
        if self._lists.is_common(word):
            return False
        return bool(flags) and ("G" in flags or "g" in flags or "f" in flags)

    def _name(
        self, i: int, confidence: float, source: str, *, alone: bool = False, clitics: str = ""
    ) -> Iterator[Candidate]:
        """Yield the name that begins with word i; one of a single word only if `alone`."""
        first = self._keys[i]
        if not clitics and source != "first name":
            clitics, first = without(first, self._lists, self._passage.counts)
        elif clitics:
            first = without(first, self._lists, self._passage.counts)[1]
        if not (self._may_start(first, alone=alone) or (alone and self._is_triple(i, first))):
            return
        end = self._end(i)
        if end - i == 1 and not (alone and self._stands_alone(first)):
            return
        key = self._passage.key(i, end, first)
        yield Candidate(i, end, clitics, key, EntityKind.PERSON, confidence, source)
        if end < self._passage.ends[i] and self._is_coordinated(self._keys[end]):
            yield from self._coordinated(end)

    def _is_coordinated(self, word: str) -> bool:
        """Tell «وإيمرسون» after a name: a word that is not known save without its و."""
        rest = word[1:]
        lists = self._lists
        if not word.startswith("و") or len(word) < 5 or lists.count(rest) < lists.count(word):
            return False
        if word in lists.units or rest in self._stop or rest in self._titles:
            return False
        if "G" in lists.units.get(rest, ""):
            return True
        if lists.is_common(rest) or lists.kind(rest) or rest in lists.nationalities:
            return False
        return rest in lists.units or rest in lists.name_words or self._is_unknown(rest)

    def _coordinated(self, i: int) -> Iterator[Candidate]:
        first = self._keys[i][1:]
        end = self._end(i)
        key = self._passage.key(i, end, first)
        yield Candidate(i, end, "و", key, EntityKind.PERSON, 0.65, "and")

    def _may_start(self, word: str, *, alone: bool) -> bool:
        if word in self._stop or word in self._titles or word in self._complements:
            return False
        if word in self._lists.nationalities or len(word) < 2:
            return False
        if self._lists.kind(word) in (EntityKind.PLACE, EntityKind.ORGANISATION):
            is_name_too = word not in self._lists.core and word in self._lists.units
            if not (alone and is_name_too):
                return False
        if word in ("عبد", "ابو", "بن", "ابن", "ام"):
            return True
        return not alone or self._is_part(word)

    def _stands_alone(self, word: str) -> bool:
        lists = self._lists
        if word in lists.weak or word in lists.core:
            return (lists.core.get(word) or lists.weak[word]) is EntityKind.PERSON
        if word in self._links or len(word) < 3 or word.startswith("لل"):
            return False
        flags = lists.units.get(word, "")
        if lists.is_common(word) or self._is_joined(word):
            return False
        return bool(flags) or word in lists.name_words or self._is_unknown(word)

    def _end(self, i: int) -> int:
        """Return where a name ends that begins with word i."""
        j = i + 1
        if self._keys[i] in self._links or self._keys[i][1:] in ("عبد", "ابو"):
            j += j < self._passage.ends[i]
            j += j < self._passage.ends[i] and self._keys[j - 1] == "عبد"
        while j < min(self._passage.ends[i], i + LONGEST):
            word = self._keys[j]
            if word in self._links and j + 1 < self._passage.ends[i]:
                following = self._keys[j + 1]
                if following in self._stop:
                    break
                j += 2
                if word in ("بن", "ابن", "ابو") and following in ("عبد", "ابي", "ابو"):
                    j += j < self._passage.ends[i]
                continue
            if not self._continues(i, j):
                break
            j += 1
        return min(j, self._passage.ends[i])

    def _is_title_joined(self, word: str) -> bool:
        return word[1:] in self._titles or word[1:] in self._stop or word[1:] in self._saying

    def _is_surname_by_shape(self, i: int, j: int) -> bool:
        """Tell «الجبلي» after a first name: the article and the ending of an adjective."""
        word = self._keys[j]
        first = without(self._keys[i], self._lists, self._passage.counts)[1]
        return (
            word.startswith(ARTICLE)
            and word.endswith("ي")
            and len(word) > 5
            and j - i <= 2
            and "G" in self._lists.units.get(first, "")
            and self._lists.count(word) < 1 << 8
            and word not in self._lists.nationalities
            and word not in self._complements
            and word not in self._stop
        )

    def _continues(self, i: int, j: int) -> bool:
        """Tell whether word j goes on with the name that begins with word i."""
        word = self._keys[j]
        if word in ("الله", "الدين") or self._is_surname_by_shape(i, j) or self._is_ali(j):
            return True
        if self._is_of_language(word) or self._is_coordinated(word) or self._is_title_joined(word):
            return False
        if j == i + 1 and self._is_rare_surname(i, word):
            return True
        return self._may_follow(word, j - i)

    def _is_of_language(self, word: str) -> bool:
        """Tell a word that is in no name, or that ends one."""
        if word in self._never or word in self._titles or word in self._complements:
            return True
        if word in self._saying or word.startswith("لل") or not word.isalpha():
            return True
        return word.startswith(("بال", "كال", "فال")) and word not in self._lists.units

    def _is_ali(self, j: int) -> bool:
        """Tell علي in «محمد علي بن حمد» from على, on: folded they are one."""
        following = self._keys[j + 1] if j + 1 < self._passage.ends[j] else ""
        return self._keys[j] == "علي" and following in ("بن", "ابن", "ولد", "عبد")

    def _is_rare_surname(self, i: int, word: str) -> bool:
        """Tell «رايت» after جوناثان: a surname, or a word not heard, after a sure first name."""
        lists = self._lists
        first = without(self._keys[i], lists, self._passage.counts)[1]
        flags = lists.units.get(first, "")
        if lists.kind(word) or word in lists.nationalities or len(word) < 4:
            return False
        if not {"G", "f"} & set(flags) or lists.count(first) >= _ORDINARY:
            return False
        if "s" in lists.units.get(word, ""):
            return lists.count(word) < _RARE and not self._is_joined(word)
        foreign = "f" in flags and "G" not in flags and not word.startswith(ARTICLE)
        return foreign and lists.count(word) < _HEARD and self._is_strange(word, shape=False)

    def _may_follow(self, word: str, place: int) -> bool:
        flags = self._lists.units.get(word, "")
        if self._lists.core.get(word) is EntityKind.PERSON:
            return True
        if word in self._lists.nationalities:
            return place == 1 and "S" in flags
        if self._lists.kind(word) in (EntityKind.PLACE, EntityKind.ORGANISATION):
            return place == 1 and bool(flags) and (word not in self._lists.core or "S" in flags)
        return self._is_part(word) and not self._is_joined(word)

    def _is_part(self, word: str) -> bool:
        """Tell whether a word may be part of somebody's name."""
        lists = self._lists
        if word in lists.name_words:
            return True
        flags = lists.units.get(word, "")
        if lists.is_common(word):
            both = {"G", "S"} <= set(flags)
            if "f" in flags and lists.count(word) < 1 << 8:
                return True
            return bool({"G", "S"} & set(flags)) and lists.count(word) < 1 << (12 if both else 10)
        if flags:
            return True
        return self._is_unknown(word)

    def _is_unknown(self, word: str) -> bool:
        """Tell a word that no text of the encyclopaedia has: a foreign or a rare name."""
        if len(word) < 3 or word[0].isdigit() or word[0].isascii():
            return False
        count = self._lists.count(word)
        if count >= 1 << 8:
            return False
        return not self._is_joined(word) and not looks_inflected(word, self._lists)

    def _is_joined(self, word: str) -> bool:
        """Tell a word whose clitic is attested: «وروسيا»."""
        if word in self._lists.units or word in self._lists.name_words:
            return False
        if word[0] in "لب" and word[1:] in self._before:
            return True
        lists, count = self._lists, self._lists.count(word)
        return any(
            clitics and (lists.count(rest) > max(8, 2 * count) or lists.is_common(rest))
            for clitics, rest in readings(word)
        )


def _adverbs(passage: Passage) -> frozenset[str]:
    """Return the words printed with the ending of «مبتسماً»: none is a foreign name."""
    if _TANWIN not in passage.text:
        return frozenset()
    return frozenset(
        word.key
        for word in passage.words
        if _TANWIN in passage.text[word.span.start : word.span.end]
    )
