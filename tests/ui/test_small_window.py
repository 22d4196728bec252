"""The window where there is little room for it."""

import pytest
from PySide6.QtCore import QPoint, QSize
from PySide6.QtWidgets import QPushButton, QToolBar, QToolButton, QWidget

from reader.resources import resource
from reader.ui.app import Options, Program, application
from reader.ui.entity_panel.shallow import Shallow

SMALL = QSize(760, 560)


@pytest.fixture(params=["ar", "en"])
def empty(request, tmp_path):
    program = Program(application(), Options(tmp_path / "library.warraq", language=request.param))
    program.start()
    program.window.resize(SMALL)
    yield program
    program.stop()


@pytest.fixture
def program(empty, qtbot):
    empty.session.importer.import_files([resource("demo")])
    with qtbot.waitSignal(empty.session.importer.progressed, timeout=30_000):
        pass
    return empty


def settled(qtbot, program):
    qtbot.waitUntil(lambda: program.is_settled, timeout=60_000)
    qtbot.wait(250)


def test_no_bar_makes_a_small_window_larger(qtbot, program):
    assert program.window.statusBar().isVisible()
    assert program.window.size() == SMALL

    settled(qtbot, program)
    program.window.reading.open(1)
    words = "هذا السطر موجود أيضًا في ١٢ مقالًا آخر من هذه الصحيفة الطويلة الاسم."
    program.window.panels.offer.show_offer(words, "اتركه في كلها كلها", lambda: None)
    qtbot.wait(50)

    assert program.window.size() == SMALL


def test_all_buttons_of_a_small_window_are_inside_of_it(qtbot, program):
    settled(qtbot, program)
    program.window.reading.open(1)
    program.window.reading.focus(program.window.reading.most_shared().id)
    qtbot.wait(50)

    buttons = program.window.findChildren(QPushButton) + program.window.findChildren(QToolButton)
    seen = [button for button in buttons if button.isVisible()]
    assert len(seen) > 10
    assert [b.text() for b in seen if not is_inside(b, program.window)] == []
    bar = program.window.findChild(QToolBar)
    assert not bar.findChild(QToolButton, "qt_toolbar_ext_button").isVisible()


def is_inside(widget: QWidget, window: QWidget) -> bool:
    """Tell whether a widget is, or can be scrolled into, the window."""
    while area := scrolled(widget):
        place = widget.rect().translated(widget.mapTo(area, QPoint()))
        if place.left() < 0 or place.right() > area.rect().right():
            return False
        widget = area
    return window.rect().contains(widget.rect().translated(widget.mapTo(window, QPoint())))


def scrolled(widget: QWidget) -> Shallow | None:
    """Return the area that a widget can be scrolled in, if any."""
    parent = widget.parentWidget()
    while parent and not isinstance(parent, Shallow):
        parent = parent.parentWidget()
    return parent


def test_the_strip_at_the_foot_goes_with_the_last_words_in_it(empty):
    window = empty.window
    window.statusBar().showMessage("…")
    assert window.statusBar().isVisible()

    window.statusBar().clearMessage()

    assert not window.statusBar().isVisible()
