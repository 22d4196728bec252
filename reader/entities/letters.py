"""What the letters of words tell as they are printed, and not as they are folded."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from reader.text.words import Word

_HAMZATED = re.compile(r"\b[أإآ]ل")
_JOINED = re.compile(r"\b(?:[وفبلك]إ|و[أآ])")
_ALI = re.compile(r"\bو?عل[ىي]\b")
_ALAIN = re.compile(r"\bآلان\b")
_ALIKE = (" فى ", " وفى ", " الي ")
"""Where these are printed, the last letter of «علي» tells nothing: so print Cairo and the Gulf."""


@dataclass(frozen=True, slots=True)
class Letters:
    """The words of a text, by their numbers, of which the print tells something."""

    given: frozenset[int]
    """The names علي and آلان, folded like «على» and «الآن»."""
    prepositions: frozenset[int]
    """«على», which is not the name."""
    hamzated: frozenset[int]
    """Words such as «ألكسندر», folded as if they began with the article."""
    joined: frozenset[int]
    """Words such as «وإيمي» and «لإيران»: no other than their second letter begins a word so."""


def letters(text: str, words: Sequence[Word]) -> Letters:
    numbers = {word.span.start: i for i, word in enumerate(words)}

    def printed(pattern: re.Pattern[str], end: str = "") -> frozenset[int]:
        found = (m.start() for m in pattern.finditer(text) if m[0].endswith(end))
        return frozenset(numbers[start] for start in found if start in numbers)

    ali, on = printed(_ALI, "ي"), printed(_ALI, "ى")
    apart = len(ali) <= len(on) and not any(word in text for word in _ALIKE)
    given = printed(_ALAIN) | (ali if apart else frozenset())
    prepositions = on if apart else frozenset[int]()
    return Letters(given, prepositions, printed(_HAMZATED), printed(_JOINED))


def is_joined(printed: str) -> bool:
    """Tell whether a hamza, with which words begin, shows the first letter to be a clitic."""
    return _JOINED.match(printed) is not None
