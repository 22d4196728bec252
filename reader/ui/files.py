"""Choosing files: what to import, and where to leave an export."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow, QMessageBox

from reader.desk import write_export
from reader.errors import UnwritableFileError
from reader.importing.sources import ARCHIVE_SUFFIXES, SUFFIXES
from reader.resources import resource
from reader.ui.choosing import choose_files, choose_folder, choose_new_file
from reader.ui.explain import explain
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
        files = choose_files(
            self._window,
            self.tr("Import articles"),
            self._session.settings.last_folder,
            self.tr("Articles ({patterns});;All files (*)").format(patterns=patterns()),
        )
        self.take(files)

    def import_folder(self) -> None:
        folder = choose_folder(
            self._window, self.tr("Import a folder"), self._session.settings.last_folder
        )
        self.take([folder] if folder else [])

    def import_demo(self) -> None:
        self._session.importer.import_files([resource("demo")])

    def take(self, paths: list[Path]) -> None:
        """Import files, and remember where they were."""
        if paths:
            self._session.settings.last_folder = str(paths[0].parent)
            self._session.importer.import_files(paths, asks=True)

    def export(self) -> None:
        path = choose_new_file(
            self._window, self.tr("Export the library"), "warraq.json", self.tr("JSON (*.json)")
        )
        if path:
            self.export_to(path)

    def export_to(self, path: Path) -> None:
        """Write the library to a file in the background, and say when it is there."""
        self._window.statusBar().showMessage(self.tr("Exporting the library…"))
        self._session.exports.run(
            partial(write_export, self._session.library.path, path),
            owner=self,
            each=self._tell,
            done=lambda: None,
            died=self._window.statusBar().clearMessage,
        )

    def _tell(self, written: Path | UnwritableFileError) -> None:
        if isinstance(written, UnwritableFileError):
            self._window.statusBar().clearMessage()
            QMessageBox.warning(self._window, self.tr("Warraq"), explain(written))
        else:
            said = self.tr("The library was written to {path}.")
            self._window.statusBar().showMessage(said.format(path=isolated(str(written))), MESSAGE)


def patterns() -> str:
    """Return the kinds of files that are read, as a dialog filters by them."""
    return " ".join(f"*{suffix}" for suffix in sorted(SUFFIXES | ARCHIVE_SUFFIXES))
