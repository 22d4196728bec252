"""From glyphs to lines in the order in which they are read."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from statistics import median

from reader.importing.formats.pdf.glyphs import Glyph
from reader.importing.paper_order import turned

_SAME_LINE = 0.35
"""Bases that differ by less than this share of the size are one line's."""
_GAP = 0.16
"""So much space, as a share of the size, parts words where no blank is printed."""
_LAM_ALEF = re.compile(r"[\u0622\u0623\u0625\u0627]\u0644$")
_TATWEEL = "\u0640"


@dataclass(frozen=True)
class Word:
    """Glyphs between two gaps, from left to right."""

    glyphs: tuple[Glyph, ...]

    @cached_property
    def left(self) -> float:
        return min(glyph.left for glyph in self.glyphs)

    @cached_property
    def right(self) -> float:
        return max(glyph.right for glyph in self.glyphs)

    @cached_property
    def size(self) -> float:
        return max(glyph.size for glyph in self.glyphs)

    @cached_property
    def base(self) -> float:
        return median(glyph.base for glyph in self.glyphs)

    @property
    def visual(self) -> str:
        return "".join(map(_turned, self.glyphs))


@dataclass(frozen=True)
class Line:
    """Words of one line, from left to right."""

    words: tuple[Word, ...]

    @cached_property
    def left(self) -> float:
        return self.words[0].left

    @cached_property
    def right(self) -> float:
        return max(word.right for word in self.words)

    @cached_property
    def base(self) -> float:
        return median(word.base for word in self.words)

    @cached_property
    def size(self) -> float:
        return median(word.size for word in self.words)

    @cached_property
    def text(self) -> str:
        """The line in logical order."""
        return logical(" ".join(word.visual for word in self.words))

    @property
    def first_width(self) -> float:
        """How wide the word is that is read first."""
        word = self.words[-1] if is_right_to_left(self.text) else self.words[0]
        return word.right - word.left


def logical(visual: str) -> str:
    """Turn a line from the order on paper, left to right, to the order of reading."""
    return turned(visual, is_right_to_left=is_right_to_left(visual)).strip()


def is_right_to_left(text: str) -> bool:
    strong = [unicodedata.bidirectional(char) for char in text]
    return sum(kind in ("R", "AL") for kind in strong) >= strong.count("L")


def words(glyphs: Iterable[Glyph]) -> list[Word]:
    """Part the glyphs of a page into words."""
    found: list[Word] = []
    for row in _rows(glyphs):
        found += map(Word, _parted(row))
    return found


def lines(some: Iterable[Word]) -> list[Line]:
    """Put words together into lines, from top to bottom."""
    rows: list[list[Word]] = []
    for word in sorted(some, key=lambda word: -word.base):
        row = next((r for r in rows[-3:] if _is_level(r[0].base, word.base, word.size)), None)
        if row is None:
            rows.append([word])
        else:
            row.append(word)
    return [Line(tuple(sorted(row, key=lambda word: word.left))) for row in rows]


def _rows(glyphs: Iterable[Glyph]) -> list[list[Glyph]]:
    rows: list[list[Glyph]] = []
    for glyph in sorted(glyphs, key=lambda glyph: -glyph.base):
        row = next((r for r in rows[-3:] if _is_level(r[0].base, glyph.base, glyph.size)), None)
        if row is None:
            rows.append([glyph])
        else:
            row.append(glyph)
    return [sorted(row, key=lambda glyph: glyph.middle) for row in rows]


def _is_level(one: float, other: float, size: float) -> bool:
    return abs(one - other) <= _SAME_LINE * size


def _parted(row: list[Glyph]) -> Iterator[tuple[Glyph, ...]]:
    word: list[Glyph] = []
    edge = 0.0
    for glyph in row:
        if word and (not glyph.text.strip() or glyph.left - edge > _GAP * glyph.size):
            yield tuple(word)
            word = []
        if glyph.text.strip():
            edge = max(edge, glyph.right) if word else glyph.right
            word.append(glyph)
    if word:
        yield tuple(word)


def _turned(glyph: Glyph) -> str:
    """Return a glyph's letters as they stand on paper, from left to right.

    Programs name the letters of a ligature in reading order, whatever their page's order is.
    """
    text = unicodedata.normalize("NFKC", glyph.text)
    # What carries a mark in the middle of a word is no letter.
    text = text if text == _TATWEEL else text.replace(_TATWEEL, "")
    # Some swap lam and alef, which never stand so in one glyph.
    text = text[::-1] if _LAM_ALEF.match(text) else text
    return text[::-1] if len(text) > 1 and is_right_to_left(text) else text
