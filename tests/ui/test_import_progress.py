import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton

from reader.ui.import_progress import ImportProgress, Pace


@pytest.fixture
def progress(qtbot) -> ImportProgress:
    progress = ImportProgress()
    qtbot.addWidget(progress)
    return progress


def words(progress: ImportProgress) -> list[str]:
    return [label.text() for label in progress.findChildren(QLabel) if label.text()]


def test_is_hidden_while_nothing_is_imported(progress):
    assert progress.isHidden()


def test_shows_how_far_it_is_and_the_files_name(progress):
    progress.show_progress(3, 12, "a.txt")

    bar = progress.findChild(QProgressBar)
    assert (bar.value(), bar.maximum()) == (3, 12)
    assert words(progress) == ["3 of 12", "\u2068a.txt\u2069"]
    progress.close()


def test_does_not_pretend_while_files_are_counted(progress):
    progress.show_progress(0, 0, "")

    assert progress.findChild(QProgressBar).maximum() == 0
    assert words(progress) == ["Looking for files…"]
    progress.close()


def test_stopping_is_asked_for_once(qtbot, progress):
    button = progress.findChild(QPushButton, "stopImport")

    with qtbot.waitSignal(progress.cancel_requested):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    assert not button.isEnabled()


def test_the_next_import_can_be_stopped_again(progress):
    progress.findChild(QPushButton, "stopImport").click()

    progress.show_finished()

    assert progress.isHidden()
    assert progress.findChild(QPushButton, "stopImport").isEnabled()


def test_pausing_is_asked_for_and_taken_back(qtbot, progress):
    button = progress.findChild(QPushButton, "pauseImport")

    with qtbot.waitSignal(progress.pause_requested) as paused:
        button.click()
    assert (paused.args, button.text()) == ([True], "Go on")

    with qtbot.waitSignal(progress.pause_requested) as gone_on:
        button.click()
    assert (gone_on.args, button.text()) == ([False], "Pause")


def test_the_rest_takes_as_long_as_what_was_read_tells():
    pace = Pace()
    for done in range(101):
        pace.note(done, now=done / 50)

    assert pace.seconds_for(900) == pytest.approx(18)


def test_nothing_is_promised_before_there_is_a_pace():
    pace = Pace()
    pace.note(0, now=0.0)
    pace.note(5, now=0.1)

    assert pace.seconds_for(100) is None


def test_the_rate_is_told_once_enough_files_were_read(progress):
    now = time.monotonic()
    for done in range(60):
        progress._pace.note(done, now - (60 - done) / 12)

    progress.show_progress(60, 100, "a.txt")

    assert any("12 a second" in text for text in words(progress))
    progress.close()
