"""Importing in the background: files are read in another process and kept in this one."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from reader.desk import (
    Desk,
    Imported,
    Outcome,
    Prepared,
    Projection,
    Survey,
    Total,
    prepare,
    survey,
)
from reader.errors import Reason, UnreadableFileError
from reader.ui.tasks import Steps, Tasks


@dataclass(slots=True)
class Receipt:
    """What has become of the files of one import."""

    paths: Sequence[Path] = ()
    total: int = 0
    files: list[Imported] = field(default_factory=list)
    is_cancelled: bool = False

    def count(self, *outcomes: Outcome) -> int:
        return sum(file.outcome in outcomes for file in self.files)


class Importer(QObject):
    """Runs one import after another.

    `progressed` tells the receipt so far and the last file's name; `linking` that all files
    are read; `finished` the whole receipt, when the names in its articles are linked, too.
    """

    started = Signal()
    progressed = Signal(object, str)
    linking = Signal()
    finished = Signal(object)

    def __init__(self, desk: Desk, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks = tasks
        self._receipt: Receipt | None = None
        self._waiting: list[Receipt] = []

    @property
    def is_busy(self) -> bool:
        return self._receipt is not None

    def import_files(self, paths: Sequence[Path]) -> None:
        self._waiting.append(Receipt(tuple(paths)))
        if not self.is_busy:
            self._next()

    def cancel(self) -> None:
        """Stop after the file that is being read. What was imported stays."""
        self._waiting.clear()
        if self._receipt:
            self._receipt.is_cancelled = True
            self._tasks.cancel()

    def catch_up(self) -> None:
        """Link what an import that was interrupted has left, without a word."""
        if self._desk.library.articles.unlinked():
            self._survey()

    def _next(self) -> None:
        self._receipt = self._waiting.pop(0) if self._waiting else None
        if self._receipt:
            self.started.emit()
            self._prepare(self._receipt)

    def _prepare(self, receipt: Receipt) -> None:
        self._tasks.run(
            partial(prepare, self._desk.library.path, receipt.paths, len(receipt.files)),
            owner=self,
            each=self._keep,
            done=self._survey,
            died=self._skip,
        )

    def _keep(self, item: Total | Prepared | UnreadableFileError) -> None:
        receipt = self._receipt
        if receipt is None:
            return
        if isinstance(item, Total):
            receipt.total = item.files
        else:
            receipt.files.append(self._desk.keep(item))
            self.progressed.emit(receipt, item.source_name)

    def _skip(self) -> None:
        """Go on behind the file that the reading process did not survive."""
        receipt = self._receipt
        if receipt is None:
            return
        name = self.tr("file {number}").format(number=len(receipt.files) + 1)
        receipt.files.append(self._desk.keep(UnreadableFileError(name, Reason.DAMAGED)))
        if len(receipt.files) < receipt.total:
            self._prepare(receipt)
        else:
            self._survey()

    def _survey(self) -> None:
        waiting = self._desk.library.articles.unlinked()
        if not waiting:
            self._finish()
            return
        if self.is_busy:
            self.linking.emit()
        self._slices: list[Survey] = []
        self._tasks.run(
            partial(survey, self._desk.library.path, waiting),
            owner=self,
            each=self._settle,
            done=self._assign,
            died=self._finish,
        )

    def _settle(self, value: Projection | Survey) -> None:
        if isinstance(value, Projection):
            for _ in self._desk.settle(value):
                pass
        else:
            self._slices.append(value)

    def _assign(self) -> None:
        Steps(self._all_steps(), self._finish, self)

    def _all_steps(self) -> Iterator[None]:
        for value in self._slices:
            yield from self._desk.settle(value)

    def _finish(self) -> None:
        receipt, self._receipt = self._receipt, None
        if receipt:
            self.finished.emit(receipt)
        self._next()
