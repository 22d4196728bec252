"""The page as it lies in the viewport: what is where, and painting it."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QTextBlock
from PySide6.QtWidgets import QTextBrowser

from reader.model import Note
from reader.ui.article_view.marks import Layer, Mark, Marks
from reader.ui.article_view.page import Page, Part
from reader.ui.article_view.painting import (
    MARK_SIZE,
    Emphasis,
    paint_bar,
    paint_block,
    paint_left_out,
    paint_note_sign,
    paint_ring,
)
from reader.ui.article_view.under import Under, under_marks
from reader.ui.theme import Theme

WIDEST_GAP = 240
"""In pixels: no two blocks are further apart, however large the letters."""


class Canvas:
    """Paints behind the letters of a view, and tells what is under a point of it."""

    def __init__(self, view: QTextBrowser, theme: Theme) -> None:
        self._view = view
        self._theme = theme
        self.page = Page(())
        self.marks = Marks()
        self.emphasis = Emphasis()
        self._hovered_block = -1

    def turn_to(self, page: Page) -> None:
        self.page = page
        self.marks.turn_to(page)
        self.emphasis.hovered = self.emphasis.reached = None
        self._hovered_block = -1

    def paint(self) -> None:
        painter = QPainter(self._view.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0, -self.scrolled)
        for block in self.visible_blocks():
            self._paint_block(painter, block)
        painter.end()

    @property
    def scrolled(self) -> int:
        return self._view.verticalScrollBar().value()

    def visible_blocks(self) -> Iterator[QTextBlock]:
        bottom = self.scrolled + self._view.viewport().height()
        block = self.block_at(self.scrolled)
        while block.isValid() and self.place(block).top() <= bottom:
            yield block
            block = block.next()

    def block_at(self, y: float) -> QTextBlock:
        """Return the block at a height of the document, or the next one below."""
        # Between two blocks Qt answers with the end of the document. Asking where that is
        # would lay out all of it.
        last = self._view.document().lastBlock()
        hits = (self._hit(y + below) for below in range(0, WIDEST_GAP, 8))
        return next((block for block in hits if block != last), last)

    def place(self, block: QTextBlock) -> QRectF:
        """Return where a block is, in the document's coordinates."""
        return self._view.document().documentLayout().blockBoundingRect(block)

    def line_place(self, position: int) -> QRectF:
        """Return where the line of a position is, in the document's coordinates."""
        block = self._view.document().findBlock(position)
        place = self.place(block)
        line = block.layout().lineForTextPosition(position - block.position())
        return line.rect().translated(place.topLeft()) if line.isValid() else place

    def line_start(self, y: float) -> int:
        """Return the position where the line at a height of the document begins."""
        block = self.block_at(y)
        top, layout = self.place(block).top(), block.layout()
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            if top + line.y() + line.height() > y:
                return block.position() + line.textStart()
        return block.position()

    def under(self, point: QPoint) -> Under:
        """Return what is under a point of the viewport."""
        block, here = self._block_under(point)
        number, line = block.blockNumber(), None
        if number < len(self.page.paragraphs):
            line = self.page.paragraphs[number].line_number
        match self._paragraph(block):
            case Part.FOLD if self._bar(block).contains(here):
                return Under(fold=line)
            case Part.ASK if self._bar(block).contains(here):
                return Under(asks=True)
            case Part.LEFT_OUT if self.place(block).contains(here):
                return Under(left_out=line, line=line)
            case Part.COPY | Part.PASSAGES if self._is_on_words(block, here):
                return Under(leads_to=self.page.paragraphs[number].leads_to)
            case Part.MORE_COPIES if self._is_on_words(block, here):
                return Under(more_copies=True)
            case Part.FOLD:
                line = None
        signs = [note for sign, note in self._note_signs(block) if sign.contains(here)]
        found = under_marks(self._marks_at(block, here))
        return Under(found.mentions, found.highlights, (*signs, *found.notes), line=line)

    def hover(self, point: QPoint | None) -> bool:
        """Set apart what is under a point; tell whether that changed the picture."""
        mark, number = None, -1
        if point is not None:
            block, here = self._block_under(point)
            marks = self._marks_at(block, here)
            mark = next((mark for mark in marks if mark.layer is Layer.MENTION), None)
            under = self.under(point)
            if under.is_button and not under.mentions and not under.notes:
                number = block.blockNumber()
        before = self.emphasis.hovered, self._hovered_block
        self.emphasis.hovered, self._hovered_block = mark, number
        return before != (mark, number)

    def _hit(self, y: float) -> QTextBlock:
        document = self._view.document()
        point = QPointF(self._view.viewport().width() / 2, y)
        hit = document.documentLayout().hitTest(point, Qt.HitTestAccuracy.FuzzyHit)
        return document.findBlock(max(0, hit))

    def _block_under(self, point: QPoint) -> tuple[QTextBlock, QPointF]:
        here = QPointF(point.x(), point.y() + self.scrolled)
        return self.block_at(here.y()), here

    def _marks_at(self, block: QTextBlock, here: QPointF) -> list[Mark]:
        return self.marks.at(block, here - self.place(block).topLeft())

    def _paragraph(self, block: QTextBlock) -> Part | None:
        number = block.blockNumber()
        paragraphs = self.page.paragraphs
        return paragraphs[number].part if number < len(paragraphs) else None

    def _paint_block(self, painter: QPainter, block: QTextBlock) -> None:
        place, theme = self.place(block), self._theme
        is_hovered = block.blockNumber() == self._hovered_block
        match self._paragraph(block):
            case Part.FOLD | Part.ASK:
                paint_bar(painter, self._bar(block), theme, is_hovered=is_hovered)
            case Part.LEFT_OUT | Part.COPY | Part.PASSAGES | Part.MORE_COPIES if is_hovered:
                paint_left_out(painter, place.adjusted(-8, 0, 8, 0), theme)
            case _:
                paint_block(painter, block, place.topLeft(), self.marks, theme, self.emphasis)
        for sign, _ in self._note_signs(block):
            paint_note_sign(painter, sign, theme)
        if self.emphasis.reached:
            ring = self.marks.boxes_between(block, *self.emphasis.reached)
            paint_ring(painter, ring, place.topLeft(), theme)

    def _is_on_words(self, block: QTextBlock, here: QPointF) -> bool:
        layout, inside = block.layout(), here - self.place(block).topLeft()
        lines = (layout.lineAt(n).naturalTextRect() for n in range(layout.lineCount()))
        return any(line.contains(inside) for line in lines)

    def _bar(self, block: QTextBlock) -> QRectF:
        text = block.layout().lineAt(0).naturalTextRect()
        return text.translated(self.place(block).topLeft()).adjusted(-16, -3, 16, 3)

    def _note_signs(self, block: QTextBlock) -> Iterator[tuple[QRectF, Note]]:
        """Yield the sign in the margin for each note that begins in a block."""
        place = self.place(block)
        is_rtl = block.textDirection() is Qt.LayoutDirection.RightToLeft
        x = place.right() + 9 if is_rtl else place.left() - 9 - MARK_SIZE
        for mark, boxes in self.marks.in_block(block):
            if isinstance(mark.record, Note) and boxes and mark.start >= block.position():
                y = place.top() + boxes[0].center().y() - MARK_SIZE / 2
                yield QRectF(x, y, MARK_SIZE, MARK_SIZE), mark.record
