"""An article as the paragraphs of a page, and the way between its body and the page.

Knows no Qt, except that its positions are Qt's.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from reader.model import Span
from reader.text.positions import Positions

# What Qt takes for the end of a paragraph; each is shown as one space, so nothing moves.
_BREAKS = re.compile("[\n\r\u2029\ufdd0\ufdd1]")


class Part(Enum):
    """What a paragraph is to the page."""

    SOURCE = auto()
    TITLE = auto()
    STANDFIRST = auto()
    BYLINE = auto()
    COPY = auto()
    """A line that leads to another article with the same text."""
    PASSAGES = auto()
    """One that leads to an article with part of it."""
    MORE_COPIES = auto()
    """What stands for the lines of both kinds that are not shown."""
    NOTICE = auto()
    ASK = auto()
    """A bar that asks the reader to decide something about the article."""
    BODY = auto()
    SUBHEAD = auto()
    FOLD = auto()
    """A bar that stands for the lines left out there, or folds them again."""
    LEFT_OUT = auto()


@dataclass(frozen=True, slots=True)
class Paragraph:
    part: Part
    text: str
    start: int | None = None
    """The offset in the body where it begins. None: it is no part of the body."""
    line_number: int | None = None
    """Which of the original's lines it shows; of a bar, the first one left out there."""
    leads_to: int | None = None
    """The article that a click on it opens."""
    is_continued: bool = False
    """Whether the next paragraph goes on with the same line."""


class Page:
    """The text of the page, its paragraphs joined by line ends."""

    def __init__(self, paragraphs: Sequence[Paragraph]) -> None:
        self.paragraphs = tuple(paragraphs)
        self.text = "\n".join(_BREAKS.sub(" ", p.text) for p in self.paragraphs)
        self._positions = Positions(self.text)
        self._starts: list[int] = []
        """Where each paragraph begins in the page's text, in code points."""
        start = 0
        for paragraph in self.paragraphs:
            self._starts.append(start)
            start += len(paragraph.text) + 1
        self._of_body = [n for n, p in enumerate(self.paragraphs) if p.start is not None]
        self._body_starts = [self.paragraphs[n].start or 0 for n in self._of_body]

    @property
    def has_body(self) -> bool:
        return bool(self._of_body)

    def number_at(self, position: int) -> int:
        """Return the number of the paragraph at a position, as Qt numbers its blocks."""
        return max(0, bisect_right(self._starts, self._positions.offset(position)) - 1)

    def lines(self, first: int, last: int) -> list[int]:
        """Return the numbers of the original's lines that are shown between two positions."""
        shown = self.paragraphs[self.number_at(first) : self.number_at(last) + 1]
        numbers = (p.line_number for p in shown if p.part is not Part.FOLD)
        return list(dict.fromkeys(n for n in numbers if n is not None))

    def line_position(self, number: int) -> int | None:
        """Return the position where a line of the original begins; None: it is folded."""
        shown = (n for n, p in enumerate(self.paragraphs) if p.line_number == number)
        return next((self._positions.position(self._starts[n]) for n in shown), None)

    def line_at(self, position: int) -> tuple[int, int] | None:
        """Return the original's line at a position, and how far inside of it that is.

        In code points of the page. None: no line is shown there.
        """
        first = number = self.number_at(position)
        if number >= len(self.paragraphs) or self._line(number) is None:
            return None
        while first and self._line(first - 1) == self._line(number):
            first -= 1
        line = self._line(number) or 0
        return line, self._positions.offset(position) - self._starts[first]

    def position_in_line(self, number: int, inside: int) -> int | None:
        """Return the position so far inside a line of the original, or at its end.

        None: the line is folded.
        """
        shown = [n for n in range(len(self.paragraphs)) if self._line(n) == number]
        if not shown:
            return None
        end = self._starts[shown[-1]] + len(self.paragraphs[shown[-1]].text)
        return self._positions.position(min(self._starts[shown[0]] + inside, end))

    def moved(self, span: Span, begins: tuple[int, int]) -> Span | None:
        """Return a span of another page's body, whose line and place in it begin so, on this."""
        position = self.position_in_line(*begins)
        start = None if position is None else self.offset(position)
        return None if start is None else Span(start, start + span.end - span.start)

    def shows_left_out(self, number: int) -> bool:
        """Tell whether a line of the original is shown as one that was left out."""
        return any(p.line_number == number and p.part is Part.LEFT_OUT for p in self.paragraphs)

    def position(self, offset: int) -> int:
        """Return the position of an offset of the body."""
        at = max(0, bisect_right(self._body_starts, offset) - 1)
        number = self._of_body[at]
        inside = min(offset - self._body_starts[at], len(self.paragraphs[number].text))
        return self._positions.position(self._starts[number] + inside)

    def end_position(self, offset: int) -> int:
        """Return the position behind the character that ends at an offset of the body.

        Where a long line was cut in two, that is in the first half.
        """
        return self._after(offset - 1) if offset else self.position(0)

    def offset(self, position: int) -> int | None:
        """Return the offset in the body of a position; None where the body is not."""
        found = self._positions.offset(position)
        number = max(0, bisect_right(self._starts, found) - 1)
        start = self.paragraphs[number].start
        return None if start is None else start + found - self._starts[number]

    def span(self, first: int, last: int) -> Span | None:
        """Return what of the body lies between two positions, without white space around it."""
        one, other = self._positions.offset(first), self._positions.offset(last)
        pieces = list(self._pieces(one, other))
        while pieces and not pieces[0][1].strip():
            del pieces[0]
        while pieces and not pieces[-1][1].strip():
            del pieces[-1]
        if not pieces:
            return None
        (start, head), (last_start, tail) = pieces[0], pieces[-1]
        return Span(
            start + len(head) - len(head.lstrip()),
            last_start + len(tail.rstrip()),
        )

    def copied(self, first: int, last: int) -> str:
        """Return the text between two positions as it was printed, every sign untouched."""
        one, other = self._positions.offset(first), self._positions.offset(last)
        text = ""
        for paragraph, start in zip(self.paragraphs, self._starts, strict=True):
            if start > other or start + len(paragraph.text) < one:
                continue
            text += paragraph.text[max(0, one - start) : other - start]
            if start + len(paragraph.text) < other and not paragraph.is_continued:
                text += "\n"
        return text

    def _line(self, number: int) -> int | None:
        """Return which line a paragraph shows; None for a bar that stands for lines."""
        paragraph = self.paragraphs[number]
        return None if paragraph.part is Part.FOLD else paragraph.line_number

    def _after(self, offset: int) -> int:
        at = max(0, bisect_right(self._body_starts, offset) - 1)
        number = self._of_body[at]
        inside = min(offset + 1 - self._body_starts[at], len(self.paragraphs[number].text))
        return self._positions.position(self._starts[number] + inside)

    def _pieces(self, first: int, last: int) -> list[tuple[int, str]]:
        """Return the stretches of the body in a stretch of the page: offset and text."""
        found = []
        for number in self._of_body:
            paragraph, start = self.paragraphs[number], self._starts[number]
            one, other = max(first - start, 0), min(last - start, len(paragraph.text))
            if one < other:
                found.append(((paragraph.start or 0) + one, paragraph.text[one:other]))
        return found
