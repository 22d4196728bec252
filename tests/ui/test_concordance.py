"""The window of a concordance: its lines, what they are cut to, and what it tells."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QToolButton

from reader.library.concordance import ConcordanceLine, Order
from reader.model import Card, Entity, EntityKind, Span
from reader.text.contexts import Context
from reader.ui.concordance import Column, ConcordanceWindow
from reader.ui.concordance.colours import told_apart
from reader.ui.concordance.drawing import shortened
from reader.ui.fonts import interface_font
from reader.ui.theme import Theme

SALMA = Entity(1, "سلمى الكندي", EntityKind.PERSON, mentions=500)
CAIRO = Entity(2, "القاهرة", EntityKind.PLACE, mentions=3)


def line(mention_id):
    context = Context("قالت ", "ولسلمى", f" أمس {mention_id}", Span(2, 6))
    return ConcordanceLine(
        mention_id, 1, 7, Span(7, 11), context, "عنوان", "صحيفة", None, "2015-09"
    )


class Shelf:
    """Lines that are made when they are asked for, and how often they were."""

    def __init__(self, count):
        self.ids = list(range(1, count + 1))
        self.asked = []

    def read(self, ids):
        self.asked.append(len(ids))
        return [line(number) for number in ids]


@pytest.fixture
def window(qtbot):
    window = ConcordanceWindow(Theme())
    qtbot.addWidget(window)
    window.show_entities([SALMA])
    window.show()
    return window


def show(window, shelf, first):
    window.table.show_lines(
        shelf.ids[:first], shelf.read, lambda: shelf.ids, lambda _: Theme().focus_colour()
    )


def shown(window, row=0):
    rows = window.table.rows
    return [rows.index(row, column).data() for column in Column]


@pytest.fixture
def metrics(qapp):
    return QFontMetricsF(interface_font())


def width(metrics, words):
    return int(metrics.horizontalAdvance(words)) + 1


def test_a_row_has_the_name_between_its_contexts(window):
    show(window, Shelf(1), 1)
    assert shown(window)[:4] == ["قالت", "ولسلمى", "أمس 1", "صحيفة"]


def test_the_table_runs_from_right_to_left_in_every_language(window):
    show(window, Shelf(1), 1)
    table = window.table
    window.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    before, name, after = (table.columnViewportPosition(c) for c in (0, 1, 2))
    assert before > name > after


def test_the_columns_fill_the_width(window, qtbot):
    show(window, Shelf(3), 3)
    for size in (900, 1300):
        window.resize(size, 500)
        qtbot.waitUntil(lambda size=size: abs(window.width() - size) < 2)
        table = window.table
        assert sum(map(table.columnWidth, Column)) == table.viewport().width()


def test_both_contexts_are_equally_wide(window):
    show(window, Shelf(3), 3)
    before, after = (window.table.columnWidth(c) for c in (Column.BEFORE, Column.AFTER))
    assert abs(before - after) <= 1


def test_only_rows_that_are_looked_at_are_read(window):
    shelf = Shelf(100_000)
    show(window, shelf, 120)
    window.table.grab()
    assert sum(shelf.asked) <= 120


def test_scrolling_finds_all_lines(window):
    shelf = Shelf(5000)
    show(window, shelf, 120)
    window.table.scrollToBottom()
    assert window.table.rows.rowCount() == 5000
    window.table.scrollToBottom()
    window.table.grab()
    assert shown(window, 4999)[2] == "أمس 5000"
    assert sum(shelf.asked) < 1000


def test_a_line_that_is_gone_is_empty(window):
    window.table.show_lines([1, 2], lambda _: [line(2)], None, None)
    window.table.grab()
    assert shown(window, 0) == [None] * 5


def test_what_is_cut_before_a_name_is_cut_at_its_front(metrics):
    room = width(metrics, "…الوزيرة قالت")
    assert shortened("أمس في المدينة الوزيرة قالت", metrics, room, False, -1) == "…الوزيرة قالت"


def test_what_is_cut_behind_a_name_is_cut_at_its_end(metrics):
    room = width(metrics, "أمس في…")
    assert shortened("أمس في المدينة الوزيرة قالت", metrics, room, False, 1) == "أمس في…"


def test_what_fits_is_not_cut(metrics):
    room = width(metrics, "أمس في المدينة")
    assert shortened("أمس في المدينة", metrics, room, False, 1) == "أمس في المدينة"


def test_a_line_that_goes_on_says_so_though_it_fits(metrics):
    assert shortened("أمس", metrics, 900, True, -1) == "…أمس"
    assert shortened("أمس", metrics, 900, True, 1) == "أمس…"


def test_an_empty_context_stays_empty(metrics):
    assert shortened("", metrics, 0, False, 1) == ""


def test_enter_goes_to_a_line(window, qtbot):
    show(window, Shelf(3), 3)
    window.table.setCurrentIndex(window.table.rows.index(1, 0))
    with qtbot.waitSignal(window.table.line_requested) as asked:
        qtbot.keyClick(window.table, Qt.Key.Key_Return)
    assert asked.args[0].mention_id == 2


def test_a_click_goes_to_a_line(window, qtbot):
    show(window, Shelf(3), 3)
    place = window.table.visualRect(window.table.rows.index(2, Column.AFTER)).center()
    with qtbot.waitSignal(window.table.line_requested) as asked:
        qtbot.mouseClick(window.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert asked.args[0].mention_id == 3


@pytest.mark.parametrize(
    ("column", "order"),
    [
        (Column.BEFORE, Order.BEFORE),
        (Column.AFTER, Order.AFTER),
        (Column.OUTLET, Order.OUTLET),
    ],
)
def test_the_head_of_a_column_sorts_and_turns(window, qtbot, column, order):
    with qtbot.waitSignal(window.table.order_requested) as asked:
        window.table.horizontalHeader().sectionClicked.emit(column)
    assert asked.args == [order, False]
    window.table.show_order(order, is_turned=False)
    with qtbot.waitSignal(window.table.order_requested) as asked:
        window.table.horizontalHeader().sectionClicked.emit(column)
    assert asked.args == [order, True]


def test_one_entity_meets_nobody(window):
    assert not window.tabs.isTabEnabled(1)
    window.show_entities([SALMA, CAIRO])
    assert window.tabs.isTabEnabled(1)


def test_one_of_several_entities_can_be_left_out(window, qtbot):
    window.show_entities([SALMA, CAIRO])
    [_, button] = window._chips.findChildren(QToolButton)
    with qtbot.waitSignal(window.entity_removed) as asked:
        button.click()
    assert asked.args == [2]


def test_words_typed_are_told_once_they_are_typed(window, qtbot):
    with qtbot.waitSignal(window.filter_changed) as asked:
        qtbot.keyClicks(window._words, "amara")
    assert asked.args == [None, "amara"]


def test_an_outlet_is_told_when_it_is_chosen(window, qtbot):
    window.show_outlets(["النهار", "الأيام"], None)
    with qtbot.waitSignal(window.filter_changed) as asked:
        window._outlet.setCurrentIndex(2)
        window._outlet.activated.emit(2)
    assert asked.args == ["الأيام", ""]


def test_the_head_of_the_sorted_column_has_an_arrow_behind_its_word(window):
    rows = window.table.rows
    heads = [rows.headerData(c, Qt.Orientation.Horizontal) for c in Column]
    assert heads[Column.DATE] == "Date ↓"

    window.table.show_order(Order.BEFORE, is_turned=False)

    heads = [rows.headerData(c, Qt.Orientation.Horizontal) for c in Column]
    assert (heads[Column.BEFORE], heads[Column.DATE]) == ("Before it ↑", "Date")


def test_an_empty_table_has_no_scroll_bar(window):
    show(window, Shelf(0), 0)
    assert window.table.verticalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff

    show(window, Shelf(3), 3)
    assert window.table.verticalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOn


def test_a_stop_before_what_is_cut_off_makes_no_four_dots(metrics):
    assert shortened("عاد وحده.", metrics, 900, True, 1) == "عاد وحده…"
    assert shortened("عاد وحده. ثم", metrics, width(metrics, "عاد وحده.…"), False, 1) == "عاد وحده…"


def test_entities_of_one_kind_have_colours_that_tell_them_apart():
    person, own = EntityKind.PERSON, Card(colour="violet")
    entities = [Entity(1, "أ", person), Entity(2, "ب", person), Entity(3, "ج", person)]
    entities += [Entity(4, "د", person, card=own), Entity(5, "عدن", EntityKind.PLACE)]

    found = told_apart(entities)

    assert found[1] is found[5] is None
    assert len({found[i] for i in (1, 2, 3, 4)}) == 4
