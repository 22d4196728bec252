"""A word on a rounded ground."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton

RADIUS = 8


class Chip(QFrame):
    """Its ground is the palette's, unless it is given a colour."""

    def __init__(self, words: str = "", button: QToolButton | None = None) -> None:
        super().__init__()
        self._colour: QColor | None = None
        self._label = QLabel(words)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout(self)
        row.setSpacing(0)
        # Margins do not mirror; spaces between widgets do.
        row.setContentsMargins(3, 2, 3, 2)
        row.addSpacing(6)
        row.addWidget(self._label)
        if button:
            row.addSpacing(2)
            row.addWidget(button)
        else:
            row.addSpacing(6)

    def show_colour(self, colour: QColor) -> None:
        self._colour = colour
        self.update()

    def text(self) -> str:
        return self._label.text()

    def setText(self, words: str) -> None:
        self._label.setText(words)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour or self.palette().color(QPalette.ColorRole.Midlight))
        painter.drawRoundedRect(self.rect(), RADIUS, RADIUS)
        painter.end()
