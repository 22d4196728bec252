"""What the library says of its changes, as a signal for every panel that cares."""

from PySide6.QtCore import QObject, Qt, Signal

from reader.library import Change


class News(QObject):
    """Tells which kinds of change there were, when control is back at the event loop.

    A command that writes ten times makes the panels show themselves anew once.
    """

    library_changed = Signal(object)
    _woken = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: set[Change] = set()
        self._woken.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def report(self, change: Change) -> None:
        """Take a change from the library; called on the GUI thread, inside a write."""
        if not self._waiting:
            self._woken.emit()
        self._waiting.add(change)

    def _tell(self) -> None:
        waiting, self._waiting = self._waiting, set()
        if waiting:
            self.library_changed.emit(frozenset(waiting))
