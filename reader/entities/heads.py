"""The words that head a position: «وزير», «المتحدثة», «رئيسها»."""

from dataclasses import dataclass

from reader.entities.lexicon import Lexicon, Sought, sections
from reader.entities.passage import Passage
from reader.text.words import ARTICLE

_BETWEEN = frozenset(' \t\u00a0-"«»“”')
"""These may be printed between two words of one position."""
_SPELT = {"والي": "والي", "امر": "آمر", "امام": "إمام"}
"""So must heads be printed that are other words, too, when folded."""


@dataclass(frozen=True, slots=True)
class Head:
    """The word that says what somebody is, without the clitics before it."""

    clitics: str
    word: str

    @property
    def is_definite(self) -> bool:
        return self.word.startswith(ARTICLE)

    @property
    def bare(self) -> str:
        return self.word.removeprefix(ARTICLE)


class Heads:
    """Finds heads in one passage."""

    def __init__(self, passage: Passage, lists: Lexicon) -> None:
        self._passage = passage
        self._keys = passage.keys
        self._words = sections("positions.txt")
        self.sought: Sought = lists.sought("positions", lambda: _heads(self._words))

    def head(self, i: int) -> Head | None:
        """Return the head of a position that word i is."""
        for clitics, word in self.sought[self._keys[i]]:
            head = Head(clitics, word)
            return None if self._is_adjective(i, head) or self._is_other(i, head) else head
        return None

    def _is_other(self, i: int, head: Head) -> bool:
        """Tell «وإلى», and to, from «والي», governor: folded they are one."""
        span = self._passage.words[i].span
        spelt = _SPELT.get(head.bare, "")
        return not self._passage.text[span.start : span.end].endswith(spelt)

    def _is_adjective(self, i: int, head: Head) -> bool:
        """Tell «المؤتمر الصحفي» from «الصحفي»."""
        if not head.is_definite or head.bare not in self._words["describing"]:
            return False
        return i > 0 and self.is_joined(i - 1) and self._keys[i - 1].startswith(ARTICLE)

    def is_joined(self, i: int) -> bool:
        """Tell whether nothing but spaces and quotation marks part word i from the next."""
        words, text = self._passage.words, self._passage.text
        if i + 1 >= len(words):
            return False
        return _BETWEEN.issuperset(text[words[i].span.end : words[i + 1].span.start])


def _heads(words: dict[str, frozenset[str]]) -> frozenset[str]:
    return words["heads"] | {ARTICLE + word for word in words["heads"] | words["ranks"]}
