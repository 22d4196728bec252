"""One article, records in, wishes out."""

from datetime import UTC, date, datetime, timedelta, timezone
from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QLocale, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QMouseEvent, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QApplication

from reader.model import Entity, EntityKind, Line, Role, Span, State
from reader.ui.article_view import ArticleView, ReadingStyle
from reader.ui.article_view.header import published_words, zone_words
from reader.ui.article_view.tooltips import tooltip
from reader.ui.article_view.under import Under
from reader.ui.fonts import AMIRI, load_fonts
from reader.ui.theme import Theme
from tests.ui import pages
from tests.ui.pages import left_out, mention, span_of

LEFT = Qt.MouseButton.LeftButton
TEXT = "\n".join(pages.PARAGRAPHS)


@pytest.fixture
def view(qtbot):
    load_fonts()
    view = ArticleView()
    qtbot.addWidget(view)
    view.resize(700, 600)
    view.show()
    return view


def show(view: ArticleView, *lines: Line | str, **metadata: object) -> None:
    original = pages.original(*(lines or pages.PARAGRAPHS))
    view.show_article(pages.article(**metadata), original)


def centres(view: ArticleView, span: Span) -> list[QPoint]:
    """Return the middle of each box of a span, in the viewport."""
    canvas = view._canvas
    first, last = canvas.page.position(span.start), canvas.page.end_position(span.end)
    found = []
    block = view.document().findBlock(first)
    while block.isValid() and block.position() < last:
        place = canvas.place(block).topLeft() - QPointF(0, canvas.scrolled)
        boxes = canvas.marks.boxes_between(block, first, last)
        found += [(box.center() + place).toPoint() for box in boxes]
        block = block.next()
    return found


def block_centre(view: ArticleView, text: str) -> QPoint:
    blocks = map(view.document().findBlockByNumber, range(view.document().blockCount()))
    block = next(block for block in blocks if text in block.text())
    place = view._canvas.place(block)
    return QPoint(round(place.center().x()), round(place.center().y()) - view._canvas.scrolled)


def select(view: ArticleView, span: Span) -> None:
    page, cursor = view._canvas.page, view.textCursor()
    cursor.setPosition(page.position(span.start))
    cursor.setPosition(page.end_position(span.end), QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)


def shown_lines(view: ArticleView) -> list[str]:
    return view.document().toPlainText().split("\n")


def test_names_itself_for_checks_and_screen_readers(view):
    assert view.objectName() == "articleView"
    assert view.accessibleName()


def test_shows_what_is_known_of_an_article_and_nothing_in_place_of_the_rest(view):
    show(view, "متن", title="عنوان", author="ليلى حداد")

    assert [line.strip("\u2068\u2069") for line in shown_lines(view)] == [
        "عنوان",
        "ليلى حداد",
        "متن",
    ]


def test_says_when_it_is_unsure(view):
    view.show_article(pages.article(state=State.CHECK), pages.original("متن"))

    assert "uncertain" in shown_lines(view)[0]


def test_shows_a_quiet_hint_when_nothing_is_open(view):
    show(view)
    view.show_nothing()

    assert view.article is None
    assert view.text == ""
    assert view.offset() == 0
    view.grab()


@pytest.mark.parametrize(
    ("minutes", "arabic", "english"),
    [
        (180, "GMT \u061c+٣", "GMT+3"),
        (330, "GMT \u061c+٥:٣٠", "GMT+5:30"),
        (-210, "GMT \u061c-٣:٣٠", "GMT-3:30"),
        (-300, "GMT \u061c-٥", "GMT-5"),
        (0, "GMT", "GMT"),
    ],
)
def test_the_zone_of_an_hour_is_told_by_greenwich(minutes, arabic, english):
    moment = datetime(2015, 9, 18, 20, 11, tzinfo=timezone(timedelta(minutes=minutes)))

    assert zone_words(moment, QLocale("ar")) == arabic
    assert zone_words(moment, QLocale("en")) == english


def test_an_hour_without_a_zone_has_none():
    assert zone_words(datetime(2015, 9, 18, 20, 11), QLocale("ar")) == ""


