"""The concordance in the program: what it finds in the library, and where it leads."""

import csv

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from reader.library.concordance import Order
from reader.model import EntityKind
from reader.resources import resource
from reader.ui.app import Options, Program, application
from reader.ui.concordance import Column
from reader.ui.concordances import Concordances
from reader.ui.context_rows import Passage, Source


@pytest.fixture(scope="module")
def library(tmp_path_factory, home):
    """Import the demo articles once."""
    from reader.desk import Desk  # noqa: PLC0415
    from reader.library import Library  # noqa: PLC0415

    path = tmp_path_factory.mktemp("concordance") / "library.warraq"
    with Library.open(path) as made:
        list(Desk(made).importing([resource("demo")]))
    return path


@pytest.fixture
def program(library, tmp_path, qtbot):
    copy = tmp_path / "library.warraq"
    copy.write_bytes(library.read_bytes())
    program = Program(application(), Options(copy, language="en"))
    program.start()
    yield program
    program.stop()


def entity(program, name):
    return next(e for e in program.session.library.entities.every() if e.name == name)


def most_named(program, number=0):
    return program.session.library.entities.every()[number]


@pytest.fixture
def concordances(program):
    return program.window.concordances


def rows(concordances):
    return concordances.window.table.rows


def test_it_has_a_line_for_every_mention(program, concordances):
    most = most_named(program)
    concordances.show(most.id)
    assert rows(concordances).rowCount() == most.mentions


def test_its_key_shows_the_entity_in_focus(program, concordances):
    program.window.reading.focus(most_named(program, 1).id)
    program.window.commands.concordance.trigger()
    assert most_named(program, 1).name in concordances.window.windowTitle()


def test_a_line_opens_its_article_at_the_mention(program, concordances):
    concordances.show(most_named(program).id)
    line = rows(concordances).line(3)
    concordances.window.table.line_requested.emit(line)
    assert program.window.reading.article.id == line.article_id
    assert program.window.panels.article_view.current_mention().span == line.span


def test_it_stays_open_beside_the_article(program, concordances):
    concordances.show(most_named(program).id)
    concordances.window.table.line_requested.emit(rows(concordances).line(0))
    assert concordances.window.isVisible()
    assert not concordances.window.isModal()


def test_another_entity_joins_by_a_click_with_ctrl(program, concordances, qtbot):
    one, other = most_named(program), most_named(program, 1)
    concordances.show(one.id)
    sidebar = program.window.panels.sidebar
    place = sidebar.visualRect(sidebar._index_of(other.id)).center()
    sidebar.scrollTo(sidebar._index_of(other.id))
    place = sidebar.visualRect(sidebar._index_of(other.id)).center()
    chosen = program.window.browsing.filter
    qtbot.mouseClick(
        sidebar.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, place
    )
    assert rows(concordances).rowCount() == one.mentions + other.mentions
    assert program.window.browsing.filter == chosen


def test_it_sorts_by_the_words_behind(program, concordances):
    concordances.show(most_named(program).id)
    concordances.window.table.order_requested.emit(Order.AFTER, False)
    found = [rows(concordances).line(n).context.after for n in range(rows(concordances).rowCount())]
    wanted = [line.context.after for line in _lines(program, concordances)]
    assert found == wanted
    assert concordances.window.table.horizontalHeader().sortIndicatorSection() == Column.AFTER


def _lines(program, concordances):
    shelf = program.session.library.concordance
    return shelf.lines(shelf.mentions(concordances._wanted))


def test_words_beside_the_name_choose_lines(program, concordances, qtbot):
    most = most_named(program)
    concordances.show(most.id)
    word = rows(concordances).line(0).context.before.split()[-1]
    concordances.window.filter_changed.emit(None, word)
    qtbot.waitUntil(lambda: 0 < rows(concordances).rowCount() < most.mentions)
    qtbot.waitUntil(lambda: "line" in concordances.window._count.text())


def test_a_query_without_words_is_explained(program, concordances):
    concordances.show(most_named(program).id)
    concordances.window.filter_changed.emit(None, "-كلمة")
    assert rows(concordances).rowCount() == 0
    assert "word" in concordances.window._count.text()


def test_an_outlet_chooses_lines(program, concordances):
    concordances.show(most_named(program).id)
    outlet = rows(concordances).line(0).outlet
    concordances.window.filter_changed.emit(outlet, "")
    count = rows(concordances).rowCount()
    assert {rows(concordances).line(n).outlet for n in range(count)} == {outlet}


