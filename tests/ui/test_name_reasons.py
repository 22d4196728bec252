"""Why each name of an entity is one: below it on its page, by mouse and by keyboard."""

import pytest
from PySide6.QtCore import Qt

from reader.desk import Desk
from reader.library import Library
from reader.model import Correction, EntityKind, Name, Span, Verb
from reader.text.words import key_of
from reader.ui.context_list import ContextList
from reader.ui.context_rows import Because, Instance, Spelling
from reader.ui.entity_pages import EntityPages
from reader.ui.entity_panel import EntityPanel
from tests import make

BEST, LAST, SAID = "طارق البيطار", "البيطار", "أبو نجم"


@pytest.fixture
def desk(tmp_path):
    with Library.open(tmp_path / "library.warraq") as library:
        desk = Desk(library)
        add(desk, BEST, BEST, LAST, SAID)
        desk.linking.correct([Correction(Verb.SAME, key_of(SAID), other=key_of(BEST))])
        yield desk


def add(desk: Desk, *named: str) -> None:
    text, names = "", []
    for printed in named:
        span = Span(len(text), len(text) + len(printed))
        names.append(Name(span, EntityKind.PERSON, key_of(printed), 0.9, "rule"))
        text += printed + "، "
    desk.library.articles.add(make.draft(text, outlet="صحيفة"), names)
    desk.linking.link()


@pytest.fixture
def panel(qtbot, desk) -> EntityPanel:
    panel = EntityPanel()
    qtbot.addWidget(panel)
    panel.resize(320, 700)
    panel.show()
    pages = EntityPages(desk.library, panel)
    panel.why_requested.connect(pages.explain)
    [entity] = desk.library.entities.every()
    pages.show(entity.id)
    panel.shows_again = lambda: pages.show(entity.id)
    return panel


def rows(panel: EntityPanel) -> ContextList:
    return panel.findChild(ContextList)


def choose(panel: EntityPanel, name: str) -> None:
    """Go to a name by the arrow keys' way."""
    names = [row.name if isinstance(row, Spelling) else "" for row in rows(panel).rows()]
    rows(panel).setCurrentIndex(rows(panel).model().index(names.index(name), 0))


def told(panel: EntityPanel) -> list[str]:
    words = (row.words for row in rows(panel).rows() if isinstance(row, Because))
    return [line.replace("\u2068", "").replace("\u2069", "") for line in words]


def enter(qtbot, panel: EntityPanel) -> None:
    qtbot.keyClick(rows(panel), Qt.Key.Key_Return)


def test_going_to_a_name_by_the_arrow_keys_tells_nothing_yet(panel):
    choose(panel, LAST)

    assert told(panel) == []


def test_enter_tells_why_and_hides_it_again(qtbot, panel):
    choose(panel, LAST)

    enter(qtbot, panel)
    assert told(panel) == [f"With “{BEST}”: One is the last or first name of the other."]

    enter(qtbot, panel)
    assert told(panel) == []


def test_a_click_tells_why(qtbot, panel):
    choose(panel, SAID)
    view = rows(panel)
    place = view.visualRect(view.currentIndex()).center()
    view.clearSelection()

    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert told(panel) == [f"With “{BEST}”: You have said so."]


def test_the_reason_stands_right_below_its_name(qtbot, panel):
    choose(panel, LAST)
    enter(qtbot, panel)

    shown = rows(panel).rows()
    number = next(n for n, row in enumerate(shown) if isinstance(row, Because))
    assert shown[number - 1].name == LAST


def test_a_name_stays_in_sight_however_many_places_are_told_below_it(qtbot):
    view = ContextList()
    qtbot.addWidget(view)
    view.show_rows([Spelling(f"اسم {n}", 1, "", can_explain=True) for n in range(40)])
    view.resize(300, 200)
    view.show()

    view.explain("اسم 20", [Because("سبب")] * 20)

    assert view.rect().contains(view.visualRect(view.model().index(20, 0)))


def test_the_best_name_says_that_it_is(qtbot, panel):
    choose(panel, BEST)
    enter(qtbot, panel)

    assert told(panel) == ["This is the name that tells it best."]


def test_the_place_that_shows_it_can_be_gone_to(qtbot, panel, desk):
    choose(panel, LAST)
    enter(qtbot, panel)
    qtbot.keyClick(rows(panel), Qt.Key.Key_Down)

    with qtbot.waitSignal(panel.mention_requested) as heard:
        enter(qtbot, panel)

    article_id, span = heard.args
    text = desk.library.articles.text(article_id)
    assert text[span.start : span.end] == LAST
    assert "صحيفة" in rows(panel).currentIndex().data()


def test_what_is_told_stays_when_the_page_is_shown_anew(qtbot, panel):
    choose(panel, LAST)
    enter(qtbot, panel)

    panel.shows_again()

    assert len(told(panel)) == 1


def test_a_name_alone_has_nothing_to_explain(qtbot, tmp_path):
    with Library.open(tmp_path / "another.warraq") as library:
        add(Desk(library), BEST)
        panel = EntityPanel()
        qtbot.addWidget(panel)
        EntityPages(library, panel).show(library.entities.every()[0].id)

        [spelling] = [row for row in rows(panel).rows() if isinstance(row, Spelling)]
        assert not spelling.can_explain


def test_the_model_keeps_qts_rules_with_reasons(qtbot, panel, qtmodeltester):
    qtmodeltester.check(rows(panel).model())
    choose(panel, LAST)
    enter(qtbot, panel)
    enter(qtbot, panel)
    choose(panel, SAID)
    enter(qtbot, panel)


def instances(panel: EntityPanel) -> list[Instance]:
    return [row for row in rows(panel).rows() if isinstance(row, Instance)]


def test_below_the_reasons_stand_the_places_of_the_spelling(qtbot, panel, desk):
    add(desk, LAST, "غيره", LAST, BEST)
    panel.shows_again()
    choose(panel, LAST)

    enter(qtbot, panel)

    spans = [row.passage.target for row in instances(panel)]
    texts = [desk.library.articles.text(row.passage.article_id) for row in instances(panel)]
    assert [t[s.start : s.end] for t, s in zip(texts, spans, strict=True)] == [LAST] * 3
    assert all("صحيفة" in row.source for row in instances(panel))
    enter(qtbot, panel)
    assert instances(panel) == []


def test_a_place_of_a_spelling_can_be_gone_to(qtbot, panel):
    choose(panel, LAST)
    enter(qtbot, panel)
    view = rows(panel)
    number = next(n for n, row in enumerate(view.rows()) if isinstance(row, Instance))
    place = view.visualRect(view.model().index(number, 0)).center()

    with qtbot.waitSignal(panel.mention_requested) as heard:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert heard.args[1] == instances(panel)[0].passage.target


def test_of_many_places_the_concordance_tells_the_rest(qtbot, panel, desk):
    add(desk, *[LAST, "غيره"] * 21, BEST)
    panel.shows_again()
    choose(panel, LAST)
    enter(qtbot, panel)

    assert len(instances(panel)) == 20
    assert told(panel)[-1] == "All of its places are in the concordance."
