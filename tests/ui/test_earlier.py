"""What is done with imports that are over, in the window."""

import pytest
from PySide6.QtWidgets import QMessageBox, QPushButton

from reader.desk import Desk
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
    assert tags == {"files": 4, "بنها": 2, "زحلة": 2}

    program.session.history.undo()
    assert program.session.library.tags.every() == []


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
