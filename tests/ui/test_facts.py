"""Editing what is said of articles, in the window."""

from datetime import date

import pytest

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
