"""What the letters of words tell as they are printed, and not as they are folded."""

from collections.abc import Sequence
from dataclasses import dataclass

from reader.text.words import ARTICLE, Word

_HAMZATED = "أإآ"
_ALI = ("علي", "وعلي")
_ALAIN = "آلان"
ALIKE = frozenset(("علي", "الان"))
"""Keys of names, علي and آلان, that are also those of words: «على», «الآن»."""
_AS_IN_CAIRO = (" فى ", " وفى ", " الي ")
"""Where these are printed, the last letter of «علي» tells nothing: so print Cairo and the Gulf."""


@dataclass(frozen=True, slots=True)
class Letters:
    """Looks up how the words of a text, by their numbers, are printed."""

    text: str
    words: Sequence[Word]
    is_apart: bool
    """Whether the name علي and the preposition «على» are printed with letters of their own."""

    def is_given(self, i: int) -> bool:
        """Tell the names علي and آلان, folded like «على» and «الآن»."""
        word = self.words[i]
        if word.key == "الان":
            return self.text.startswith(_ALAIN, word.span.start)
        return self.is_apart and word.key in _ALI and self.text[word.span.end - 1] == "ي"

    def is_preposition(self, i: int) -> bool:
        """Tell «على», which is not the name."""
        word = self.words[i]
        return self.is_apart and word.key in _ALI and self.text[word.span.end - 1] == "ى"

    def is_definite(self, i: int) -> bool:
        """Tell a word with the article from «ألكسندر», which is folded as if it had it."""
        word = self.words[i]
        return word.key.startswith(ARTICLE) and self.text[word.span.start] not in _HAMZATED

    def is_joined(self, i: int) -> bool:
        """Tell «وإيمي», «لإيران»: the first letter is a clitic."""
        span = self.words[i].span
        return is_joined(self.text[span.start : span.start + 2])


def letters(text: str, words: Sequence[Word]) -> Letters:
    apart = text.count(" علي ") <= text.count(" على ")
    return Letters(text, words, apart and not any(word in text for word in _AS_IN_CAIRO))


def is_joined(printed: str) -> bool:
    """Tell whether a hamza, with which words begin, shows the first letter to be a clitic."""
    first, second = printed[:1], printed[1:2]
    return (second == "إ" and first in "وفبلك") or (first == "و" and second in ("أ", "آ"))
