"""What is typed while one window takes another's place: the new one gets it, none is lost."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QWindow
from PySide6.QtWidgets import QWidget

from reader.ui.parts import Parts

MOST = 3000
"""Milliseconds until the old window goes, also where the new one is not made active."""


class HandingOver(QObject):
    """Hands the keys that still come to an old window on to the new one, until that is active.

    Whoever sits at the keyboard types on while the new window is made; the system sends it to
    the window that was active.
    """

    ended = Signal()

    def __init__(self, old: Parts, new: Parts) -> None:
        super().__init__(new)
        self._old = old
        self._new = new
        self._timer = QTimer(self, singleShot=True, interval=MOST)
        self._timer.timeout.connect(self.ended)
        self._timer.start()
        if application := QCoreApplication.instance():
            application.installEventFilter(self)

    def end(self) -> None:
        """Hand on nothing more: the old window is about to go."""
        if application := QCoreApplication.instance():
            application.removeEventFilter(self)
        self._timer.stop()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowActivate and watched is self._new:
            self._timer.start(0)
        elif isinstance(event, QKeyEvent) and self._is_old(watched):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()  # or a command of the old window would take it
            elif event.type() == QEvent.Type.KeyPress:
                self._hand_on(event)
            return True
        return False

    def _is_old(self, watched: QObject) -> bool:
        if isinstance(watched, QWindow):
            return watched is self._old.windowHandle()
        return isinstance(watched, QWidget) and watched.window() is self._old

    def _hand_on(self, event: QKeyEvent) -> None:
        keys = QKeySequence(event.keyCombination())
        for action in self._new.commands.every():
            if keys in action.shortcuts() and action.isEnabled():
                action.trigger()
                return
        target = self._new.focusWidget() or self._new
        QCoreApplication.sendEvent(
            target, QKeyEvent(event.type(), event.key(), event.modifiers(), event.text())
        )
