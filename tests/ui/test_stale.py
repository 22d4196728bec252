"""What is said of articles in one place is seen in all others."""

import pytest
from PySide6.QtWidgets import QMessageBox, QPushButton

from reader.desk import Desk
from reader.model import EntityKind, Filter
from reader.ui.app import Options, Program, application
from reader.ui.context_rows import Source, Spelling
from tests.desk.test_desk import write

TEXTS = {
    "a": "قال الوزير نعمان السحلاوي في بيروت إن العمل مستمر.",
    "b": "التقى الوزير نعمان السحلاوي وفدًا من الطلاب.",
}


@pytest.fixture
def program(tmp_path, qtbot):
    program = Program(application(), Options(tmp_path / "library.warraq", language="en"))
    program.start()
    list(Desk(program.session.library).importing(write(tmp_path, **TEXTS)))
    qtbot.wait(250)
    program.window.reading.open(1)
    yield program
    program.stop()


def say(qtbot, program, article_ids, **fields):
    facts = program.window.wishes.facts
    facts.show(article_ids)
    for name, text in fields.items():
        edit = facts.dialog._rows[name]._edit
        edit.setText(text)
        edit.textEdited.emit(text)
    facts.dialog.accept()
    qtbot.wait(300)


def whom(program):
    entities = program.session.library.entities.every()
    return next(e.id for e in entities if e.kind is EntityKind.PERSON)


def rows(program, kind):
    rows = program.window.panels.entity_panel._details.list.rows()
    return [row for row in rows if isinstance(row, kind)]


def test_the_outlet_of_many_articles_is_seen_in_the_panel_of_a_name(qtbot, program):
    program.window.wishes.show_entity(whom(program))

    say(qtbot, program, [1, 2], outlet="النهر")

    assert {row.article.metadata.outlet for row in rows(program, Source)} == {"النهر"}
    assert all("النهر" in row.outlets for row in rows(program, Spelling))


def outlets(program):
    return program.session.library.articles.outlets()


def rename(program, name):
    pages = program.window.wishes.outlets
    pages.show("النهر")
    pages.dialog._name.setText(name)
    pages.dialog._rename.click()
    return pages.dialog


def question(program):
    return program.window.wishes.outlets.dialog.findChild(QMessageBox, "oneOutlet")


def press(box, words):
    next(b for b in box.findChildren(QPushButton) if b.text() == words).click()


@pytest.fixture
def two_outlets(qtbot, program):
    say(qtbot, program, [1], outlet="النهر")
    say(qtbot, program, [2], outlet="البحر")
    return program


def test_two_outlets_become_one_only_if_that_is_meant(qtbot, two_outlets):
    dialog = rename(two_outlets, "البحر")
    box = question(two_outlets)
    assert "1 article" in box.text()
    assert sorted(outlets(two_outlets)) == [("البحر", 1), ("النهر", 1)]

    press(box, "Cancel")
    assert sorted(outlets(two_outlets)) == [("البحر", 1), ("النهر", 1)]
    assert dialog._name.text() == "النهر"
    dialog.reject()


def test_made_one_they_are_one_all_over_the_window(qtbot, two_outlets):
    window = two_outlets.window
    window.wishes.show_entity(whom(two_outlets))
    dialog = rename(two_outlets, "البحر")

    press(question(two_outlets), "Make them one")
    qtbot.waitUntil(lambda: two_outlets.is_settled, timeout=30_000)
    qtbot.wait(300)

    assert outlets(two_outlets) == [("البحر", 2)]
    assert "البحر" in window.panels.article_view.toPlainText()
    assert {row.article.metadata.outlet for row in rows(two_outlets, Source)} == {"البحر"}
    assert (dialog.windowTitle(), dialog._number.text()) == ("البحر", "2")
    dialog.reject()


def test_the_list_of_an_outlet_stays_the_list_of_it_under_another_name(qtbot, two_outlets):
    window = two_outlets.window
    window.panels.sidebar.choose_filter(Filter(outlet="النهر"))
    window.browsing.choose(Filter(outlet="النهر"))

    rename(two_outlets, "الجدول").reject()
    qtbot.wait(300)

    assert window.browsing.listed == [1]
    assert window.panels.sidebar._chosen() == Filter(outlet="الجدول")
