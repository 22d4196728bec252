"""Numbers in digits and in words, read from the tokens of a folded text.

>>> from reader.text.folding import fold
>>> text = "خمسة وعشرون ألفاً"
>>> NumberReader(text, fold(text)).number(0)
Number(value=25000.0, first=0, end=3, start=0, is_scaled=True)
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from reader.entities.lexicon import by_section
from reader.model import Span
from reader.text.folding import Folded, folded
from reader.text.words import ARTICLE, readings

_TOKEN = re.compile(
    r"(?P<before>[^\W\d_]*)(?P<digits>\d+(?:[.,٫٬]\d+)*)(?P<behind>[^\W\d_]*)|[^\W\d_]+|\n|[^\w\s]"
)
_CLITICS = re.compile(r"[وف]?[بلك]?(?:ال|ل)?")
_GROUPED = re.compile(r"\d{1,3}(?:[,٬]\d{3})+|\d{1,3}(?:\.\d{3}){2,}")
_DOUBTFUL = re.compile(r"\d{1,3}\.\d{3}")
_HALVES = {"نصف": 0.5, "ربع": 0.25}
_FATHATAN = "\u064b"
_TEN = ("عشر", "عشره")
_ELEVEN = ("احد", "احدي")
_HUNDRED = ("ميه", "مايه")
_ONE_OF_A_SCALE = ("الف", "مليون", "مليار", "بليون", "تريليون", "ترليون")
_LONGEST = 20
"""So many digits and signs has a number at most."""
_TWO_GROUPS = len("100,000,000") - 3


@dataclass(frozen=True, slots=True)
class Token:
    """A word, number or sign of a folded text; numbers have their digits apart."""

    text: str
    start: int
    end: int
    digits: str = ""
    is_joined: bool = False
    """It touches signs that make more of it than a number: 14/9, 3-1, 10:30, إف16."""


@dataclass(frozen=True, slots=True)
class Number:
    """A number, and the tokens that it takes from `first` to `end` (exclusive)."""

    value: float
    first: int
    end: int
    start: int
    """Where it begins in the folded text, clitics left out."""
    is_scaled: bool


@dataclass(slots=True)
class _Words:
    small: dict[str, int] = field(default_factory=dict)
    scales: dict[str, int] = field(default_factory=dict)
    pairs: dict[str, int] = field(default_factory=dict)


@lru_cache(maxsize=1)
def _words() -> _Words:
    found = _Words()
    sections = {"numbers": found.small, "scales": found.scales, "pairs": found.pairs}
    for section, line in by_section("quantities.txt"):
        if section in sections:
            value, _, forms = line.partition("|")
            sections[section].update(dict.fromkeys(folded(forms).split(), int(value)))
    return found


def tokens_of(text: str) -> list[Token]:
    """Return the tokens of a folded text."""
    return list(_tokens(text))


def _tokens(text: str) -> Iterator[Token]:
    for match in _TOKEN.finditer(text):
        if not match["digits"]:
            yield Token(match[0], *match.span())
            continue
        start, end = match.span("digits")
        clitics = _CLITICS.fullmatch(match["before"])
        joined = not clitics or _touches(text, match.start(), match.end("digits"))
        yield Token(match["before"], start, end, match["digits"], joined)
        if match["behind"]:
            yield Token(match["behind"], *match.span("behind"))


def _touches(text: str, start: int, end: int) -> bool:
    before, behind = text[max(0, start - 2) : start], text[end : end + 2]
    return bool(re.search(r"[\d\w][/:–-]$", before) or re.match(r"[/:–-][\d\w]", behind))


@lru_cache(maxsize=1 << 14)  # each word of a text is asked for
def _beginnings(word: str) -> tuple[tuple[str, str], ...]:
    """Return the readings of a word that may begin a number."""
    return tuple((c, rest) for c, rest in readings(word) if rest.removesuffix("ا") in _first())


@lru_cache(maxsize=1)
def _first() -> frozenset[str]:
    known = _words()
    all_words = {*known.small, *known.scales, *known.pairs, *_HALVES, *_ELEVEN}
    return frozenset(word.removesuffix("ا") for word in all_words)


class NumberReader:
    """Reads the number that begins at a token of a text, which is also given folded."""

    def __init__(self, text: str, plain: Folded) -> None:
        self.tokens: Sequence[Token] = tokens_of(plain.text)
        self._tokens = self.tokens
        self._original = text
        self._plain = plain
        self._words = _words()

    def has_tanwin(self, i: int) -> bool:
        """Tell whether a word is printed with the mark of the indefinite accusative."""
        token = self._tokens[i]
        span = self._plain.original(Span(token.start, token.end))
        return _FATHATAN in self._original[span.start : span.end]

    def number(self, i: int) -> Number | None:
        """Return the number that begins at token i, its clitics left out; None: none does."""
        token = self._tokens[i]
        if token.digits:
            return None if token.is_joined else self._read(i, "", token.start)
        for clitics, rest in _beginnings(token.text):
            if found := self._read(i, rest, token.start + len(clitics)):
                return found
        return None

    def _read(self, i: int, word: str, start: int) -> Number | None:
        """Read parts, each of a smaller scale than the one before: 3 مليارات و200 مليون."""
        total, last, j = 0.0, 0, i
        while part := self._part(j, word):
            value, scale, end = part
            if last and scale >= last:
                break
            total, last, j = total + value * scale, scale, end
            added = self._added(j)
            if scale == 1 or added is None:
                break
            word = added
        if j == i:
            return None
        if last > 1 and self._text(j) == "ونصف":
            total, j = total + last / 2, j + 1
            j += self._text(j).removeprefix(ARTICLE) in self._words.scales
        return Number(total, i, j, start, last > 1)

    def _added(self, i: int) -> str | None:
        """Return the word joined by و at token i, "" for digits; None: nothing is."""
        text = self._text(i)
        if not text.startswith("و"):
            return None
        return "" if self._tokens[i].digits else text[1:]

    def _part(self, i: int, word: str) -> tuple[float, int, int] | None:
        """Return a value, its scale, and where it ends."""
        if word in self._words.pairs:
            return self._pair(i, word)
        if word in self._words.scales:
            is_one = word in _ONE_OF_A_SCALE
            return (1, self._words.scales[word], i + 1) if is_one else None
        if not (group := self._group(i, word)):
            return None
        value, end = group
        scale = self._words.scales.get(self._text(end).removesuffix("ا"), 1)
        return value, scale, end + (scale > 1)

    def _pair(self, i: int, word: str) -> tuple[float, int, int] | None:
        """Read «ألفا جندي», «ألفان و500», and «ألفاً», «ألفا و500», which is one thousand."""
        scale = self._words.pairs[word] // 2
        is_added = self._added(i + 1) is not None
        if word.endswith("ا") and (self.has_tanwin(i) or is_added):
            return 1, scale, i + 1
        return None if is_added and word.endswith("ي") else (2, scale, i + 1)

    def _group(self, i: int, word: str) -> tuple[float, int] | None:
        """Return a number without scale, and where it ends."""
        token = self._tokens[i]
        if token.digits and not word:
            value = self._digits(token.digits, self._text(i + 1) in self._words.scales)
            return None if value is None else (value, i + 1)
        following = self._text(i + 1)
        if word in _HALVES:
            return (_HALVES[word], i + 1) if following in _ONE_OF_A_SCALE else None
        if word in _ELEVEN:
            return (11, i + 2) if following in _TEN else None
        return self._in_words(i, word)

    def _in_words(self, i: int, word: str) -> tuple[float, int] | None:
        """«خمسة», «خمسة عشر», «خمسة وعشرون», «مئة وخمسة عشر», «ثلاث مئة»."""
        plain = word.removesuffix("ا") if self.has_tanwin(i) else word
        value = self._words.small.get(plain)
        if value is None:
            return None
        following = self._text(i + 1)
        if value < 10 and following in _TEN:
            return value + 10, i + 2
        joined = self._words.small.get(following[1:], 0) if following.startswith("و") else 0
        if value < 10 and 20 <= joined < 100:
            return value + joined, i + 2
        end = i + 1
        if 3 <= value < 10 and following in _HUNDRED:
            value, end = 100 * value, i + 2
        if value >= 100 and self._text(end).startswith("و"):
            more = self._in_words(end, self._text(end)[1:])
            if more and more[0] < 100:
                return value + more[0], more[1]
        return value, end

    def _digits(self, digits: str, is_scaled: bool) -> float | None:
        """Return a value; None where it is in doubt which sign parts thousands, or too large."""
        if len(digits) > _LONGEST:
            return None
        if _GROUPED.fullmatch(digits):
            is_doubtful = is_scaled and len(digits) < _TWO_GROUPS
            return None if is_doubtful else float(re.sub(r"\D", "", digits))
        if _DOUBTFUL.fullmatch(digits) and not is_scaled:
            return None
        plain = re.sub("[,٫٬]", ".", digits)
        return float(plain) if plain.count(".") < 2 else None

    def _text(self, i: int) -> str:
        return self._tokens[i].text if i < len(self._tokens) else ""
