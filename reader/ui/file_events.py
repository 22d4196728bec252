"""Files that macOS asks to be opened: it tells the program that runs, by an event."""

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QProcess, QTimer, Signal
from PySide6.QtGui import QFileOpenEvent

BRINGS_FILES = sys.platform == "darwin"
"""Whether the system sends such events. Elsewhere, looking at every event would be wasted."""


class FileEvents(QObject):
    """Gathers the files that come; those opened in one go come one by one."""

    came = Signal(tuple)
    """All paths that have come since the last time."""

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__(application)
        self._paths: list[Path] = []
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._tell)
        application.installEventFilter(self)

    def take_first(self) -> tuple[Path, ...]:
        """Return what the program was started with, before there is a window."""
        self._timer.blockSignals(True)  # nobody would hear it yet
        QCoreApplication.processEvents()
        self._timer.blockSignals(False)
        self._timer.stop()
        return self._take()

    def _tell(self) -> None:
        self.came.emit(self._take())

    def _take(self) -> tuple[Path, ...]:
        paths, self._paths = tuple(self._paths), []
        return paths

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QFileOpenEvent):
            return False
        if event.url().isLocalFile():
            self._paths.append(Path(event.url().toLocalFile()))
            self._timer.start()
        return True


def start_another(library: Path, files: Sequence[Path] = ()) -> None:
    """Show another library in a process of its own, and import files into it."""
    module = [] if getattr(sys, "frozen", False) else ["-P", "-m", "reader"]
    QProcess.startDetached(sys.executable, [*module, "--open", str(library), *map(str, files)])
