"""Text laid out for rows that draw themselves: its own direction, few lines, marked places.

Names are marked by boxes behind the text. A format inside a joined word would shape its
letters anew.
"""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyle

from reader.model import Span
from reader.text.direction import is_right_to_left
from reader.text.positions import Positions
from reader.ui.line_boxes import extents
from reader.ui.wording import directed, isolated

NARROWEST = 2
"""No letter is narrower on average, in pixels."""


def write_name(painter: QPainter, place: QRect, name: str, colour: QColor) -> None:
    """Write a name in one line, elided at its own end, from where the interface begins."""
    width = place.width()
    short = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, width)
    _write(painter, place, isolated(short), colour)


def write_words(painter: QPainter, place: QRect, words: str, colour: QColor) -> None:
    """Write words of the interface in one line, in its direction; names in them are isolated."""
    width = place.width()
    short = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, width)
    _write(painter, place, directed(short), colour)


def _write(painter: QPainter, place: QRect, words: str, colour: QColor) -> None:
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
    side = QStyle.visualAlignment(painter.layoutDirection(), flags)
    painter.setPen(colour)
    painter.drawText(place, side | Qt.AlignmentFlag.AlignAbsolute, words)


class TextLines:
    """A paragraph in at most so many lines, elided at its own end."""

    def __init__(
        self,
        text: str,
        font: QFont,
        width: float,
        most: int,
        direction: Qt.LayoutDirection | None = None,
    ) -> None:
        """Lay a text out in a direction; without one in that of most of its letters."""
        # Lists show a paragraph as one: a line end within would cut it short. What cannot
        # fit, however narrow its letters, is not even shaped.
        self._text = text[: int(most * width / NARROWEST) + 8].replace("\n", " ")
        self._font = font
        self.width = width
        metrics = QFontMetricsF(font)
        self._ascent, self._line_height = metrics.ascent(), metrics.lineSpacing()
        self._direction = direction or (
            Qt.LayoutDirection.RightToLeft
            if is_right_to_left(self._text)
            else Qt.LayoutDirection.LeftToRight
        )
        self._layout = self._laid_out(self._text, most + 1)
        if self._layout.lineCount() > most:
            self._layout = self._laid_out(self._elided(most), most)

    @property
    def height(self) -> float:
        return self._layout.lineCount() * self._line_height

    @property
    def count(self) -> int:
        return self._layout.lineCount()

    def draw(self, painter: QPainter, place: QPointF, colour: QColor) -> None:
        painter.setPen(colour)
        self._layout.draw(painter, place)

    def draw_boxes(
        self, painter: QPainter, place: QPointF, marks: Iterable[Span], colour: QColor
    ) -> None:
        """Draw the boxes of marked places; drawn before the text, so behind it."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        for mark in marks:
            for box in self.boxes(mark):
                painter.drawRoundedRect(box.translated(place), 3, 3)

    def boxes(self, mark: Span) -> list[QRectF]:
        """Return where a span of the text is, one box a line and direction."""
        positions = Positions(self._text)
        start, end = positions.position(mark.start), positions.position(mark.end)
        found = []
        for number in range(self._layout.lineCount()):
            line = self._layout.lineAt(number)
            first = max(start, line.textStart())
            last = min(end, line.textStart() + line.textLength())
            top = number * self._line_height
            for left, right in extents(self._layout, line, first, last, text=self._layout.text()):
                found.append(QRectF(left - 1, top + 1, right - left + 2, self._line_height - 2))
        return found

    def _laid_out(self, text: str, most: int) -> QTextLayout:
        is_mirrored = self._direction is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
        option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
        option.setTextDirection(self._direction)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout = QTextLayout(text, self._font)
        layout.setTextOption(option)
        layout.beginLayout()
        for number in range(most):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(self.width)
            # Evenly spaced, also where another font lends a letter and is taller.
            top = number * self._line_height + self._ascent - line.ascent()
            line.setPosition(QPointF(0, top))
        layout.endLayout()
        return layout

    def _elided(self, most: int) -> str:
        positions = Positions(self._text)
        start = positions.offset(self._layout.lineAt(most - 1).textStart())
        metrics = QFontMetricsF(self._font)
        # Cut shortly after the line: eliding a whole article would measure all of it.
        end = positions.offset(self._layout.lineAt(most).textStart()) + 8
        rest = self._text[start:end] + "…"
        short = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, self.width - 2)
        return self._text[:start] + short
