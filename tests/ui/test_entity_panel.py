from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QEvent, QModelIndex, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QLabel, QToolButton, QTreeView

from reader.library.expressions import SaidPosition
from reader.model import Card, EntityKind, Span, Timeline
from reader.text.sentences import snippet
from reader.ui.context_list import ContextList
from reader.ui.context_rows import AT_ONCE, ContextModel, Heading, More, Passage, Source, Spelling
from reader.ui.entity_panel import EntityPage, EntityPanel, MentionGroup
from reader.ui.entity_panel.card_fields import CardFields
from reader.ui.entity_panel.chart import TimeChart
from tests.ui import records

BODY = "قالت ليلى حداد إن الميناء جاهز.\nوأضافت حداد أن السفن تصل غدا."
PLACES = [Span(5, 14), Span(39, 43)]


@pytest.fixture
def panel(qtbot) -> EntityPanel:
    panel = EntityPanel()
    qtbot.addWidget(panel)
    panel.resize(320, 600)
    return panel


def group(article_id: int) -> MentionGroup:
    shown = ((snippet(BODY, span), span, 10 * article_id + n) for n, span in enumerate(PLACES))
    return MentionGroup(records.article(article_id), tuple(shown), 2)


def page(*articles: int, has_more: bool = False, **rest) -> EntityPage:
    entity = records.entity(7, aliases=("ليلى حداد", "حداد"), mentions=2 * len(articles))
    return EntityPage(entity, groups=tuple(map(group, articles)), has_more=has_more, **rest)


def mentions(panel: EntityPanel) -> ContextList:
    return panel.findChild(ContextList)


def plain(text: str) -> str:
    return text.replace("\u2068", "").replace("\u2069", "")


def rows(panel: EntityPanel, kind: type) -> list:
    return [row for row in mentions(panel).rows() if isinstance(row, kind)]


def names(panel: EntityPanel) -> dict[str, list[str]]:
    model = panel.findChild(QTreeView).model()
    sections = [model.index(row, 0) for row in range(model.rowCount())]
    return {
        section.data(): [model.index(row, 0, section).data() for row in range(n)]
        for section in sections
        if (n := model.rowCount(section))
    }


def heard_by(signal) -> list:
    heard = []
    signal.connect(lambda *args: heard.append(args))
    return heard


def test_names_of_the_article_stand_under_their_kind(panel):
    aden = records.entity(2, "عدن", EntityKind.PLACE)
    panel.show_article_entities([(records.entity(), 3), (aden, 1)])

    assert names(panel) == {"People": ["ليلى حداد"], "Places": ["عدن"]}


@pytest.mark.parametrize(
    ("entities", "words"),
    [(None, "Choose an article to see"), ([], "No names found in this article")],
    ids=["no article", "no names"],
)
def test_an_empty_panel_says_why(panel, entities, words):
    panel.show_article_entities(entities)

    [said] = [label.text() for label in panel.findChildren(QLabel) if label.isVisibleTo(panel)]
    assert said.startswith(words)


def test_a_name_is_found_by_any_of_its_spellings(panel):
    one = records.entity(1, "إبراهيم", aliases=("إبراهيم", "ابو سعيد"))
    panel.show_article_entities([(one, 1), (records.entity(2), 1)])

    panel._overview._field.setText("أبو")

    assert names(panel) == {"People": ["إبراهيم"]}


def test_a_click_on_a_name_chooses_it(qtbot, panel):
    panel.show_article_entities([(records.entity(7), 3)])
    tree = panel.findChild(QTreeView)
    place = tree.visualRect(tree.model().index(0, 0, tree.model().index(0, 0))).center()

    with qtbot.waitSignal(panel.entity_chosen) as heard:
        qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert heard.args == [7]


