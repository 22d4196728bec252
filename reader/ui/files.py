"""Choosing files: what to import, and where to leave an export."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QMainWindow, QMessageBox

from reader.exporting.json_export import export
from reader.resources import resource
from reader.ui.session import Session
from reader.ui.wording import isolated

MESSAGE = 6000
"""Milliseconds that the status bar tells of an export."""


class Files(QObject):
    """Asks for files and hands them to the importer, or the library to an export."""

    def __init__(self, session: Session, window: QMainWindow) -> None:
        super().__init__(window)
        self._session = session
        self._window = window

    def import_files(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(
            self._window,
            self.tr("Import articles"),
            self._session.settings.last_folder,
            self.tr("Articles (*.txt *.html *.htm *.zip);;All files (*)"),
        )
        self.take([Path(name) for name in names])

    def import_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(
            self._window, self.tr("Import a folder"), self._session.settings.last_folder
        )
        self.take([Path(name)] if name else [])

    def import_demo(self) -> None:
        self._session.importer.import_files([resource("demo")])

    def take(self, paths: list[Path]) -> None:
        """Import files, and remember where they were."""
        if paths:
            self._session.settings.last_folder = str(paths[0].parent)
            self._session.importer.import_files(paths)

    def export(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Export the library"), "warraq.json", self.tr("JSON (*.json)")
        )
        if not name:
            return
        try:
            export(self._session.library, Path(name))
            said = self.tr("The library was written to {path}.").format(path=isolated(name))
            self._window.statusBar().showMessage(said, MESSAGE)
        except OSError as error:
            text = self.tr("{path} could not be written: {reason}. Choose another place.")
            QMessageBox.warning(
                self._window, "Warraq", text.format(path=name, reason=error.strerror)
            )
