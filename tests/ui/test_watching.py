"""Watched folders, with real files that come, grow, change and go."""

import shutil

import pytest
from PySide6.QtWidgets import QMessageBox, QPushButton
from shiboken6 import delete

from reader.desk import Desk, Outcome
from reader.library import Library
from reader.ui.app import Options, Program, application
from reader.ui.importer import Importer
from reader.ui.tasks import Tasks
from reader.ui.watching import Watching
from tests.importing.pages import PAGES

STEADY, RESCAN = 0.3, 0.7
PATIENCE = 20_000


class Watcher:
    """A library whose watching does not wait as long as users can."""

    def __init__(self, path):
        application()
        self.library = Library.open(path)
        self.tasks = Tasks()
        self.importer = Importer(Desk(self.library), self.tasks)
        self.receipts = []
        self.importer.finished.connect(self.receipts.append)
        self.watching = Watching(self.library, self.importer, steady=STEADY, rescan=RESCAN)

    def stop(self):
        self.watching.stop()
        self.tasks.stop()
        delete(self.importer)  # with its steps: none may come when the library is closed
        self.library.close()

    @property
    def count(self):
        return self.library.articles.counts().all

    def outcomes(self):
        return [file.outcome for receipt in self.receipts for file in receipt.files]


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "وارد"
    folder.mkdir()
    return folder


@pytest.fixture
def watcher(tmp_path):
    watcher = Watcher(tmp_path / "library.warraq")
    yield watcher
    watcher.stop()


def write(folder, number, name=None):
    path = folder / (name or f"{number}.txt")
    path.write_text(PAGES[number].text, "utf-8")
    return path


def until(qtbot, condition):
    qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE)


def calm(qtbot, watcher):
    """Wait so long that whatever was to be imported is."""
    qtbot.wait(round(1000 * (STEADY + 2 * RESCAN)))
    until(qtbot, lambda: not watcher.importer.is_busy)


def test_what_appears_is_imported_by_itself(qtbot, watcher, folder):
    watcher.watching.add(folder, takes_present=True)
    write(folder, 0)

    until(qtbot, lambda: watcher.count == 1)


def test_folders_inside_are_watched_too(qtbot, watcher, folder):
    watcher.watching.add(folder, takes_present=True)
    calm(qtbot, watcher)
    (folder / "اليوم").mkdir()
    write(folder / "اليوم", 0)

    until(qtbot, lambda: watcher.count == 1)


def test_what_was_there_is_imported_where_that_is_wished(qtbot, watcher, folder):
    write(folder, 0)
    watcher.watching.add(folder, takes_present=True)

    until(qtbot, lambda: watcher.count == 1)


def test_or_passed_over(qtbot, watcher, folder):
    write(folder, 0)
    watcher.watching.add(folder, takes_present=False)
    calm(qtbot, watcher)
    write(folder, 1)

    until(qtbot, lambda: watcher.count == 1)
    [article] = watcher.library.articles.get_many([1])
    assert article.source_name == "1.txt"