def test_a_name_can_be_chosen_again_after_coming_back(qtbot, panel):
    panel.show_article_entities([(records.entity(7), 3)])
    heard = heard_by(panel.entity_chosen)
    tree = panel.findChild(QTreeView)
    name = tree.model().index(0, 0, tree.model().index(0, 0))

    tree.setCurrentIndex(name)
    panel.show_overview()
    tree.setCurrentIndex(QModelIndex())
    tree.setCurrentIndex(name)

    assert heard == [(7,), (7,)]


def test_the_model_of_mentions_keeps_qts_rules(panel, qtmodeltester):
    panel.show_entity(page(1, 2, has_more=True))

    qtmodeltester.check(mentions(panel).model())


def test_mentions_stand_under_their_article(panel):
    panel.show_entity(page(1, 2))

    kinds = [type(row) for row in mentions(panel).rows()]
    assert kinds == [Heading, Source, Passage, Passage, Source, Passage, Passage]


def bare(words: str) -> str:
    return words.replace("\u2068", "").replace("\u2069", "")


def test_all_outlets_are_told_on_as_many_lines_as_they_take(panel):
    outlets = [f"صحيفة الأخبار اليومية {n}" for n in range(12)]
    few = tuple((outlet, "ليلى حداد", 2) for outlet in outlets[:1])
    many = tuple((outlet, "ليلى حداد", 2) for outlet in outlets)

    panel.show_entity(page(1, by_outlet=few))
    low = panel._details.list.sizeHintForRow(1)
    panel.show_entity(page(1, by_outlet=many))

    assert panel._details.list.sizeHintForRow(1) > low + 10


def test_who_writes_what_is_gathered_by_spelling(panel):
    by_outlet = (("النيل", "ليلى حداد", 2), (None, "حداد", 9), ("الخليج", "ليلى حداد", 5))

    panel.show_entity(page(1, by_outlet=by_outlet))

    told = [(row.name, row.count, bare(row.outlets)) for row in rows(panel, Spelling)]
    assert told == [
        ("حداد", 9, "unknown outlet\u00a09"),
        ("ليلى حداد", 7, "الخليج\u00a05\u00a0· النيل\u00a02"),
    ]


