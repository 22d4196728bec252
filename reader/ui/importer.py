"""Importing in the background: files are read in another process and kept in this one."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from reader.desk import (
    Asked,
    Begun,
    Desk,
    Done,
    Imported,
    Journal,
    Outcome,
    Reread,
    Total,
    Wanted,
    learn,
    prepare,
    reread,
    survey,
)
from reader.desk.guarding import SECONDS
from reader.desk.importing import Item
from reader.errors import NotStartedError, Reason, UnreadableFileError
from reader.model import Import
from reader.ui.receipt import Receipt
from reader.ui.tasks import Limit, Steps, Tasks

AT_ONCE = 60
"""So many articles are linked before the user can notice: it takes about 1 ms an article."""
READ_AT_ONCE = 5
"""So many articles are read anew before the user can notice."""


class Importer(QObject):
    """Runs one import after another.

    `progressed` tells the receipt so far and the last file's name; `linking` that all files
    are read, or that the user's word is being applied; `finished` the whole receipt, when the
    names are linked, too. It has no files where nothing was imported.
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
        self._anew: Receipt | None = None
        """Of what is read anew."""
        self._journal: Journal | None = None
        self._name = ""
        """Of the file that is being read; between files empty."""
        self._has_tried = False
        """A process has ended here that had no file in its hands."""
        self._waiting: list[Receipt] = []
        self._to_read: list[Wanted] = []
        self._is_linking = False
        self._steps: Steps | None = None
        self._must_relink = False

    @property
    def is_busy(self) -> bool:
        return self._receipt is not None or self._is_linking

    @property
    def is_paused(self) -> bool:
        return self._tasks.is_paused

    def tell(self) -> None:
        """Tell anew how far it has come, to a window that was made meanwhile."""
        if self._is_linking:
            self.linking.emit()
        elif self._receipt:
            self.progressed.emit(self._receipt, self._name)

    def import_files(self, paths: Sequence[Path], *, asks: bool = False) -> None:
        """Import files and folders; if it `asks`, tables wait until their fields are named."""
        self._enqueue(Receipt(tuple(paths), asks=asks))

    def import_watched(self, folder: Path, paths: Sequence[Path]) -> None:
        """Import what has appeared in a watched folder."""
        self._enqueue(Receipt(tuple(paths), watched=folder))

    def resume(self, cut_off: Import) -> None:
        """Go on with an import that was cut off, behind the last file that was read."""
        self._enqueue(Receipt(cut_off.paths, cut_off, done=cut_off.done, asks=True))

    def import_held(self, receipt: Receipt, held: Sequence[Asked]) -> None:
        """Add to an import what it has held, the fields being named by now."""
        self._enqueue(receipt.answered(held))

    def _enqueue(self, receipt: Receipt) -> None:
        self._waiting.append(receipt)
        if not self.is_busy:
            self._next()

    def pause(self, is_paused: bool) -> None:
        """Hold reading back after the current file, or let it go on."""
        if is_paused:
            self._tasks.pause()
        else:
            self._tasks.go_on()

    def cancel(self) -> None:
        """Stop after the file that is being read. What was imported stays."""
        self._waiting = [receipt for receipt in self._waiting if receipt.watched]
        if self._receipt and not self._is_linking:
            self._receipt.is_cancelled = True
            self._tasks.cancel()

    def stop(self) -> None:
        """Link no further: the library is about to be closed, and will be linked when opened."""
        if self._steps:
            self._steps.stop()

    def catch_up(self) -> None:
        """Link what an import that was interrupted has left, without a word."""
        if self._desk.is_behind():
            self._learn()

    def relink(self) -> bool:
        """Link the library anew in the background, the user having said who is who.

        Return False, and leave it to the caller, where that is done before anybody notices.
        """
        is_small = self._desk.library.articles.counts().all <= AT_ONCE
        if self.is_busy:
            self._must_relink = True
        elif is_small:
            return False
        else:
            self._link()
        return True

    def read_anew(self, wanted: Wanted) -> bool:
        """Have articles read anew in the background, and linked.

        Return False, and leave it to the caller, where that is done before anybody notices.
        """
        if not self.is_busy and len(wanted.article_ids) <= READ_AT_ONCE:
            return False
        self.read_later(wanted)
        return True

    def read_later(self, wanted: Wanted) -> None:
        """Have articles read anew in the background, however few, and tell when it is over."""
        self._to_read.append(wanted)
        if not self.is_busy:
            self._read_anew()

    def _read_anew(self) -> None:
        wanted, self._to_read = self._to_read, []
        self._anew = Receipt(reread=0)
        self._is_linking = True
        self.linking.emit()
        self._tasks.run(
            partial(reread, self._desk.library.path, wanted),
            owner=self,
            each=self._settle_anew,
            done=self._learn,
            died=self._learn,
            limit=Limit(SECONDS, lambda _reason: self._learn()),
        )

    def _settle_anew(self, found: Reread) -> None:
        articles = self._desk.library.articles
        former = articles.text(found.article_id)
        self._desk.settle(found)
        if self._anew and self._anew.reread is not None:
            self._anew.reread += 1
            self._anew.reworded += articles.text(found.article_id) != former

    def _next(self) -> None:
        if self._to_read:
            self._read_anew()
            return
        self._receipt = self._waiting.pop(0) if self._waiting else None
        if self._receipt:
            self.started.emit()
            self._journal = self._journal_of(self._receipt)
            self._receipt.import_id = self._journal.import_id
            self._has_tried = False
            self._prepare(self._receipt)

    def _journal_of(self, receipt: Receipt) -> Journal:
        answers = receipt.import_id if receipt.only is not None else None
        return Journal(self._desk.library, receipt.paths, receipt.resume, answers=answers)

    def _prepare(self, receipt: Receipt) -> None:
        path, paths = self._desk.library.path, receipt.paths
        self._tasks.run(
            partial(prepare, path, paths, receipt.done, receipt.asks, receipt.only),
            owner=self,
            each=self._keep,
            done=self._survey,
            died=partial(self._skip, Reason.DAMAGED),
            not_started=self._break_off,
            limit=Limit(SECONDS, self._skip),
        )

    def _keep(self, item: Item) -> None:
        receipt, journal = self._receipt, self._journal
        if receipt is None or journal is None:
            return
        match item:
            case Total():
                receipt.total = item.files
                journal.set_total(item.files)
            case Begun():
                self._name = item.source_name
            case Done():
                self._end_file(receipt, journal, item)
            case Asked():
                if item.is_held:
                    receipt.held.append(item)
                    journal.add(Imported(item.source_name, Outcome.HELD))
            case _:
                kept = self._desk.keep(item, restores=receipt.watched is None)
                receipt.files.append(journal.add(kept))

    def _end_file(self, receipt: Receipt, journal: Journal, done: Done) -> None:
        receipt.done += 1
        article_ids = journal.end_file(done.source_name, done.folder)
        for folder in done.folders:
            receipt.folders.setdefault(folder, []).extend(article_ids)
        self.progressed.emit(receipt, self._name)
        self._name, self._has_tried = "", False

    def _skip(self, reason: Reason) -> None:
        """Go on behind the file that the reading process did not survive."""
        receipt = self._receipt
        if receipt is None:
            return
        if not (self._name or self._has_tried):
            self._has_tried = True
            self._prepare(receipt)
        elif receipt.total and not self._name:
            self._break_off()
            raise NotStartedError
        else:
            self._refuse(receipt, self._name or _called(receipt.paths), reason)

    def _refuse(self, receipt: Receipt, name: str, reason: Reason) -> None:
        if self._journal is None:
            return
        refused = self._desk.keep(UnreadableFileError(name, reason))
        receipt.files.append(self._journal.add(refused))
        self._end_file(receipt, self._journal, Done(name))
        if receipt.done < receipt.total:
            self._prepare(receipt)
        else:
            self._survey()

    def _break_off(self) -> None:
        """End an import that nothing can read. Its journal stays open, to be gone on with."""
        if self._receipt:
            self._receipt.is_cancelled = True
        self._name, self._journal = "", None
        self._finish()

    def _survey(self) -> None:
        if self._journal:
            self._journal.close()
            self._journal = None
        if self._desk.library.articles.unlinked():
            self._learn()
        else:
            self._finish()

    def _learn(self) -> None:
        """See what the outlets of new articles repeat, before names are linked."""
        self._is_linking = True
        self.linking.emit()
        library = self._desk.library
        self._tasks.run(
            partial(learn, library.path, library.outlets.unlearnt()),
            owner=self,
            each=self._desk.settle,
            done=self._link,
            died=self._link,
            limit=Limit(SECONDS, lambda _reason: self._link()),
        )

    def _link(self) -> None:
        self._is_linking, self._must_relink = True, False
        self.linking.emit()
        self._steps = Steps(self._desk.linking.steps(), self._look_around, self)

    def _look_around(self) -> None:
        """See what the new articles and the others show each other to be names."""
        self._steps = None
        waiting = self._desk.library.articles.unlinked()
        if not waiting:
            self._finish()
            return
        self._tasks.run(
            partial(survey, self._desk.library.path, waiting),
            owner=self,
            each=self._desk.project,
            done=partial(self._finish_linking, waiting),
            died=self._finish,
        )

    def _finish_linking(self, article_ids: Sequence[int]) -> None:
        self._steps = Steps(self._desk.finish_linking(article_ids), self._finish, self)

    def _finish(self) -> None:
        self._is_linking, self._steps = False, None
        receipt, self._receipt = self._receipt, None
        anew, self._anew = self._anew, None
        self.finished.emit(receipt or anew or Receipt())
        if self._must_relink:
            self._link()
        else:
            self._next()


def _called(paths: Sequence[Path]) -> str:
    return ", ".join(path.name for path in paths)
