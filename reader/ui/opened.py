"""A file that is opened by itself: whoever does so wishes to read it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from reader.ui.importer import Importer
from reader.ui.receipt import Receipt


class Opened(QObject):
    """Tells which article is to be read, once its file is imported, or was already."""

    arrived = Signal(int)

    def __init__(self, importer: Importer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file: Path | None = None
        importer.finished.connect(self._look)

    def wait_for(self, files: Sequence[Path]) -> None:
        """Wait for the file that is about to be imported; of several none is meant."""
        self._file = files[0] if len(files) == 1 else None

    def _look(self, receipt: Receipt) -> None:
        if self._file is None or list(receipt.paths) != [self._file]:
            return
        self._file = None
        found = {one.article_id for one in receipt.files if one.article_id is not None}
        if len(found) == 1:  # a file may hold several
            self.arrived.emit(found.pop())
