"""One sees which list or text the keyboard has reached."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QTextBrowser, QWidget

from reader.ui.focus_ring import FocusRing

TAB, OTHER = Qt.FocusReason.TabFocusReason, Qt.FocusReason.OtherFocusReason


@pytest.fixture
def window(qtbot) -> QWidget:
    window = QWidget()
    row = QHBoxLayout(window)
    window.list, window.text, window.field = QListWidget(), QTextBrowser(), QLineEdit()
    for widget in (window.list, window.text, window.field):
        row.addWidget(widget)
    window.ring = FocusRing(window)
    qtbot.addWidget(window)
    window.resize(600, 300)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.field.setFocus()
    return window


def place_of(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(widget.window(), widget.rect().topLeft()), widget.size())


@pytest.mark.parametrize("name", ["list", "text"])
def test_what_a_key_has_reached_has_a_ring(window, name):
    pane = getattr(window, name)

    pane.setFocus(TAB)

    assert window.ring.isVisible()
    assert window.ring.geometry() == place_of(pane)


def test_the_ring_goes_with_the_keyboard(window):
    window.list.setFocus(TAB)
    window.text.setFocus(TAB)
    assert window.ring.geometry() == place_of(window.text)

    window.field.setFocus(TAB)
    assert not window.ring.isVisible()


def test_the_mouse_needs_no_ring(qtbot, window):
    window.list.setFocus(TAB)

    qtbot.mouseClick(window.list.viewport(), Qt.MouseButton.LeftButton)

    assert not window.ring.isVisible()


def test_what_the_program_gives_the_keyboard_has_none(window):
    window.list.setFocus(OTHER)

    assert not window.ring.isVisible()


def test_a_menu_that_opens_leaves_it(window):
    window.list.setFocus(TAB)

    window.list.clearFocus()
    assert not window.ring.isVisible()
    window.list.setFocus(TAB)
    window.list.setFocus(Qt.FocusReason.PopupFocusReason)

    assert window.ring.isVisible()


def test_it_follows_the_size_of_the_pane(qtbot, window):
    window.list.setFocus(TAB)

    window.resize(900, 500)

    qtbot.waitUntil(lambda: window.ring.geometry() == place_of(window.list))


def test_it_hides_nothing_and_takes_no_click(window):
    window.list.setFocus(TAB)
    middle = place_of(window.list).center()

    assert not window.ring.mask().contains(middle - window.ring.pos())
    assert window.childAt(middle) is window.list.viewport()
