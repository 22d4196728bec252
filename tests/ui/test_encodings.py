"""Choosing the encoding of an article in the window."""

import pytest
from PySide6.QtCore import Qt

from reader.model import Span
from reader.ui.app import Options, Program, application
from reader.ui.article_view.marks import Layer
from reader.ui.article_view.page import Part
from reader.ui.dialogs.choose_encoding import ChooseEncoding
from tests.importing.pages import BEIRUT
from tests.importing.test_decoding import _SIMPLER

NAME = "أوغوز دميرجان"
"""So short that its encoding is guessed wrongly."""


@pytest.fixture
def program(tmp_path):
    program = Program(application(), Options(tmp_path / "library.warraq", language="en"))
    program.start()
    program.window.show()
    yield program
    program.stop()


@pytest.fixture
def doubted(qtbot, program, tmp_path):
    """Return the program with the article of doubtful encoding open."""
    (tmp_path / "short.txt").write_bytes(NAME.encode("cp1256"))
    take(qtbot, program, tmp_path / "short.txt")
    return program


def take(qtbot, program, path):
    program.session.importer.import_files([path])
    qtbot.waitUntil(lambda: program.is_settled, timeout=30_000)
    qtbot.wait(250)
    program.window.reading.open(program.window.browsing.listed[0])


def parts(program):
    return [p.part for p in program.window.panels.article_view._canvas.page.paragraphs]


def text(program):
    return program.window.panels.article_view.text


def click_bar(qtbot, program):
    view = program.window.panels.article_view
    block = view.document().findBlockByNumber(parts(program).index(Part.ASK))
    place = view._canvas._bar(block).center().toPoint()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_an_article_of_doubtful_encoding_asks_for_it(qtbot, doubted):
    assert Part.ASK in parts(doubted)

    click_bar(qtbot, doubted)

    assert doubted.window.encodings.dialog.isVisible()
    doubted.window.encodings.dialog.reject()


def test_what_is_chosen_is_read_and_asked_no_more(qtbot, doubted):
    assert text(doubted) != NAME
    doubted.window.commands.encoding.trigger()
    dialog = doubted.window.encodings.dialog

    dialog.choose("cp1256")
    dialog._read.click()
    qtbot.waitUntil(lambda: text(doubted) == NAME)

    assert Part.ASK not in parts(doubted)


def test_the_choice_can_be_taken_back(qtbot, doubted):
    wrong = text(doubted)
    doubted.window.encodings.choose(1, "cp1256")
    qtbot.waitUntil(lambda: text(doubted) == NAME)

    doubted.session.history.undo()
    qtbot.waitUntil(lambda: text(doubted) == wrong)

    assert Part.ASK in parts(doubted)


def test_to_say_that_it_is_right_ends_the_doubt(qtbot, doubted):
    now = doubted.session.library.readings.original(1).encoding

    doubted.window.encodings.choose(1, now)

    qtbot.waitUntil(lambda: Part.ASK not in parts(doubted))


def test_the_preview_shows_the_file_in_the_encoding_under_the_cursor(qtbot, program, tmp_path):
    content = BEIRUT.text.translate(_SIMPLER)
    (tmp_path / "a.txt").write_bytes(content.encode("cp1256"))
    take(qtbot, program, tmp_path / "a.txt")
    program.window.commands.encoding.trigger()
    dialog: ChooseEncoding = program.window.encodings.dialog

    assert "طرابلس" in dialog.preview
    dialog.choose("cp720")
    assert "طرابلس" not in dialog.preview
    dialog.reject()


def test_without_an_article_there_is_nothing_to_choose(program):
    assert not program.window.commands.encoding.isEnabled()


def test_an_open_search_follows_the_text_in_its_new_letters(qtbot, doubted):
    window = doubted.window
    window.panels.search_bar.setText(NAME)
    qtbot.waitUntil(lambda: window.browsing.query == NAME)
    assert not window.panels.search_results._found

    window.encodings.choose(1, "cp1256")
    qtbot.waitUntil(lambda: text(doubted) == NAME)

    assert [found.article.id for found in window.panels.search_results._found] == [1]
    marked = window.panels.article_view._canvas.marks._records[Layer.HIT]
    assert "".join(NAME[span.start : span.end] for span, _ in marked) == NAME.replace(" ", "")


def test_encodings_to_and_fro_leave_notes_search_and_window(qtbot, doubted):
    window = doubted.window
    window.marks.highlight(1, Span(0, 4))
    window.marks.add_note(1, Span(2, 6))
    window.panels.search_bar.setText(NAME)
    for encoding in ("cp1256", "iso8859_6", "cp720"):
        window.encodings.choose(1, encoding)
    for _ in range(3):
        for step in (window.commands.undo, window.commands.redo):
            for _ in range(3):
                step.trigger()
                qtbot.wait(30)
    qtbot.wait(400)

    assert window.isVisible()
    assert doubted.session.library.check() == []


def test_a_highlight_that_lost_its_words_can_still_be_undone_and_done_again(qtbot, doubted):
    highlights = doubted.session.library.highlights
    doubted.window.marks.highlight(1, Span(0, 4))
    doubted.session.desk.set_encoding(1, "utf-16-le")
    assert highlights.detached(1)

    doubted.session.history.undo()
    assert (highlights.detached(1), highlights.on_article(1)) == ([], [])

    doubted.session.history.redo()
    assert len(highlights.on_article(1) + highlights.detached(1)) == 1
    assert doubted.session.library.check() == []
