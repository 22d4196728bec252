"""Whole stories of a user who has the last word on names, through the real window."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest

from reader.desk.unsure import Pair
from reader.model import Card, EntityKind, Filter
from reader.resources import resource
from reader.ui.dialogs.choose_entity import ChooseEntity
from reader.ui.dialogs.suggestion_queue import SuggestionQueue
from reader.ui.note_editor import NoteEditor
from reader.ui.suggestions import Round
from tests.test_journeys import settle, start, stop

__all__ = ["start"]


@pytest.fixture
def program(start):
    return start(*sorted(resource("demo").glob("0[12]*.txt")))


def entities(program):
    return program.session.library.entities.every()


def test_the_entity_in_focus_becomes_a_place_by_one_key(program):
    window, one = program.window, entities(program)[0]
    window.wishes.show_entity(one.id)

    window.commands.kinds[EntityKind.MISC].trigger()

    assert program.session.library.entities.get(one.id).kind is EntityKind.MISC
    window.commands.undo.trigger()
    assert program.session.library.entities.get(one.id).kind is one.kind


def test_a_drop_offers_to_merge_and_undo_parts_them(program):
    window, (one, two, *_) = program.window, entities(program)

    menu = window.entity_menu.merge_menu(one.id, two.id)
    menu.defaultAction().trigger()

    assert two.id in [e.id for e in entities(program)]
    assert one.id not in [e.id for e in entities(program)]
    window.commands.undo.trigger()
    assert {one.id, two.id} <= {e.id for e in entities(program)}


def test_what_is_pinned_comes_first_and_what_is_hidden_goes(qtbot, program):
    window, (one, *_, last) = program.window, entities(program)
    window.curation.keep(last.id, Card(is_pinned=True))
    window.curation.toggle_hidden(one.id)
    settle(qtbot, program)

    shown = window.panels.sidebar._entities
    assert shown[0].id == last.id
    assert one.id not in [e.id for e in shown]

    window.commands.show_hidden.trigger()
    assert one.id in [e.id for e in window.panels.sidebar._entities]


def test_a_hidden_name_is_not_lit_up(qtbot, program):
    window = program.window
    window.reading.open(window.browsing.listed[0])
    one, _ = program.session.library.entities.named_in(window.reading.article.id)[0]

    window.curation.toggle_hidden(one.id)
    settle(qtbot, program)

    lit = {m.entity_id for m in window.panels.article_view.mentions}
    assert lit
    assert one.id not in lit


def test_a_note_that_is_being_typed_is_kept_when_the_program_ends(program):
    window, one = program.window, entities(program)[0]
    window.wishes.show_entity(one.id)
    window.panels.entity_panel._details.about.fields._note.setPlainText("وفد")

    window.flush()

    assert program.session.library.entities.get(one.id).card.note == "وفد"
    stop(program)


def test_a_round_of_pairs_is_answered_by_keys_and_taken_back(program):
    session, window = program.session, program.window
    one, two, three, four = entities(program)[:4]
    pairs = [Pair(one.id, two.id), Pair(two.id, three.id), Pair(three.id, four.id)]
    queue = SuggestionQueue(window)
    Round(session, pairs, queue)

    queue._yes.click()
    assert two.id not in [e.id for e in entities(program)]
    assert three.name in queue._question.text()
    assert four.name in queue._question.text()
    queue._no.click()
    assert not queue._yes.isEnabled()

    queue._undo.click()
    queue._undo.click()
    assert {one.name, two.name} <= set(names_in(queue))
    assert two.id in [e.id for e in entities(program)]
    queue.close()


def test_a_pair_that_is_put_off_is_asked_about_again_when_the_user_wants(qtbot, program):
    session, window = program.session, program.window
    one, two = entities(program)[:2]
    queue = SuggestionQueue(window)
    Round(session, [Pair(one.id, two.id)], queue)

    queue._later.click()
    assert session.library.suggestions.put_off() == 1
    queue._undo.click()
    assert session.library.suggestions.put_off() == 0
    assert {one.name, two.name} <= set(names_in(queue))
    queue.close()


def test_a_round_that_is_through_begins_anew_with_those_put_off(qtbot, program):
    session, window = program.session, program.window
    session.library.suggestions.postpone(
        *(session.library.entities.keys(e.id)[0] for e in entities(program)[:2])
    )
    window.suggestions._show([])
    [queue] = window.findChildren(SuggestionQueue)

    queue._again.click()

    assert session.library.suggestions.put_off() == 0
    qtbot.waitUntil(lambda: any(q.isVisible() for q in window.findChildren(SuggestionQueue)))
    for shown in window.findChildren(SuggestionQueue):
        shown.close()


def names_in(queue: SuggestionQueue) -> list[str]:
    return [part.partition("\u2069")[0] for part in queue._question.text().split("\u2068")]


def test_the_articles_of_a_month_are_listed_under_a_heading_that_leads_back(program):
    window, session = program.window, program.session
    one = entities(program)[0]
    every = list(window.browsing.listed)
    day, number = session.library.appearances.timeline(one.id).days[0]

    window.panels.entity_panel.period_requested.emit(one.id, day.isoformat()[:7])

    assert number <= len(window.browsing.listed) <= one.articles
    listing = window.panels.listing
    assert one.name in listing._words.text()
    assert listing._heading.isVisibleTo(window)
    listing._all.click()
    assert window.browsing.listed == every
    assert not listing._heading.isVisibleTo(window)


def test_articles_listed_for_a_name_follow_what_becomes_of_it(qtbot, program):
    window, (one, two, *_) = program.window, entities(program)
    window.wishes.show_period(one.id, "")

    window.who.merge_into(one.id, two.id)
    settle(qtbot, program)

    assert window.browsing.filter == Filter()


def test_articles_are_found_by_a_tag_of_names(qtbot, program):
    window, library = program.window, program.session.library
    one, *_, last = entities(program)
    every = list(window.browsing.listed)
    window.curation.keep(last.id, Card(tags=("وفد",)))
    settle(qtbot, program)

    window.panels.sidebar.filter_chosen.emit(Filter(entity_tag="وفد"))
    assert window.browsing.listed == library.appearances.newest(last.id, 99)

    window.curation.keep(one.id, Card(tags=("وفد",)))
    settle(qtbot, program)
    assert set(window.browsing.listed) == {
        *library.appearances.newest(last.id, 99),
        *library.appearances.newest(one.id, 99),
    }

    for entity in (one, last):
        window.curation.keep(entity.id, Card())
    settle(qtbot, program)
    assert window.browsing.listed == every


def test_f3_passes_over_kinds_that_are_not_lit(program):
    window, library = program.window, program.session.library
    window.reading.open(window.browsing.listed[0])
    program.session.settings.lights_people = False
    program.session.settings.lights_places = False
    mentions = library.entities.mentions_in(window.reading.article.id)
    lit_up = [m for m in mentions if m.kind not in (EntityKind.PERSON, EntityKind.PLACE)]

    window.commands.next_mention.trigger()

    assert window.panels.article_view.current_mention() in lit_up


def test_names_with_a_tag_are_lit_alone(qtbot, program):
    window, library = program.window, program.session.library
    window.reading.open(window.browsing.listed[0])
    one, _ = library.entities.named_in(window.reading.article.id)[0]
    window.curation.keep(one.id, Card(tags=("وفد",)))

    window.lighting_menu._choose_tag("وفد")
    assert {m.entity_id for m in window.panels.article_view.mentions} == {one.id}

    window.curation.keep(one.id, Card())
    settle(qtbot, program)
    assert len({m.entity_id for m in window.panels.article_view.mentions}) > 1


def test_the_articles_of_a_name_are_listed_by_its_menu(program):
    window, one = program.window, entities(program)[1]

    menu = window.entity_menu.menu(one.id)
    [action] = [action for action in menu.actions() if action.text() == "List its articles"]
    action.trigger()

    newest = program.session.library.appearances.newest(one.id, 99)
    assert window.browsing.listed == newest
    assert window.panels.listing._words.text().startswith("Articles that name")


def test_the_key_to_all_articles_keeps_to_the_name_in_focus(program):
    window = program.window
    window.reading.open(window.browsing.listed[0])
    window.commands.next_mention.trigger()
    reached = window.panels.article_view.current_mention()
    other = next(e for e in entities(program) if e.id != reached.entity_id)

    window.commands.show_entity.trigger()
    assert window.reading.entity_id == reached.entity_id

    window.wishes.show_entity(other.id)
    window.commands.show_entity.trigger()
    assert window.reading.entity_id == other.id


def test_merging_asks_for_a_name_where_none_is_in_focus(qtbot, program):
    window = program.window
    window.reading.focus(None)
    asked = []

    def answer():
        asked.append(window.findChild(ChooseEntity))
        asked[0].reject()

    QTimer.singleShot(0, answer)
    window.commands.merge_entities.trigger()

    assert len(asked) == 1


def test_undo_from_a_note_takes_back_what_was_done_last(program, qtbot):
    window, one = program.window, entities(program)[0]
    window.wishes.show_entity(one.id)
    window.activateWindow()
    fields = window.panels.entity_panel.findChild(NoteEditor, "entityNote").parentWidget()
    fields.write_note()
    note = fields.findChild(NoteEditor, "entityNote")

    def undo() -> None:
        QTest.keyClick(note, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    def kept() -> tuple[str, EntityKind]:
        entity = program.session.library.entities.get(one.id)
        return entity.card.note, entity.kind

    QTest.keyClicks(note, "first")
    fields.flush()
    QTest.keyClicks(note, " last")
    fields.flush()
    window.commands.kinds[EntityKind.MISC].trigger()
    qtbot.waitUntil(lambda: kept() == ("first last", EntityKind.MISC))

    undo()
    qtbot.waitUntil(lambda: kept() == ("first last", one.kind))
    undo()
    qtbot.waitUntil(lambda: kept() == ("", one.kind))
