"""A passage of the article as a link to its place."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QStyleOptionFocusRect, QWidget

from reader.ui.text_lines import TextLines

LINES, BAR, SIDE, TOP = 2, 3, 7, 2


class Quote(QAbstractButton):
    """Shows the beginning of a passage beside a bar, or on a colour; a click goes there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colour: QColor | None = None
        self._direction: Qt.LayoutDirection | None = None
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_words(self, words: str, *, is_link: bool) -> None:
        """Show words of the interface, in its direction; passages in them are isolated."""
        self._direction = self.layoutDirection()
        self.show_passage(words, is_link=is_link)

    def show_passage(self, words: str, *, is_link: bool, colour: QColor | None = None) -> None:
        self._colour = colour
        self.setText(words)
        self.setAccessibleName(words)
        self.setEnabled(is_link)
        cursor = Qt.CursorShape.PointingHandCursor if is_link else Qt.CursorShape.ArrowCursor
        self.setCursor(cursor)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return int(self._lines(width).height) + 2 * TOP

    def sizeHint(self) -> QSize:
        return QSize(120, self.heightForWidth(max(120, self.width())))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        role = QPalette.ColorRole.Text if self._colour else QPalette.ColorRole.PlaceholderText
        ink = self.palette().color(role)
        if self._colour:
            self._paint_ground(painter, self._colour)
        else:
            self._paint_bar(painter, ink)
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        place = QPointF(SIDE if is_mirrored else BAR + SIDE, TOP)
        self._lines(self.width()).draw(painter, place, ink)
        if self.hasFocus():
            option = QStyleOptionFocusRect()
            option.initFrom(self)
            self.style().drawPrimitive(
                QStyle.PrimitiveElement.PE_FrameFocusRect, option, painter, self
            )
        painter.end()

    def _paint_ground(self, painter: QPainter, colour: QColor) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(self.rect(), 5, 5)

    def _paint_bar(self, painter: QPainter, colour: QColor) -> None:
        bar = QRectF(0, TOP, BAR, self.height() - 2 * TOP)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            bar.moveRight(self.width())
        painter.fillRect(bar, colour)

    def _lines(self, width: int) -> TextLines:
        within = max(1, width - BAR - 2 * SIDE)
        return TextLines(self.text(), self.font(), within, LINES, self._direction)
