from types import SimpleNamespace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLineEdit

from reader.model import EntityKind, Filter, Tag
from reader.ui.counted_rows import COUNT
from reader.ui.sidebar import FEW, Sidebar
from tests.ui import records


@pytest.fixture
def sidebar(qtbot) -> Sidebar:
    sidebar = Sidebar()
    qtbot.addWidget(sidebar)
    sidebar.show_tags([Tag("اقتصاد", 3), Tag("نقل", 1)])
    sidebar.resize(240, 600)
    return sidebar


def index_of(sidebar: Sidebar, words: str) -> QModelIndex:
    found = sidebar.model().match(
        sidebar.model().index(0, 0),
        Qt.ItemDataRole.DisplayRole,
        words,
        1,
        Qt.MatchFlag.MatchStartsWith | Qt.MatchFlag.MatchRecursive,
    )
    return found[0] if found else QModelIndex()


def press(qtbot, sidebar: Sidebar, words: str) -> None:
    place = sidebar.visualRect(index_of(sidebar, words)).center()
    qtbot.mouseClick(sidebar.viewport(), Qt.MouseButton.LeftButton, pos=place)


def chosen(sidebar: Sidebar) -> list[str]:
    return [index.data() for index in sidebar.selectedIndexes()]


def test_its_model_keeps_qts_rules(sidebar, qtmodeltester):
    qtmodeltester.check(sidebar.model())


def test_a_click_on_a_tag_chooses_its_articles(qtbot, sidebar):
    with qtbot.waitSignal(sidebar.filter_chosen) as heard:
        press(qtbot, sidebar, "نقل")

    assert heard.args == [Filter(tag="نقل")]


def test_a_click_on_an_entity_tells_its_id(qtbot, sidebar):
    sidebar.show_entities([records.entity(7, "ليلى حداد")])

    with qtbot.waitSignal(sidebar.entity_chosen) as heard:
        press(qtbot, sidebar, "ليلى")

    assert heard.args == [7]


def test_a_second_click_on_the_chosen_row_is_heard_too(qtbot, sidebar):
    press(qtbot, sidebar, "نقل")

    with qtbot.waitSignal(sidebar.filter_chosen):
        press(qtbot, sidebar, "نقل")


def test_one_click_is_heard_once(qtbot, sidebar):
    heard = []
    sidebar.filter_chosen.connect(heard.append)

    press(qtbot, sidebar, "نقل")

    assert heard == [Filter(tag="نقل")]


def test_what_is_chosen_stays_so_when_shown_anew(qtbot, sidebar):
    sidebar.choose_filter(Filter(tag="نقل"))

    with qtbot.assertNotEmitted(sidebar.filter_chosen):
        sidebar.show_tags([Tag("أخبار", 9), Tag("نقل", 2)])

    assert chosen(sidebar) == ["نقل"]


def test_a_closed_section_stays_closed_when_shown_anew(sidebar):
    sidebar.setExpanded(index_of(sidebar, "Tags"), False)

    sidebar.show_tags([Tag("أخبار", 9)])

    assert not sidebar.isExpanded(index_of(sidebar, "Tags"))


def test_when_the_chosen_tag_is_gone_all_articles_are_chosen(qtbot, sidebar):
    sidebar.choose_filter(Filter(tag="نقل"))

    with qtbot.waitSignal(sidebar.filter_chosen) as heard:
        sidebar.show_tags([])

    assert heard.args == [Filter()]


def test_counts_stand_beside_the_first_rows(sidebar):
    sidebar.show_counts(SimpleNamespace(all=12, unread=5, starred=2, set_aside=0, trashed=1))

    assert [sidebar.model().index(row, 0).data(COUNT) for row in range(5)] == [12, 5, 2, 0, 1]


def test_a_section_without_rows_is_hidden(sidebar):
    sidebar.show_outlets([])

    assert sidebar.isRowHidden(index_of(sidebar, "Outlets").row(), QModelIndex())


def test_entities_stand_under_their_kind(sidebar):
    sidebar.show_entities([records.entity(1, "عدن", EntityKind.PLACE)])

    assert index_of(sidebar, "عدن").parent().data() == "Places"


def test_the_rest_of_many_entities_comes_on_request(qtbot, sidebar):
    sidebar.show_entities([records.entity(n, f"اسم {n}") for n in range(FEW + 5)])
    people = index_of(sidebar, "People")
    sidebar.scrollTo(index_of(sidebar, "5 more"))

    press(qtbot, sidebar, "5 more")

    assert sidebar.model().rowCount(people) == FEW + 5


