"""Shows how an import goes, and what came of it."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMainWindow, QMessageBox, QPushButton

from reader.desk import Outcome
from reader.desk.deeds import ImportArticles, TagArticles, TrashArticles
from reader.library.paths import refuse_own
from reader.model import State
from reader.ui.choosing import choose_new_file
from reader.ui.dialogs.folder_tags import FolderTags
from reader.ui.explain import explain_reason
from reader.ui.import_report import ImportReport, ImportSummary, Refusal
from reader.ui.marks import Marks
from reader.ui.panels import Panels
from reader.ui.receipt import Receipt
from reader.ui.session import Session
from reader.ui.told import SECONDS, Told
from reader.ui.wording import isolated


class Imports(QObject):
    """Joins the importer, which outlives a window, to one window's panels."""

    def __init__(
        self, session: Session, panels: Panels, marks: Marks, told: Told, window: QMainWindow
    ) -> None:
        super().__init__(window)
        self._session = session
        self._marks = marks
        self._told = told
        self._window = window
        self._progress = panels.import_progress
        self.report: ImportReport | None = None
        """The last one that was opened."""
        self.folder_tags: FolderTags | None = None
        self._folders: dict[str, list[int]] = {}
        self._tag = QPushButton(self.tr("Tag by folder…"))
        self._tag.clicked.connect(self._ask_for_tags)
        importer = session.importer
        importer.started.connect(self._start)
        importer.progressed.connect(self._show)
        importer.linking.connect(self._show_linking)
        importer.finished.connect(self._finish)
        session.history.undone.connect(self._forget_tags)
        self._progress.cancel_requested.connect(importer.cancel)
        self._progress.pause_requested.connect(importer.pause)
        window.statusBar().addPermanentWidget(self._tag)
        self._tag.hide()
        window.statusBar().addPermanentWidget(self._progress, 1)
        window.statusBar().setSizeGripEnabled(False)
        window.statusBar().messageChanged.connect(self._make_room)
        window.statusBar().hide()
        if importer.is_busy:
            self._progress.show_paused(importer.is_paused)
            self._window.statusBar().show()
            importer.tell()

    @Slot(str)
    def _make_room(self, message: str) -> None:
        """Hide the status bar while it has nothing to say."""
        is_busy = self._session.importer.is_busy
        self._window.statusBar().setVisible(bool(message) or is_busy or self._tag.isVisible())

    @Slot()
    def _start(self) -> None:
        self._tag.hide()
        self._window.statusBar().show()
        self._progress.show_progress(0, 0, "")

    @Slot()
    def _show_linking(self) -> None:
        self._window.statusBar().show()
        self._progress.show_linking()

    @Slot(object, str)
    def _show(self, receipt: Receipt, name: str) -> None:
        self._progress.show_progress(receipt.done, receipt.total, name)
        if receipt.is_cancelled:
            self._progress.show_stopping()

    @Slot(object)
    def _finish(self, receipt: Receipt) -> None:
        """Say briefly what went well; what did not deserves a dialog."""
        self._progress.show_finished()
        if not receipt.files:
            self._make_room("")
            if receipt.reread is not None:
                self._told.say_read_anew(receipt.reread, receipt.reworded)
            return
        if receipt.watched:
            self._tell_watched(receipt, receipt.watched)
            return
        self._remember(receipt)
        summary = self._summary(receipt)
        if summary.refused or summary.set_aside:
            self._make_room("")
            self._open_report(summary, receipt)
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
            self._session.history.perform(self.tr("import"), deed)

    @Slot(object)
    def _forget_tags(self, deed: object) -> None:
        """Offer no tags for what was taken back."""
        if isinstance(deed, ImportArticles | TrashArticles):
            self._tag.hide()
            self._make_room(self._window.statusBar().currentMessage())

    def _offer_tags(self, receipt: Receipt) -> None:
        """Offer for a while to make folders tags."""
        self._folders = {name: ids for name, ids in receipt.folders.items() if ids}
        self._tag.setVisible(bool(self._folders))
        if self._folders:
            self._window.statusBar().show()

    @Slot()
    def _ask_for_tags(self) -> None:
        self._tag.hide()
        self._make_room(self._window.statusBar().currentMessage())
        dialog = self.folder_tags = FolderTags(self._folders, self._window)
        dialog.accepted.connect(self._tag_folders)
        dialog.open()

    @Slot()
    def _tag_folders(self) -> None:
        """Tag the articles of each chosen folder, as one step."""
        if self.folder_tags is None:
            return
        history = self._session.history
        history.beginMacro(self.tr("tag by folder"))
        for name in self.folder_tags.chosen:
            deed = TagArticles(self._session.library, self._folders[name], name)
            history.perform(self.tr("add a tag"), deed)
        history.endMacro()

    def _summary(self, receipt: Receipt) -> ImportSummary:
        taken = (Outcome.ADDED, Outcome.RESTORED)
        ids = [f.article_id for f in receipt.files if f.outcome in taken and f.article_id]
        articles = self._session.library.articles.get_many(ids)
        return ImportSummary(
            added=receipt.count(*taken),
            known=receipt.count(Outcome.ALREADY),
            set_aside=[
                file.article_id
                for file in receipt.files
                if file.outcome is Outcome.SAME_TEXT and file.article_id
            ],
            to_check=sum(article.state is State.CHECK for article in articles),
            unsure=sum(not article.is_encoding_sure for article in articles),
            unusable=sum(article.state is State.UNUSABLE for article in articles),
            refused=[
                Refusal(file.source_name, explain_reason(file.error.reason))
                for file in receipt.files
                if file.error
            ],
            is_cancelled=receipt.is_cancelled,
        )

    def _open_report(self, summary: ImportSummary, receipt: Receipt) -> None:
        self.report = ImportReport(summary, self._window)
        self.report.save_requested.connect(self._save)
        # What is in the library by now is passed over.
        again = partial(self._session.importer.import_files, receipt.paths, asks=True)
        self.report.retry_requested.connect(again)
        self.report.keep_requested.connect(self._marks.keep)
        self.report.open()

    @Slot(str)
    def _save(self, text: str) -> None:
        path = choose_new_file(
            self._window, self.tr("Save the report"), "import.txt", self.tr("Text (*.txt)")
        )
        if not path:
            return
        try:
            refuse_own(path, self._session.library.path)
            path.write_text(text, "utf-8")
        except OSError as error:
            words = self.tr("{path} could not be written: {reason}. Choose another place.")
            QMessageBox.warning(
                self._window,
                self.tr("Warraq"),
                words.format(path=isolated(str(path)), reason=isolated(error.strerror or "")),
            )
