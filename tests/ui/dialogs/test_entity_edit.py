import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from reader.model import EntityKind
from reader.ui.dialogs.entity_edit import EntityEdit, NewEntity, OtherName
from reader.ui.dialogs.entity_search import EntitySearch
from tests.ui import records


@pytest.fixture
def edit(qtbot) -> EntityEdit:
    dialog = EntityEdit("سعاد", records.find, len)
    qtbot.addWidget(dialog)
    return dialog


def test_a_selection_becomes_a_new_entity_of_a_kind(edit):
    edit._kinds.setCurrentIndex(edit._kinds.findData("LOC"))

    assert edit.verdict == NewEntity("سعاد", EntityKind.PLACE)


def test_a_selection_becomes_another_name_of_somebody_known(edit):
    edit._is_other.setChecked(True)
    edit.findChild(EntitySearch).search("سعاد")

    assert edit.verdict == OtherName("سعاد", 2)


def test_another_name_of_nobody_cannot_be_added(edit):
    edit._is_other.setChecked(True)

    assert edit.verdict is None
    assert not edit._add.isEnabled()


def test_a_name_without_letters_cannot_be_added(edit):
    edit._name.setText("  ")

    assert not edit._add.isEnabled()


def test_tells_how_often_the_name_is_found(qtbot, edit):
    edit._name.setText("المنصوري")

    qtbot.waitUntil(lambda: edit._occurrences.text().startswith("Found 8 "))


def test_says_nothing_before_a_name_is_typed(qtbot):
    dialog = EntityEdit("", records.find, len)
    qtbot.addWidget(dialog)

    assert dialog._occurrences.text() == ""


def test_who_says_another_name_types_into_the_search_field_at_once(qtbot, edit):
    with qtbot.waitActive(edit):
        edit.show()

    qtbot.mouseClick(edit._is_other, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    qtbot.keyClicks(QApplication.focusWidget(), "su")

    assert edit._search._field.text() == "su"
