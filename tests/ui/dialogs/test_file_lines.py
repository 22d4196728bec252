"""The list of a file's lines."""

import pytest
from PySide6.QtCore import Qt

from reader.model import Line, Role
from reader.ui.dialogs.file_lines import REASON, ROLE, TEXT, FileLines

LINES = (
    Line("القائمة", Role.NAVIGATION, "phrase", 0.9),
    Line("قال الوزير كلمته.", Role.BODY, "prose"),
)


@pytest.fixture
def dialog(qtbot):
    dialog = FileLines()
    qtbot.addWidget(dialog)
    dialog.show_lines(LINES)
    dialog.open()
    return dialog


def test_says_of_each_line_what_it_is_and_why(dialog):
    words = [dialog._rows.index(0, column).data() for column in range(4)]
    assert words == ["Menu", "\u2068القائمة\u2069", "By its words", "90 %"]


@pytest.mark.parametrize(("text", "side"), [("القائمة", "AlignRight"), ("Menu", "AlignLeft")])
def test_a_line_begins_at_its_own_side(dialog, text, side):
    dialog.show_lines([Line(text, Role.NAVIGATION, "phrase")])

    alignment = dialog._rows.index(0, TEXT).data(Qt.ItemDataRole.TextAlignmentRole)
    assert alignment & Qt.AlignmentFlag[side]
    assert alignment & Qt.AlignmentFlag.AlignAbsolute


def test_a_role_is_chosen_from_the_menu_of_the_line(qtbot, dialog):
    dialog.choose_line(0)
    with qtbot.waitSignal(dialog.role_chosen) as said:
        next(a for a in dialog._menu.actions() if a.text() == "Text").trigger()

    assert said.args == [0, Role.BODY]


def test_the_chosen_line_stays_chosen_when_roles_change(dialog):
    dialog.choose_line(1)
    dialog.show_lines((LINES[0], Line(LINES[1].text, Role.FOOTER, "")))

    assert dialog._table.currentIndex().row() == 1
    assert dialog._rows.index(1, ROLE).data() == "Foot of the page"
    assert dialog._rows.index(1, REASON).data() == "You said so"


def test_a_line_is_chosen_where_all_is_mirrored_too(qtbot):
    mirrored = FileLines()
    qtbot.addWidget(mirrored)
    mirrored.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    mirrored.open()
    mirrored.show_lines(LINES)

    with qtbot.waitSignal(mirrored.begin_requested) as said:
        mirrored._begin.click()

    assert said.args == [0]


def test_begins_and_ends_at_the_chosen_line(qtbot, dialog):
    dialog.choose_line(1)
    for button, signal in (
        (dialog._begin, dialog.begin_requested),
        (dialog._end, dialog.end_requested),
    ):
        with qtbot.waitSignal(signal) as said:
            button.click()
        assert said.args == [1]
