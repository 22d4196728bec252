"""An import that waits, seen by the window that follows the one in which it began."""

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from reader.resources import resource
from tests.ui.test_keyboard import change, program

__all__ = ["program"]


@pytest.fixture
def paused(program, qtbot):
    """Return the program with an import that waits behind its first file."""
    importer = program.session.importer
    importer.import_files([resource("demo")])
    with qtbot.waitSignal(importer.progressed, timeout=30_000):
        pass
    program.window.panels.import_progress.findChild(QPushButton, "pauseImport").click()
    qtbot.wait(300)
    yield program
    importer.pause(False)
    qtbot.waitUntil(lambda: program.is_settled, timeout=30_000)


def words(window):
    progress = window.panels.import_progress
    return [label.text() for label in progress.findChildren(QLabel) if label.text()]


@pytest.mark.parametrize("language", [True, False])
def test_a_paused_import_is_seen_to_be_paused_by_the_next_window(qtbot, paused, language):
    before = words(paused.window)
    assert before[0].endswith("Paused")

    change(qtbot, paused, language=language)
    if language:
        change(qtbot, paused, language=True)

    button = paused.window.panels.import_progress.findChild(QPushButton, "pauseImport")
    assert (button.isChecked(), button.text()) == (True, "Go on")
    assert words(paused.window)[0] == before[0]


def test_an_import_can_go_on_from_the_next_window(qtbot, paused):
    change(qtbot, paused)

    paused.window.panels.import_progress.findChild(QPushButton, "pauseImport").click()
    qtbot.waitUntil(lambda: paused.is_settled, timeout=30_000)

    assert paused.session.library.articles.counts().all > 3


def test_an_import_that_is_being_stopped_cannot_be_stopped_again(qtbot, program):
    importer = program.session.importer
    importer.import_files([resource("demo")])
    with qtbot.waitSignal(importer.progressed, timeout=30_000):
        pass
    importer.cancel()

    former = program.window
    program.change_theme(True)

    assert program.window is not former
    button = program.window.panels.import_progress.findChild(QPushButton, "stopImport")
    assert not button.isEnabled()
    qtbot.waitUntil(lambda: program.is_settled, timeout=30_000)
