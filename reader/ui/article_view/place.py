"""The place in an article that is being read, and keeping it when the page is laid out anew."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QScrollBar

from reader.ui.article_view.canvas import Canvas
from reader.ui.article_view.page import Page


class Place:
    """Scrolls a page by offsets of the body."""

    def __init__(self, bar: QScrollBar, canvas: Canvas) -> None:
        self._bar = bar
        self._canvas = canvas

    @contextmanager
    def kept(self) -> Iterator[None]:
        """Keep what is read where it is in the window while the page is laid out anew.

        That is the line which is taken into the text meanwhile, or out of it; else the first.
        """
        former, value = self._canvas.page, self._bar.value()
        seen = [(*line, y - value) for line, y in self._seen_lines()]
        yield
        page = self._canvas.page
        turned = [one for one in seen if _is_turned(one[0], former, page)]
        for number, inside, gap in [*turned, *(seen if value else ())]:
            position = page.position_in_line(number, inside)
            if position is not None:
                self._bar.setValue(round(self._canvas.line_place(position).top() - gap))
                return
        if not value:
            self._bar.setValue(0)

    def _seen_lines(self) -> Iterator[tuple[tuple[int, int], float]]:
        """Yield the original's lines in the window, how far inside they begin, and where."""
        first = self._canvas.line_start(self._bar.value())
        for block in self._canvas.visible_blocks():
            position = max(first, block.position())
            if line := self._canvas.page.line_at(position):
                yield line, self._canvas.line_place(position).top()

    def top_offset(self) -> int | None:
        """Return the offset of the first line seen; None at the very top and above the body."""
        if not self._bar.value() or not self._canvas.page.has_body:
            return None
        return self._canvas.page.offset(self._canvas.line_start(self._bar.value()))

    def scroll_to(self, offset: int) -> None:
        is_inside = offset and self._canvas.page.has_body
        self._bar.setValue(round(self._line_top(offset)) if is_inside else 0)

    def scroll_to_part(self, part: float) -> None:
        """Scroll so that a part of the document, from 0 to 1, is in the middle of what is seen."""
        page = self._bar.pageStep()
        self._bar.setValue(round(part * (self._bar.maximum() + page) - page / 2))

    def is_seen(self, position: int) -> bool:
        line, top = self._canvas.line_place(position), self._bar.value()
        return top <= line.top() and line.bottom() <= top + self._bar.pageStep()

    def bring_into_view(self, position: int) -> None:
        """Scroll, unless the line of a position is seen, to have it in the upper third."""
        if not self.is_seen(position):
            line = self._canvas.line_place(position)
            self._bar.setValue(round(line.top() - self._bar.pageStep() / 3))

    def _line_top(self, offset: int) -> float:
        return self._canvas.line_place(self._canvas.page.position(offset)).top()


def _is_turned(number: int, former: Page, page: Page) -> bool:
    """Tell whether a line was left out and is read now, or the other way round."""
    return former is not page and former.shows_left_out(number) != page.shows_left_out(number)
