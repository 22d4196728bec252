from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QToolButton

from reader.model import Detached, Span
from reader.ui.notes_panel import NotesPanel
from reader.ui.notes_panel.card import NoteCard
from reader.ui.notes_panel.quote import Quote
from tests.ui import records


@pytest.fixture
def panel(qtbot) -> NotesPanel:
    panel = NotesPanel()
    qtbot.addWidget(panel)
    panel.resize(320, 600)
    return panel


def editors(panel: NotesPanel) -> list[QPlainTextEdit]:
    cards = [card for card in panel.findChildren(NoteCard) if not card.isHidden()]
    return [card.findChild(QPlainTextEdit, "noteEditor") for card in cards]


def quotes(panel: NotesPanel) -> list[Quote]:
    return [quote for quote in panel.findChildren(Quote) if not quote.isHidden()]


def button(panel: NotesPanel, name: str) -> QToolButton:
    return next(b for b in panel.findChildren(QToolButton) if b.accessibleName() == name)


def heard_by(signal) -> list:
    heard = []
    signal.connect(lambda *args: heard.append(args))
    return heard


def test_shows_the_text_of_each_note(panel):
    panel.show_notes([records.note(1, "أولى"), records.note(2, "ثانية")], {})

    assert [editor.toPlainText() for editor in editors(panel)] == ["أولى", "ثانية"]


def test_shows_the_passage_that_a_note_is_on(panel):
    panel.show_notes([records.note(1, span=Span(0, 6))], {1: "الميناء"})

    assert [quote.text() for quote in quotes(panel)] == ["الميناء"]


def test_tells_what_was_typed_after_a_pause(qtbot, panel):
    panel.show_notes([records.note(1, "")], {})

    with qtbot.waitSignal(panel.note_changed) as heard:
        qtbot.keyClicks(editors(panel)[0], "abc")

    assert heard.args == [1, "abc"]


def test_flushing_does_not_wait_for_the_pause(panel):
    panel.show_notes([records.note(1, "")], {})
    heard = heard_by(panel.note_changed)

    editors(panel)[0].insertPlainText("سطر")
    panel.flush()
    panel.flush()

    assert heard == [(1, "سطر")]


def test_hiding_the_panel_keeps_what_was_typed(qtbot, panel):
    panel.show_notes([records.note(1, "")], {})
    with qtbot.waitExposed(panel):
        panel.show()
    heard = heard_by(panel.note_changed)

    editors(panel)[0].insertPlainText("سطر")
    panel.hide()

    assert heard == [(1, "سطر")]


def test_what_is_being_typed_survives_being_shown_anew(panel):
    panel.show_notes([records.note(1, "قديم")], {})
    editor = editors(panel)[0]
    editor.setPlainText("جديد")

    panel.show_notes([records.note(1, "قديم"), records.note(2)], {})

    assert editors(panel)[0] is editor
    assert editor.toPlainText() == "جديد"


def test_the_cursor_stays_when_the_library_answers_with_the_same_text(panel):
    panel.show_notes([records.note(1, "")], {})
    editor = editors(panel)[0]
    editor.insertPlainText("سطر")
    panel.flush()

    panel.show_notes([records.note(1, "سطر")], {})

    assert editor.textCursor().position() == 3


def test_a_change_elsewhere_is_shown(panel):
    panel.show_notes([records.note(1, "قديم")], {})

    panel.show_notes([records.note(1, "تراجع")], {})

    assert editors(panel)[0].toPlainText() == "تراجع"


def test_another_article_does_not_take_what_was_typed_with_it(panel):
    panel.show_notes([records.note(1, "")], {})
    heard = heard_by(panel.note_changed)
    editors(panel)[0].setPlainText("لم يحفظ بعد")

    panel.show_notes([records.note(2)], {})

    assert heard == [(1, "لم يحفظ بعد")]
    assert len(editors(panel)) == 1


