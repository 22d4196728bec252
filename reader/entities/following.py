"""The name that stands right after a word such as مدينة or صحيفة."""

from reader.entities.lexicon import Lexicon
from reader.entities.passage import Passage
from reader.model import EntityKind

_OPENING = frozenset(('"', "«", "“", "'", "‘"))
_LONGEST_PLACE = 4
"""Words at most in the name of a place."""
_LONGEST_QUOTED = 4
_USUAL = 1 << 7
"""Nouns so frequent have adjectives that are no names."""


class Following:
    """Reads in one passage what follows a word that announces a name."""

    def __init__(self, passage: Passage, lists: Lexicon) -> None:
        self._passage = passage
        self._keys = passage.keys
        self._lists = lists
        self._stop = lists.triggers["stop"]
        self._never = lists.together("stop", "titles", "saying")

    def quoted(self, i: int) -> tuple[int, int] | None:
        """Return the words in quotation marks right after word i, four at most."""
        if i + 1 >= len(self._keys) or self._passage.ends[i] != i + 1:
            return None
        if self.between(i, i + 1) not in _OPENING:
            return None
        end = self._passage.ends[i + 1]
        return (i + 1, end) if end - i - 1 <= _LONGEST_QUOTED else None

    def between(self, i: int, j: int) -> str:
        """Return what is printed between words i and j, without the spaces around it."""
        words, text = self._passage.words, self._passage.text
        end = words[j].span.start if j < len(words) else len(text)
        return text[words[i].span.end : end].strip()

    def keys(self, start: int, end: int) -> tuple[str, ...]:
        return self._keys[start:end]

    def place(self, first: int, word: str = "") -> int:
        """Return where the known place that begins at word `first` ends; 0: there is none.

        Names that count only behind such a word are known here. `word` is the first one
        without its clitics.
        """
        if first >= len(self._keys):
            return 0
        word = word or self._keys[first]
        most = min(_LONGEST_PLACE, self._lists.longest.get(word, 0))
        for end in range(min(self._passage.ends[first], first + most), first, -1):
            key = self._passage.key(first, end, word)
            if self.is_sure_place(key) or key in self._lists.weak_places:
                return 0 if key in self._never else end
        return 0

    def is_sure_place(self, key: str) -> bool:
        return self._lists.kind(key) is EntityKind.PLACE

    def is_new(self, word: str, most: int) -> bool:
        """Tell a word that is none of the language, and rarer than `most`."""
        lists = self._lists
        if word in self._never or word in lists.nationalities or len(word) < 4:
            return False
        if (
            not word.isalpha()
            or word in lists.triggers["places"]
            or word in lists.triggers["papers"]
        ):
            return False
        if self._is_derived(word):
            return False
        if word in lists.units and not lists.is_common(word):
            return True
        return lists.count(word) < most and not lists.is_common(word)

    def _is_derived(self, word: str) -> bool:
        """Tell «ميداني», «بنكية», «بتندوف», «للتفاوض»: adjectives, and what has a clitic."""
        if word.startswith("لل"):
            return True
        if word[0] in "بلوفك" and self._lists.kind(word[1:]) is EntityKind.PLACE:
            return True
        if word[0] == "ل" and len(word) > 4 and self._lists.is_common(word[1:]):
            return True
        # Not «ون»: «شبكة مراقبون», where grammar wants «ين», is a name.
        if word.endswith(("ين", "ات")) and self._lists.is_common(word[:-2]):
            return word not in self._lists.units
        bases = [word[: -len(end)] for end in ("يه", "ي") if word.endswith(end)]
        return any(
            self._lists.is_common(base) and self._lists.count(base) >= _USUAL for base in bases
        )

    def is_unheard(self, word: str) -> bool:
        lists = self._lists
        known = word in lists.levels or word in lists.units or word in self._stop
        return len(word) > 3 and not known and word[0] not in "وفبلكيت"

    def person(self, first: int, end: int) -> int:
        """Return where a row of words of people's names ends, with an honour before it or not."""
        honours, ordinals = self._lists.triggers["honours"], self._lists.triggers["ordinals"]
        j = first + (first < end and self._keys[first] in honours)
        start = j
        while j < min(end, start + 3):
            word = self._keys[j]
            if not (self.is_of_person(word) or (j > start and word in ordinals)):
                break
            j += 1
        return j if j > start else 0

    def is_of_person(self, word: str) -> bool:
        if word in self._never or word in self._lists.nationalities:
            return False
        if word in ("عبد", "بن", "الله", "ال", "ابو"):
            return True
        lists = self._lists
        return word in lists.units and not (lists.is_common(word) and lists.count(word) > 1 << 9)
