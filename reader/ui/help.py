"""What the program says of itself: its keys, and what it is."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenu

from reader.licences import components
from reader.ui.dialogs.about import AboutWarraq
from reader.ui.dialogs.guide import Guide
from reader.ui.dialogs.shortcuts import Shortcuts
from reader.ui.log_file import log_file


class Help(QObject):
    def __init__(self, library: Path, window: QMainWindow) -> None:
        super().__init__(window)
        self._library = library
        self._window = window

    def show_shortcuts(self) -> None:
        """Show the keys, grouped as the menus are."""
        menus = [m for m in self._window.menuBar().children() if isinstance(m, QMenu) and m.title()]
        groups = [(menu.title().replace("&", ""), _actions_in(menu)) for menu in menus]
        Shortcuts(groups, self._window).open()

    def show_guide(self) -> None:
        self._show("importing")

    def show_guide_to_correcting(self) -> None:
        self._show("names")

    def show_guide_to_names(self) -> None:
        self._show("concordance")

    def _show(self, page: str) -> None:
        """Show a page of the guide in the language of the window."""
        is_arabic = self._window.layoutDirection() is Qt.LayoutDirection.RightToLeft
        Guide("ar" if is_arabic else "en", self._window, page).open()

    def show_about(self) -> None:
        AboutWarraq(components(), self._library, log_file(), self._window).open()


def _actions_in(menu: QMenu) -> list[QAction]:
    """Return the actions of a menu with those of the menus in it."""
    found: list[QAction] = []
    for action in menu.actions():
        inner = action.menu()
        found += _actions_in(inner) if isinstance(inner, QMenu) else [action]
    return found