def test_passages_where_they_meet_lead_there(program, concordances):
    concordances.show(most_named(program).id)
    concordances.add(most_named(program, 1).id)
    concordances.window.tabs.setCurrentIndex(1)
    found = concordances.window.together.rows()
    passage = next(row for row in found if isinstance(row, Passage))
    assert len(passage.marks) >= 2
    concordances.window.together.passage_requested.emit(passage)
    assert program.window.reading.article.id == passage.article_id
    assert isinstance(found[0], Source)


def test_an_entity_that_is_named_no_more_leaves(program, concordances, qtbot):
    one, other = most_named(program), most_named(program, 1)
    concordances.show(one.id)
    concordances.add(other.id)
    program.window.who.dismiss(other.id)
    qtbot.waitUntil(lambda: rows(concordances).rowCount() == one.mentions)
    program.window.who.dismiss(one.id)
    qtbot.waitUntil(lambda: not concordances.window.isVisible())


def test_what_is_shown_is_written_down(program, concordances, tmp_path, qtbot):
    most = most_named(program)
    concordances.show(most.id)
    target = tmp_path / "lines.csv"
    concordances.export_to(target)
    qtbot.waitUntil(target.exists, timeout=30_000)
    with target.open(encoding="utf-8-sig", newline="") as file:
        assert len(list(csv.reader(file))) == most.mentions + 1
    qtbot.waitUntil(lambda: "lines.csv" in concordances.window._count.text())


def test_a_kind_is_switched_off_in_the_open_article(program):
    window = program.window
    window.reading.open(1)
    window.reading.focus(None)
    action = next(a for a in window.lighting_menu.actions() if a.objectName() == "lights_places")
    assert any(m.kind is EntityKind.PLACE for m in window.panels.article_view.mentions)
    action.trigger()
    assert window.panels.article_view.mentions
    assert not any(m.kind is EntityKind.PLACE for m in window.panels.article_view.mentions)


def test_it_stays_open_in_another_look(program, concordances):
    concordances.show(most_named(program).id)
    concordances.window.table.order_requested.emit(Order.OUTLET, True)
    before = rows(concordances).ids
    program.change_theme(is_dark=True)
    again = program.window.concordances
    assert again is not concordances
    assert again.window.isVisible()
    assert rows(again).ids == before


def test_a_line_of_an_unread_article_stays_where_it_is_when_it_is_read(
    program, concordances, qtbot
):
    concordances.show(most_named(program).id)
    concordances.window.resize(900, 300)
    table = concordances.window.table
    last = rows(concordances).rowCount() - 1
    assert not program.session.library.articles.get(
        rows(concordances).line(last).article_id
    ).is_read
    table.scrollToBottom()
    place = table.verticalScrollBar().value()
    table.setCurrentIndex(rows(concordances).index(last, 0))
    with qtbot.waitSignal(program.session.news.library_changed):
        table.line_requested.emit(rows(concordances).line(last))
    assert place > 0
    assert table.verticalScrollBar().value() == place
    assert table.currentIndex().row() == last


def test_what_is_being_typed_stays_when_articles_come(program, concordances, qtbot):
    concordances.show(most_named(program).id)
    concordances.window._words.setText("كل")
    with qtbot.waitSignal(program.session.news.library_changed):
        program.session.library.articles.set_read([1], False)
    assert concordances.window._words.text() == "كل"


def test_the_page_of_a_name_offers_its_concordance(program, concordances):
    most = most_named(program)
    program.window.wishes.show_entity(most.id)
    heading = program.window.panels.entity_panel._details.heading

    heading._concordance.trigger()

    assert concordances.shown.entity_ids == (most.id,)


def test_the_menu_of_a_name_in_the_list_offers_its_concordance(program, concordances):
    other = most_named(program, 2)
    menu = program.window.entity_menu.menu(other.id)

    menu.actions()[0].trigger()

    assert concordances.shown.entity_ids == (other.id,)


def test_its_window_keeps_its_size(program, concordances):
    most = most_named(program)
    concordances.show(most.id)
    concordances.window.resize(731, 433)
    concordances.window.close()

    another = Concordances(
        program.session, program.window.reading, concordances._theme, program.window
    )
    another.show(most.id)

    assert (another.window.width(), another.window.height()) == (731, 433)


def test_the_size_is_kept_when_the_program_ends_before_it(program, concordances):
    concordances.show(most_named(program).id)
    concordances.window.resize(723, 456)

    program.window.flush()

    another = QDialog()
    another.restoreGeometry(program.session.settings.concordance_geometry)
    assert (another.width(), another.height()) == (723, 456)
