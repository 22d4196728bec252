"""The passages where several entities meet, as rows."""

import pytest

from reader.entities.unifying import Unified
from reader.model import EntityKind
from reader.ui import meeting_rows
from reader.ui.context_list import ContextList
from reader.ui.context_rows import Heading, More, Passage, Source
from reader.ui.meeting_rows import MeetingRows
from tests import make

TOGETHER, APART = "التقى كريم سلمى في {}.", "قال كريم في {}.\nوقالت سلمى."
NAMES = ("كريم", "سلمى")


@pytest.fixture
def library(tmp_path):
    """Three articles in which they meet, and two that keep them apart, by turns."""
    with make.library(tmp_path) as made:
        for number in range(5):
            text = (APART if number % 2 else TOGETHER).format(number)
            made.articles.add(make.draft(text), [make.name(text, name) for name in NAMES])
        unified = [
            Unified(name, EntityKind.PERSON, (key,), (name,), tuple((n, i) for n in range(1, 6)))
            for i, (name, key) in enumerate(zip(NAMES, ("كريم", "سلمي"), strict=True))
        ]
        make.link(made, *unified)
        yield made


@pytest.fixture
def rows(library, qtbot):
    view = ContextList()
    qtbot.addWidget(view)
    return MeetingRows(library, view)


def kinds(rows):
    return [type(row) for row in rows._view.rows()]


def test_passages_come_first_and_what_is_apart_last(library, rows):
    assert rows.show(library.entities.every()) == 5
    assert kinds(rows) == [Source, Passage] * 3 + [Heading, Source, Source]


def test_a_passage_has_all_names_marked(library, rows):
    rows.show(library.entities.every())
    passage = rows._view.rows()[1]
    assert [passage.text[m.start : m.end] for m in passage.marks] == list(NAMES)


def test_more_articles_come_when_they_are_asked_for(library, rows, monkeypatch):
    monkeypatch.setattr(meeting_rows, "AT_ONCE", 2)
    rows.show(library.entities.every())
    assert kinds(rows) == [Source, Passage, Source, Passage, More]
    rows.show_more()
    assert kinds(rows) == [Source, Passage] * 3 + [Heading, Source, Source]


def test_a_first_page_does_not_read_all_articles(library, rows, monkeypatch):
    monkeypatch.setattr(meeting_rows, "MOST_READ", 1)
    rows.show(library.entities.every())
    assert kinds(rows) == [Source, Passage, More]


def test_that_they_never_meet_is_said(library, rows):
    library.articles.trash([1, 2, 3, 4, 5])
    entities = [library.entities.get(number) for number in (1, 2)]
    assert rows.show(entities) == 0
    assert kinds(rows) == [Heading]