@pytest.mark.parametrize(
    ("published", "words"),
    [
        (None, ""),
        (date(2015, 9, 18), "الجمعة، ١٨ سبتمبر ٢٠١٥"),
        (datetime(2015, 9, 18, 20, 11, tzinfo=UTC), "الجمعة، ١٨ سبتمبر ٢٠١٥"),
    ],
    ids=["none", "a day", "a time"],
)
def test_dates_are_said_in_the_language_of_the_interface(published, words):
    said = published_words(published, QLocale("ar_EG"))

    assert said.startswith(words)
    assert ("GMT" in said) == isinstance(published, datetime)


def test_each_paragraph_has_its_own_direction(view):
    show(view, "GMT 20:11 آخر تحديث", "Accessibility links", "-")

    directions = [view.document().findBlockByNumber(n).textDirection() for n in range(3)]

    right, left = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
    assert directions == [right, left, right]


def test_what_is_known_of_an_article_stands_on_the_side_of_its_title(view):
    view.setLocale(QLocale("en_GB"))
    show(view, "متن", title="عنوان", outlet="ضفاف", published=date(2025, 1, 16))

    assert "January" in view.document().firstBlock().text()
    assert view.document().firstBlock().textDirection() is Qt.LayoutDirection.RightToLeft


def test_the_user_may_choose_the_direction_of_an_article(view):
    show(view, "Accessibility links")
    view.set_direction("rtl")

    assert view.document().firstBlock().textDirection() is Qt.LayoutDirection.RightToLeft


def test_the_direction_chosen_is_that_of_one_article(view):
    show(view, "Accessibility links")
    view.set_direction("rtl")
    view.show_article(pages.article(2), pages.original("Accessibility links"))

    assert view.document().firstBlock().textDirection() is Qt.LayoutDirection.LeftToRight


def test_never_justifies(view):
    show(view)

    alignment = view.document().lastBlock().blockFormat().alignment()
    assert not alignment & Qt.AlignmentFlag.AlignJustify


def test_loads_nothing(view):
    assert view.loadResource(2, QUrl("file:///etc/passwd")) is None


def test_html_in_an_article_is_text(view):
    show(view, "<b>متن</b><img src='x.png'>")

    assert shown_lines(view) == ["<b>متن</b><img src='x.png'>"]


@pytest.mark.parametrize("part", ["title", "standfirst", "outlet", "author"])
def test_html_above_an_article_is_text(view, part):
    show(view, "متن الخبر", **{part: "<b>خبر</b><img src='http://localhost/x.png'>"})

    assert "<b>خبر</b><img src='http://localhost/x.png'>" in view.document().toPlainText()


@pytest.mark.parametrize(
    "words",
    [
        "سامر الهاشمي",
        "ليلى حداد",
        "مُحَمَّدٌ الهاشمي",
        "Nile Marine Ltd",
        "شركة Nile",
        "12.5",
        "(م ع ع)",
    ],
    ids=["name", "after an emoji", "with marks", "latin", "both ways", "number", "brackets"],
)
def test_every_box_of_a_mention_leads_back_to_it(view, words):
    named = mention(span_of(TEXT, words))
    show(view)
    view.show_mentions([named])

    for centre in centres(view, named.span):
        assert view._canvas.under(centre).mention == named


def test_a_span_over_lines_and_paragraphs_has_a_box_on_each(view):
    view.resize(300, 900)
    span = Span(TEXT.index("الهاشمي"), TEXT.index("2014"))
    show(view)
    view.show_highlights([pages.highlight(span)])

    found = centres(view, span)

    assert len({point.y() for point in found}) >= 5
    for centre in found:
        assert view._canvas.under(centre).highlights


def test_boxes_of_two_lines_never_touch(view):
    view.resize(300, 900)
    view.set_reading(ReadingStyle(AMIRI, 22, line_spacing=1.0))
    show(view)
    block = view.document().firstBlock()
    view._canvas.place(block)

    boxes = view._canvas.marks.boxes_between(block, 0, block.length() - 1)

    tops = sorted({box.top() for box in boxes})
    assert len(tops) > 2
    assert all(b - a > boxes[0].height() for a, b in pairwise(tops))


