from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QLabel, QScrollBar

from reader.entities.clusters import Ground
from reader.ui.context_rows import Heading
from reader.ui.dialogs.suggestion_queue import Question, SuggestionQueue
from reader.ui.ground_words import SENTENCES, ground_words
from tests.ui import records

QUESTION = Question(
    records.entity(1), records.entity(2, "ليلا حداد"), (Heading("ليلى"),), ("يُكتبان هكذا",), 3
)


@pytest.fixture
def queue(qtbot) -> SuggestionQueue:
    queue = SuggestionQueue()
    queue.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(queue)
    queue.show_question(QUESTION, 4)
    queue.show()
    return queue


def said(queue: SuggestionQueue) -> str:
    return "\n".join(label.text() for label in queue.findChildren(QLabel))


def test_the_question_names_both_and_what_speaks_for_it(queue):
    words = said(queue)

    assert "Are “\u2068ليلى حداد\u2069” and “\u2068ليلا حداد\u2069” one?" in words
    assert "يُكتبان هكذا" in words
    assert "Both are named in 3 article(s)." in words


def test_a_pair_that_no_article_names_both_of_is_told_so(queue):
    queue.show_question(replace(QUESTION, together=0), 4)

    assert "No article names both." in said(queue)


@pytest.mark.parametrize(
    ("key", "signal"),
    [("1", "accepted_pair"), ("2", "rejected_pair"), ("3", "later_requested")],
)
def test_one_key_answers(qtbot, queue, key, signal):
    queue.activateWindow()
    queue._list.setFocus()

    with qtbot.waitSignal(getattr(queue, signal)):
        qtbot.keyClicks(queue._list, key)


def test_the_last_pair_is_said_to_be_the_last(queue):
    queue.show_question(QUESTION, 0)

    assert "This is the last pair" in said(queue)


def test_arabic_digits_answer_too(queue):
    keys = {shortcut.key().toString() for shortcut in queue.findChildren(QShortcut)}

    assert keys >= {"١", "٢", "٣"}


def test_at_the_end_there_is_nothing_to_answer(qtbot, queue):
    queue.show_end()

    assert not queue._yes.isEnabled()
    with qtbot.assertNotEmitted(queue.accepted_pair):
        qtbot.keyClicks(queue, "1")


def test_the_end_has_nothing_to_scroll(queue):
    queue.show_end()

    assert not any(bar.isVisible() for bar in queue.findChildren(QScrollBar))


def test_a_queue_that_is_empty_from_the_start_is_small(qtbot):
    queue = SuggestionQueue()
    queue.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(queue)
    queue.show_end()
    queue.show()

    assert queue.height() < 200


def test_a_question_after_the_end_is_shown_whole(queue):
    queue.show_end()
    queue.show_question(QUESTION, 0)

    assert queue._list.isVisible()
    assert queue._yes.isVisible()
    assert "يُكتبان هكذا" in said(queue)


def test_pairs_that_were_put_off_can_be_asked_about_again(qtbot, queue):
    queue.show_end(2)

    assert "2 pair(s) were put off." in said(queue)
    with qtbot.waitSignal(queue.again_requested):
        queue._again.click()


def test_where_none_was_put_off_none_is_offered(queue):
    queue.show_end()

    assert not queue._again.isVisible()


def test_every_ground_has_its_words():
    assert SENTENCES.keys() == set(Ground)
    assert all(map(ground_words, Ground))
