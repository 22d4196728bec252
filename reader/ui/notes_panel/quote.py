"""A passage of the article as a link to its place."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QStyleOptionFocusRect, QWidget

from reader.ui.text_lines import TextLines

LINES, BAR = 2, 3


class Quote(QAbstractButton):
    """Shows the beginning of a passage beside a bar of a colour; a click goes there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colour: QColor | None = None
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_passage(self, words: str, *, is_link: bool, colour: QColor | None = None) -> None:
        self._colour = colour
        self.setText(words)
        self.setAccessibleName(words)
        self.setEnabled(is_link)
        cursor = Qt.CursorShape.PointingHandCursor if is_link else Qt.CursorShape.ArrowCursor
        self.setCursor(cursor)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        return int(self._lines(width).height) + 2

    def sizeHint(self) -> QSize:
        return QSize(120, self.heightForWidth(max(120, self.width())))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        bar = QRectF(0, 1, BAR, self.height() - 2)
        text = QPointF(BAR + 7, 0)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            bar.moveRight(self.width())
            text.setX(0)
        role = QPalette.ColorRole.PlaceholderText
        faint = self.palette().color(role)
        painter.fillRect(bar, self._colour or faint)
        self._lines(self.width()).draw(painter, text, faint)
        if self.hasFocus():
            option = QStyleOptionFocusRect()
            option.initFrom(self)
            self.style().drawPrimitive(
                QStyle.PrimitiveElement.PE_FrameFocusRect, option, painter, self
            )
        painter.end()

    def _lines(self, width: int) -> TextLines:
        return TextLines(self.text(), self.font(), max(1, width - BAR - 7), LINES)
