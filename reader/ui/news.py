"""What the library says of its changes, as a signal for every panel that cares."""

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from reader.library import Change

PAUSE = 150
"""Milliseconds at least between two tellings: an import changes the library many times a second."""
SHARE = 5
"""What the panels take to show themselves anew may be one part in so many of the time."""


class News(QObject):
    """Tells which kinds of change there were, when control is back at the event loop.

    A command that writes ten times makes the panels show themselves anew once.
    """

    library_changed = Signal(object)
    """A frozenset of Change."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: set[Change] = set()
        self._pause = PAUSE
        self._since_last = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._tell)

    def report(self, change: Change) -> None:
        """Take a change from the library; called on the GUI thread, after a write."""
        self._waiting.add(change)
        if not self._timer.isActive():
            passed = self._since_last.elapsed() if self._since_last.isValid() else self._pause
            self._timer.start(max(0, self._pause - passed))

    def _tell(self) -> None:
        waiting, self._waiting = frozenset(self._waiting), set()
        self._since_last.restart()
        self.library_changed.emit(waiting)
        self._pause = max(PAUSE, SHARE * self._since_last.restart())
