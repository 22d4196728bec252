"""A visible line of a file while its role is being found, with all that the rules ask of it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache

from reader.importing.phrases import listed, plain, word_list
from reader.model import Line, Role
from reader.text import dates
from reader.text.dates import PrintedDate

_SENTENCE_END = re.compile(r"[.!؟?。…][\"”“»’'‘)\]]*$")
_CRY = re.compile(r"[!؟?][\"”“»’'‘)\]]*$")
# What stands between the parts of a ticker that was one line of the page.
_TICKER_GAP = re.compile(r"\s{3,}|\s[|•*]\s|•")
_BULLET = re.compile(r"^(?:[-–—•*▪●■◆◄►○]|\(?\d{1,2}\s*[-.)–ـ])\s*[\w«\"“(]")
_ARABIC = re.compile(r"[\u0621-\u064a\u066e-\u06d3]")
_LATIN = re.compile(r"[A-Za-z]")
_CLITICS = re.compile(r"^(?:[وف]?(?:[بكل]?ال|لل)|[وفبلك])(?=\w{3})")

_ANNOUNCEMENTS = (
    "كالتالي",
    "كما يلي",
    "ما يلي",
    "بما يلي",
    "كالآتي",
    "النحو التالي",
    "النحو الآتي",
)

HEADLINE_WORDS = 22
"""No headline is longer."""
_LONGEST_LINK = 20
_GOING_ON = 8
"""A headline may begin with «وفي», but then it is short."""


@dataclass(slots=True, eq=False)
class Row:
    """One visible line. Its role starts as unknown; the rules settle it."""

    text: str
    hint: Role | None = None
    """What the markup says of it, where there is some."""
    is_link: bool = False
    is_listed: bool = False
    """The markup makes it an item of a list."""
    role: Role = Role.UNKNOWN
    reason: str = ""
    score: float = 0.0
    is_cut: bool = False
    plain: str = field(init=False)
    words: list[str] = field(init=False)
    bag: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        self.plain = plain(self.text)
        self.words = self.plain.split()
        self.bag = frozenset(self.words)

    @property
    def length(self) -> int:
        return len(self.words)

    @property
    def ends_sentence(self) -> bool:
        return bool(_SENTENCE_END.search(self.text))

    @property
    def asks(self) -> bool:
        """Tell whether it ends like headlines do, too: with a question or a cry."""
        return bool(_CRY.search(self.text))

    @property
    def introduces(self) -> bool:
        """Tell whether it announces what follows, as a list."""
        return self.text.endswith(":") or self.plain.endswith(_announcements())

    @property
    def is_item(self) -> bool:
        return self.is_listed or bool(_BULLET.match(self.text))

    @property
    def has_comma(self) -> bool:
        return "،" in self.text or ", " in self.text

    @property
    def stop_share(self) -> float:
        return sum(word in stop_words() for word in self.words) / max(1, self.length)

    @property
    def reports(self) -> bool:
        return any(w in _reporting() or w.removeprefix("و") in _reporting() for w in self.words)

    @property
    def continues(self) -> bool:
        """Tell whether it begins like a paragraph that is not the first."""
        first = self.words[0] if self.words else ""
        if first in _continuations() or f"{self.plain} ".startswith(_openings()):
            return True
        return len(first) > 3 and first[0] == "و" and not first.startswith(_waw_words())

    @property
    def ticker_parts(self) -> int:
        return sum(bool(part.strip()) for part in _TICKER_GAP.split(self.text))

    @property
    def is_arabic(self) -> bool:
        arabic = len(_ARABIC.findall(self.text))
        return arabic >= 3 and arabic >= len(_LATIN.findall(self.text))

    @property
    def is_headline(self) -> bool:
        """Tell whether it looks like one of a list of other articles."""
        is_long_continuation = self.continues and self.length >= _GOING_ON
        return (
            self.role in (Role.BODY, Role.UNKNOWN)
            and self.reason != "wrapped"
            and self.is_arabic
            and 3 <= self.length <= _LONGEST_LINK
            and not (self.introduces or is_long_continuation)
            and (self.asks or not self.ends_sentence)
        )

    @property
    def is_paragraph(self) -> bool:
        return self.role is Role.BODY

    @property
    def is_sure_paragraph(self) -> bool:
        return self.is_paragraph and (
            self.length > HEADLINE_WORDS
            or self.reason == "wrapped"
            or (self.ends_sentence and not self.asks and self.length >= 8)
            or (self.continues and self.length >= 10)
        )

    @property
    def dates(self) -> list[PrintedDate]:
        return dates.dates(self.text)

    @property
    def dateless(self) -> list[str]:
        """The words left when dates and hours are taken out."""
        return plain(dates.remainder(self.text)).split()

    @property
    def stems(self) -> frozenset[str]:
        """Its words of meaning, cut so that inflected forms mostly agree."""
        return frozenset(
            _CLITICS.sub("", word)[:5]
            for word in self.words
            if word not in stop_words() and len(word) > 2
        )

    def settle(self, role: Role, reason: str, score: float | None = None) -> None:
        self.role, self.reason = role, reason
        self.score = self.score if score is None else score

    def line(self, confidence: float) -> Line:
        return Line(self.text, self.role, self.reason, round(confidence, 2))


def alike(one: Row, other: Row) -> bool:
    """Tell whether two rows print the same headline, give or take a word or the outlet's name."""
    return len(one.bag & other.bag) >= 0.75 * max(1, len(one.bag | other.bag))


def holds(row: Row, headline: Row) -> bool:
    """Tell whether a row prints a headline and little more, such as the outlet's name."""
    return (
        headline.length >= 3
        and row.length <= 2 * headline.length + 4
        and (headline.plain in row.plain or (row.length >= 4 and row.plain in headline.plain))
    )


def share_known(row: Row, body: Iterable[Row]) -> float:
    """Return which share of the row's words of meaning come again in a body."""
    known = frozenset().union(*(other.stems for other in body))
    return len(row.stems & known) / max(1, len(row.stems))


@cache
def stop_words() -> frozenset[str]:
    """Return the words, folded, that every text is full of."""
    return word_list("stop_words")


@cache
def _reporting() -> frozenset[str]:
    return word_list("reporting_words")


@cache
def _waw_words() -> tuple[str, ...]:
    return tuple(word_list("waw_words"))


@cache
def _openings() -> tuple[str, ...]:
    return tuple(plain(row[0]) + " " for row in listed("openings", "|"))


@cache
def _announcements() -> tuple[str, ...]:
    return tuple(" " + plain(phrase) for phrase in _ANNOUNCEMENTS)


@cache
def _continuations() -> frozenset[str]:
    return word_list("continuations")
