from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent

from reader.ui.first_run import FirstRun

ACTIONS = Qt.DropAction.CopyAction
LEFT, NO_KEYS = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def first_run(qtbot) -> FirstRun:
    first_run = FirstRun()
    qtbot.addWidget(first_run)
    return first_run


def carrying(*urls: str) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl(url) for url in urls])
    return mime


def enter(first_run: FirstRun, mime: QMimeData) -> QDragEnterEvent:
    event = QDragEnterEvent(QPoint(5, 5), ACTIONS, mime, LEFT, NO_KEYS)
    event.ignore()
    first_run._target.dragEnterEvent(event)
    return event


def test_takes_files_that_are_dropped(qtbot, first_run):
    mime = carrying("file:///tmp/a.txt", "file:///tmp/folder")

    with qtbot.waitSignal(first_run.files_dropped) as heard:
        first_run._target.dropEvent(QDropEvent(QPointF(5, 5), ACTIONS, mime, LEFT, NO_KEYS))

    assert heard.args == [[Path("/tmp/a.txt"), Path("/tmp/folder")]]


def test_shows_that_it_would_take_them(first_run):
    event = enter(first_run, carrying("file:///tmp/a.txt"))

    assert event.isAccepted()
    assert first_run._target._is_aimed_at


def test_does_not_take_links(first_run):
    assert not enter(first_run, carrying("https://example.org/")).isAccepted()


@pytest.mark.parametrize(
    ("button", "signal"),
    [
        ("_files", "import_files_requested"),
        ("_folder", "import_folder_requested"),
        ("_demo", "demo_requested"),
    ],
)
def test_each_button_asks_for_its_way(qtbot, first_run, button, signal):
    with qtbot.waitSignal(getattr(first_run, signal)):
        getattr(first_run, button).click()
