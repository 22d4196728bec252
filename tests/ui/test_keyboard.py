"""Changing the language or the look in the midst of something."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit
from shiboken6 import delete

from reader.resources import resource
from reader.ui.app import Options, Program, application
from reader.ui.handing_over import HandingOver
from reader.ui.main_window import MainWindow
from reader.ui.theme import Theme


@pytest.fixture
def program(tmp_path, qtbot):
    program = Program(application(), Options(tmp_path / "library.warraq", language="en"))
    program.start()
    program.session.importer.import_files(sorted(resource("demo").glob("0[123]*.txt")))
    qtbot.waitUntil(lambda: program.is_settled, timeout=30_000)
    qtbot.wait(250)
    program.window.reading.open(1)
    yield program
    program.stop()


def change(qtbot, program, *, language=False):
    """Change the language, or else the look; return the window that comes then."""
    former, a = program.window, program.window.commands
    (a.language if language else a.dark).trigger()
    qtbot.waitUntil(lambda: program.window is not former)
    qtbot.wait(50)
    return program.window


def write_note(program, words):
    program.window.commands.add_note.trigger()
    editor = program.window.focusWidget()
    QTest.keyClicks(editor, words)
    return editor


@pytest.mark.parametrize("language", [True, False])
def test_a_note_is_written_on_where_it_was(qtbot, program, language):
    editor = write_note(program, "first end")
    cursor = editor.textCursor()
    cursor.setPosition(5)
    editor.setTextCursor(cursor)

    window = change(qtbot, program, language=language)

    inside = window.focusWidget()
    assert isinstance(inside, QPlainTextEdit)
    QTest.keyClicks(inside, "X")
    assert inside.toPlainText() == "firstX end"
    assert window.panels.side.currentWidget() is window.panels.notes_panel


def test_typing_goes_on_in_the_note_while_files_are_imported(qtbot, program):
    program.session.importer.pause(True)
    program.session.importer.import_files([resource("demo")])
    write_note(program, "one")

    window = change(qtbot, program)

    QTest.keyClicks(window.focusWidget(), " two")
    assert window.focusWidget().toPlainText() == "one two"
    program.session.importer.pause(False)
    qtbot.waitUntil(lambda: program.is_settled, timeout=30_000)


def test_a_tag_that_is_half_typed_stays_half_typed(qtbot, program):
    program.window.commands.add_tag.trigger()
    QTest.keyClicks(program.window.focusWidget(), "summit")
    program.window.focusWidget().setSelection(2, -2)

    line = change(qtbot, program, language=True).focusWidget()

    assert (line.text(), line.selectionStart(), line.cursorPosition()) == ("summit", 0, 0)
    assert program.session.library.tags.every() == []


def test_what_is_selected_in_the_article_stays_selected(qtbot, program):
    view = program.window.panels.article_view
    QTest.qWait(50)
    cursor = view.textCursor()
    cursor.setPosition(view._canvas.page.position(10))
    cursor.setPosition(view._canvas.page.position(30), cursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    span = view.selected_span()

    assert change(qtbot, program, language=True).panels.article_view.selected_span() == span


def test_the_way_back_leads_where_it_led(qtbot, program):
    program.window.reading.open(2)

    window = change(qtbot, program)
    window.commands.back.trigger()

    assert window.reading.article.id == 1


def test_a_search_is_typed_on_where_it_was(qtbot, program):
    program.window.commands.find.trigger()
    QTest.keyClicks(program.window.focusWidget(), "summ")

    window = change(qtbot, program)
    QTest.keyClicks(window.focusWidget(), "it")

    assert window.panels.search_bar.text() == "summit"


@pytest.fixture
def handed_over(qtbot, program):
    """Return two windows while the keys still come to the old one."""
    old = program.window
    old.commands.find.trigger()
    new = MainWindow(program.session, Theme(is_dark=True))
    new.show()
    new.commands.find.trigger()
    handing = HandingOver(old, new)
    yield old, new, handing
    handing.end()
    new.close()
    delete(new)


def test_what_is_typed_meanwhile_comes_to_the_new_window(qtbot, handed_over):
    old, new, _ = handed_over

    QTest.keyClicks(old.panels.search_bar, "abc")

    assert (old.panels.search_bar.text(), new.panels.search_bar.text()) == ("", "abc")


def test_a_command_that_is_given_meanwhile_is_the_new_windows(qtbot, handed_over):
    old, new, _ = handed_over

    with (
        qtbot.waitSignal(new.commands.star.triggered),
        qtbot.assertNotEmitted(old.commands.star.triggered),
    ):
        new.commands.star.setEnabled(True)
        QTest.keyClick(old.panels.search_bar, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)


def test_the_old_window_goes_when_the_new_one_is_active(qtbot, handed_over):
    _, new, handing = handed_over

    with qtbot.waitSignal(handing.ended, timeout=1000):
        QCoreApplication.sendEvent(new, QEvent(QEvent.Type.WindowActivate))


@pytest.mark.parametrize("language", [True, False])
def test_the_lines_that_are_read_stay_where_they_are(qtbot, program, language):
    view = program.window.panels.article_view
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    spot = view.spot()
    assert spot.offset

    window = change(qtbot, program, language=language)

    again = window.panels.article_view.spot()
    assert again.offset == spot.offset
    assert again.below == pytest.approx(spot.below, abs=1)


def test_what_was_gone_to_is_still_in_its_ring(qtbot, program):
    program.window.commands.next_mention.trigger()
    reached = program.window.panels.article_view.current_mention()
    assert reached

    window = change(qtbot, program)

    assert window.panels.article_view.current_mention() == reached
