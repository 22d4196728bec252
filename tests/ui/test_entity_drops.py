"""One name dropped on another in a list."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QTreeView

from reader.ui.entity_drops import KIND
from reader.ui.entity_panel import EntityPanel
from reader.ui.sidebar import Sidebar
from tests.ui import records

NO_KEYS = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton
LINK = Qt.DropAction.LinkAction


@pytest.fixture
def sidebar(qtbot) -> Sidebar:
    sidebar = Sidebar()
    qtbot.addWidget(sidebar)
    sidebar.resize(240, 600)
    sidebar.show_entities([records.entity(1), records.entity(2, "سعاد")])
    sidebar.show()
    return sidebar


def place_of(tree: QTreeView, entity_id: int) -> QPoint:
    return tree.visualRect(tree._index_of(entity_id)).center()


def drag(tree: QTreeView, entity_id: int, *way: QPoint) -> None:
    """Drag an entity as Qt does: it tells of no move where nobody has taken what entered."""
    viewport = tree.viewport()
    carried = QMimeData()
    carried.setData(KIND, str(entity_id).encode())
    enter = QDragEnterEvent(way[0], LINK, carried, LEFT, NO_KEYS)
    QApplication.sendEvent(viewport, enter)
    is_taken = enter.isAccepted()
    for place in way if is_taken else ():
        move = QDragMoveEvent(place, LINK, carried, LEFT, NO_KEYS)
        QApplication.sendEvent(viewport, move)
        is_taken = move.isAccepted()
    if is_taken:
        drop = QDropEvent(QPointF(way[-1]), LINK, carried, LEFT, NO_KEYS)
        QApplication.sendEvent(viewport, drop)


def way(begun: QPoint, end: QPoint) -> list[QPoint]:
    """Return a hand's way: its drag begins over the row that it came from."""
    return [begun + QPoint(10, 0), begun + QPoint(16, 2), (begun + end) / 2, end]


def test_a_name_dragged_from_its_own_row_onto_another_is_told_with_it(sidebar):
    heard = []
    sidebar.drops.merge_dropped.connect(lambda *args: heard.append(args[:2]))
    begun, end = place_of(sidebar, 1), place_of(sidebar, 2)

    drag(sidebar, 1, *way(begun, end))

    assert heard == [(1, 2)]


@pytest.mark.parametrize("where", ["itself", "another row"])
def test_a_name_is_dropped_on_other_names_only(sidebar, where):
    heard = []
    sidebar.drops.merge_dropped.connect(lambda *args: heard.append(args))
    first = sidebar.visualRect(sidebar.model().index(0, 0)).center()
    begun = place_of(sidebar, 1)

    drag(sidebar, 1, *way(begun, begun if where == "itself" else first))

    assert heard == []


def test_a_drag_opens_no_page_and_a_click_does(qtbot, sidebar):
    heard = []
    sidebar.entity_chosen.connect(heard.append)
    begun = place_of(sidebar, 1)

    qtbot.mousePress(sidebar.viewport(), LEFT, pos=begun)
    qtbot.mouseMove(sidebar.viewport(), place_of(sidebar, 2))
    qtbot.mouseRelease(sidebar.viewport(), LEFT, pos=place_of(sidebar, 2))
    assert heard == []
    qtbot.mouseClick(sidebar.viewport(), LEFT, pos=begun)

    assert heard == [1]


def test_a_second_click_on_a_name_opens_its_page_again(qtbot, sidebar):
    heard = []
    sidebar.entity_chosen.connect(heard.append)

    for _ in range(2):
        qtbot.mouseClick(sidebar.viewport(), LEFT, pos=place_of(sidebar, 1))

    assert heard == [1, 1]


def test_a_name_pressed_with_control_is_added_to_the_concordance(qtbot, sidebar):
    control = Qt.KeyboardModifier.ControlModifier

    with qtbot.waitSignal(sidebar.entity_added) as heard:
        qtbot.mousePress(sidebar.viewport(), LEFT, control, place_of(sidebar, 2))

    assert heard.args == [2]


def test_a_press_in_the_panel_waits_for_the_mouse_to_be_let_go(qtbot):
    panel = EntityPanel()
    qtbot.addWidget(panel)
    panel.show_article_entities([(records.entity(7), 3)])
    panel.show()
    tree = panel.findChild(QTreeView)
    place = tree.visualRect(tree.model().index(0, 0, tree.model().index(0, 0))).center()
    heard = []
    panel.entity_chosen.connect(heard.append)

    qtbot.mousePress(tree.viewport(), LEFT, pos=place)
    assert heard == []
    qtbot.mouseRelease(tree.viewport(), LEFT, pos=place)

    assert heard == [7]
