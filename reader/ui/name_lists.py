"""Lists of names that a team shares: written to a file, and taken in from one."""

from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QObject
from PySide6.QtWidgets import QDialog, QMainWindow, QMessageBox

from reader.desk.name_lists import gathered
from reader.desk.name_plans import plan
from reader.errors import UnknownEndingError, UnreadableListError, UnwritableFileError
from reader.exporting import name_list
from reader.ui.choosing import choose_files, choose_new_file
from reader.ui.dialogs.import_names import ImportNames
from reader.ui.explain import explain
from reader.ui.session import Session
from reader.ui.wording import isolated

MESSAGE = 6000
"""Milliseconds that the status bar tells of a list."""


class NameLists(QObject):
    def __init__(self, session: Session, window: QMainWindow) -> None:
        super().__init__(window)
        self._session = session
        self._window = window

    def export(self) -> None:
        """Ask where to write the names that the user has said anything of."""
        kinds = ";;".join((self.tr("Table (*.csv)"), "JSON (*.json)", "SKOS (*.ttl)"))
        path = choose_new_file(self._window, self.tr("Export names"), "names.csv", kinds)
        if path:
            self.export_to(path)

    def export_to(self, path: Path) -> None:
        names = gathered(self._session.library)
        number = len(names.entities) + len(names.dismissed)
        if not number:
            said = self.tr("You have not said anything of names yet: there is no list to write.")
            QMessageBox.information(self._window, self.tr("Warraq"), said)
            return
        try:
            name_list.write(names, path, self._session.library.path)
        except (UnknownEndingError, UnwritableFileError) as error:
            QMessageBox.warning(self._window, self.tr("Warraq"), explain(error))
            return
        said = self.tr("%Ln name(s) written to {path}.", "", number)
        self._tell(said.format(path=isolated(str(path))))

    def take_in(self) -> None:
        """Ask for a list and take it in."""
        kinds = self.tr("Lists of names (*.csv *.json)")
        folder = self._session.settings.last_folder
        for path in choose_files(self._window, self.tr("Import names"), folder, kinds)[:1]:
            self.take_in_from(path)

    def take_in_from(self, path: Path) -> None:
        """Show what a list would change; take it in if the user wants it."""
        try:
            planned = plan(self._session.library, name_list.read(path, self._session.library.path))
        except UnreadableListError as error:
            QMessageBox.warning(self._window, self.tr("Warraq"), explain(error))
            return
        dialog = ImportNames(planned, isolated(path.name), self._window)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._session.history.perform(
                QT_TRANSLATE_NOOP("history", "import names"), planned.deed(self._session.desk)
            )
            self._tell(self.tr("%Ln change(s) taken in.", "", len(planned.changes)))

    def _tell(self, words: str) -> None:
        self._window.statusBar().showMessage(words, MESSAGE)