def test_all_that_overlaps_is_found_the_mention_first(view):
    span = span_of(TEXT, "سامر الهاشمي")
    show(view)
    view.show_mentions([mention(span)])
    view.show_highlights([pages.highlight(span)])
    view.show_notes([pages.note(span), pages.note(None)])

    under = view._canvas.under(centres(view, span)[0])

    assert under.mention
    assert len(under.highlights) == len(under.notes) == 1


@pytest.mark.parametrize("layer", ["mention", "note"])
def test_a_click_tells_what_was_clicked(qtbot, view, layer):
    span = span_of(TEXT, "الهاشمي")
    show(view)
    view.show_mentions([mention(span)] if layer == "mention" else [])
    view.show_notes([pages.note(span)] if layer == "note" else [])
    view.show_highlights([pages.highlight(span)])
    signal = getattr(view, f"{layer}_clicked")

    with qtbot.waitSignal(signal) as clicked:
        qtbot.mouseClick(view.viewport(), LEFT, pos=centres(view, span)[0])

    assert clicked.args[0] == {"mention": 7, "note": 5}[layer]


def test_the_sign_in_the_margin_leads_to_its_note(view):
    view.show_article(pages.article(), pages.original(*pages.PARAGRAPHS))
    view.show_notes([pages.note(span_of(TEXT, "ميناء"))])
    block = view.document().firstBlock()

    [(sign, _)] = view._canvas._note_signs(block)

    assert view._canvas.under(sign.center().toPoint()).notes
    assert view.viewport().rect().contains(sign.toRect())
    assert not view._canvas.place(block).intersects(sign)


def test_dragging_is_no_click(qtbot, view):
    span = span_of(TEXT, "سامر الهاشمي")
    show(view)
    view.show_mentions([mention(span)])
    centre = centres(view, span)[0]

    with qtbot.assertNotEmitted(view.mention_clicked):
        qtbot.mousePress(view.viewport(), LEFT, pos=centre)
        qtbot.mouseRelease(view.viewport(), LEFT, pos=centre - QPoint(80, 0))


def test_hovering_a_mention_offers_a_hand(qtbot, view):
    span = span_of(TEXT, "سامر الهاشمي")
    show(view)
    view.show_mentions([mention(span)])

    qtbot.mouseMove(view.viewport(), centres(view, span)[0])
    QApplication.sendEvent(view.viewport(), _move(centres(view, span)[0]))

    assert view.viewport().cursor().shape() is Qt.CursorShape.PointingHandCursor


def _move(point: QPoint) -> QEvent:
    none = Qt.MouseButton.NoButton
    place = QPointF(point)
    return QMouseEvent(
        QEvent.Type.MouseMove, place, place, none, none, Qt.KeyboardModifier.NoModifier
    )


def test_a_tooltip_says_who_a_mention_names():
    entity = Entity(7, "سامر <الهاشمي>", EntityKind.PERSON, mentions=12, articles=4)

    words = tooltip(Under(mentions=(mention(Span(0, 4)),)), lambda _: entity)

    assert "سامر &lt;الهاشمي&gt;" in words
    assert "12" in words
    assert "4" in words


def test_what_was_left_out_is_one_bar_until_it_is_clicked(qtbot, view):
    show(view, left_out("الرئيسية"), left_out("أخبار"), "متن")
    assert len(shown_lines(view)) == 2

    qtbot.mouseClick(view.viewport(), LEFT, pos=block_centre(view, "2"))

    assert shown_lines(view)[1:] == ["الرئيسية", "أخبار", "متن"]


def test_a_line_left_out_can_be_asked_back(qtbot, view):
    show(view, "متن", left_out("الرئيسية"), left_out("أخبار"))
    view.toggle_left_out(unfold=True)

    with qtbot.waitSignal(view.line_restore_requested) as asked:
        qtbot.mouseClick(view.viewport(), LEFT, pos=block_centre(view, "أخبار"))

    assert asked.args == [1, 2]


def test_marks_stay_on_their_words_when_something_unfolds(view):
    named = mention(span_of("متن عن محمد", "محمد"))
    show(view, left_out("الرئيسية"), left_out("أخبار"), "متن عن محمد")
    view.show_mentions([named])

    view.toggle_left_out(unfold=True)

    centre = centres(view, named.span)[0]
    assert view._canvas.under(centre).mention == named


