"""The place in an article that is being read, and keeping it when the page is laid out anew."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtWidgets import QScrollBar

from reader.ui.article_view.canvas import Canvas
from reader.ui.article_view.page import Page


@dataclass(frozen=True, slots=True)
class Spot:
    """What is at the window's upper edge, in words that another window understands."""

    offset: int | None = None
    """Of the line in the body. None: it is no line of the body."""
    below: float = 0
    """How far below the beginning of that line, or else of the page, in pixels."""


class Place:
    """Scrolls a page by offsets of the body."""

    def __init__(self, bar: QScrollBar, canvas: Canvas) -> None:
        self._bar = bar
        self._canvas = canvas
        self._kept: tuple[int, list[tuple[int, int, float]]] | None = None
        """Where the bar stood when the place had been kept, and which lines were kept."""
        self._awaited: Spot | None = None
        """Where to scroll as soon as there is a page to scroll: none is laid out unseen."""

    @contextmanager
    def kept(self) -> Iterator[None]:
        """Keep what is read where it is in the window while the page is laid out anew.

        That is the line which is taken into the text meanwhile, or out of it; else the first.
        """
        former, value = self._canvas.page, self._bar.value()
        # Those that were kept before: a line that begins earlier after each time would creep away.
        has_stayed = self._kept and self._kept[0] == value
        seen = self._kept[1] if self._kept and has_stayed else self._seen_lines(value)
        self._kept = None
        yield
        page = self._canvas.page
        turned = [one for one in seen if _is_turned(one[0], former, page)]
        for number, inside, gap in [*turned, *(seen if value else ())]:
            position = page.position_in_line(number, inside)
            if position is not None:
                self._bar.setValue(round(self._canvas.line_place(position).top() - gap))
                self._kept = None if turned else (self._bar.value(), seen)
                return
        if not value:
            self._bar.setValue(0)

    def _seen_lines(self, value: int) -> list[tuple[int, int, float]]:
        """Return the original's lines in the window, how far inside they begin, and where."""
        seen, first = [], self._canvas.line_start(value)
        for block in self._canvas.visible_blocks():
            position = max(first, block.position())
            if line := self._canvas.page.line_at(position):
                seen.append((*line, self._canvas.line_place(position).top() - value))
        return seen

    def top_offset(self) -> int | None:
        """Return the offset of the first line seen; None at the very top and above the body."""
        if self._awaited:
            return self._awaited.offset
        if not self._bar.value() or not self._canvas.page.has_body:
            return None
        return self._canvas.page.offset(self._canvas.line_start(self._bar.value()))

    def spot(self) -> Spot:
        """Return what is at the upper edge, to return to."""
        if self._awaited:
            return self._awaited
        offset, value = self.top_offset(), self._bar.value()
        return Spot(offset, value if offset is None else value - self._line_top(offset))

    def scroll_to(self, offset: int) -> None:
        self.return_to(Spot(offset or None))

    def return_to(self, spot: Spot) -> None:
        """Have a spot at the upper edge again, if need be when the page is seen."""
        self._awaited, self._kept = spot, None
        if self._bar.isVisible():
            self.arrive()

    def arrive(self) -> None:
        """Scroll to where that was to be done once the page is seen."""
        if (spot := self._awaited) is None:
            return
        self._awaited = None
        is_inside = spot.offset is not None and self._canvas.page.has_body
        self._bar.setValue(
            round(spot.below + (self._line_top(spot.offset or 0) if is_inside else 0))
        )

    def scroll_to_part(self, part: float) -> None:
        """Scroll so that a part of the document, from 0 to 1, is in the middle of what is seen."""
        page = self._bar.pageStep()
        self._bar.setValue(round(part * (self._bar.maximum() + page) - page / 2))

    def is_seen(self, position: int) -> bool:
        line, top = self._canvas.line_place(position), self._bar.value()
        return top <= line.top() and line.bottom() <= top + self._bar.pageStep()

    def bring_into_view(self, position: int) -> None:
        """Scroll, unless the line of a position is seen, to have it in the upper third."""
        self._awaited = None
        if not self.is_seen(position):
            line = self._canvas.line_place(position)
            self._bar.setValue(round(line.top() - self._bar.pageStep() / 3))

    def _line_top(self, offset: int) -> float:
        return self._canvas.line_place(self._canvas.page.position(offset)).top()


def _is_turned(number: int, former: Page, page: Page) -> bool:
    """Tell whether a line was left out and is read now, or the other way round."""
    return former is not page and former.shows_left_out(number) != page.shows_left_out(number)
