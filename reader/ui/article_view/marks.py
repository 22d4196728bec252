"""What is marked on a page, by block, and the boxes that show it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import IntEnum, auto

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextBlock, QTextDocument

from reader.model import Highlight, Mention, Note, Span
from reader.ui.article_view.page import Page
from reader.ui.line_boxes import extents

Record = Mention | Highlight | Note | Span


class Layer(IntEnum):
    """Kinds of marks, the lowest first."""

    HIGHLIGHT = auto()
    MENTION = auto()
    HIT = auto()
    NOTE = auto()


@dataclass(frozen=True, slots=True, eq=False)
class Mark:
    """A record between two positions of the page."""

    layer: Layer
    start: int
    end: int
    record: Record


@dataclass(frozen=True, slots=True)
class Heights:
    """How far boxes reach above and below the line the letters stand on."""

    above: float
    below: float

    @classmethod
    def of(cls, font: QFont, line_spacing: float) -> "Heights":
        """Measure letters that reach far up and down; boxes of two lines never touch."""
        metrics = QFontMetricsF(font)
        ink = metrics.tightBoundingRect("ألكعو")
        above, below = -ink.top() + 2.5, ink.bottom() + 2.5
        most = metrics.height() * max(1.0, line_spacing) - 3
        shrink = min(1.0, most / (above + below))
        return cls(above * shrink, below * shrink)


class Marks:
    """Answers which marks a block has, and where; remembers the boxes until told otherwise."""

    def __init__(self) -> None:
        self._page = Page(())
        self._records: dict[Layer, list[tuple[Span, Record]]] = {layer: [] for layer in Layer}
        self._by_block: dict[int, list[Mark]] | None = None
        self._boxes: dict[int, list[tuple[Mark, list[QRectF]]]] = {}
        self._heights = Heights(0, 0)

    def turn_to(self, page: Page) -> None:
        """Take the records as those of another page, or of the same one laid out anew."""
        self._page = page
        self._forget_places()

    def show(self, layer: Layer, records: Iterable[tuple[Span, Record]]) -> None:
        """Replace the marks of a layer."""
        self._records[layer] = list(records)
        self._forget_places()

    def records(self, layer: Layer) -> list[tuple[Span, Record]]:
        """Return what a layer marks, and where in the body."""
        return self._records[layer]

    def clear(self) -> None:
        for layer in Layer:
            self.show(layer, ())

    def forget_boxes(self, heights: Heights | None = None) -> None:
        """Measure anew: lines have moved, or letters have another size."""
        self._heights = heights or self._heights
        self._boxes.clear()

    def in_block(self, block: QTextBlock) -> list[tuple[Mark, list[QRectF]]]:
        """Return the marks that touch a block, the lowest layer first, each with its boxes.

        The boxes are in the coordinates of the block's layout.
        """
        number = block.blockNumber()
        if number not in self._boxes:
            marks, text = self._of_block(number), block.text()
            with _logical_cursors(block.document()):
                self._boxes[number] = [
                    (mark, _boxes(block, text, mark.start, mark.end, self._heights))
                    for mark in marks
                ]
        return self._boxes[number]

    def at(self, block: QTextBlock, point: QPointF) -> list[Mark]:
        """Return the marks of a block under a point, the topmost layer first."""
        marks = self.in_block(block)
        under = [mark for mark, boxes in marks if any(box.contains(point) for box in boxes)]
        return under[::-1]

    def boxes_between(self, block: QTextBlock, start: int, end: int) -> list[QRectF]:
        """Return the boxes of a stretch that nothing marks."""
        with _logical_cursors(block.document()):
            return _boxes(block, block.text(), start, end, self._heights)

    def _of_block(self, number: int) -> list[Mark]:
        if self._by_block is None:
            self._by_block = self._placed()
        return self._by_block.get(number, [])

    def _placed(self) -> dict[int, list[Mark]]:
        page = self._page
        by_block: dict[int, list[Mark]] = defaultdict(list)
        for layer, records in self._records.items():
            for span, record in records if page.has_body else ():
                start, end = page.position(span.start), page.end_position(span.end)
                mark = Mark(layer, start, end, record)
                for number in range(page.number_at(start), page.number_at(end) + 1):
                    by_block[number].append(mark)
        return by_block

    def _forget_places(self) -> None:
        self._by_block = None
        self._boxes.clear()


def _boxes(block: QTextBlock, text: str, start: int, end: int, heights: Heights) -> list[QRectF]:
    """Return one box for each line and each direction of what a block has of a stretch."""
    first = max(0, start - block.position())
    last = min(block.length() - 1, end - block.position())
    layout, found = block.layout(), []
    while first < last and (line := layout.lineForTextPosition(first)).isValid():
        stop = line.textStart() + line.textLength()
        top = line.y() + line.ascent() - heights.above
        for left, right in extents(layout, line, first, min(last, stop), text):
            width = right - left
            found.append(QRectF(left - 1.5, top, width + 3, heights.above + heights.below))
        first = max(stop, first + 1)
    return found


@contextmanager
def _logical_cursors(document: QTextDocument) -> Iterator[None]:
    """Let cursors move as extents need it, and then again as readers do."""
    moves = document.defaultCursorMoveStyle()
    document.setDefaultCursorMoveStyle(Qt.CursorMoveStyle.LogicalMoveStyle)
    try:
        yield
    finally:
        document.setDefaultCursorMoveStyle(moves)
