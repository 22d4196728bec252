"""Watched folders in the window: adding and removing them, and what the status bar says."""

from pathlib import Path
from threading import Thread

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QMainWindow, QMessageBox
from shiboken6 import isValid

from reader.importing import files_in
from reader.ui.choosing import choose_folder
from reader.ui.dialogs.watched_folders import WatchedFolders
from reader.ui.session import Session
from reader.ui.wording import isolated

SECONDS = 8
"""How long the status bar says something."""


class WatchedIn(QObject):
    """Joins the watching, which outlives a window, to one window."""

    # Rung on the thread that has looked.
    _looked = Signal(object, bool)

    def __init__(self, session: Session, window: QMainWindow) -> None:
        super().__init__(window)
        self._session = session
        self._watching = session.watching
        self._window = window
        self.dialog: WatchedFolders | None = None
        self._looked.connect(self._follow, Qt.ConnectionType.QueuedConnection)
        self._watching.changed.connect(self._show)
        self._watching.vanished.connect(self._tell_vanished)

    def show_all(self) -> None:
        """Show which folders are watched."""
        dialog = self.dialog = WatchedFolders(self._window)
        dialog.add_requested.connect(self._choose)
        dialog.remove_requested.connect(self._watching.remove)
        dialog.show_folders(self._watching.folders)
        dialog.open()

    def add(self, folder: Path) -> None:
        """Watch a folder, asking about what is in it already, if there is anything."""
        # On another thread: folders may be deep, and drives slow.
        Thread(target=self._look, args=(folder,), daemon=True).start()

    def _look(self, folder: Path) -> None:
        holds_files = any(files_in(folder))
        if isValid(self):
            self._looked.emit(folder, holds_files)

    @Slot(object, bool)
    def _follow(self, folder: Path, holds_files: bool) -> None:
        if holds_files:
            self.ask_to_add(folder)
        else:
            self._watching.add(folder, takes_present=True)

    def ask_to_add(self, folder: Path) -> QMessageBox:
        """Ask whether what is in a folder already is to be imported, and watch it."""
        question = self.tr("Should the articles that are in {folder} already be imported, too?")
        box = QMessageBox(self.dialog or self._window)
        box.setObjectName("watchFolder")
        box.setText(question.format(folder=isolated(folder.name)))
        roles = QMessageBox.ButtonRole
        everything = box.addButton(self.tr("Import them"), roles.AcceptRole)
        news = box.addButton(self.tr("Only new ones"), roles.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(everything)
        everything.clicked.connect(lambda: self._watching.add(folder, takes_present=True))
        news.clicked.connect(lambda: self._watching.add(folder, takes_present=False))
        box.open()
        return box

    def _choose(self) -> None:
        folder = choose_folder(
            self.dialog or self._window,
            self.tr("Watch a folder"),
            self._session.settings.last_folder,
        )
        if folder:
            self.add(folder)

    @Slot()
    def _show(self) -> None:
        if self.dialog:
            self.dialog.show_folders(self._watching.folders)

    @Slot(object)
    def _tell_vanished(self, folder: Path) -> None:
        words = self.tr("The watched folder {folder} is not there. It is taken up when it returns.")
        told = words.format(folder=isolated(folder.name))
        self._window.statusBar().showMessage(told, 1000 * SECONDS)
