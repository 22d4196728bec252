"""People by the shape of their names: after titles, after verbs of saying, by known first names."""

from collections.abc import Iterator

from reader.entities.candidates import Candidate
from reader.entities.clitics import without
from reader.entities.letters import ALIKE
from reader.entities.lexicon import Lexicon
from reader.entities.name_words import HEARD, NameWords
from reader.entities.passage import Passage
from reader.model import EntityKind
from reader.text.words import ARTICLE, PROCLITICS

LONGEST = 5
"""So many words has a name at most."""
FAR = 7
"""So many words may stand between a title and its bearer."""
_OF_MAURITANIA = ("ولد", "منت", "اغ")
"""Between two names: son, daughter, and son of Tuareg."""
_STRANGERS = 4
"""So many words in a row at most are a name for being strange."""
_RARE, _ORDINARY = 1 << 8, 1 << 11
"""From so many occurrences on a word is no rare surname, a first name nobody's in particular."""


class People:
    """Looks for people in one passage."""

    def __init__(self, passage: Passage, lists: Lexicon) -> None:
        self._passage = passage
        self._keys = passage.keys
        self._letters = passage.letters
        self._parted: dict[int, tuple[str, str]] = {}
        self._lists = lists
        self._stop = lists.triggers["stop"]
        self._links = lists.triggers["links"]
        self._titles = lists.triggers["titles"]
        self._saying = lists.triggers["saying"]
        self._complements = lists.triggers["complements"]
        self._words = NameWords(passage, lists)
        self._heads = lists.sought(
            "heads", lambda: lists.together("parties", "places", "papers", "firms")
        )

    def candidates(self) -> Iterator[Candidate]:
        for i, word in enumerate(self._keys):
            title = self._words.is_title(word)
            if title:
                yield from self._after_title(i)
            if word in self._saying:
                yield from self._after_saying(i)
            if not title and not self._follows_head(i):
                yield from self._by_strangeness(i)
                yield from self._by_first_name(i)

    def name(
        self, i: int, confidence: float, source: str, *, alone: bool = False, clitics: str = ""
    ) -> Iterator[Candidate]:
        """Yield the name that begins with word i; one of a single word only if `alone`."""
        first = self._keys[i]
        if not clitics and source != "first name":
            clitics, first = self._without(i)
        elif clitics:
            first = self._without(i)[1]
        told = (first in ALIKE and self._letters.is_given(i)) or (
            alone and self._is_triple(i, first)
        )
        if not (told or self._words.may_start(first, alone=alone)):
            return
        end = self._end(i)
        if end - i == 1 and not (alone and self._words.stands_alone(first)):
            return
        key = self._passage.key(i, end, first)
        yield Candidate(i, end, clitics, key, EntityKind.PERSON, confidence, source)
        if end < self._passage.ends[i] and self._is_coordinated(end):
            yield from self._coordinated(end)

    def _after_saying(self, i: int) -> Iterator[Candidate]:
        if i + 1 < self._passage.ends[i] and not self._without(i + 1)[0]:
            yield from self.name(i + 1, 0.7, "said", alone=True)

    def _follows_head(self, i: int) -> bool:
        """Tell «حزب باستيف», «شركة فورد»: what follows such a head is not a person."""
        if i == 0 or self._passage.ends[i - 1] <= i:
            return False
        return bool(self._heads[self._keys[i - 1]])

    def _after_title(self, i: int) -> Iterator[Candidate]:
        """Yield the bearer of a title: «وزير الخارجية الأميركي جون كيري» → جون كيري."""
        end = self._passage.ends[i]
        for j in range(i + 1, min(end, i + 1 + FAR)):
            if self._words.is_title(self._keys[j]):
                return
            near = j == i + 1
            if self._is_of_title(j) or self._is_of_office(j):
                continue
            found = list(self.name(j, 0.85 if near else 0.8, "title", alone=True))
            if found and (near or self._is_sure(j)):
                yield from found
                return
            if not self._belongs_to_title(j):
                return

    def _is_of_title(self, j: int) -> bool:
        """Tell «القانوني» in «الخبير القانوني طارق»: an adjective before a first name."""
        word = self._keys[j]
        adjective = self._letters.is_definite(j) and word.endswith(("ي", "يه"))
        if not adjective or len(word) <= 5:
            return False
        following = self._next(j)
        flags = self._lists.units.get(following, "")
        return "G" in flags and following not in self._stop

    def _is_of_office(self, j: int) -> bool:
        """Tell «الجهوي» in «المنسق الجهوي للإغاثة»: an adjective before what the office is for."""
        word = self._keys[j]
        following = self._next(j)
        adjective = self._letters.is_definite(j) and word.endswith(("ي", "يه"))
        return adjective and following[:2] == "لل"

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
        clitics, first = self._without(i)
        if first in self._saying:
            return
        definite = first.startswith(ARTICLE) and (clitics or self._letters.is_definite(i))
        if definite and not self._is_before_link(i):
            return
        if not self._is_first(i, first) or self._begins_other(i, first):
            return
        if clitics and self._is_of_god(i):
            return
        yield from self.name(i, 0.75, "first name", clitics=clitics)

    def _is_first(self, i: int, first: str) -> bool:
        return (
            self._words.is_first_name(first)
            or self._is_first_by_second(i, first)
            or (first in ALIKE and self._letters.is_given(i))
        )

    def _is_of_mauritania(self, i: int, first: str) -> bool:
        """Tell «العيد ولد محمدو», «موسى أغ غالي»."""
        known = first.startswith(ARTICLE) or first in self._lists.units
        return known and self._is_before_link(i) and self._keys[i + 2] in self._lists.units

    def _next(self, i: int) -> str:
        """Return the word behind word i; "" where none follows at once."""
        return self._keys[i + 1] if i + 1 < self._passage.ends[i] else ""

    def _without(self, i: int) -> tuple[str, str]:
        """Return the clitics of word i and its rest."""
        if i not in self._parted:
            word = self._keys[i]
            self._parted[i] = (
                (word[0], word[1:])
                if word[0] in PROCLITICS and self._letters.is_joined(i)
                else without(word, self._lists, self._passage.counts)
            )
        return self._parted[i]

    def _is_coordinated(self, i: int) -> bool:
        """Tell «وإيمي» after a name."""
        word = self._keys[i]
        if word[0] != "و":
            return False
        joined = self._letters.is_joined(i) and self._words.is_part(word[1:])
        return joined or self._words.is_coordinated(word)

    def _is_sure(self, i: int) -> bool:
        """Tell a word that is rather a name than an adjective with the article."""
        return not self._letters.is_definite(i) or self._words.is_sure(self._keys[i])

    def _is_of_god(self, i: int) -> bool:
        """Tell «بعون الله», «بفضل الله»: said, not named."""
        after = self._next(i)
        return after == "الله" and self._keys[i].startswith("ب")

    def _begins_other(self, i: int, first: str) -> bool:
        """Tell «حاسي مسعود», which the lists have as a place."""
        most = min(self._lists.longest.get(first, 0), self._passage.ends[i] - i)
        kinds = (
            self._lists.kind(self._passage.key(i, i + length, first))
            for length in range(most, 1, -1)
        )
        return next(filter(None, kinds), EntityKind.PERSON) is not EntityKind.PERSON

    def _is_before_link(self, i: int) -> bool:
        """Tell «الطيب ولد أحمد», «الحسين آيت لحسن» by the second word."""
        if i + 2 >= self._passage.ends[i] or self._keys[i + 2] in self._stop:
            return False
        if i and self._keys[i - 1].endswith("عبد"):
            return False
        return self._keys[i + 1] in ("بن", "ايت", *_OF_MAURITANIA)

    def _by_strangeness(self, i: int) -> Iterator[Candidate]:
        """Yield two words or more in a row that nothing explains: mostly a foreign name."""
        j = i
        while j < min(i + _STRANGERS, self._passage.ends[i]) and (
            self._words.is_strange(self._keys[j])
            or (j > i and self._words.is_strange(self._keys[j], shape=False))
        ):
            j += 1
        if j > i + 1:
            key = " ".join(self._keys[i:j])
            yield Candidate(i, j, "", key, EntityKind.PERSON, 0.5, "strange")

    def _is_first_by_second(self, i: int, word: str) -> bool:
        """Tell «صالح» in «صالح عبد الغفور»: a word and a first name, before another one."""
        if i + 1 >= self._passage.ends[i] or word in self._stop:
            return False
        following = self._keys[i + 1]
        if following in _OF_MAURITANIA and self._is_of_mauritania(i, word):
            return True
        if following == "بن" and "G" in self._lists.units.get(word, ""):
            return True
        flags = self._lists.units.get(following, "")
        is_name = following in self._lists.name_words and bool(flags)
        second = following == "عبد" or is_name or self._is_surname_by_shape(i, i + 1)
        own = self._lists.units.get(word, "")
        if {"G", "g", "f"} & set(own) and self._lists.count(word) < 1 << 7:
            foreign = "f" in own and following in self._lists.name_words
            return foreign or self._words.is_unheard(following) or self._is_given_and_surname(i + 1)
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

    def _coordinated(self, i: int) -> Iterator[Candidate]:
        first = self._keys[i][1:]
        end = self._end(i)
        key = self._passage.key(i, end, first)
        yield Candidate(i, end, "و", key, EntityKind.PERSON, 0.65, "and")

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

    def _is_surname_by_shape(self, i: int, j: int) -> bool:
        """Tell «الجبلي» after a first name: the article and the ending of an adjective."""
        word = self._keys[j]
        first = self._without(i)[1]
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
        if word in ALIKE and self._letters.is_given(j):
            return not word.startswith("و")
        if (
            self._words.is_of_language(word)
            or self._is_coordinated(j)
            or self._words.is_title_joined(word)
        ):
            return False
        if j == i + 1 and self._is_rare_surname(i, word):
            return True
        return self._words.may_follow(word, j - i)

    def _is_ali(self, j: int) -> bool:
        """Tell علي in «محمد علي بن حمد» from على, on: folded they are one."""
        following = self._next(j)
        if self._letters.is_preposition(j):
            return False
        return self._keys[j] == "علي" and following in ("بن", "ابن", "ولد", "عبد")

    def _is_rare_surname(self, i: int, word: str) -> bool:
        """Tell «رايت» after جوناثان: a surname, or a word not heard, after a sure first name."""
        lists = self._lists
        first = self._without(i)[1]
        flags = lists.units.get(first, "")
        if lists.kind(word) or word in lists.nationalities or len(word) < 4:
            return False
        if not {"G", "f"} & set(flags) or lists.count(first) >= _ORDINARY:
            return False
        if "s" in lists.units.get(word, ""):
            return lists.count(word) < _RARE and not self._words.is_joined(word)
        foreign = "f" in flags and "G" not in flags and not word.startswith(ARTICLE)
        return foreign and lists.count(word) < HEARD and self._words.is_strange(word, shape=False)