def test_a_click_on_a_mention_goes_there(qtbot, panel):
    panel.show_entity(page(4))
    place = mentions(panel).visualRect(mentions(panel).model().index(2, 0)).center()

    with qtbot.waitSignal(panel.mention_requested) as heard:
        qtbot.mouseClick(mentions(panel).viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert heard.args == [4, PLACES[0]]


def test_a_second_click_goes_there_again(qtbot, panel):
    panel.show_entity(page(4))
    heard = heard_by(panel.mention_requested)
    place = mentions(panel).visualRect(mentions(panel).model().index(2, 0)).center()

    for _ in range(2):
        qtbot.mouseClick(mentions(panel).viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert heard == [(4, PLACES[0])] * 2


def test_next_and_previous_walk_across_articles(panel):
    panel.show_entity(page(1, 2))
    heard = heard_by(panel.mention_requested)

    walked = [panel.next_mention() for _ in range(5)]
    panel.previous_mention()

    assert walked == [True, True, True, True, False]
    assert [article_id for article_id, _ in heard] == [1, 1, 2, 2, 2]


def test_walking_on_asks_for_more_articles(panel):
    panel.show_entity(page(1, has_more=True))
    panel.more_groups_requested.connect(lambda _: panel.append_groups([group(2)]))
    heard = heard_by(panel.mention_requested)

    for _ in range(3):
        panel.next_mention()

    assert [article_id for article_id, _ in heard] == [1, 1, 2]
    assert not rows(panel, More)


def test_more_articles_come_after_those_shown(panel):
    panel.show_entity(page(1, has_more=True))

    panel.append_groups([group(2)], has_more=True)

    assert [row.article.id for row in rows(panel, Source)] == [1, 2]
    assert len(rows(panel, More)) == 1


def test_the_mention_that_is_read_is_marked_silently(qtbot, panel):
    panel.show_entity(page(1, 2))

    with qtbot.assertNotEmitted(panel.mention_requested):
        assert panel.choose_mention(21)

    assert mentions(panel).chosen().mention_id == 21


def test_shown_anew_the_list_stays_where_it_was(panel):
    panel.show_entity(page(*range(1, 30)))
    mentions(panel).grab()
    panel.choose_mention(201)
    place = mentions(panel).verticalScrollBar().value()

    panel.show_entity(page(*range(1, 30)))

    assert place > 0
    assert mentions(panel).verticalScrollBar().value() == place
    assert mentions(panel).chosen().mention_id == 201


def test_the_button_back_leads_to_the_article(qtbot, panel):
    panel.show_entity(page(1))

    with qtbot.waitSignal(panel.overview_requested):
        panel._details._back.click()

    assert panel.currentWidget() is panel._overview


def test_renames_in_place(qtbot, panel):
    panel.show_entity(page(1))
    panel.start_renaming()
    edit = panel._details.heading._edit

    with qtbot.waitSignal(panel.rename_requested) as heard:
        edit.setText("د. ليلى حداد")
        qtbot.keyClick(edit, Qt.Key.Key_Return)

    assert heard.args == [7, "د. ليلى حداد"]


def test_escape_leaves_the_name_as_it_was(qtbot, panel):
    panel.show_entity(page(1))
    panel.start_renaming()

    with qtbot.assertNotEmitted(panel.rename_requested):
        qtbot.keyClick(panel._details.heading._edit, Qt.Key.Key_Escape)


@pytest.mark.parametrize(
    ("words", "signal", "told"),
    [
        ("Merge with another…", "merge_requested", (7,)),
        ("Split off spellings…", "split_requested", (7,)),
        ("Add another spelling…", "alias_requested", (7,)),
        ("Not a name in this article", "dismiss_in_article_requested", (7, None)),
        ("Not a name anywhere", "dismiss_requested", (7,)),
    ],
)
def test_the_menu_asks_for_corrections(panel, words, signal, told):
    panel.show_entity(page(1))
    heard = heard_by(getattr(panel, signal))
    menu = panel._details.heading._menu

    next(action for action in menu.actions() if action.text() == words).trigger()

    assert heard == [told]


def test_the_kind_is_changed_by_the_menu(panel):
    panel.show_entity(page(1))
    heard = heard_by(panel.kind_requested)

    panel._details.heading._kind_actions[EntityKind.PLACE].trigger()
    panel._details.heading._kind_actions[EntityKind.PERSON].trigger()

    assert heard == [(7, EntityKind.PLACE)]


def test_one_mention_can_be_dismissed(panel):
    panel.show_entity(page(1))
    heard = heard_by(panel.dismiss_here_requested)
    menu = panel._mention_menu(rows(panel, Passage)[1])

    menu.actions()[0].trigger()

    assert heard == [(11,)]
    assert isinstance(mentions(panel).model(), ContextModel)


def test_many_mentions_are_measured_a_few_at_a_time(panel):
    panel.show_entity(page(*range(1, 200)))

    assert mentions(panel).model().rowCount() == AT_ONCE
    assert len(rows(panel, Source)) == 199


def test_scrolling_to_the_end_brings_the_next(panel):
    panel.show_entity(page(*range(1, 200)))
    mentions(panel).grab()

    mentions(panel).verticalScrollBar().setValue(mentions(panel).verticalScrollBar().maximum())

    assert mentions(panel).model().rowCount() > AT_ONCE


def test_a_mention_far_down_is_reached(panel):
    panel.show_entity(page(*range(1, 200)))

    assert panel.choose_mention(1501)
    assert mentions(panel).chosen().mention_id == 1501


TIMELINE = Timeline(((date(2020, 1, 1), 1), (date(2020, 1, 4), 3)))


def charted(panel: EntityPanel) -> TimeChart:
    panel.show_entity(page(1, timeline=TIMELINE))
    panel.show()
    chart = panel.findChild(TimeChart)
    chart.resize(280, chart.sizeHint().height())
    return chart


def test_the_page_says_when_an_entity_was_first_and_last_seen(panel):
    panel.show_entity(page(1, timeline=TIMELINE))

    said = [label.text() for label in panel.findChildren(QLabel)]
    assert "First seen \u20681 January 2020\u2069, last \u20684 January 2020\u2069" in said


def test_a_bar_tells_its_articles(panel):
    chart = charted(panel)

    assert chart.accessibleDescription().splitlines() == [
        "\u20681 January 2020\u2069: 1 article(s)",
        "\u20684 January 2020\u2069: 3 article(s)",
    ]


@pytest.mark.parametrize(
    ("direction", "is_left"),
    [(Qt.LayoutDirection.LeftToRight, True), (Qt.LayoutDirection.RightToLeft, False)],
    ids=["left to right", "right to left"],
)
def test_time_runs_as_the_window_does(panel, direction, is_left):
    panel.setLayoutDirection(direction)
    chart = charted(panel)

    assert (chart.place(0).x() < chart.place(3).x()) is is_left
    assert chart._number_at(chart.place(3).center().toPoint()) == 3


def test_a_click_on_a_bar_asks_for_its_articles(qtbot, panel):
    chart = charted(panel)

    with qtbot.waitSignal(panel.period_requested) as heard:
        qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=chart.place(0).center().toPoint())

    assert heard.args == [7, "2020-01-01"]


def test_a_click_where_there_is_no_article_asks_for_none(qtbot, panel):
    chart = charted(panel)

    with qtbot.assertNotEmitted(panel.period_requested):
        qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=chart.place(1).center().toPoint())


