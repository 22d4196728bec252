"""Shows how an import goes, and what came of it."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QObject, Slot
from PySide6.QtWidgets import QMainWindow

from reader.desk import Outcome
from reader.desk.deeds import ImportArticles, Several, TagArticles, TrashArticles
from reader.importing.sources import called
from reader.resources import resource
from reader.ui.dialogs.folder_tags import FolderTags
from reader.ui.import_report import ImportReport
from reader.ui.panels import Panels
from reader.ui.receipt import Receipt
from reader.ui.reports import Reports
from reader.ui.session import Session
from reader.ui.tables import Tables
from reader.ui.told import SECONDS, Told
from reader.ui.wording import isolated


class Imports(QObject):
    """Joins the importer, which outlives a window, to one window's panels."""

    def __init__(
        self,
        session: Session,
        panels: Panels,
        reports: Reports,
        tables: Tables,
        told: Told,
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._reports = reports
        self._told = told
        self._window = window
        self._progress = panels.import_progress
        self._offer = panels.offer
        self.report: ImportReport | None = None
        """The last one that was opened."""
        self.folder_tags: FolderTags | None = None
        self._folders: dict[str, list[int]] = {}
        self._given: frozenset[str] = frozenset()
        """The folders among them that were imported as they are, not found in others."""
        importer = session.importer
        importer.started.connect(self._start)
        importer.progressed.connect(self._show)
        importer.linking.connect(self._show_linking)
        importer.finished.connect(self._end)
        self._close_reading = session.close_reading
        self._close_reading.progressed.connect(self._show_close_reading)
        tables.settled.connect(self._finish)
        session.history.undone.connect(self._forget_tags)
        self._progress.cancel_requested.connect(importer.cancel)
        self._progress.pause_requested.connect(importer.pause)
        window.statusBar().addPermanentWidget(self._progress, 1)
        window.statusBar().setSizeGripEnabled(False)
        window.statusBar().messageChanged.connect(self._make_room)
        window.statusBar().hide()
        if importer.is_busy:
            self._progress.show_paused(importer.is_paused)
            self._window.statusBar().show()
            importer.tell()
        else:
            self._show_close_reading(self._close_reading.left)

    @Slot(str)
    def _make_room(self, message: str) -> None:
        """Hide the status bar while it has nothing to say."""
        is_busy = self._session.importer.is_busy or self._close_reading.left > 0
        self._window.statusBar().setVisible(bool(message) or is_busy)

    @Slot()
    def _start(self) -> None:
        self._window.statusBar().show()
        self._progress.show_progress(0, 0, "")

    @Slot()
    def _show_linking(self) -> None:
        if not self._close_reading.is_at_it:  # else it is what it has found
            self._window.statusBar().show()
            self._progress.show_linking()

    @Slot(int)
    def _show_close_reading(self, left: int) -> None:
        if not self._session.importer.is_busy:
            self._progress.setVisible(left > 0)
            if left:
                self._progress.show_close_reading(left)
            self._make_room(self._window.statusBar().currentMessage())

    @Slot(object, str)
    def _show(self, receipt: Receipt, name: str) -> None:
        self._progress.show_progress(receipt.done, receipt.total, name)
        if receipt.is_cancelled:
            self._progress.show_stopping()

    @Slot(object)
    def _end(self, _receipt: Receipt) -> None:
        self._progress.show_finished()
        self._show_close_reading(self._close_reading.left)
        self._make_room(self._window.statusBar().currentMessage())

    @Slot(object)
    def _finish(self, receipt: Receipt) -> None:
        """Say briefly what went well; what did not deserves a dialog."""
        if not (receipt.files or receipt.held):
            if receipt.reread is not None:
                self._told.say_read_anew(receipt.reread, receipt.reworded)
            return
        if receipt.watched:
            self._tell_watched(receipt, receipt.watched)
            return
        self._remember(receipt)
        summary = self._reports.summary(receipt.import_id, is_cancelled=receipt.is_cancelled)
        if summary.needs_attention:
            # What is in the library by now is passed over.
            again = partial(self._session.importer.import_files, receipt.paths, asks=True)
            self.report = self._reports.open(summary, again=again)
        else:
            told = ImportReport(summary, self._window).sentences()
            self._window.statusBar().showMessage(" ".join(told), 1000 * SECONDS)
        self._offer_tags(receipt)

    def _tell_watched(self, receipt: Receipt, folder: Path) -> None:
        """Say in one line what came from a watched folder; of what is known already, nothing."""
        added, refused = receipt.count(Outcome.ADDED), receipt.count(Outcome.REFUSED)
        told = [
            self.tr("%Ln article(s) from {folder}.", "", added) if added else "",
            self.tr("%Ln file(s) in {folder} refused: see the earlier imports.", "", refused)
            if refused
            else "",
        ]
        words = " ".join(filter(None, told)).replace("{folder}", isolated(folder.name))
        if words:
            self._window.statusBar().showMessage(words, 1000 * SECONDS)
        else:
            self._make_room("")

    def _remember(self, receipt: Receipt) -> None:
        """Make the import a step that can be undone."""
        is_new = (Outcome.ADDED, Outcome.SAME_TEXT)
        added = [f.article_id for f in receipt.files if f.outcome in is_new and f.article_id]
        if added:
            deed = ImportArticles(self._session.desk, added)
            self._session.history.perform(QT_TRANSLATE_NOOP("history", "import"), deed)

    @Slot(object)
    def _forget_tags(self, deed: object) -> None:
        """Offer no tags for what was taken back."""
        if self._folders and isinstance(deed, ImportArticles | TrashArticles):
            self._folders = {}
            self._offer.hide()

    def _offer_tags(self, receipt: Receipt) -> None:
        """Offer to make folders tags: below the article, and in the report of their import."""
        self._folders = {name: ids for name, ids in receipt.folders.items() if ids}
        if not self._folders or receipt.paths == (resource("demo"),):
            return
        if self.report and self.report.isVisible():
            self.report.offer_tags()
            self.report.tags_requested.connect(self._ask_for_tags)
        self._given = frozenset(
            name for path in receipt.paths for name in (called(path.absolute()), path.stem)
        )
        count = len({article_id for ids in self._folders.values() for article_id in ids})
        words = self.tr("%Ln article(s) came from folders, whose names can be tags.", "", count)
        self._offer.show_offer(words, self.tr("Tag by folder…"), self._ask_for_tags)

    @Slot()
    def _ask_for_tags(self) -> None:
        parent = self.report if self.report and self.report.isVisible() else self._window
        dialog = self.folder_tags = FolderTags(self._folders, self._given, parent)
        dialog.accepted.connect(self._tag_folders)
        dialog.open()

    @Slot()
    def _tag_folders(self) -> None:
        """Tag the articles of each chosen folder, as one step."""
        if self.folder_tags is None:
            return
        self._offer.hide()
        history = self._session.history
        deeds = [
            TagArticles(self._session.library, self._folders[name], name)
            for name in self.folder_tags.chosen
        ]
        history.perform(QT_TRANSLATE_NOOP("history", "tag by folder"), Several(deeds))
