"""Where in the whole article something is marked: a thin strip beside the scroll bar."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QTextBrowser, QWidget

from reader.model import Highlight, Mention, Span
from reader.ui.article_view.canvas import Canvas
from reader.ui.article_view.marks import Layer, Record
from reader.ui.theme import Theme

WIDTH = 10
THICKNESS = 3
"""Of a sign, in pixels."""
REACH = 4
"""A click so near to a sign means it."""
PAUSE = 120
"""Milliseconds without news of the layout before it is measured: Qt lays long texts out piecemeal,
and asking earlier would have it do all at once."""


@dataclass(frozen=True, slots=True)
class Sign:
    """What stands for a mark."""

    part: float
    """How far down the document its line is, from 0 to 1."""
    span: Span
    colour: QColor


class MentionMap(QWidget):
    """Shows the mentions of the entity in focus, what a search found, and highlights.

    The keyboard does not come here: it has ways of its own from mark to mark.
    """

    span_requested = Signal(Span)
    height_requested = Signal(float)
    """A height of the document, as a part of it."""

    def __init__(self, view: QTextBrowser, canvas: Canvas, theme: Theme) -> None:
        super().__init__(view)
        self.setObjectName("mentionMap")
        self.setMouseTracking(True)
        self._view = view
        self._canvas = canvas
        self._theme = theme
        self.signs: Sequence[Sign] = ()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.measure)
        view.document().documentLayout().documentSizeChanged.connect(self.measure_soon)
        view.viewport().installEventFilter(self)

    def measure_soon(self) -> None:
        """Follow what was marked, or laid out anew, once there is time."""
        self._pause.start()

    def measure(self) -> None:
        """Find out where the marks are now."""
        self._pause.stop()
        height = self._view.document().size().height()
        entity_id = self._canvas.emphasis.entity_id
        found = []
        for layer in (Layer.HIGHLIGHT, Layer.HIT, Layer.MENTION):
            for span, record in self._canvas.marks.records(layer):
                if not isinstance(record, Mention) or record.entity_id == entity_id:
                    found.append(Sign(self._part(span, height), span, self._colour(record)))
        self.signs = found
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep to the side of the text that has the scroll bar."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            area = self._view.viewport().geometry()
            is_mirrored = self._view.layoutDirection() is Qt.LayoutDirection.RightToLeft
            x = area.left() - WIDTH if is_mirrored else area.right() + 1
            self.setGeometry(x, area.top(), WIDTH, area.height())
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.colours.paper))
        for sign in self.signs:
            place = QRectF(1, self._y(sign) - THICKNESS / 2, WIDTH - 2, THICKNESS)
            painter.fillRect(place, sign.colour)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            y = event.position().y()
            if sign := self._sign_at(y):
                self.span_requested.emit(sign.span)
            else:
                self.height_requested.emit(y / max(1, self.height()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take it: what was pressed here is no click on the view below."""
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        is_over = self._sign_at(event.position().y()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if is_over else Qt.CursorShape.ArrowCursor)

    def _sign_at(self, y: float) -> Sign | None:
        """Return the nearest sign within reach; of two in one place the upper one."""
        near = [sign for sign in reversed(self.signs) if abs(self._y(sign) - y) <= REACH]
        return min(near, key=lambda sign: abs(self._y(sign) - y), default=None)

    def _y(self, sign: Sign) -> float:
        return sign.part * self.height()

    def _part(self, span: Span, height: float) -> float:
        page = self._canvas.page
        if not page.has_body or not height:
            return 0.0
        return self._canvas.line_place(page.position(span.start)).center().y() / height

    def _colour(self, record: Record) -> QColor:
        match record:
            case Mention():
                return self._theme.entity_edge(record.kind)
            case Highlight():
                # As pale as behind letters it would hardly be seen.
                colour = self._theme.highlight_colour(record.colour)
                return colour.lighter(150) if self._theme.is_dark else colour.darker(130)
        return self._theme.hit_colour()