def test_a_file_that_is_being_written_is_waited_for(qtbot, watcher, folder):
    watcher.watching.add(folder, takes_present=True)
    text = PAGES[0].text
    with (folder / "a.txt").open("w", encoding="utf-8") as file:
        for start in range(0, len(text), len(text) // 6):
            file.write(text[start : start + len(text) // 6])
            file.flush()
            qtbot.wait(150)

    until(qtbot, lambda: watcher.count == 1)
    calm(qtbot, watcher)
    assert watcher.count == 1
    assert watcher.library.readings.original(1).content == text.encode()


def test_a_file_that_has_changed_is_a_new_article(qtbot, watcher, folder):
    watcher.watching.add(folder, takes_present=True)
    write(folder, 0, "a.txt")
    until(qtbot, lambda: watcher.count == 1)
    write(folder, 1, "a.txt")

    until(qtbot, lambda: watcher.count == 2)


def test_a_refused_file_is_not_tried_again_until_it_changes(qtbot, watcher, folder):
    watcher.watching.add(folder, takes_present=True)
    (folder / "a.txt").write_bytes(b"\x00\x01" * 400)
    until(qtbot, watcher.outcomes)
    calm(qtbot, watcher)
    assert watcher.outcomes() == [Outcome.REFUSED]

    write(folder, 0, "a.txt")

    until(qtbot, lambda: watcher.outcomes() == [Outcome.REFUSED, Outcome.ADDED])


def test_nothing_is_imported_again_after_a_new_start(qtbot, watcher, folder, tmp_path):
    watcher.watching.add(folder, takes_present=True)
    write(folder, 0)
    until(qtbot, lambda: watcher.count == 1 and not watcher.importer.is_busy)
    watcher.stop()
    watcher.__init__(tmp_path / "library.warraq")

    watcher.watching.start()
    write(folder, 1)
    until(qtbot, lambda: watcher.count == 2 and not watcher.importer.is_busy)

    assert watcher.outcomes() == [Outcome.ADDED]


def test_an_article_in_the_trash_stays_there(qtbot, watcher, folder):
    watcher.watching.add(folder, takes_present=True)
    write(folder, 0)
    until(qtbot, lambda: watcher.count == 1 and not watcher.importer.is_busy)
    watcher.library.articles.trash([1])
    write(folder, 0, "copy.txt")

    until(qtbot, lambda: len(watcher.outcomes()) == 2 and not watcher.importer.is_busy)

    assert watcher.count == 0


def test_a_folder_that_vanishes_is_taken_up_when_it_returns(qtbot, watcher, folder):
    vanished = []
    watcher.watching.vanished.connect(vanished.append)
    watcher.watching.add(folder, takes_present=True)
    write(folder, 0)
    until(qtbot, lambda: watcher.count == 1 and not watcher.importer.is_busy)

    shutil.rmtree(folder)
    until(qtbot, lambda: vanished == [folder])
    assert watcher.watching.folders == [(folder, True)]

    folder.mkdir()
    write(folder, 0)
    write(folder, 1)
    until(qtbot, lambda: watcher.count == 2)
    assert watcher.watching.folders == [(folder, False)]
    assert vanished == [folder]


def test_a_folder_that_is_removed_is_left_alone(qtbot, watcher, folder):
    watcher.watching.add(folder, takes_present=True)
    calm(qtbot, watcher)
    watcher.watching.remove(folder)
    write(folder, 0)
    calm(qtbot, watcher)

    assert watcher.count == 0


def test_stopping_the_users_import_does_not_lose_what_appeared(qtbot, watcher, folder, tmp_path):
    for number in range(200):  # enough to be read still when something appears
        (tmp_path / f"{number}.txt").write_text(f"{PAGES[0].text}\n{number}", "utf-8")
    watcher.importer.import_files(sorted(tmp_path.glob("*.txt")))
    watcher.watching.add(folder, takes_present=True)
    write(folder, 6)
    until(qtbot, lambda: watcher.watching._folders[folder].importing)
    watcher.importer.cancel()

    title = PAGES[6].title
    until(qtbot, lambda: title in {a.metadata.title for a in all_of(watcher)})


def all_of(watcher):
    return watcher.library.articles.get_many(range(1, 300))


@pytest.fixture
def program(tmp_path):
    program = Program(application(), Options(tmp_path / "library.warraq", language="en"))
    program.start()
    yield program
    program.stop()


def test_the_window_says_so_in_its_status_bar_and_in_no_dialog(qtbot, program, folder):
    said = []
    program.window.statusBar().messageChanged.connect(said.append)
    write(folder, 0)
    write(folder, 1)
    (folder / "broken.txt").write_bytes(b"\x00\x01" * 400)

    box = program.window.watched.ask_to_add(folder)
    next(b for b in box.findChildren(QPushButton) if b.text() == "Import them").click()

    expected = "2 articles from \u2068وارد\u2069. 1 file in \u2068وارد\u2069 refused"
    until(qtbot, lambda: any(words.startswith(expected) for words in said))
    assert program.window.imports.report is None
    assert not program.session.history.canUndo()
    assert "broken.txt" in program.window.earlier.show_report(1).text()


def test_folders_are_listed_and_removed(qtbot, program, folder):
    program.session.watching.add(folder, takes_present=False)
    program.window.commands.watched.trigger()
    dialog = program.window.watched.dialog
    assert str(folder) in dialog._list.item(0).text()

    dialog._remove.click()

    assert dialog._list.count() == 0
    assert program.session.library.watched.every() == []
    dialog.reject()


def test_an_empty_folder_is_watched_without_a_question(qtbot, program, tmp_path):
    empty = tmp_path / "empty"
    empty.mkdir()

    program.window.watched.add(empty)

    until(qtbot, lambda: program.session.library.watched.every() == [empty])
    assert program.window.findChild(QMessageBox, "watchFolder") is None


def test_a_folder_with_articles_is_asked_about(qtbot, program, folder):
    write(folder, 0)

    program.window.watched.add(folder)

    until(qtbot, lambda: program.window.findChild(QMessageBox, "watchFolder"))
    assert program.session.library.watched.every() == []


def test_only_new_articles_can_be_asked_for(qtbot, program, folder):
    write(folder, 0)
    box = program.window.watched.ask_to_add(folder)
    next(b for b in box.findChildren(QPushButton) if b.text() == "Only new ones").click()
    until(qtbot, lambda: program.session.library.watched.taken(folder))

    assert isinstance(box, QMessageBox)
    assert program.session.library.articles.counts().all == 0