def test_enter_asks_for_the_articles_of_the_bar_that_the_keyboard_has_reached(qtbot, panel):
    chart = charted(panel)
    qtbot.keyClick(chart, Qt.Key.Key_Right)

    with qtbot.waitSignal(panel.period_requested) as heard:
        qtbot.keyClick(chart, Qt.Key.Key_Return)

    assert heard.args == [7, "2020-01-01"]


def test_a_chart_of_a_single_day_is_not_shown(panel):
    panel.show_entity(page(1, timeline=Timeline(((date(2020, 1, 1), 9),))))

    assert not panel.findChild(TimeChart).isVisibleTo(panel)


def test_arrow_keys_walk_along_the_bars(qtbot, panel):
    panel.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    chart = charted(panel)

    qtbot.keyClick(chart, Qt.Key.Key_Left)
    qtbot.keyClick(chart, Qt.Key.Key_Left)

    assert chart._reached == 1


def test_a_click_on_company_opens_it(qtbot, panel):
    panel.show_entity(page(1, together=((records.entity(3, "عدن"), 4),)))
    [button] = [b for b in panel.findChildren(QToolButton) if b.text() == "عدن"]

    with qtbot.waitSignal(panel.entity_chosen) as heard:
        button.click()

    assert heard.args == [3]
    assert "In 4 article(s) with" in button.toolTip()


def test_spellings_of_the_newest_articles_say_so(panel):
    panel.show_entity(page(1, by_outlet=(("النيل", "ليلى", 2),), printed_in=500))

    assert rows(panel, Heading)[0].words == "Who writes what, in the newest 500 article(s)"


