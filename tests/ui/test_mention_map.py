"""The strip beside the scroll bar: where its signs are, and where they lead."""

import pytest
from PySide6.QtCore import QPoint, Qt

from reader.model import EntityKind, Highlight, Span
from reader.ui.article_view import ArticleView
from reader.ui.article_view.mention_map import WIDTH
from tests.ui import pages

LINES = [f"سطر {number} فيه سلمى الكندي ثم كلام طويل يملأ السطر كله" for number in range(200)]
BODY = "\n".join(LINES)


def at(number):
    """Return where a line names her."""
    start = sum(len(line) + 1 for line in LINES[:number]) + LINES[number].index("سلمى")
    return Span(start, start + len("سلمى الكندي"))


@pytest.fixture
def view(qtbot):
    view = ArticleView()
    qtbot.addWidget(view)
    view.resize(700, 500)
    view.show_article(pages.article(), pages.original(*LINES))
    view.show()
    return view


@pytest.fixture
def strip(view):
    return view._map


def signs(strip):
    strip.measure()
    return [(sign.span, sign.part) for sign in strip.signs]


def click(qtbot, strip, part):
    point = QPoint(WIDTH // 2, round(part * strip.height()))
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=point)


def test_nothing_is_shown_of_entities_that_are_not_in_focus(view, strip):
    view.show_mentions([pages.mention(at(3), entity_id=7)])
    assert signs(strip) == []


def test_the_entity_in_focus_is_shown_in_the_order_of_its_lines(view, strip):
    view.show_mentions([pages.mention(at(n), entity_id=7) for n in (3, 100, 190)])
    view.show_mentions([*view.mentions, pages.mention(at(5), entity_id=8)])
    view.focus_entity(7)
    found = signs(strip)
    assert [span for span, _ in found] == [at(3), at(100), at(190)]
    parts = [part for _, part in found]
    assert parts == sorted(parts)
    assert parts[1] == pytest.approx(0.5, abs=0.03)


def test_hits_and_highlights_are_shown(view, strip):
    view.show_hits([at(10)])
    view.show_highlights([Highlight(1, 1, at(20))])
    assert {span for span, _ in signs(strip)} == {at(10), at(20)}


def test_it_follows_without_being_asked(view, strip, qtbot):
    view.show_hits([at(10)])
    qtbot.waitUntil(lambda: len(strip.signs) == 1)
    view.show_nothing()
    qtbot.waitUntil(lambda: not strip.signs)


def test_a_sign_leads_to_its_mark(view, strip, qtbot):
    view.show_mentions([pages.mention(at(150), entity_id=7)])
    view.focus_entity(7)
    [(_, part)] = signs(strip)
    click(qtbot, strip, part)
    assert view.current_mention().span == at(150)
    assert view.offset() == at(150).start


def test_a_click_elsewhere_leads_to_that_part_of_the_article(view, strip, qtbot):
    bar = view.verticalScrollBar()
    signs(strip)
    click(qtbot, strip, 0.5)
    middle = bar.value() + bar.pageStep() / 2
    assert middle == pytest.approx((bar.maximum() + bar.pageStep()) / 2, abs=bar.pageStep() / 10)


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_it_lies_between_the_text_and_the_scroll_bar(view, strip, direction):
    view.setLayoutDirection(direction)
    view.grab()
    bar = view.verticalScrollBar()
    x = bar.mapTo(view, QPoint()).x()
    text, here = view.viewport().geometry(), strip.geometry()
    assert not here.intersects(text)
    assert here.height() == text.height()
    if direction is Qt.LayoutDirection.RightToLeft:
        assert x + bar.width() <= here.left() <= here.right() < text.left()
    else:
        assert text.right() < here.left() <= here.right() < x


def test_each_kind_has_its_own_colour(view, strip):
    view.show_mentions([pages.mention(at(3), entity_id=7, kind=EntityKind.PLACE)])
    view.show_hits([at(10)])
    view.show_highlights([Highlight(1, 1, at(20))])
    view.focus_entity(7)
    strip.measure()
    assert len({sign.colour.name() for sign in strip.signs}) == 3


def test_signs_are_painted(view, strip):
    before = strip.grab().toImage()
    view.show_hits([at(100)])
    strip.measure()
    assert strip.grab().toImage() != before
