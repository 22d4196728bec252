"""Shows which pane the keyboard has reached: lists and texts have no frame of their own."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPalette, QPen, QRegion
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QTextBrowser, QWidget

WIDTH = 2
"""In pixels."""
_BY_KEY = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
_FOR_A_WHILE = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
"""A menu or another window has the keyboard meanwhile."""


class FocusRing(QWidget):
    """Lies around a pane that was reached by a key, until another, or the mouse, is used."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._pane: QAbstractScrollArea | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        for pane in window.findChildren(QAbstractScrollArea):
            if isinstance(pane, QAbstractItemView | QTextBrowser) and pane.window() is window:
                pane.installEventFilter(self)
                pane.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kinds = QEvent.Type
        match event.type():
            case kinds.FocusIn if isinstance(event, QFocusEvent):
                self._enter(watched, event.reason())
            case kinds.FocusOut if isinstance(event, QFocusEvent):
                if event.reason() not in _FOR_A_WHILE:
                    self._leave()
            case kinds.MouseButtonPress | kinds.Hide:
                self._leave()
            case kinds.Resize | kinds.Move:
                self._surround()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Link), WIDTH))
        half = WIDTH // 2
        painter.drawRect(self.rect().adjusted(half, half, -half, -half))

    def _enter(self, pane: QObject, reason: Qt.FocusReason) -> None:
        if reason in _BY_KEY and isinstance(pane, QAbstractScrollArea):
            self._pane = pane
            self._surround()
            self.show()
            self.raise_()
        elif reason not in _FOR_A_WHILE:
            self._leave()

    def _leave(self) -> None:
        self._pane = None
        self.hide()

    def _surround(self) -> None:
        if self._pane is None:
            return
        window = self.window()
        place = QRect(self._pane.mapTo(window, self._pane.rect().topLeft()), self._pane.size())
        self.setGeometry(place)
        inside = self.rect().adjusted(WIDTH, WIDTH, -WIDTH, -WIDTH)
        self.setMask(QRegion(self.rect()).subtracted(QRegion(inside)))
