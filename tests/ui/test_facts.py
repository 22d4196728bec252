"""Editing what is said of articles, in the window."""

from dataclasses import replace
from datetime import date, datetime, timedelta, timezone

import pytest
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit

from reader.desk.facts import read_day
from reader.model import State
from reader.ui.app import Options, Program, application
from tests import make


@pytest.fixture
def program(tmp_path):
    program = Program(application(), Options(tmp_path / "library.warraq", language="en"))
    program.start()
    for number in range(3):
        program.session.library.articles.add(
            make.draft(f"النص {number}", title=f"خبر {number}", state=State.CHECK)
        )
    program.window.reading.open(1)
    yield program
    program.stop()


def metadata(program, article_id=1):
    return program.session.library.articles.get(article_id).metadata


def say(program, article_ids, **fields):
    facts = program.window.wishes.facts
    facts.show(article_ids)
    for name, text in fields.items():
        edit = facts.dialog._rows[name]._edit
        edit.setText(text)
        edit.textEdited.emit(text)
    facts.dialog.accept()


def test_many_articles_are_edited_at_once_and_undone_in_one_step(program):
    say(program, [1, 2, 3], outlet="النهر", published="١٨ أيلول ٢٠١٥")

    assert [metadata(program, i).outlet for i in (1, 2, 3)] == ["النهر"] * 3
    assert metadata(program, 3).published == date(2015, 9, 18)
    assert [metadata(program, i).title for i in (1, 2, 3)] == ["خبر 0", "خبر 1", "خبر 2"]

    program.session.history.undo()
    assert [metadata(program, i).outlet for i in (1, 2, 3)] == [None] * 3


def test_several_articles_are_not_given_one_title(program):
    facts = program.window.wishes.facts
    facts.show([1, 2])

    shown = {field.accessibleName() for field in facts.dialog.findChildren(QLineEdit)}
    facts.dialog.reject()

    assert shown == {"Outlet", "Writer", "Agency", "Place", "Date"}


def typed(program, text):
    """Return what the details say of a typed day, and whether it can be saved."""
    facts = program.window.wishes.facts
    facts.show([1])
    edit = facts.dialog._rows["published"]._edit
    edit.setText(text)
    edit.textEdited.emit(text)
    words = facts.dialog._day.text()
    is_kept = facts.dialog._buttons.button(QDialogButtonBox.StandardButton.Save).isEnabled()
    facts.dialog.reject()
    return words, is_kept


def test_a_weekday_that_does_not_match_is_told_with_the_right_one(program):
    words, is_kept = typed(program, "الثلاثاء 14 كانون الثاني 2016")

    assert "14 January 2016" in words
    assert "Thursday" in words
    assert not is_kept


def test_a_weekday_that_matches_is_kept(program):
    words, is_kept = typed(program, "الخميس 14 كانون الثاني 2016")

    assert words == "Thursday, 14 January 2016"
    assert is_kept


def test_months_that_contradict_each_other_are_no_matter_of_weekdays(program):
    words, is_kept = typed(program, "الخميس 14 كانون الثاني / شباط 2016")

    assert "Not understood" in words
    assert not is_kept


def test_a_typed_hijri_day_is_said_to_be_one_day_off_perhaps(program):
    words, is_kept = typed(program, "4 ربيع الآخر 1437")

    assert "± 1" in words
    assert is_kept


def test_a_hijri_day_of_a_file_is_said_to_be_one_day_off_perhaps(program):
    draft = make.draft("نص", published=date(2016, 1, 14))
    moon = replace(draft, metadata=replace(draft.metadata, is_approximate=True))
    article_id = program.session.library.articles.add(moon)
    facts = program.window.wishes.facts
    facts.show([article_id])

    words = facts.dialog._day.text()
    facts.dialog.reject()

    assert "± 1" in words


def test_a_field_can_be_as_the_file_says_again(program):
    say(program, [1], title="عنواني")
    facts = program.window.wishes.facts
    facts.show([1])
    facts.dialog._rows["title"]._reset.click()
    facts.dialog.accept()

    assert metadata(program).title == "خبر 0"


def test_the_reader_says_that_the_text_is_right(qtbot, program):
    assert program.window.commands.confirm.isEnabled()

    program.window.commands.confirm.trigger()
    qtbot.waitUntil(lambda: not program.window.commands.confirm.isEnabled())

    assert program.session.library.articles.get(1).state is State.IMPORTED


def test_a_day_with_its_hour_is_shown_as_it_is_typed(program):
    moment = datetime(2016, 1, 14, 20, 11, 5, tzinfo=timezone(timedelta(hours=3)))
    draft = make.draft("نص آخر", published=moment)
    article_id = program.session.library.articles.add(draft)
    facts = program.window.wishes.facts

    facts.show([article_id])

    row = facts.dialog._rows["published"]
    assert row._edit.text() == "2016-01-14 20:11 +03:00"
    assert "20:11" in facts.dialog._day.text() or "8:11" in facts.dialog._day.text()
    assert facts.dialog.verdict == {}
    assert read_day(row._edit.text()) == "2016-01-14T20:11:00+03:00"
    facts.dialog.reject()
