"""People right behind an organisation that they serve, whose title stands before it."""

from collections.abc import Iterable, Iterator

from reader.entities.candidates import Candidate
from reader.entities.lexicon import Lexicon
from reader.entities.name_words import NameWords
from reader.entities.passage import Passage
from reader.entities.people import People
from reader.model import EntityKind
from reader.text.words import ARTICLE

_TITLE_BEFORE = 3
"""So many words before an organisation may the title stand of him who is named behind it."""
_LONGEST_BEHIND = 4
"""So many words has a name behind it at most, where any words are taken for one."""
_AFTER_NAMES = frozenset(("ان", "بان"))


class Servants:
    """Looks for them in one passage."""

    def __init__(self, passage: Passage, lists: Lexicon) -> None:
        self._passage = passage
        self._keys = passage.keys
        self._lists = lists
        self._words = NameWords(passage, lists)
        self._people = People(passage, lists)

    def behind(self, found: Iterable[Candidate]) -> Iterator[Candidate]:
        """Yield those who stand behind an organisation they serve.

        «رئيس ديوان المحاسبة خالد الغرياني»: the title stands before the organisation.
        """
        found = list(found)
        known = {candidate.start for candidate in found}
        for candidate in found:
            end = candidate.end
            if candidate.kind is not EntityKind.ORGANISATION or end in known:
                continue
            if self._is_served(candidate):
                closed = self._closed(end)
                if closed:
                    key = self._passage.key(end, closed, self._keys[end])
                    yield Candidate(end, closed, "", key, EntityKind.PERSON, 0.7, "behind")
                else:
                    yield from self._people.name(end, 0.7, "behind", alone=True)

    def _is_served(self, candidate: Candidate) -> bool:
        """Tell whether a title stands up to a few words before, and a word right behind."""
        end = candidate.end
        if end >= len(self._keys) or self._passage.ends[end - 1] <= end:
            return False
        words = range(candidate.start - 1, max(-1, candidate.start - 1 - _TITLE_BEFORE), -1)
        for i in words:
            if self._passage.ends[i] <= candidate.start:
                return False
            if self._words.is_title(self._keys[i]):
                return True
        return False

    def _closed(self, i: int) -> int:
        """Return where two to four words from word i on end that nothing but a name can be."""
        j = i
        while j < min(self._passage.ends[i], i + _LONGEST_BEHIND + 1):
            word = self._keys[j]
            if word in _AFTER_NAMES:
                break
            if self._words.is_of_language(word) or self._lists.core.get(word):
                return 0
            j += 1
        if not 2 <= j - i <= _LONGEST_BEHIND or self._words.is_joined(self._keys[i]):
            return 0
        first = self._keys[i]
        ordinary = self._lists.is_common(first) and first not in self._lists.units
        if ordinary and j == self._passage.ends[i]:
            return 0
        definite = first.startswith(ARTICLE) and first not in self._lists.units
        return 0 if definite or first in self._lists.nationalities else j
