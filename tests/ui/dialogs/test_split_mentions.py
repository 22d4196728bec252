import pytest
from PySide6.QtCore import Qt

from reader.ui.dialogs.entity_search import EntitySearch
from reader.ui.dialogs.split_mentions import Place, SplitMentions
from tests.ui import records

PLACES = [Place(4, "قالت ليلى حداد", "النيل", is_chosen=True), Place(5, "عادت حداد", "")]


@pytest.fixture
def split(qtbot) -> SplitMentions:
    dialog = SplitMentions(records.entity(1), PLACES, records.find, "ليلى حداد".__eq__)
    qtbot.addWidget(dialog)
    return dialog


def test_the_mention_that_was_asked_about_is_chosen(split):
    assert split.mention_ids == [4]


def test_somebody_new_needs_a_name_of_their_own(split):
    assert split.whom is None
    assert not split._split.isEnabled()

    split._name.setText("ليلى حداد الطبيبة")

    assert split.whom == "ليلى حداد الطبيبة"
    assert split._split.isEnabled()


def test_somebody_known_is_chosen_from_the_list(split):
    split._is_known.setChecked(True)
    split.findChild(EntitySearch).search("سعاد")

    assert split.whom == 2
    assert split._split.isEnabled()


def test_without_a_mention_there_is_nothing_to_split_off(split):
    split._name.setText("ليلى حداد الطبيبة")

    split._list.item(0).setCheckState(Qt.CheckState.Unchecked)

    assert not split._split.isEnabled()
