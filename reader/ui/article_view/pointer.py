"""The mouse over a page: hovering, tooltips, clicks. What they mean, the view decides."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from reader.model import Entity, Line, Mention
from reader.ui.article_view.canvas import Canvas
from reader.ui.article_view.tooltips import tooltip
from reader.ui.article_view.under import Under


class Pointer(QObject):
    """Watches the viewport of a view."""

    clicked = Signal(object)
    """What lay under a click that was no dragging."""

    def __init__(self, viewport: QWidget, canvas: Canvas) -> None:
        super().__init__(viewport)
        self.describe: Callable[[Mention], Entity] | None = None
        self.line: Callable[[int], Line | None] = lambda _: None
        """Returns a line of the original by its number."""
        self._viewport = viewport
        self._canvas = canvas
        self._pressed: QPoint | None = None
        viewport.setMouseTracking(True)
        viewport.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event:
            case QMouseEvent():
                self._follow(event)
            case QHelpEvent():
                self._show_tooltip(event)
                return True
            case _ if event.type() is QEvent.Type.Leave:
                self._hover(None)
        return super().eventFilter(watched, event)

    def _follow(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        match event.type():
            case QEvent.Type.MouseMove if not event.buttons():
                self._hover(point)
            case QEvent.Type.MouseButtonPress:
                is_left = event.button() is Qt.MouseButton.LeftButton
                self._pressed = point if is_left else None
            case QEvent.Type.MouseButtonDblClick:
                self._pressed = None
            case QEvent.Type.MouseButtonRelease:
                self._release(point)

    def _release(self, point: QPoint) -> None:
        pressed, self._pressed = self._pressed, None
        if pressed is None:
            return
        if (point - pressed).manhattanLength() < QApplication.startDragDistance():
            under = self._canvas.under(point)
            if under:
                self.clicked.emit(under)

    def _hover(self, point: QPoint | None) -> None:
        if self._canvas.hover(point):
            self._viewport.update()
        under = Under() if point is None else self._canvas.under(point)
        self._viewport.setCursor(_shape(under))

    def _show_tooltip(self, event: QHelpEvent) -> None:
        under = self._canvas.under(event.pos())
        line = None if under.left_out is None else self.line(under.left_out)
        words = tooltip(under, self.describe, line)
        QToolTip.showText(event.globalPos(), words, self._viewport)


def _shape(under: Under) -> Qt.CursorShape:
    if under.is_button:
        return Qt.CursorShape.PointingHandCursor
    return Qt.CursorShape.IBeamCursor
