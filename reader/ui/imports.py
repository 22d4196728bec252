"""Shows how an import goes, and what came of it."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog, QMainWindow, QMessageBox

from reader.desk import Outcome
from reader.model import State
from reader.ui.explain import explain_reason
from reader.ui.import_report import ImportReport, ImportSummary, Refusal
from reader.ui.importer import Receipt
from reader.ui.panels import Panels
from reader.ui.session import Session

SECONDS = 8
"""How long the status bar tells of an import that went well."""


class Imports(QObject):
    """Joins the importer, which outlives a window, to one window's panels."""

    def __init__(self, session: Session, panels: Panels, window: QMainWindow) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._progress = panels.import_progress
        self.report: ImportReport | None = None
        """The last one that was opened."""
        importer = session.importer
        importer.started.connect(self._start)
        importer.progressed.connect(self._show)
        importer.linking.connect(self._show_linking)
        importer.finished.connect(self._finish)
        self._progress.cancel_requested.connect(importer.cancel)
        window.statusBar().addPermanentWidget(self._progress, 1)
        window.statusBar().setSizeGripEnabled(False)
        window.statusBar().messageChanged.connect(self._make_room)
        window.statusBar().hide()
        if importer.is_busy:
            self._start()

    @Slot(str)
    def _make_room(self, message: str) -> None:
        """Hide the status bar while it has nothing to say."""
        self._window.statusBar().setVisible(bool(message) or self._session.importer.is_busy)

    @Slot()
    def _start(self) -> None:
        self._window.statusBar().show()
        self._progress.show_progress(0, 0, "")

    @Slot()
    def _show_linking(self) -> None:
        self._window.statusBar().show()
        self._progress.show_linking()

    @Slot(object, str)
    def _show(self, receipt: Receipt, name: str) -> None:
        self._progress.show_progress(receipt.done, receipt.total, name)

    @Slot(object)
    def _finish(self, receipt: Receipt) -> None:
        """Say briefly what went well; what did not deserves a dialog."""
        self._progress.show_finished()
        if not receipt.files:
            self._make_room("")
            return
        summary = self._summary(receipt)
        if summary.refused:
            self._make_room("")
            self._open_report(summary, receipt)
        else:
            added = self.tr("%Ln article(s) added.", "", summary.added)
            known = self.tr("%Ln file(s) were in the library already.", "", summary.known)
            words = [added, known] if summary.known else [added]
            self._window.statusBar().showMessage(" ".join(words), 1000 * SECONDS)

    def _summary(self, receipt: Receipt) -> ImportSummary:
        taken = (Outcome.ADDED, Outcome.RESTORED)
        ids = [f.article_id for f in receipt.files if f.outcome in taken and f.article_id]
        articles = self._session.library.articles.get_many(ids)
        return ImportSummary(
            added=receipt.count(*taken),
            known=receipt.count(Outcome.ALREADY),
            to_check=sum(article.state is not State.IMPORTED for article in articles),
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
        again = partial(self._session.importer.import_files, receipt.paths)
        self.report.retry_requested.connect(again)
        self.report.open()

    @Slot(str)
    def _save(self, text: str) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Save the report"), "import.txt", self.tr("Text (*.txt)")
        )
        if not name:
            return
        try:
            Path(name).write_text(text, "utf-8")
        except OSError as error:
            words = self.tr("{path} could not be written: {reason}. Choose another place.")
            QMessageBox.warning(
                self._window, "Warraq", words.format(path=name, reason=error.strerror)
            )
