"""From the lines of a PDF to its paragraphs."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from math import inf

from reader.importing.formats.pdf.lines import Line, is_right_to_left

_WIDER = 1.3
"""Space above a line that opens a paragraph, against the usual."""
_INDENT = 0.9
"""In sizes of the letters."""
_LEAST_STEP = 0.9
_OTHER_SIZE = 1.12
_FULL = 0.3
_HEADLINE_WORDS = 12
_SLACK = 1.15
"""A line's first word must have been this much narrower than the room above to prove a break."""
_EDGE_LINES = 2
_DIGITS = re.compile(r"\d+")
_SENTENCE_END = re.compile(r"[.!؟?…:][\"”»’')\]]*$")


@dataclass(frozen=True, slots=True)
class Paragraph:
    text: str
    size: float
    column: int
    """Counted through all pages."""
    page: int
    first_width: float
    room: float
    """What its last line leaves free; infinite where that line says that the paragraph ends."""


def paragraphs(pages: Sequence[Sequence[Sequence[Line]]]) -> list[Paragraph]:
    """Join the lines of all pages, each given as its columns.

    What is printed at the edges of several pages, but for its numbers, comes once.
    """
    furniture = _furniture(pages)
    found: list[Paragraph] = []
    columns = [(number, column) for number, page in enumerate(pages) for column in page]
    for count, (number, column) in enumerate(columns):
        kept = [line for line in column if _masked(line) not in furniture]
        for one in _parted(kept, count, number):
            _append(found, one)
    return found


def furniture_lines(pages: Sequence[Sequence[Sequence[Line]]]) -> list[str]:
    """Return the texts that run along the edges of several pages, each once."""
    furniture = _furniture(pages)
    texts = {
        masked: line.text
        for page in reversed(pages)
        for column in page
        for line in column
        if (masked := _masked(line)) in furniture
    }
    return list(texts.values())


def _furniture(pages: Sequence[Sequence[Sequence[Line]]]) -> frozenset[str]:
    if len(pages) < 2:
        return frozenset()
    counts: Counter[str] = Counter()
    for page in pages:
        ordered = sorted((line for column in page for line in column), key=lambda line: line.base)
        counts.update({_masked(line) for line in (*ordered[:_EDGE_LINES], *ordered[-_EDGE_LINES:])})
    return frozenset(text for text, count in counts.items() if count >= max(2, len(pages) / 3))


def _masked(line: Line) -> str:
    return _DIGITS.sub("#", line.text)


@dataclass(frozen=True, slots=True)
class _Measure:
    """What is usual in a column."""

    left: float
    right: float
    pitch: float
    """The distance of lines inside a paragraph, in sizes of their letters."""
    is_flush: bool = False
    """Lines begin at one edge, so that one which does not is indented."""
    is_justified: bool = False
    """Lines fill the column, so that one which does not ends a paragraph."""

    @classmethod
    def of(cls, column: list[Line]) -> "_Measure":
        left, right = min(line.left for line in column), max(line.right for line in column)
        measure = cls(left, right, _pitch(column))
        flush = sum(measure.indent(line) < _INDENT / 2 * line.size for line in column)
        full = sum(measure.room(line) < _FULL * line.size for line in column)
        return replace(
            measure, is_flush=2 * flush > len(column), is_justified=2 * full > len(column)
        )

    def indent(self, line: Line) -> float:
        return self.right - line.right if is_right_to_left(line.text) else line.left - self.left

    def room(self, line: Line) -> float:
        """Return how much wider the line could be, wherever its edges are."""
        room = self.right - self.left - (line.right - line.left)
        return inf if self.is_justified and room > line.size else room


def _parted(column: list[Line], number: int, page: int) -> Iterator[Paragraph]:
    """Part a column where a paragraph opens."""
    if not column:
        return
    measure = _Measure.of(column)
    openings = [i for i in range(1, len(column)) if _opens(column[i - 1], column[i], measure)]
    for start, end in pairwise([0, *openings, len(column)]):
        some = column[start:end]
        text = " ".join(line.text for line in some)
        room = measure.room(some[-1])
        yield Paragraph(text, some[0].size, number, page, some[0].first_width, room)


def _pitch(column: list[Line]) -> float:
    steps = sorted(_step(above, line) for above, line in pairwise(column))
    steps = [step for step in steps if step > _LEAST_STEP]
    return steps[len(steps) // 8] if steps else 0.0


def _step(above: Line, line: Line) -> float:
    return (above.base - line.base) / max(above.size, line.size)


def _opens(above: Line, line: Line, measure: _Measure) -> bool:
    is_larger = max(above.size, line.size) > _OTHER_SIZE * min(above.size, line.size)
    if is_larger or _step(above, line) > _WIDER * measure.pitch:
        return True
    least = _INDENT * line.size
    if measure.is_flush and measure.indent(line) > least > measure.indent(above):
        return True
    # A blank, and the word that was not put there though there was room for it.
    return _has_room(measure.room(above), line.first_width, line.size)


def _has_room(room: float, width: float, size: float) -> bool:
    return room > _SLACK * (width + 0.3 * size)


def _append(found: list[Paragraph], new: Paragraph) -> None:
    """Add a paragraph, or go on with the one that a column's end has broken."""
    last = found[-1] if found else None
    if last and last.column < new.column and _goes_on(last, new):
        found[-1] = replace(new, text=f"{last.text} {new.text}", page=last.page)
    else:
        found.append(new)


def _goes_on(last: Paragraph, new: Paragraph) -> bool:
    is_of_one_size = max(last.size, new.size) <= _OTHER_SIZE * min(last.size, new.size)
    is_over = _SENTENCE_END.search(last.text) or _has_room(last.room, new.first_width, new.size)
    return is_of_one_size and not is_over and len(last.text.split()) > _HEADLINE_WORDS
