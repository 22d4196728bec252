"""Choosing files where the open library lies: SQLite must keep its locks on it."""

import os
import subprocess
import sys
from datetime import UTC, datetime
from functools import partial

import pytest
from PySide6.QtCore import QLocale, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QFileSystemModel,
    QLineEdit,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from reader.ui.app import Options, Program, application
from reader.ui.choosing import _Dialog, choose_files, choose_folder, choose_new_file

DISTURB = """
import sqlite3, sys
try:
    print(*sqlite3.connect(sys.argv[1], timeout=0).execute("pragma journal_mode = delete"))
except sqlite3.OperationalError as error:
    print(error)
"""
"""Take the journal of a library away, as another program could if nobody had it open."""


def is_guarded(library):
    """Tell whether another process is kept from doing what only the last user of a file may."""
    told = subprocess.run(
        [sys.executable, "-c", DISTURB, str(library)], capture_output=True, text=True, check=True
    )
    return "locked" in told.stdout


@pytest.fixture
def program(tmp_path):
    program = Program(application(), Options(tmp_path / "library.warraq", language="en"))
    program.start()
    yield program
    program.stop()


def when_listed(folder, deed):
    """Do something with the dialog that is about to be shown, when it has listed a folder."""
    dialog = QApplication.activeModalWidget()
    model = dialog.findChild(QFileSystemModel) if dialog else None
    if model and model.rowCount(model.index(folder)):
        QTest.qWait(100)
        deed(dialog)
    else:
        QTimer.singleShot(50, partial(when_listed, folder, deed))


ASKING = {
    "files": lambda window, folder: choose_files(window, "", folder, "All files (*)"),
    "a folder": lambda window, folder: choose_folder(window, "", folder),
    "a new file": lambda window, folder: choose_new_file(window, "", f"{folder}/new.json", "* (*)"),
}


@pytest.mark.parametrize("ask", ASKING.values(), ids=ASKING)
def test_looking_at_the_folder_of_the_library_leaves_its_locks(program, tmp_path, ask):
    (tmp_path / "folder").mkdir()
    when_listed(str(tmp_path), QFileDialog.reject)

    assert not ask(program.window, str(tmp_path))

    assert is_guarded(tmp_path / "library.warraq")


@pytest.mark.parametrize("former", ["", "/no/such/folder"])
@pytest.mark.parametrize("has_documents", [True, False])
def test_it_begins_with_the_users_documents_else_at_home(
    program, tmp_path, monkeypatch, former, has_documents
):
    if has_documents:
        (tmp_path / "Documents").mkdir()
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("XDG_CONFIG_HOME")

    dialog = _Dialog(program.window, "", former, QFileDialog.FileMode.ExistingFiles)

    expected = tmp_path / "Documents" if has_documents else tmp_path
    assert dialog.directory().absolutePath() == str(expected)


@pytest.mark.parametrize(
    ("language", "said"), [("en", "20/01/2019 15:05"), ("ar", "٢٠\u200f/١\u200f/٢٠١٩ ٣:٠٥ م")]
)
def test_times_and_sizes_are_told_in_the_language_of_now(program, tmp_path, language, said):
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "01_one.txt").write_bytes(b"x" * 2048)
    time = datetime(2019, 1, 20, 15, 5, tzinfo=UTC).timestamp()
    os.utime(folder / "01_one.txt", (time, time))
    program.change_language(language)
    told = []

    def look(dialog):
        table, model = dialog.findChild(QTreeView), dialog.findChild(QFileSystemModel)
        index = model.index(str(folder / "01_one.txt"))
        for column in (0, 1, 3):
            option = QStyleOptionViewItem()
            cell = index.siblingAtColumn(column)
            table.itemDelegateForIndex(cell).initStyleOption(option, cell)
            told.append(option.text)
        dialog.reject()

    when_listed(str(folder), look)
    choose_files(program.window, "", str(folder), "* (*)")

    assert told[0] == "\u2068" + "01_one.txt" + "\u2069"
    assert told[1] == QLocale().formattedDataSize(2048)
    assert told[2] == said


def test_what_is_chosen_is_what_comes_back(program, tmp_path):
    (tmp_path / "one.txt").touch()

    def choose(dialog):
        dialog.findChild(QLineEdit, "fileNameEdit").setText("one.txt")
        dialog.accept()

    when_listed(str(tmp_path), choose)

    assert choose_files(program.window, "", str(tmp_path), "* (*)") == [tmp_path / "one.txt"]


def test_a_new_file_gets_the_suffix_of_the_name_that_was_proposed(program, tmp_path):
    def choose(dialog):
        dialog.findChild(QLineEdit, "fileNameEdit").setText("mine")
        dialog.accept()

    (tmp_path / "folder").mkdir()
    when_listed(str(tmp_path), choose)

    chosen = choose_new_file(program.window, "", f"{tmp_path}/new.json", "JSON (*.json)")
    assert chosen == tmp_path / "mine.json"


def test_importing_a_folder_and_the_library_in_it_leaves_its_locks(program, tmp_path, qtbot):
    library = tmp_path / "library.warraq"
    (tmp_path / "one.txt").write_text("نص من عندنا", "utf-8")
    program.window.files.take([tmp_path, library])
    qtbot.waitUntil(lambda: program.is_settled, timeout=30_000)
    for dialog in program.window.findChildren(QDialog):
        dialog.close()

    assert program.session.library.articles.counts().all == 1
    assert is_guarded(library)


def test_watching_the_folder_of_the_library_leaves_its_locks(program, tmp_path, qtbot):
    (tmp_path / "one.txt").write_text("نص من عندنا", "utf-8")
    program.session.watching.add(tmp_path, takes_present=True)
    qtbot.waitUntil(lambda: program.session.library.articles.counts().all == 1, timeout=30_000)
    qtbot.waitUntil(lambda: program.is_settled, timeout=30_000)

    assert is_guarded(tmp_path / "library.warraq")


def test_patterns_in_brackets_run_as_patterns_do_and_still_fit(qtbot, tmp_path):
    parent = QWidget()
    qtbot.addWidget(parent)
    (tmp_path / "names.csv").touch()
    (tmp_path / "names.txt").touch()

    dialog = _Dialog(
        parent, "", str(tmp_path), QFileDialog.FileMode.ExistingFiles, "قوائم (*.csv *.json)"
    )

    assert dialog.selectedNameFilter() == "قوائم \u200e(*.csv *.json)"
    assert dialog.testOption(QFileDialog.Option.DontUseNativeDialog)
    [model] = dialog.findChildren(QFileSystemModel)
    assert model.nameFilters() == ["*.csv", "*.json"]
