"""A picture of the window, for documentation and checks."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QSize, QTimer, Signal

from reader.ui.main_window import MainWindow

SIZE = QSize(1440, 900)
"""Of a window that has its picture taken."""
LOOK = 150
"""Milliseconds between two looks at it."""


class Screenshot(QObject):
    """Takes a picture of a window as soon as nothing in it changes any more."""

    taken = Signal(bool)
    """Whether it could be written."""

    def __init__(
        self, window: MainWindow, is_settled: Callable[[], bool], path: Path, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._is_settled = is_settled
        self._path = path
        self._last = b""
        window.resize(SIZE)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(LOOK)

    def _look(self) -> None:
        if not self._is_settled():
            return
        self._window.open_something()
        picture = self._window.grab().toImage()
        before, self._last = self._last, bytes(picture.constBits())
        if self._last == before:
            self._timer.stop()
            self.taken.emit(picture.save(str(self._path)))