def test_saving_that_shows_the_panel_anew_disturbs_nothing(panel):
    notes = [records.note(1, "")]
    panel.show_notes(notes, {})

    def keep(note_id: int, text: str) -> None:
        panel.show_notes([records.note(note_id, text)], {})

    panel.note_changed.connect(keep)
    editors(panel)[0].setPlainText("نص")
    panel.flush()

    assert [editor.toPlainText() for editor in editors(panel)] == ["نص"]


def test_typing_goes_on_while_notes_are_kept(qtbot, panel):
    panel.show_notes([records.note(1, "")], {})
    panel.note_changed.connect(lambda n, text: panel.show_notes([records.note(n, text)], {}))
    with qtbot.waitExposed(panel):
        panel.show()
    panel.edit_note(1)

    for letters in ("ab", "cd"):
        qtbot.keyClicks(panel.focusWidget(), letters)
        panel.flush()

    assert panel.focusWidget() is editors(panel)[0]
    assert editors(panel)[0].toPlainText() == "abcd"
    panel.close()


def test_removing_tells_the_last_letters_first(qtbot, panel):
    panel.show_notes([records.note(1, "")], {})
    told = heard_by(panel.note_changed)
    removed = heard_by(panel.note_remove_requested)
    editors(panel)[0].setPlainText("آخر")

    qtbot.mouseClick(button(panel, "Remove note"), Qt.MouseButton.LeftButton)

    assert (told, removed) == ([(1, "آخر")], [(1,)])


def test_a_click_on_the_passage_goes_there(qtbot, panel):
    panel.show_notes([records.note(4, span=Span(0, 6))], {4: "الميناء"})

    with qtbot.waitSignal(panel.note_jump_requested) as heard:
        qtbot.mouseClick(quotes(panel)[0], Qt.MouseButton.LeftButton)

    assert heard.args == [4]


def test_a_passage_that_is_lost_is_quoted_but_leads_nowhere(panel):
    panel.show_notes([records.note(4)], {4: "الميناء"})

    assert not quotes(panel)[0].isEnabled()


def test_editing_puts_the_cursor_into_the_note(qtbot, panel):
    panel.show_notes([records.note(n) for n in range(20)], {})
    with qtbot.waitExposed(panel):
        panel.show()
    panel.activateWindow()

    panel.edit_note(19)

    assert panel.focusWidget() is editors(panel)[19]
    panel.close()


def test_lists_highlights_with_their_words(qtbot, panel):
    panel.show_highlights([records.highlight(3, Span(0, 6))], "السفينة وصلت")

    with qtbot.waitSignal(panel.highlight_jump_requested) as heard:
        qtbot.mouseClick(quotes(panel)[0], Qt.MouseButton.LeftButton)

    assert quotes(panel)[0].text() == "السفين"
    assert heard.args == [3]


def test_a_highlight_can_be_removed(qtbot, panel):
    panel.show_highlights([records.highlight(3)], "السفينة")

    with qtbot.waitSignal(panel.highlight_remove_requested) as heard:
        qtbot.mouseClick(button(panel, "Remove highlight"), Qt.MouseButton.LeftButton)

    assert heard.args == [3]


@pytest.mark.parametrize(("notes", "says_so"), [([], True), ([records.note()], False)])
def test_an_empty_panel_says_what_to_do(panel, notes, says_so):
    panel.show_notes(notes, {})

    [words] = [w for w in panel.findChildren(QLabel) if w.text().startswith("No notes yet")]
    assert words.isHidden() is not says_so


def test_what_is_on_words_that_are_gone_is_shown_as_detached(qtbot):
    panel = NotesPanel()
    qtbot.addWidget(panel)
    note = replace(records.note(), span=None, quote="كلمات غابت")
    panel.show_notes([note], {})
    panel.show_detached([Detached(1, 1, "كلمات أخرى", "green")])
    panel.show()

    quotes = [quote.text() for quote in panel.findChildren(Quote) if quote.isVisible()]
    assert quotes == ["كلمات غابت", "كلمات أخرى"]
    told = [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]
    assert "These words are not in the text at present." in told
