"""How much and how many: «120 ألف برميل», «ثلاثة ملايين دولار», «3.5 في المئة».

A quantity is a number with its unit or with the noun it counts: a number alone may be anything.
Units are in ``quantities.txt``; words such as about are no part: «نحو 40 قتيلاً».
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from reader.entities.lexicon import Lexicon, by_section
from reader.entities.numbers import Number, NumberReader
from reader.model import Expression, ExpressionKind, Span
from reader.text import months
from reader.text.folding import Folded, folded
from reader.text.words import ARTICLE, readings

PERCENT = "%"
_HUNDRED = ("الميه", "المايه")
_LONGEST_UNIT = 2
_SHORTEST_NOUN = 3
_LEAST_IN_WORDS = 3
"""One and two are said by the noun itself; «واحد» alone is mostly no number."""
_YEARS = range(1900, 2100)


@dataclass(slots=True)
class _Units:
    shown: dict[str, str] = field(default_factory=dict)
    """What a form of a unit counts as; a form may be of two words."""
    labels: frozenset[str] = frozenset()
    never: frozenset[str] = frozenset()


@lru_cache(maxsize=1)
def _units() -> _Units:
    found = _Units()
    words: dict[str, list[str]] = {"labels": [], "never counted": []}
    for section, line in by_section("quantities.txt"):
        if section == "units":
            first, *others = (folded(part.strip()) for part in line.split("|"))
            found.shown.update(dict.fromkeys((first, *others), first))
        elif section in words:
            words[section] += folded(line).split()
    found.labels, found.never = frozenset(words["labels"]), frozenset(words["never counted"])
    return found


class Quantities:
    """Looks for quantities in one text; `taken` are stretches that are none, such as dates."""

    def __init__(self, text: str, plain: Folded, lists: Lexicon, taken: Sequence[Span]) -> None:
        self._plain = plain
        self._lists = lists
        self._taken = taken
        self._units = _units()
        self._numbers = NumberReader(text, plain)
        self._tokens = self._numbers.tokens

    def found(self) -> Iterator[Expression]:
        i = 0
        while i < len(self._tokens):
            number = self._numbers.number(i)
            i += 1
            if number and (found := self._quantity(number)):
                i = max(i, number.end)
                if not any(found.span.overlaps(span) for span in self._taken):
                    yield found

    def _quantity(self, number: Number) -> Expression | None:
        before = self._word(number.first - 1)
        sign = self._units.shown.get(before, "") if not before.isalnum() else ""
        if sign and sign != PERCENT:
            return self._expression(self._tokens[number.first - 1].start, number, number.end, sign)
        if before in self._units.labels or self._is_ordinal(number, before):
            return None
        end, unit = self._unit(number.end)
        if not end:
            end, unit = number.end + 1, self._counted(number.end)
        if not unit or self._is_too_small(number) or self._is_year(number, unit):
            return None
        return self._expression(number.start, number, end, unit)

    def _expression(self, start: int, number: Number, end: int, unit: str) -> Expression:
        span = self._plain.original(Span(start, self._tokens[end - 1].end))
        return Expression(span, ExpressionKind.QUANTITY, unit, number.value)

    def _unit(self, i: int) -> tuple[int, str]:
        """Return where the unit at token i ends, and what it is shown as; 0: none is there."""
        words = [self._word(j) for j in range(i, i + _LONGEST_UNIT)]
        if words[0] == "في" and words[1] in _HUNDRED:
            return i + 2, PERCENT
        for length in range(_LONGEST_UNIT, 0, -1):
            for form in (" ".join(words[:length]), words[0].removesuffix("ا")):
                if form in self._units.shown and length <= form.count(" ") + 1:
                    return i + length, self._units.shown[form]
        return 0, ""

    def _counted(self, i: int) -> str:
        """Return the noun at token i, if it may be counted: what ال may stand before."""
        word = self._word(i)
        if len(word) < _SHORTEST_NOUN or word in self._never() or self._is_other(word):
            return ""
        bare = word.removesuffix("ا")
        if self._numbers.has_tanwin(i) or ARTICLE + bare in self._lists.levels:
            return self._one_of(bare) if len(bare) >= _SHORTEST_NOUN else word
        return word if ARTICLE + word in self._lists.levels else ""

    def _one_of(self, noun: str) -> str:
        """Return what «اتفاقيات» and «فلسطينيين» are many of; broken plurals stay."""
        for ending, one in (("ات", "ه"), ("ين", ""), ("ون", "")):
            single = noun.removesuffix(ending) + one
            if noun.endswith(ending) and ARTICLE + single in self._lists.levels:
                return single
        return noun

    def _never(self) -> frozenset[str]:
        return self._units.never | self._lists.together("stop", "saying")

    def _is_other(self, word: str) -> bool:
        """Tell «المحافظات», «وأصيب», «بيروت», «يناير»: no noun that a number counts."""
        if word.startswith((ARTICLE, "لل", "وال", "بال")) or not word.isalpha():
            return True
        if months.is_name(word) or self._lists.kind(word):
            return True
        joined = [rest for clitics, rest in readings(word) if clitics in ("و", "ف", "ب", "ل")]
        return any(self._lists.count(rest) > self._lists.count(word) for rest in joined)

    def _is_ordinal(self, number: Number, before: str) -> bool:
        """Tell «الثالث عشر ميلادي»."""
        return self._word(number.first) in ("عشر", "عشره") and before.startswith(ARTICLE)

    def _is_too_small(self, number: Number) -> bool:
        in_words = not self._tokens[number.first].digits
        return in_words and not number.is_scaled and number.value < _LEAST_IN_WORDS

    def _is_year(self, number: Number, unit: str) -> bool:
        """Tell «في 2015 قتل»: what looks like a year counts only what is often counted."""
        digits = self._tokens[number.first].digits
        if number.is_scaled or len(digits) != 4 or not digits.isdigit():
            return False
        return int(digits) in _YEARS and unit not in self._units.shown

    def _word(self, i: int) -> str:
        return self._tokens[i].text if 0 <= i < len(self._tokens) else ""