def test_a_selection_is_a_span_of_the_body_without_white_space(qtbot, view):
    show(view, title="عنوان")
    span = span_of(TEXT, " سامر الهاشمي ")

    with qtbot.waitSignal(view.selection_changed) as changed:
        select(view, span)

    assert changed.args == [True]
    assert view.selected_span() == Span(span.start + 1, span.end - 1)
    view.clear_selection()
    assert view.selected_span() is None


def test_a_selected_title_is_no_span(view):
    show(view, title="عنوان")
    cursor = view.textCursor()
    cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
    view.setTextCursor(cursor)

    assert view.selected_span() is None


def test_copying_gives_the_letters_as_they_were_printed(view):
    line = "قال\u200f «BBC»\u00a0نعم"
    show(view, line)
    select(view, Span(0, len(line)))

    view.copy()

    assert QGuiApplication.clipboard().text() == line


def test_going_to_a_span_shows_it(view):
    show(view, *pages.PARAGRAPHS * 30)
    last = Span(len(view.text) - 5, len(view.text))

    view.go_to(last)

    assert view.rect().contains(centres(view, last)[0])
    assert view.offset() == last.start


def test_enter_opens_the_mention_gone_to(qtbot, view):
    show(view, "قال محمد نعم")
    view.show_mentions([mention(Span(4, 8))])
    view.go_to(Span(4, 8))

    with qtbot.waitSignal(view.mention_clicked) as clicked:
        qtbot.keyClick(view, Qt.Key.Key_Return)

    assert clicked.args[0] == 7


def test_no_mention_is_no_step(view):
    show(view)

    assert view.current_mention() is None


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_PageDown, Qt.Key.Key_Down])
def test_keys_scroll_down(qtbot, view, key):
    show(view, *pages.PARAGRAPHS * 30)

    qtbot.keyClick(view, key)

    assert view.verticalScrollBar().value() > 0


def test_end_and_home_go_to_the_ends(qtbot, view):
    show(view, *pages.PARAGRAPHS * 30)

    qtbot.keyClick(view, Qt.Key.Key_End)
    assert view.verticalScrollBar().value() == view.verticalScrollBar().maximum()

    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.verticalScrollBar().value() == 0


def test_arrows_with_shift_select(qtbot, view):
    show(view)
    view.go_to(Span(0, 0))

    for _ in range(4):
        qtbot.keyClick(view, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)

    assert view.selected_span() == Span(0, 3)


def test_arrows_move_as_the_eye_does(view):
    assert view.document().defaultCursorMoveStyle() is Qt.CursorMoveStyle.VisualMoveStyle


def test_measuring_leaves_the_arrows_as_they_were(view):
    show(view)
    view.show_mentions([mention(span_of(TEXT, "Nile"))])
    view.grab()

    assert view.document().defaultCursorMoveStyle() is Qt.CursorMoveStyle.VisualMoveStyle


def test_zooming_keeps_the_place_that_is_read(qtbot, view):
    show(view, *pages.PARAGRAPHS * 30)
    view.scroll_to(2_000)
    before = view.offset()

    with qtbot.waitSignal(view.reading_changed) as changed:
        view.wheelEvent(_wheel(120))

    assert changed.args[0].point_size == 19
    assert abs(view.offset() - before) < 120


def test_zooming_there_and_back_ends_where_it_began(view):
    show(view, *pages.PARAGRAPHS * 6)
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    before = view.offset()

    for steps in (1, -1) * 4:
        view.zoom(steps)

    assert view.offset() == before


def test_a_place_is_returned_to_when_the_page_is_first_seen(qtbot, view):
    show(view, *pages.PARAGRAPHS * 6)
    view.verticalScrollBar().setValue(333)
    following = ArticleView()
    qtbot.addWidget(following)
    show(following, *pages.PARAGRAPHS * 6)

    following.return_to(view.spot(), None)
    following.resize(view.size())
    following.show()

    assert following.spot() == view.spot()


def test_zooming_ends_where_letters_would_be_too_large(view):
    for _ in range(100):
        view.zoom(1)

    assert view.reading.point_size == 48
    view.zoom(0)
    assert view.reading.point_size == ReadingStyle().point_size