def test_a_long_name_has_room_for_its_lines(qtbot, panel):
    panel.resize(260, 600)
    panel.show()
    panel.show_entity(EntityPage(records.entity(7, "عبد الرحمن بن إسماعيل المنصوري الحضرمي")))

    heading = panel._details.heading
    qtbot.waitUntil(lambda: heading._name.height() >= heading._name.heightForWidth(100) // 2)
    assert heading._name.height() >= heading._name.heightForWidth(heading._name.width())


CARD = Card("وزير سابق", "teal", is_pinned=True, tags=("مهم",))


def kept(panel: EntityPanel, card: Card = CARD) -> CardFields:
    panel.show()
    panel.show_entity(EntityPage(replace(records.entity(7), card=card)))
    return panel.findChild(CardFields)


def test_note_and_tags_are_shown_where_there_are_any(panel):
    fields = kept(panel, Card())
    assert not fields.isVisible()

    fields = kept(panel)
    assert fields._note.toPlainText() == "وزير سابق"
    assert fields._tags.isVisible()


def test_a_note_is_told_when_it_is_left(qtbot, panel):
    fields = kept(panel)
    fields._note.setPlainText("وزير")

    with qtbot.waitSignal(panel.card_requested) as heard:
        QApplication.sendEvent(fields._note, QFocusEvent(QEvent.Type.FocusOut))

    assert heard.args == [7, replace(CARD, note="وزير")]


def test_a_note_is_told_of_its_entity_before_another_is_shown(panel):
    heard = heard_by(panel.card_requested)
    kept(panel)._note.setPlainText("وزير")

    panel.show_entity(EntityPage(records.entity(8)))

    assert heard == [(7, replace(CARD, note="وزير"))]
    assert panel.findChild(CardFields)._note.toPlainText() == ""


def test_what_is_being_typed_stays_when_the_entity_is_shown_anew(panel):
    fields = kept(panel)
    fields._note.setPlainText("وزير سابق ثم")

    kept(panel, replace(CARD, colour="red"))

    assert fields._note.toPlainText() == "وزير سابق ثم"


def test_the_menu_pins_hides_and_colours(panel):
    kept(panel)
    heard = heard_by(panel.card_requested)
    menu = panel._details.heading.card_menu

    menu._pin.trigger()
    menu._hide.trigger()
    menu._colour_actions["red"].trigger()

    assert heard == [
        (7, replace(CARD, is_pinned=False)),
        (7, replace(CARD, is_hidden=True)),
        (7, replace(CARD, colour="red")),
    ]


def test_a_name_is_found_by_its_tags(panel):
    tagged = replace(records.entity(1), card=CARD)
    panel.show_article_entities([(tagged, 1), (records.entity(2, "عدن"), 1)])

    panel._overview._field.setText("مهم")

    assert names(panel) == {"People": ["ليلى حداد"]}


def test_what_is_told_of_an_entity_leaves_room_for_its_mentions(qtbot, panel):
    panel.resize(240, 400)
    panel.show()
    together = tuple((records.entity(n, f"اسم طويل جدا {n}"), n) for n in range(10, 20))
    card = Card("\n".join(["سطر"] * 9), tags=("مهم", "وفد"))
    told = EntityPage(replace(records.entity(7), card=card), timeline=TIMELINE, together=together)

    panel.show_entity(told)
    qtbot.wait(50)

    assert panel.height() == 400
    assert mentions(panel).height() >= 100


def test_what_a_person_is_said_to_be_is_told_before_spellings(panel):
    minister = SaidPosition("وزير الدفاع", 14, date(2015, 1, 3), date(2016, 2, 4), "النيل")
    bare = SaidPosition("الوزير", 1, None, None, None)

    panel.show_entity(page(1, by_outlet=(("النيل", "ليلى", 2),), positions=(minister, bare)))

    assert [row.words for row in rows(panel, Heading)] == [
        "Said to be",
        "Who writes what",
        "Mentions",
    ]
    first, second, _ = rows(panel, Spelling)
    assert (first.name, first.count) == ("وزير الدفاع", 14)
    assert plain(first.outlets) == "3 January 2015 to 4 February 2016 · last in النيل"
    assert (second.name, second.outlets) == ("الوزير", "")


def test_of_a_frequent_person_only_the_newest_articles_are_told(panel):
    minister = SaidPosition("وزير الدفاع", 1, date(2015, 1, 3), date(2015, 1, 3), None)

    panel.show_entity(page(1, positions=(minister,), said_in=300))

    assert rows(panel, Heading)[0].words == "Said to be, in the newest 300 article(s)"
    assert plain(rows(panel, Spelling)[0].outlets) == "3 January 2015"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_key_presses_the_button_back(qtbot, panel, key):
    panel.show_entity(page(1))

    with qtbot.waitSignal(panel.overview_requested):
        qtbot.keyClick(panel._details._back, key)