def test_a_tag_is_renamed_in_its_place(qtbot, sidebar):
    sidebar.setCurrentIndex(index_of(sidebar, "نقل"))
    sidebar.edit(sidebar.currentIndex())
    editor = sidebar.findChild(QLineEdit)

    with qtbot.waitSignal(sidebar.tag_rename_requested) as heard:
        editor.setText("مواصلات")
        qtbot.keyClick(editor, Qt.Key.Key_Return)

    assert heard.args == ["نقل", "مواصلات"]
    assert index_of(sidebar, "نقل").isValid()


def test_delete_on_a_tag_asks_for_its_removal(qtbot, sidebar):
    sidebar.setCurrentIndex(index_of(sidebar, "نقل"))

    with qtbot.waitSignal(sidebar.tag_remove_requested) as heard:
        qtbot.keyClick(sidebar, Qt.Key.Key_Delete)

    assert heard.args == ["نقل"]


@pytest.mark.parametrize(
    ("direction", "is_right"),
    [(Qt.LayoutDirection.LeftToRight, True), (Qt.LayoutDirection.RightToLeft, False)],
    ids=["English", "Arabic"],
)
def test_the_number_stands_at_the_far_side(sidebar, direction, is_right):
    sidebar.setLayoutDirection(direction)
    sidebar.show_outlets([("صحيفة", 0)])
    without = sidebar.viewport().grab().toImage()

    sidebar.show_outlets([("صحيفة", 888)])

    changed = columns_that_differ(without, sidebar.viewport().grab().toImage())
    assert changed
    assert all((x > sidebar.viewport().width() * 3 / 4) is is_right for x in changed)


def columns_that_differ(one: QImage, other: QImage) -> list[int]:
    return [
        x
        for x in range(one.width())
        if any(one.pixel(x, y) != other.pixel(x, y) for y in range(one.height()))
    ]


def test_all_articles_are_chosen_at_first(qtbot):
    sidebar = Sidebar()
    qtbot.addWidget(sidebar)

    assert chosen(sidebar) == ["All articles"]


def test_a_tag_of_names_chooses_the_articles_that_name_them(qtbot, sidebar):
    sidebar.show_name_tags([("وفد", 3)])
    index = sidebar._index_of(Filter(entity_tag="وفد"))

    with qtbot.waitSignal(sidebar.filter_chosen) as heard:
        sidebar.setCurrentIndex(index)

    assert heard.args == [Filter(entity_tag="وفد")]
    assert index.parent().data() == "Tags of names"


def test_a_tag_of_names_is_not_renamed_like_one_of_articles(sidebar):
    sidebar.show_name_tags([("وفد", 3)])

    assert not sidebar._index_of(Filter(entity_tag="وفد")).flags() & Qt.ItemFlag.ItemIsEditable


def test_the_right_button_chooses_nothing(qtbot, sidebar):
    sidebar.show()
    place = sidebar.visualRect(sidebar._index_of(Filter(tag="نقل"))).center()

    with qtbot.assertNotEmitted(sidebar.filter_chosen):
        qtbot.mouseClick(sidebar.viewport(), Qt.MouseButton.RightButton, pos=place)

    assert sidebar._chosen() == Filter()


def test_the_mark_goes_with_the_chosen_name(sidebar):
    sidebar.show_entities([records.entity(1), records.entity(2, "سعاد المنصوري")])
    sidebar.setCurrentIndex(sidebar._index_of(1))

    sidebar.follow_entity(2, Filter())
    assert sidebar._chosen() == 2
    sidebar.follow_entity(99, Filter(tag="نقل"))
    assert sidebar._chosen() == Filter(tag="نقل")


def test_without_a_name_the_mark_goes_back_to_what_is_listed(sidebar):
    sidebar.show_entities([records.entity(1)])
    sidebar.setCurrentIndex(sidebar._index_of(1))
    heard = []
    sidebar.filter_chosen.connect(heard.append)

    sidebar.follow_entity(None, Filter(starred=True))

    assert sidebar._chosen() == Filter(starred=True)
    assert heard == []


def test_what_is_listed_stays_marked_while_names_are_chosen(sidebar):
    sidebar.show_entities([records.entity(1)])

    sidebar.follow_entity(1, Filter())

    assert sidebar._chosen() == Filter()
