"""What is done with imports that are over, in the window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QPushButton

from reader.desk import Desk
from reader.library import Library
from reader.model import State
from reader.ui.app import Options, Program, application
from reader.ui.dialogs.folder_tags import FolderTags
from tests.importing.pages import PAGES


@pytest.fixture
def folder(tmp_path):
    for number, page in enumerate(PAGES[:4]):
        folder = tmp_path / "files" / ("زحلة" if number % 2 else "بنها")
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{number}.txt").write_text(page.text, "utf-8")
    return tmp_path / "files"


@pytest.fixture
def program(tmp_path):
    program = Program(application(), Options(tmp_path / "library.warraq", language="en"))
    program.start()
    yield program
    program.stop()


def settle(qtbot, program):
    qtbot.waitUntil(lambda: program.is_settled, timeout=30_000)


def titles(program):
    library = program.session.library
    return library.articles.counts().all


def test_undo_takes_a_whole_import_back_and_redo_brings_it_again(qtbot, program, folder):
    program.session.importer.import_files([folder])
    settle(qtbot, program)

    program.session.history.undo()
    assert titles(program) == 0

    program.session.history.redo()
    assert titles(program) == 4


def test_folders_are_offered_as_tags(qtbot, program, folder):
    program.session.importer.import_files([folder])
    settle(qtbot, program)

    program.window.imports._ask_for_tags()
    dialog = program.window.findChild(FolderTags)
    dialog.accept()

    tags = {tag.name: tag.articles for tag in program.session.library.tags.every()}
    assert tags == {"بنها": 2, "زحلة": 2}

    program.session.history.undo()
    assert program.session.library.tags.every() == []


def test_a_folder_without_others_in_it_is_offered_unticked(qtbot, program, folder):
    program.session.importer.import_files([folder / "بنها"])
    settle(qtbot, program)

    program.window.imports._ask_for_tags()
    dialog = program.window.findChild(FolderTags)

    assert (dialog._list.count(), dialog.chosen) == (1, [])
    assert not dialog._tag.isEnabled()
    dialog.reject()


def test_tags_are_offered_in_the_report_and_below_the_article(qtbot, program, folder):
    (folder / "زحلة" / "فارغ.txt").write_bytes(b"")
    program.session.importer.import_files([folder])
    settle(qtbot, program)

    report = program.window.imports.report
    assert report._tag.isVisible()
    qtbot.waitUntil(program.window.panels.offer.isVisible)

    report._tag.click()
    report.findChild(FolderTags).accept()
    report.close()
    assert not program.window.panels.offer.isVisible()


def test_a_refused_file_is_told_with_its_folder(qtbot, program, folder):
    (folder / "زحلة" / "فارغ.txt").write_bytes(b"")
    program.session.importer.import_files([folder])
    settle(qtbot, program)

    text = program.window.imports.report.text()
    program.window.imports.report.close()

    assert "زحلة/فارغ.txt: the file is empty." in text


def test_the_list_counts_as_the_report_does(qtbot, program, folder):
    (folder / "again.txt").write_text(PAGES[0].text + "\n", "utf-8")
    program.session.importer.import_files([folder])
    settle(qtbot, program)

    [line] = program.window.earlier._listed()
    report = program.window.imports.report
    report.close()

    assert (line.added, line.set_aside) == (4, 1)
    assert "4 articles added." in report.text()


def test_the_report_leads_to_the_articles_that_should_be_looked_at(qtbot, program, folder):
    for name in ("a", "b"):
        (folder / f"{name}.txt").write_text(f"كلمات قليلة {name}", "utf-8")
    program.session.importer.import_files([folder])
    settle(qtbot, program)

    program.window.imports.report.findChild(QPushButton, "showThem").click()

    assert len(program.window.browsing.listed) == 2
    assert program.window.reading.article.state is State.CHECK


def test_an_import_that_was_cut_off_can_go_on(qtbot, program, folder):
    items = Desk(program.session.library).importing([folder])
    while not program.session.library.imports.files(1):
        next(items)
    items.close()

    program.window.earlier.offer_to_go_on()
    box = program.window.findChild(QMessageBox, "cutOff")
    next(b for b in box.findChildren(QPushButton) if b.text() == "Go on").click()
    settle(qtbot, program)

    assert titles(program) == 4
    assert program.session.library.imports.unfinished() is None


def test_an_import_is_taken_back_from_the_list(qtbot, program, folder):
    program.session.importer.import_files([folder])
    settle(qtbot, program)

    program.window.earlier.show_all()
    program.window.earlier.take_back(1)

    assert titles(program) == 0


def test_a_report_can_be_read_again(qtbot, program, folder):
    (folder / "فارغ.txt").write_bytes(b"")
    program.session.importer.import_files([folder])
    settle(qtbot, program)

    text = program.window.earlier.show_report(1).text()

    assert "4 articles added." in text
    assert "فارغ.txt: the file is empty." in text
    assert "0.txt\tadded" in text


def test_a_paused_import_waits(qtbot, program, folder):
    importer = program.session.importer
    importer.pause(True)
    importer.import_files([folder])
    qtbot.wait(2500)
    assert titles(program) == 0

    importer.pause(False)
    settle(qtbot, program)
    assert titles(program) == 4


@pytest.fixture
def cut_off(tmp_path, folder):
    """Return a library whose import was killed before its names were linked."""
    path = tmp_path / "killed.warraq"
    with Library.open(path) as library:
        items = Desk(library).importing([folder])
        while len(library.imports.files(1)) < 2:
            next(items)
        items.close()
        assert library.articles.unlinked()
    return path


def question_at_start(path):
    program = Program(application(), Options(path, language="en"))
    program.start()
    return program, program.window.findChild(QMessageBox, "cutOff")


def test_a_cut_off_import_is_asked_about_at_once_though_names_are_to_be_linked(qtbot, cut_off):
    program, box = question_at_start(cut_off)
    next(b for b in box.findChildren(QPushButton) if b.text() == "Go on").click()
    settle(qtbot, program)

    assert titles(program) == 4
    program.stop()


def test_closing_the_question_leaves_it_for_the_next_start(qtbot, cut_off):
    program, box = question_at_start(cut_off)
    QTest.keyClick(box, Qt.Key.Key_Escape)
    settle(qtbot, program)
    program.stop()

    program, box = question_at_start(cut_off)
    assert box is not None
    next(b for b in box.findChildren(QPushButton) if b.text() == "Leave it").click()
    settle(qtbot, program)
    program.stop()

    program, box = question_at_start(cut_off)
    assert box is None
    settle(qtbot, program)
    program.stop()


def told(program):
    return program.window.statusBar().currentMessage()


def test_undoing_an_import_is_told_with_its_number(qtbot, program, folder):
    program.session.importer.import_files([folder])
    settle(qtbot, program)

    program.session.history.undo()
    assert told(program) == "Import undone: 4 articles went to the trash."
    assert program.window.statusBar().isVisible()

    program.session.history.redo()
    assert told(program) == "4 articles came back from the trash."


def test_taking_an_import_back_asks_nothing_and_tells_what_was_marked(qtbot, program, folder):
    program.session.importer.import_files([folder])
    settle(qtbot, program)
    program.session.library.articles.set_starred([2], True)

    program.window.earlier.take_back(1)

    assert titles(program) == 0
    assert told(program).endswith("1 of them with notes, highlights, tags or a star.")


def test_an_undone_import_leaves_in_the_trash_what_was_there_before(qtbot, program, folder):
    program.session.importer.import_files([folder])
    settle(qtbot, program)
    program.session.desk.trash([1])

    program.session.history.undo()
    program.session.history.redo()

    assert titles(program) == 3


def test_reading_anew_tells_how_many_were_read_and_what_changed(qtbot, program, folder):
    program.session.importer.import_files([folder])
    settle(qtbot, program)

    program.window.commands.read_anew.trigger()
    box = program.window.findChild(QMessageBox, "readAnew")
    next(b for b in box.findChildren(QPushButton) if b.text() == "Read anew").click()
    settle(qtbot, program)

    assert told(program) == "4 articles read anew. No text changed."
