"""Files that macOS hands over, as it does: by an event to the application."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QProcess, QUrl
from PySide6.QtGui import QFileOpenEvent

from reader.ui.app import Options, Program, application
from reader.ui.file_events import FileEvents


@pytest.fixture
def events(qapp):
    events = FileEvents(qapp)
    yield events
    qapp.removeEventFilter(events)
    events.deleteLater()


@pytest.fixture
def program(qtbot, tmp_path, events):
    program = Program(application(), Options(tmp_path / "library.warraq", language="en"))
    program.start()
    events.came.connect(program.open_files)
    yield program
    qtbot.waitUntil(lambda: program.is_settled, timeout=60_000)
    program.stop()


def hand_over(file: Path) -> None:
    QCoreApplication.sendEvent(
        QCoreApplication.instance(), QFileOpenEvent(QUrl.fromLocalFile(str(file)))
    )


def test_files_that_the_program_was_started_with_are_known_before_there_is_a_window(events):
    for name in ("a.html", "b.warraq"):
        QCoreApplication.postEvent(
            QCoreApplication.instance(), QFileOpenEvent(QUrl.fromLocalFile(f"/{name}"))
        )

    assert events.take_first() == (Path("/a.html"), Path("/b.warraq"))
    assert events.take_first() == ()


def test_files_opened_in_one_go_come_together(qtbot, events):
    with qtbot.waitSignal(events.came) as came:
        hand_over(Path("/a.html"))
        hand_over(Path("/b.html"))

    assert came.args == [(Path("/a.html"), Path("/b.html"))]


def test_addresses_on_the_network_are_not_opened(qtbot, events):
    event = QFileOpenEvent(QUrl("https://press.example/a.html"))

    with qtbot.assertNotEmitted(events.came, wait=50):
        QCoreApplication.sendEvent(QCoreApplication.instance(), event)


def test_an_article_is_imported_into_the_library_that_is_shown(qtbot, program, tmp_path):
    file = tmp_path / "خبر.txt"
    file.write_text("افتتاح مكتبة\n\nافتتح المجلس المحلي مكتبة الحي أمس.\n", "utf-8")

    hand_over(file)

    library = program.session.library
    qtbot.waitUntil(lambda: library.articles.counts().all == 1, timeout=60_000)


def test_the_library_that_is_shown_comes_to_the_front(qtbot, program, monkeypatch):
    monkeypatch.setattr(QProcess, "startDetached", lambda *_: pytest.fail("another was started"))
    program.window.showMinimized()

    hand_over(program.session.library.path)

    qtbot.waitUntil(lambda: not program.window.isMinimized())


def test_another_library_is_opened_in_a_process_of_its_own(qtbot, program, monkeypatch):
    started = []
    monkeypatch.setattr(QProcess, "startDetached", lambda *command: started.append(command))

    hand_over(Path("/other.warraq"))

    qtbot.waitUntil(lambda: bool(started))
    assert started[0][1][-2:] == ["--open", "/other.warraq"]
