from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from reader.model import Hit, Span
from reader.ui.context_list import ContextList
from reader.ui.context_rows import Passage, Source
from reader.ui.search_results import PASSAGES, SearchResults, passages
from tests.ui import records

BODY = "وصلت السفينة إلى الميناء صباحا.\n" + "كلام آخر طويل لا يعني شيئا " * 20 + "\nغادرت السفينة."


@pytest.fixture
def results(qtbot) -> SearchResults:
    results = SearchResults()
    qtbot.addWidget(results)
    results.resize(320, 600)
    return results


def places(text: str, word: str) -> tuple[Span, ...]:
    starts = [n for n in range(len(text)) if text.startswith(word, n)]
    return tuple(Span(n, n + len(word)) for n in starts)


def found(article_id: int, *spans: Span, title_spans: tuple[Span, ...] = ()):
    hit = Hit(article_id, spans, title_spans)
    return SimpleNamespace(article=records.article(article_id), hit=hit, text=BODY)


def rows(results: SearchResults) -> list:
    return results.findChild(ContextList).rows()


def seen(results: SearchResults) -> list[str]:
    return [label.text() for label in results.findChildren(QLabel) if not label.isHidden()]


def marked(passage: Passage) -> list[str]:
    return [passage.text[mark.start : mark.end] for mark in passage.marks]


def test_passages_stand_under_their_article(results):
    results.show_results([found(1, *places(BODY, "السفينة")), found(2, Span(0, 4))])

    assert [type(row) for row in rows(results)] == [Source, Passage, Passage, Source, Passage]


def test_the_words_are_marked_in_each_passage():
    shown = passages(1, BODY, places(BODY, "السفينة"))

    assert [marked(passage) for passage in shown] == [["السفينة"], ["السفينة"]]


def test_neighbours_share_a_passage():
    spans = sorted([*places(BODY, "وصلت"), *places(BODY, "الميناء")], key=lambda span: span.start)

    [passage] = passages(1, BODY, spans)

    assert marked(passage) == ["وصلت", "الميناء"]


def test_marks_are_right_behind_an_ellipsis():
    text = "كلمة " * 40 + "أولى ثم ثانية " + "كلمة " * 40
    spans = [*places(text, "أولى"), *places(text, "ثانية")]

    [passage] = passages(1, text, spans)

    assert passage.text.startswith("…")
    assert marked(passage) == ["أولى", "ثانية"]


def test_of_many_places_the_first_are_shown_and_all_are_counted(results):
    text = "\n".join(["خبر"] * 9)
    one = found(1, *places(text, "خبر"))
    one.text = text

    results.show_results([one])

    assert rows(results)[0].total == 9
    assert len(rows(results)) == 1 + PASSAGES


def test_a_click_on_a_passage_leads_to_its_place(qtbot, results):
    results.show_results([found(5, *places(BODY, "السفينة"))])

    with qtbot.waitSignal(results.result_requested) as heard:
        results.next_result()

    assert heard.args == [5, places(BODY, "السفينة")[0]]


def test_a_click_on_an_article_leads_to_it_as_a_whole(qtbot, results):
    results.show_results([found(5, title_spans=(Span(0, 6),))])
    shown = results.findChild(ContextList)
    place = shown.visualRect(shown.model().index(0, 0)).center()

    with qtbot.waitSignal(results.result_requested) as heard:
        qtbot.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert heard.args == [5, None]


@pytest.mark.parametrize(
    ("has_more", "words"),
    [(False, "2 article(s) found"), (True, "The newest 2 articles; more were found")],
)
def test_tells_how_many_were_found(results, has_more, words):
    results.show_results([found(1, Span(0, 4)), found(2, Span(0, 4))], has_more=has_more)

    assert seen(results) == [words]


def test_nothing_found_says_what_to_try(results):
    results.show_results([])

    assert seen(results)[0].startswith("Nothing found.")


def test_a_query_that_is_none_is_explained(results):
    results.show_results([found(1, Span(0, 4))])

    results.show_message("There is no word.")

    assert seen(results) == ["There is no word."]