def test_resizing_keeps_the_place_that_is_read(view):
    show(view, *pages.PARAGRAPHS * 30)
    view.scroll_to(2_000)
    before = view.offset()

    view.resize(480, 600)

    assert abs(view.offset() - before) < 120


def _wheel(delta: int) -> QWheelEvent:
    return QWheelEvent(
        QPointF(50, 50),
        QPointF(50, 50),
        QPoint(),
        QPoint(0, delta),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )


def test_the_same_article_shown_again_stays_where_it_is(view):
    show(view, *pages.PARAGRAPHS * 30)
    view.scroll_to(2_000)
    before = view.verticalScrollBar().value()

    show(view, *pages.PARAGRAPHS * 30, title="عنوان جديد")

    assert abs(view.offset() - 2_000) < 120
    assert view.verticalScrollBar().value() > before


def test_another_article_begins_at_its_beginning_without_the_marks_of_the_last(view):
    show(view, *pages.PARAGRAPHS * 30)
    view.show_mentions([mention(Span(0, 4))])
    view.scroll_to(2_000)

    view.show_article(pages.article(2), pages.original(*pages.PARAGRAPHS))

    assert view.verticalScrollBar().value() == 0
    view.go_to(Span(0, 4))
    assert view.current_mention() is None


def test_lines_are_no_longer_than_the_measure(view):
    view.resize(2_400, 600)
    show(view)

    place = view._canvas.place(view.document().firstBlock())

    assert place.width() < 1_000
    assert abs(place.center().x() - view.viewport().width() / 2) < 2


@pytest.mark.parametrize("word", ["ا" * 3_000, "https://" + "a" * 3_000], ids=["arabic", "link"])
def test_no_word_is_too_long_for_the_page(view, word):
    show(view, word)
    view.grab()

    assert view.horizontalScrollBar().maximum() == 0


def test_a_right_click_tells_where_and_on_what(qtbot, view):
    named = mention(span_of(TEXT, "سامر الهاشمي"))
    show(view)
    view.show_mentions([named])
    point = centres(view, named.span)[0]

    with qtbot.waitSignal(view.context_menu_requested) as asked:
        reason = QContextMenuEvent.Reason.Mouse
        view.contextMenuEvent(QContextMenuEvent(reason, point, view.mapToGlobal(point)))

    assert asked.args == [view.mapToGlobal(point), Under(mentions=(named,), line=0)]


def test_the_menu_key_is_for_the_mention_gone_to(qtbot, view):
    named = mention(span_of(TEXT, "سامر الهاشمي"))
    show(view)
    view.show_mentions([named])
    view.go_to(named.span)

    with qtbot.waitSignal(view.context_menu_requested) as asked:
        reason = QContextMenuEvent.Reason.Keyboard
        view.contextMenuEvent(QContextMenuEvent(reason, QPoint(1, 1), QPoint(1, 1)))

    assert asked.args[1] == Under(mentions=(named,))


def test_files_dropped_here_are_for_the_window(view):
    assert not view.acceptDrops()
    assert not view.viewport().acceptDrops()


def test_the_entity_in_focus_and_all_marks_are_painted(view):
    show(view, title="عنوان")
    before = view.grab().toImage()
    named = mention(span_of(TEXT, "سامر الهاشمي"))
    view.show_mentions([named])
    usual = view.grab().toImage()
    view.focus_entity(7)

    assert before != usual != view.grab().toImage()


def test_a_box_has_the_colour_of_its_kind(view):
    named = mention(span_of(TEXT, "ميناء الساحل"), kind=EntityKind.PLACE)
    show(view)
    view.show_mentions([named])
    picture = view.viewport().grab().toImage()
    centre = centres(view, named.span)[0]

    colours = {picture.pixelColor(centre.x() + dx, centre.y()).name() for dx in range(-30, 30)}

    assert Theme().entity_colour(EntityKind.PLACE).name() in colours


def test_an_article_without_a_body_shows_what_was_left_out(view):
    show(view, Line("الرئيسية", Role.NAVIGATION))
    view.show_mentions([mention(Span(0, 4))])
    view.grab()

    assert view.offset() == 0
    assert len(shown_lines(view)) == 1
