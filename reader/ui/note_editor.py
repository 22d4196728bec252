"""Where a note is written: a field as high as its text, which tells what is typed."""

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy

from reader.text.direction import is_right_to_left
from reader.ui.undo_keys import mean_the_program

PAUSE = 400
"""Milliseconds without a keystroke before a note is told."""


class NoteEditor(QPlainTextEdit):
    """As high as its text, of `least` to `most` lines.

    Tells its text soon after it is typed, and at once when it is left.
    """

    written = Signal(str)

    def __init__(
        self, text: str = "", *, least: int = 2, most: int = 14, pause: int = PAUSE
    ) -> None:
        super().__init__(text)
        self._told = text
        self._least, self._most = least, most
        self._pause = QTimer(self, singleShot=True, interval=pause)
        self._pause.timeout.connect(self.flush)
        self.textChanged.connect(self._pause.start)
        self.setObjectName("noteEditor")
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDefaultCursorMoveStyle(Qt.CursorMoveStyle.VisualMoveStyle)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.textChanged.connect(self._turn)
        self._turn()

    def show_text(self, text: str) -> None:
        """Show what is kept; what is being typed stays as typed."""
        typed = self.toPlainText()
        is_typed, self._told = typed != self._told, text
        if not is_typed and typed != text:
            self.setPlainText(text)

    def flush(self) -> None:
        """Tell what is typed but not told yet."""
        self._pause.stop()
        text = self.toPlainText()
        if text != self._told:
            self._told = text
            self.written.emit(text)

    def sizeHint(self) -> QSize:
        lines = int(self.document().size().height())
        lines = max(self._least, min(self._most, lines))
        margins = 2 * (int(self.document().documentMargin()) + self.frameWidth())
        return QSize(120, lines * self.fontMetrics().lineSpacing() + margins)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.flush()

    def event(self, event: QEvent) -> bool:
        """Leave undoing to the program where there is nothing to undo here."""
        typed = self.document()
        can_undo, can_redo = typed.isUndoAvailable(), typed.isRedoAvailable()
        if mean_the_program(event, can_undo=can_undo, can_redo=can_redo):
            event.ignore()
            return True
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._turn()

    def _turn(self) -> None:
        """Write from where the first line is read from; Qt leaves Arabic at the left by itself."""
        lines = self.toPlainText().splitlines()
        first = next((line for line in lines if any(map(str.isalpha, line))), "")
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        if first:
            is_mirrored = _begins_right(first)
        option = self.document().defaultTextOption()
        direction = (
            Qt.LayoutDirection.RightToLeft if is_mirrored else Qt.LayoutDirection.LeftToRight
        )
        if option.textDirection() is not direction:
            side = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
            option.setTextDirection(direction)
            option.setAlignment(side)
            self.document().setDefaultTextOption(option)

    def _fit(self) -> None:
        self.updateGeometry()


def _begins_right(line: str) -> bool:
    """Tell which way a line runs: «انظر https://…» is Arabic, however long the address is."""
    return is_right_to_left(next(filter(str.isalpha, line))) or is_right_to_left(line)
