"""The place in an article that is being read, and keeping it when the page is laid out anew."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QScrollBar

from reader.ui.article_view.canvas import Canvas


class Place:
    """Scrolls a page by offsets of the body."""

    def __init__(self, bar: QScrollBar, canvas: Canvas) -> None:
        self._bar = bar
        self._canvas = canvas

    @contextmanager
    def kept(self) -> Iterator[None]:
        """Keep the line at the top where it is while the page is laid out anew."""
        offset = self.top_offset()
        gap = 0.0 if offset is None else self._bar.value() - self._line_top(offset)
        yield
        if offset is not None and self._canvas.page.has_body:
            self._bar.setValue(round(self._line_top(offset) + gap))

    def top_offset(self) -> int | None:
        """Return the offset of the first line seen; None at the very top and above the body."""
        if not self._bar.value() or not self._canvas.page.has_body:
            return None
        return self._canvas.page.offset(self._canvas.line_start(self._bar.value()))

    def scroll_to(self, offset: int) -> None:
        is_inside = offset and self._canvas.page.has_body
        self._bar.setValue(round(self._line_top(offset)) if is_inside else 0)

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
