import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton

from reader.ui.import_progress import ImportProgress


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
    button = progress.findChild(QPushButton)

    with qtbot.waitSignal(progress.cancel_requested):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    assert not button.isEnabled()


def test_the_next_import_can_be_stopped_again(progress):
    progress.findChild(QPushButton).click()

    progress.show_finished()

    assert progress.isHidden()
    assert progress.findChild(QPushButton).isEnabled()
