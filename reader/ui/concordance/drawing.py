"""How the lines of a concordance look: context that gives way at its outer end."""

from bisect import bisect_left
from collections.abc import Callable

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QFontMetricsF, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from reader.library.concordance import ConcordanceLine
from reader.ui.concordance.rows import Column, ConcordanceRows, Index
from reader.ui.text_lines import TextLines

PADDING = 7
CUT = "…"

Colour = Callable[[int], QColor]
"""Gives what lies behind the names of an entity."""


class ConcordanceDrawing(QStyledItemDelegate):
    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view = view
        self.colour_of: Colour | None = None

    def row_height(self) -> int:
        return QFontMetrics(self._view.font()).lineSpacing() + 2 * PADDING

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = option.fontMetrics.horizontalAdvance(str(index.data() or ""))
        return QSize(width + 2 * PADDING + 4, self.row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell = QStyleOptionViewItem(option)
        self.initStyleOption(cell, index)
        cell.text = ""
        style = self._view.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, cell, painter, self._view)
        line = index.data(ConcordanceRows.LINE)
        if isinstance(line, ConcordanceLine):
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(cell.font)
            self._draw(painter, cell, line, Column(index.column()), str(index.data()))
            painter.restore()

    def _draw(
        self,
        painter: QPainter,
        cell: QStyleOptionViewItem,
        line: ConcordanceLine,
        column: Column,
        words: str,
    ) -> None:
        is_chosen = bool(cell.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if is_chosen else QPalette.ColorRole.Text
        strong = cell.palette.color(role)
        faint = strong if is_chosen else cell.palette.color(QPalette.ColorRole.PlaceholderText)
        area = cell.rect.adjusted(PADDING, 0, -PADDING, 0)
        metrics = QFontMetricsF(cell.font)
        match column:
            case Column.NAME:
                self._draw_name(painter, area, line, strong)
            case Column.BEFORE:
                shown = shortened(words, metrics, area.width(), line.context.is_cut_before, -1)
                _write(painter, area, shown, strong, Qt.AlignmentFlag.AlignLeft)
            case Column.AFTER:
                shown = shortened(words, metrics, area.width(), line.context.is_cut_after, 1)
                _write(painter, area, shown, strong, Qt.AlignmentFlag.AlignRight)
            case _:
                shown = shortened(words, metrics, area.width(), False, 1)
                _write(painter, area, shown, faint, Qt.AlignmentFlag.AlignRight)

    def _draw_name(
        self, painter: QPainter, area: QRect, line: ConcordanceLine, colour: QColor
    ) -> None:
        """Draw the whole word in the middle, with a box behind what is the name of it."""
        width = min(area.width(), painter.fontMetrics().horizontalAdvance(line.context.named) + 2)
        rtl = Qt.LayoutDirection.RightToLeft
        text = TextLines(line.context.named, painter.font(), width, 1, rtl)
        middle = QRectF(area).center()
        place = QPointF(middle.x() - width / 2, middle.y() - text.height / 2)
        if self.colour_of:
            text.draw_boxes(painter, place, [line.context.span], self.colour_of(line.entity_id))
        text.draw(painter, place, colour)


def shortened(words: str, metrics: QFontMetricsF, width: int, is_cut: bool, end: int) -> str:
    """Return as many whole words as fit, those next to the name; `end` -1 cuts at the front.

    What was cut off, here or before (`is_cut`), leaves its sign.
    """
    if metrics.horizontalAdvance(words + CUT * is_cut) <= width:
        return CUT + words if is_cut and end < 0 else _cut(words) if is_cut else words
    parts = words.split(" ")

    def some(count: int) -> str:
        if end < 0:
            return CUT + " ".join(parts[len(parts) - count :])
        return _cut(" ".join(parts[:count]))

    counts = range(1, len(parts))
    fitting = bisect_left(counts, True, key=lambda n: metrics.horizontalAdvance(some(n)) > width)
    return some(fitting)


def _cut(words: str) -> str:
    """Return words with the sign that more followed them; a stop is none the longer for it."""
    return words.rstrip(".…") + CUT


def _write(
    painter: QPainter, area: QRect, words: str, colour: QColor, side: Qt.AlignmentFlag
) -> None:
    # Of every language of the interface: the table runs from right to left.
    painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    painter.setPen(colour)
    flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(area, int(flags) | int(Qt.TextFlag.TextSingleLine), words)
