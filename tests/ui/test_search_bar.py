import pytest
from PySide6.QtCore import Qt

from reader.ui.search_bar import SearchBar


@pytest.fixture
def field(qtbot) -> SearchBar:
    field = SearchBar()
    qtbot.addWidget(field)
    return field


def test_tells_what_is_typed_once_the_typing_pauses(qtbot, field):
    heard = []
    field.query_changed.connect(heard.append)

    with qtbot.waitSignal(field.query_changed):
        qtbot.keyClicks(field, "sudan")

    assert heard == ["sudan"]


def test_enter_does_not_wait(qtbot, field):
    field.setText("سوريا")

    with qtbot.waitSignals([field.query_changed, field.query_submitted], timeout=50):
        qtbot.keyClick(field, Qt.Key.Key_Return)


def test_the_same_query_is_told_once(qtbot, field):
    field.show_query("سوريا")

    with qtbot.assertNotEmitted(field.query_changed, wait=200):
        field.setText("سوريا ")


def test_escape_clears_at_once(qtbot, field):
    field.show_query("سوريا")

    with qtbot.waitSignal(field.query_changed, timeout=50) as heard:
        qtbot.keyClick(field, Qt.Key.Key_Escape)

    assert heard.args == [""]


def test_down_goes_to_the_results(qtbot, field):
    with qtbot.waitSignal(field.results_requested):
        qtbot.keyClick(field, Qt.Key.Key_Down)


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("سوريا", Qt.AlignmentFlag.AlignRight),
        ("GMT سوريا وروسيا", Qt.AlignmentFlag.AlignRight),
        ("sudan", Qt.AlignmentFlag.AlignLeft),
    ],
)
def test_writes_from_the_side_where_the_text_begins(field, text, side):
    field.setText(text)

    assert field.alignment() & side


def test_an_empty_field_follows_the_window(field):
    field.setText("sudan")
    field.clear()

    assert not field.alignment() & Qt.AlignmentFlag.AlignAbsolute
