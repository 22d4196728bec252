"""The page of an outlet, in the window."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPushButton

from reader.desk import Desk
from reader.importing import RULES_VERSION
from reader.model import Filter
from reader.ui.app import Options, Program, application
from reader.ui.dialogs.outlet_page import OutletPage, OutletView
from tests import make
from tests.desk.test_desk import write
from tests.desk.test_rereading import BODIES, SLOGAN, page


@pytest.fixture
def program(tmp_path, qtbot):
    program = Program(application(), Options(tmp_path / "library.warraq", language="en"))
    program.start()
    files = write(tmp_path, **{f"p{number}": page(number) for number in range(3)})
    program.session.importer.import_files(files)
    qtbot.waitUntil(lambda: program.is_settled, timeout=30_000)
    program.window.reading.open(1)
    yield program
    program.stop()


@pytest.fixture
def dialog(program, qtbot):
    program.window.commands.outlet.trigger()
    qtbot.waitUntil(lambda: program.is_settled, timeout=30_000)
    yield program.window.wishes.outlets.dialog
    program.window.wishes.outlets.dialog.reject()


def outlets(program):
    return program.session.library.articles.outlets()


def test_the_page_is_there_at_once_and_full_when_its_articles_are_looked_through(qtbot, program):
    program.window.commands.outlet.trigger()
    dialog = program.window.wishes.outlets.dialog
    assert (dialog._name.text(), dialog._number.text()) == ("النهر الجديد", "")

    qtbot.waitUntil(lambda: program.is_settled, timeout=30_000)
    assert dialog._number.text().startswith("3")
    assert dialog._lines.count() > 0
    dialog.reject()


def test_a_new_name_holds_for_all_articles_and_those_that_come(qtbot, program, dialog, tmp_path):
    dialog._name.setText("نهر اليوم")
    dialog._rename.click()
    assert outlets(program) == [("نهر اليوم", 3)]

    other = page(0).replace("المنصورة", "دمنهور").replace("أربعين", "خمسين")
    list(Desk(program.session.library).importing(write(tmp_path, p4=other)))
    assert outlets(program) == [("نهر اليوم", 4)]

    program.session.history.undo()
    assert outlets(program) == [("النهر الجديد", 4)]


def test_one_day_of_an_outlet_is_no_stretch_of_days(qtbot):
    first, last = date(2016, 1, 12), date(2016, 1, 13)

    def said(last):
        shown = OutletView("النهر", 3, first, last, None, (), (), {}, {})
        page = OutletPage(shown.name, None)
        qtbot.addWidget(page)
        return page._extent(shown)

    assert " to " not in said(first)
    assert " to " in said(last)


def test_a_line_that_it_repeats_can_be_kept(qtbot, program, dialog):
    rows = [dialog._lines.item(n) for n in range(dialog._lines.count())]
    line = next(row for row in rows if SLOGAN in row.text())
    assert line.checkState() is Qt.CheckState.Checked

    line.setCheckState(Qt.CheckState.Unchecked)
    qtbot.waitUntil(lambda: program.is_settled)

    texts = [program.session.library.articles.text(i) for i in (1, 2, 3)]
    assert texts == [f"{body}\n{SLOGAN}" for body in BODIES]


def test_its_direction_holds_for_the_open_article_at_once(qtbot, program, dialog):
    dialog._direction.setCurrentIndex(2)
    dialog._direction.activated.emit(2)

    qtbot.waitUntil(lambda: program.window.panels.article_view.direction == "ltr")


def test_its_articles_are_listed(program, dialog):
    dialog._articles.click()
    assert program.window.browsing.filter == Filter(outlet="النهر الجديد")


def test_what_older_rules_have_read_is_offered_to_be_read_anew(qtbot, program):
    old = make.draft("نص قديم لا يتغير", source_name="old.txt")
    library = program.session.library
    library.articles.add(old, rules=RULES_VERSION - 1)

    program.window.earlier.offer_better_rules(program.window.panels.offer)
    program.window.panels.offer.findChild(QPushButton, "takeOffer").click()
    qtbot.waitUntil(lambda: program.is_settled, timeout=30_000)

    assert library.readings.outdated(RULES_VERSION) == []
    program.window.earlier.offer_better_rules(program.window.panels.offer)
    assert not program.window.panels.offer.isVisible()


def test_all_articles_are_read_anew_on_demand(qtbot, program):
    before = [program.session.library.readings.original(i) for i in (1, 2, 3)]
    program.window.commands.read_anew.trigger()
    box = program.window.findChild(QMessageBox, "readAnew")
    next(b for b in box.findChildren(QPushButton) if b.text() == "Read anew").click()
    qtbot.waitUntil(lambda: program.is_settled, timeout=30_000)

    assert [program.session.library.readings.original(i) for i in (1, 2, 3)] == before


def test_the_articles_of_an_outlet_stay_listed_when_its_new_name_is_taken_back(
    qtbot, program, dialog
):
    history, browsing = program.session.history, program.window.browsing
    browsing.choose(Filter(outlet="النهر الجديد"))
    dialog._name.setText("نهر اليوم")
    dialog._rename.click()

    for turn, name in ((history.undo, "النهر الجديد"), (history.redo, "نهر اليوم")):
        turn()
        qtbot.wait(400)
        assert browsing.filter == Filter(outlet=name)
        assert len(browsing.listed) == 3
