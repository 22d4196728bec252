from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel

from reader.ui.dialogs.shortcuts import Shortcuts


def test_the_sheet_of_keys_lists_actions_that_have_one(qtbot):
    find_action, other = QAction("&Find…"), QAction("About")
    find_action.setShortcut("Ctrl+F")

    sheet = Shortcuts([("Search", [find_action, other]), ("Help", [other])])
    qtbot.addWidget(sheet)

    words = [label.text() for label in sheet.findChildren(QLabel)]
    assert words == ["Search", "Find", "\u2066Ctrl+F\u2069"]
