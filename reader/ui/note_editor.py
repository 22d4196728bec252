"""Where a note is written: a field as high as its text."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy


class NoteEditor(QPlainTextEdit):
    """As high as its text, up to a limit."""

    left = Signal()

    def __init__(self, text: str = "", least: int = 2, most: int = 14) -> None:
        super().__init__(text)
        self._least, self._most = least, most
        self.setObjectName("noteEditor")
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDefaultCursorMoveStyle(Qt.CursorMoveStyle.VisualMoveStyle)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)

    def sizeHint(self) -> QSize:
        lines = int(self.document().size().height())
        lines = max(self._least, min(self._most, lines))
        margins = 2 * (int(self.document().documentMargin()) + self.frameWidth())
        return QSize(120, lines * self.fontMetrics().lineSpacing() + margins)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.updateGeometry()
