"""Saying in the window what belongs to an article."""

import pytest
from PySide6.QtWidgets import QPushButton

from reader.model import Role
from reader.ui.app import Options, Program, application
from reader.ui.article_view import Under
from tests import make
from tests.desk.test_desk import write
from tests.desk.test_rereading import BODIES, HEADS, SLOGAN, page


@pytest.fixture
def program(tmp_path, qtbot):
    program = Program(application(), Options(tmp_path / "library.warraq", language="en"))
    program.start()
    program.session.importer.import_files(write(tmp_path, p0=page(0), p1=page(1)))
    qtbot.waitUntil(lambda: program.is_settled, timeout=30_000)
    program.window.reading.open(1)
    yield program
    program.stop()


def number_of(program, text):
    lines = program.window.panels.article_view.original.lines
    return next(n for n, line in enumerate(lines) if line.text == text)


def settled(qtbot, program):
    qtbot.waitUntil(lambda: program.is_settled, timeout=30_000)
    qtbot.wait(200)


def text_of(program, article_id=1):
    return program.session.library.articles.text(article_id)


def test_a_line_is_left_out_from_its_menu_and_comes_back_by_undo(qtbot, program):
    number = number_of(program, SLOGAN)
    menu = program.window.context_menu.menu(Under(line=number))
    next(a for a in menu.actions() if a.text() == "Leave this line out").trigger()
    settled(qtbot, program)
    assert text_of(program) == BODIES[0]

    program.session.history.undo()
    assert text_of(program).endswith(SLOGAN)


def test_the_same_is_offered_for_the_outlets_other_articles(qtbot, program):
    program.window.wishes.lines.leave_out_lines([number_of(program, SLOGAN)])
    offer = program.window.panels.offer
    assert not offer.isVisible()  # it takes a while to look for it, and the window goes on
    qtbot.waitUntil(offer.isVisible, timeout=30_000)

    offer.findChild(QPushButton, "takeOffer").click()
    settled(qtbot, program)

    assert not offer.isVisible()
    assert text_of(program, 2) == BODIES[1]


def test_an_offer_goes_with_the_article_that_it_speaks_of(qtbot, program):
    program.window.wishes.lines.leave_out_lines([number_of(program, SLOGAN)])
    settled(qtbot, program)
    offer = program.window.panels.offer
    assert offer.isVisible()

    program.window.reading.open(2)

    assert not offer.isVisible()


def test_the_line_at_the_cursor_is_meant_by_the_keys(qtbot, program):
    view = program.window.panels.article_view
    text = view.toPlainText()
    cursor = view.textCursor()
    cursor.setPosition(text.index("وأضاف الجندي"))
    view.setTextCursor(cursor)

    program.window.commands.begin_here.trigger()
    settled(qtbot, program)

    assert text_of(program).startswith("وأضاف الجندي")


def test_a_line_becomes_the_title_and_undo_brings_the_former_back(qtbot, program):
    program.window.wishes.lines.title(number_of(program, SLOGAN))
    settled(qtbot, program)
    assert program.session.library.articles.get(1).metadata.title == SLOGAN
    assert SLOGAN not in text_of(program)

    program.session.history.undo()
    assert program.session.library.articles.get(1).metadata.title == HEADS[0]
    assert SLOGAN in text_of(program)


def test_the_list_of_lines_follows_what_is_said_in_it(qtbot, program):
    program.window.commands.file_lines.trigger()
    dialog = program.window.wishes.lines.dialog
    number = number_of(program, SLOGAN)
    dialog.choose_line(number)

    dialog.role_chosen.emit(number, Role.FOOTER)
    settled(qtbot, program)

    model = dialog._rows
    assert [model.index(number, column).data() for column in (0, 2)] == [
        "Foot of the page",
        "You said so",
    ]
    dialog.reject()


@pytest.fixture
def long_page(program, qtbot, tmp_path):
    """Open an article that is longer than the window, its last line left out."""
    body = "\n".join(f"وتابع المراسل في الفقرة {n} أن العمل مستمر كما كان." for n in range(60))
    draft = make.draft(
        lines=[
            *(make.line(f"رابط {n}", Role.NAVIGATION) for n in range(4)),
            *(make.line(text) for text in body.split("\n")[:30]),
            make.line("سطر تُرك خطأ", Role.FORM),
            *(make.line(text) for text in body.split("\n")[30:]),
        ]
    )
    article_id = program.session.library.articles.add(draft)
    program.window.resize(1100, 640)
    program.window.reading.open(article_id)
    view = program.window.panels.article_view
    view.toggle_left_out(unfold=True)
    qtbot.waitUntil(lambda: view.verticalScrollBar().maximum() > 0)
    return program


def height(program, number):
    """Return where in the window a line is, in pixels."""
    view = program.window.panels.article_view
    position = view._canvas.page.position_in_line(number, 0)
    return view._canvas.line_place(position).top() - view.verticalScrollBar().value()


def test_a_line_that_is_taken_back_stays_where_it_is(qtbot, long_page):
    view = long_page.window.panels.article_view
    view.go_to_line(34)
    before = height(long_page, 34)

    view.line_restore_requested.emit(view.article.id, 34)
    settled(qtbot, long_page)

    assert "سطر تُرك خطأ" in view.text
    assert height(long_page, 34) == pytest.approx(before, abs=1)


def test_what_is_read_below_stays_where_it_is_when_a_line_above_comes_back(qtbot, long_page):
    view = long_page.window.panels.article_view
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() * 3 // 4)
    seen = view._canvas.page.line_at(view._canvas.line_start(view.verticalScrollBar().value()))[0]
    before = height(long_page, seen)

    long_page.window.wishes.lines.take_back(view.article.id, 1)
    settled(qtbot, long_page)

    assert view.text.startswith("رابط 1")
    assert height(long_page, seen) == pytest.approx(before, abs=1)


def test_the_cursor_stays_in_its_line_when_another_is_left_out(qtbot, long_page):
    view = long_page.window.panels.article_view
    cursor = view.textCursor()
    cursor.setPosition(view._canvas.page.position_in_line(20, 7))
    view.setTextCursor(cursor)

    long_page.window.wishes.lines.leave_out_lines([10])
    settled(qtbot, long_page)

    assert view._canvas.page.line_at(view.textCursor().position()) == (20, 7)
