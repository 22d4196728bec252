"""How well a file was read: the words of its body, its title and its day against the page's.

Title, standfirst, caption, byline, date and credit inside the body are neither right nor wrong;
all else that is no part of the article is wrong.
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from difflib import SequenceMatcher

from tests.importing.pages import NOISE, Page

READ = "BS"
_INVISIBLE = dict.fromkeys(
    map(
        ord,
        "\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff",
    )
)


@dataclass(frozen=True)
class Body:
    """How many words of a body are right, wrong and lost, and which lines they stand in."""

    right: int = 0
    wrong: int = 0
    lost: int = 0
    errors: tuple[str, ...] = ()

    def __add__(self, other: "Body") -> "Body":
        return Body(
            self.right + other.right,
            self.wrong + other.wrong,
            self.lost + other.lost,
            self.errors + other.errors,
        )

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall, in per cent."""
        return 200 * self.right / max(1, 2 * self.right + self.wrong + self.lost)


def together(bodies: Iterable[Body]) -> Body:
    return sum(bodies, Body())


def score_body(text: str, page: Page) -> Body:
    """Compare a body with the page's: each word counts once, in its order."""
    read = _Words(text.split("\n"))
    printed = _Words([line for _, line in page.lines])
    parts = [page.lines[number][0] for number in printed.lines]
    place_of = _aligned(read, printed, [part for part, _ in page.lines])
    found = set(place_of.values())
    taken = [n for n in found if parts[n] in NOISE]
    lost = [n for n, part in enumerate(parts) if part in READ and n not in found]
    made_up = [n for n in range(len(read.keys)) if n not in place_of]
    return Body(
        right=sum(parts[n] in READ for n in found),
        wrong=len(taken) + len(made_up),
        lost=len(lost),
        errors=(
            *(f"+ {line}" for line in printed.lines_of(taken)),
            *(f"* {line}" for line in read.lines_of(made_up)),
            *(f"- {line}" for line in printed.lines_of(lost)),
        ),
    )


@dataclass
class _Words:
    """The words of some lines, as they are compared, and the line that each stands in."""

    texts: list[str]
    keys: list[str] = field(default_factory=list)
    lines: list[int] = field(default_factory=list)
    ranges: list[range] = field(default_factory=list)

    def __post_init__(self) -> None:
        for number, text in enumerate(self.texts):
            keys = [_key(word) for word in re.findall(r"\S+", text)]
            self.ranges.append(range(len(self.keys), len(self.keys) + len(keys)))
            self.keys += keys
            self.lines += [number] * len(keys)

    def line_key(self, number: int) -> str:
        return " ".join(self.keys[n] for n in self.ranges[number])

    def lines_of(self, words: Iterable[int]) -> Iterator[str]:
        yield from (self.texts[number] for number in dict.fromkeys(self.lines[n] for n in words))


def _aligned(read: _Words, printed: _Words, parts: list[str]) -> dict[int, int]:
    """Return which printed word each read one is: whole lines first, then what is left in order."""
    by_key = defaultdict(list)
    for number in sorted(
        range(len(parts)), key=lambda n: (parts[n] not in READ, parts[n] in NOISE)
    ):
        by_key[printed.line_key(number)].append(number)
    place_of, rest, used = {}, [], set()
    for number, words in enumerate(read.ranges):
        same = by_key[read.line_key(number)]
        if words and same:
            used.add(same[0])
            place_of.update(zip(words, printed.ranges[same.pop(0)], strict=True))
        else:
            rest += words
    free = [n for number, words in enumerate(printed.ranges) if number not in used for n in words]
    keys = [read.keys[n] for n in rest], [printed.keys[n] for n in free]
    for match in SequenceMatcher(None, *keys, autojunk=False).get_matching_blocks():
        for n in range(match.size):
            place_of[rest[match.a + n]] = free[match.b + n]
    return place_of


def _key(word: str) -> str:
    return unicodedata.normalize("NFC", word.translate(_INVISIBLE))


def same(one: str | None, other: str | None) -> bool:
    """Tell whether two texts have the same words."""
    return [_key(w) for w in (one or "").split()] == [_key(w) for w in (other or "").split()]
