import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from reader.model import Entity, EntityKind
from reader.ui.dialogs.entity_search import EntitySearch
from reader.ui.dialogs.merge_entities import MergeEntities
from tests.ui import records


@pytest.fixture
def merge(qtbot) -> MergeEntities:
    dialog = MergeEntities(records.KNOWN[0], records.find)
    qtbot.addWidget(dialog)
    return dialog


def names(dialog) -> list[str]:
    model = dialog.findChild(EntitySearch)._model
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_an_entity_is_not_merged_with_itself(merge):
    assert names(merge) == ["سعاد المنصوري", "عدن"]


def test_nothing_is_merged_before_something_is_chosen(merge):
    assert merge.into is None
    assert not merge._merge.isEnabled()


def test_typing_finds_whom_to_merge_with(qtbot, merge):
    field = merge.findChild(QLineEdit)
    field.setText("المنصورى")
    field.textEdited.emit(field.text())

    qtbot.waitUntil(lambda: merge.into == 2)

    assert merge._merge.isEnabled()


def test_enter_in_the_field_takes_the_first_found(qtbot, merge):
    field = merge.findChild(QLineEdit)
    field.setText("عدن")
    field.textEdited.emit(field.text())

    with qtbot.waitSignal(merge.accepted):
        qtbot.keyClick(field, Qt.Key.Key_Return)

    assert merge.into == 3


def test_the_arrow_keys_go_through_what_was_found(qtbot, merge):
    qtbot.keyClick(merge.findChild(QLineEdit), Qt.Key.Key_Down)

    assert merge.into == 2


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("العالمية", None),
        ("منظمة الص", 0),
        ("العالمية للنقل", 1),
        ("النقل", None),
        ("سترومن", 2),
        ("سترو", 2),
        ("هيلدا", 2),
        ("لدا", None),
    ],
)
def test_nobody_is_chosen_for_a_text_that_does_not_begin_a_name(qtbot, text, place):
    every = [
        Entity(7, "منظمة الصحة العالمية", EntityKind.ORGANISATION),
        Entity(8, "العالمية للنقل", EntityKind.ORGANISATION, ("شركة العالمية للنقل",)),
        Entity(9, "هيلدا سترومن", EntityKind.PERSON),
    ]
    if text == "العالمية":
        every[1:2] = []
    search = EntitySearch(lambda _text: every)
    qtbot.addWidget(search)

    search.search(text)

    assert search.entity_id == (None if place is None else every[place].id)
