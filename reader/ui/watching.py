"""Watching folders: what appears in them is imported when it is complete.

The system tells of changes, but not on network drives, so the folders are looked through from
time to time as well. All looking is done on other threads: a drive may be slow, or gone.
"""

import time
from dataclasses import dataclass, field
from pathlib import Path
from threading import Thread

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt, QThread, QTimer, Signal, Slot
from shiboken6 import isValid

from reader.desk import STEADY, Look, Watch, look
from reader.library import Library
from reader.model import Stamp
from reader.ui.importer import Importer
from reader.ui.receipt import Receipt

RESCAN = 30.0
"""Seconds after which a folder is looked through, though nobody told of a change."""
_SOON = 0.4
"""Seconds between being told of a change and looking: changes come in swarms."""
_PATIENCE = 2000
"""Milliseconds that a drive which does not answer may hold back the end of the program."""
_MOST_LISTENED = 500
"""Folders of one watched folder that the system is asked to tell of."""


@dataclass(slots=True)
class _Folder:
    path: Path
    watch: Watch
    passes_over: bool = False
    """What is in it at the first look stays out of the library."""
    is_missing: bool = False
    is_looking: bool = False
    importing: dict[Path, Stamp] = field(default_factory=dict)


class Watching(QObject):
    """Watches the folders that the library names. It outlives a window."""

    changed = Signal()
    """A folder came, went, or is watched no more."""
    vanished = Signal(object)
    """The path of a watched folder that is not there any more."""

    # Rung on the thread that has looked.
    _looked = Signal(object, object)
    _listens = Signal(list)
    _closes = Signal()

    def __init__(
        self,
        library: Library,
        importer: Importer,
        parent: QObject | None = None,
        *,
        steady: float = STEADY,
        rescan: float = RESCAN,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._importer = importer
        self._steady = steady
        self._folders: dict[Path, _Folder] = {}
        self._ears = _Ears()
        self._thread = QThread(self)
        self._ears.moveToThread(self._thread)
        self._listens.connect(self._ears.listen)
        self._closes.connect(self._ears.close)
        self._ears.heard.connect(self._hear)
        self._looked.connect(self._follow, Qt.ConnectionType.QueuedConnection)
        self._rescan = QTimer(self, interval=round(1000 * rescan))
        self._rescan.timeout.connect(self._look_everywhere)
        self._soon = QTimer(self, singleShot=True, interval=round(1000 * min(_SOON, steady)))
        self._soon.timeout.connect(self._look_everywhere)
        self._later = QTimer(self, singleShot=True, interval=round(1000 * steady))
        self._later.timeout.connect(self._look_where_it_waits)
        importer.finished.connect(self._settle)

    @property
    def folders(self) -> list[tuple[Path, bool]]:
        """The watched folders, and whether each is missing at present."""
        return [(folder.path, folder.is_missing) for folder in self._folders.values()]

    def start(self) -> None:
        """Take up watching where it was left when the program ended."""
        for path in self._library.watched.every():
            self._folders[path] = _Folder(path, Watch(self._library.watched.taken(path)))
        self._begin()

    def stop(self) -> None:
        self._rescan.stop()
        self._soon.stop()
        self._later.stop()
        self._folders.clear()
        self._closes.emit()
        self._thread.quit()
        self._thread.wait(_PATIENCE)

    def add(self, path: Path, *, takes_present: bool) -> None:
        """Watch a folder; what is in it now is imported, too, or passed over."""
        path = path.absolute()
        if path not in self._folders:
            self._library.watched.add(path)
            self._folders[path] = _Folder(path, Watch(), passes_over=not takes_present)
            self.changed.emit()
            self._begin()

    def remove(self, path: Path) -> None:
        """Watch a folder no more. What was imported from it stays."""
        self._library.watched.remove(path)
        self._folders.pop(path, None)
        self.changed.emit()

    def _begin(self) -> None:
        if self._folders and not self._thread.isRunning():
            self._thread.start()
            self._rescan.start()
        self._look_everywhere()

    @Slot()
    def _hear(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

    @Slot()
    def _look_everywhere(self) -> None:
        for folder in self._folders.values():
            self._send(folder)

    @Slot()
    def _look_where_it_waits(self) -> None:
        for folder in self._folders.values():
            if folder.watch.is_waiting:
                self._send(folder)

    def _send(self, folder: _Folder) -> None:
        """Have another thread look through a folder, unless one is still at it."""
        if not folder.is_looking:
            folder.is_looking = True
            Thread(target=self._look, args=(folder.path,), daemon=True).start()

    def _look(self, path: Path) -> None:
        """Look through a folder; this is another thread."""
        seen = look(path)
        if isValid(self):
            self._looked.emit(path, seen)

    @Slot(object, object)
    def _follow(self, path: Path, seen: Look | None) -> None:
        folder = self._folders.get(path)
        if folder is None:  # watched no more
            return
        folder.is_looking = False
        self._notice(folder, is_missing=seen is None)
        if seen is None:
            return
        self._listens.emit([str(one) for one in seen.folders[:_MOST_LISTENED]])
        if folder.passes_over:
            folder.passes_over = False
            folder.watch.taken.update(seen.files)
            self._library.watched.take(path, seen.files)
        if ready := folder.watch.ready(seen.files, time.monotonic(), self._steady):
            folder.importing.update(ready)
            self._importer.import_watched(path, list(ready))
        if folder.watch.is_waiting and not self._later.isActive():
            self._later.start()

    def _notice(self, folder: _Folder, *, is_missing: bool) -> None:
        if folder.is_missing != is_missing:
            folder.is_missing = is_missing
            self.changed.emit()
            if is_missing:
                self.vanished.emit(folder.path)

    @Slot(object)
    def _settle(self, receipt: Receipt) -> None:
        """Write down what was imported or refused; of an import that was stopped, nothing."""
        folder = self._folders.get(receipt.watched) if receipt.watched else None
        if folder is None:
            return
        done = {p: folder.importing.pop(p) for p in receipt.paths if p in folder.importing}
        if not receipt.is_cancelled:
            self._library.watched.take(folder.path, done)


class _Ears(QObject):
    """Hears of changes from the system, on a thread of its own: a dead drive holds up asking."""

    heard = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._watcher: QFileSystemWatcher | None = None

    @Slot(list)
    def listen(self, folders: list[str]) -> None:
        """Hear of changes in these folders, too; of folders that went, nothing comes."""
        if self._watcher is None:  # made here, so that it belongs to this thread
            self._watcher = QFileSystemWatcher(self)
            self._watcher.directoryChanged.connect(self.heard)
        known = set(self._watcher.directories())
        if news := [folder for folder in folders if folder not in known]:
            self._watcher.addPaths(news)

    @Slot()
    def close(self) -> None:
        """Let go of the system, on the thread that listens to it."""
        if self._watcher:
            self._watcher.deleteLater()
            self._watcher = None
