"""Qt's own dialogs and menus, in Arabic."""

import re

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel, QMessageBox, QPushButton

from reader.ui.app import Options, Program, application


@pytest.fixture
def program(tmp_path):
    program = Program(application(), Options(tmp_path / "library.warraq", language="ar"))
    program.start()
    yield program
    program.stop()


@pytest.mark.parametrize(
    "mode", [QFileDialog.AcceptMode.AcceptOpen, QFileDialog.AcceptMode.AcceptSave]
)
def test_the_dialog_for_files_has_no_latin_words(program, qtbot, mode):
    dialog = QFileDialog(program.window)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setAcceptMode(mode)
    qtbot.addWidget(dialog)

    shown = [*dialog.findChildren(QLabel), *dialog.findChildren(QPushButton)]
    assert not [one.text() for one in shown if re.search("[A-Za-z]", one.text())]


def test_a_box_without_a_title_is_called_by_our_arabic_name(program):
    assert application().applicationDisplayName() == "ورّاق"


def test_the_buttons_of_boxes_are_ours(program, qtbot):
    box = QMessageBox()
    qtbot.addWidget(box)
    box.setStandardButtons(QMessageBox.StandardButton.Ok | QMessageBox.StandardButton.Cancel)

    assert {button.text().replace("&", "") for button in box.buttons()} == {"موافق", "إلغاء"}
