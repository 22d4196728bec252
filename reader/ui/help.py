"""What the program says of itself: its keys, and what it is."""

from importlib.metadata import version
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow, QMenu, QMessageBox

from reader.ui.dialogs.shortcuts import Shortcuts


class Help(QObject):
    def __init__(self, library: Path, window: QMainWindow) -> None:
        super().__init__(window)
        self._library = library
        self._window = window

    def show_shortcuts(self) -> None:
        """Show the keys, grouped as the menus are."""
        menus = [m for m in self._window.menuBar().children() if isinstance(m, QMenu) and m.title()]
        groups = [(menu.title().replace("&", ""), menu.actions()) for menu in menus]
        Shortcuts(groups, self._window).open()

    def show_about(self) -> None:
        text = self.tr(
            "Warraq {version} reads the Arabic press. It never connects to a network.\n\n"
            "Your library: {path}"
        )
        words = text.format(version=version("warraq"), path=self._library)
        QMessageBox.about(self._window, self.tr("Warraq"), words)
