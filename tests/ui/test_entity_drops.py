"""One name dropped on another in a list."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QTreeView

from reader.ui.entity_drops import KIND
from reader.ui.entity_panel import EntityPanel
from reader.ui.sidebar import Sidebar
from tests.ui import records

NO_KEYS = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton


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


def drop(tree: QTreeView, entity_id: int, place: QPoint) -> QDropEvent:
    carried = QMimeData()
    carried.setData(KIND, str(entity_id).encode())
    link = Qt.DropAction.LinkAction
    enter = QDragEnterEvent(place, link, carried, LEFT, NO_KEYS)
    QApplication.sendEvent(tree.viewport(), enter)
    event = QDropEvent(QPointF(place), link, carried, LEFT, NO_KEYS)
    QApplication.sendEvent(tree.viewport(), event)
    return enter


def test_a_name_dropped_on_another_is_told_with_it(qtbot, sidebar):
    with qtbot.waitSignal(sidebar.drops.merge_dropped) as heard:
        enter = drop(sidebar, 1, place_of(sidebar, 2))

    assert heard.args[:2] == [1, 2]
    assert enter.isAccepted()


@pytest.mark.parametrize("where", ["itself", "another row"])
def test_a_name_is_dropped_on_other_names_only(sidebar, where):
    heard = []
    sidebar.drops.merge_dropped.connect(lambda *args: heard.append(args))
    first = sidebar.visualRect(sidebar.model().index(0, 0)).center()

    enter = drop(sidebar, 1, place_of(sidebar, 1) if where == "itself" else first)

    assert heard == []
    assert not enter.isAccepted()


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
