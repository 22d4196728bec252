import pytest
from PySide6.QtCore import Qt

from reader.ui.dialogs.split_entity import SplitEntity
from tests.ui import records


@pytest.fixture
def split(qtbot) -> SplitEntity:
    dialog = SplitEntity(records.KNOWN[0], [("ليلى حداد", 5), ("حداد", 2)])
    qtbot.addWidget(dialog)
    return dialog


def test_the_spellings_that_are_ticked_are_split_off(split):
    split._list.item(1).setCheckState(Qt.CheckState.Checked)

    assert split.aliases == ["حداد"]
    assert split._split.isEnabled()


@pytest.mark.parametrize("ticked", [[], [0, 1]], ids=["none", "all"])
def test_some_spellings_must_stay(split, ticked):
    for row in ticked:
        split._list.item(row).setCheckState(Qt.CheckState.Checked)

    assert not split._split.isEnabled()
