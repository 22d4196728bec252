"""After an import the window looks closely for names by itself, in the background."""

import psutil
import pytest
from PySide6.QtWidgets import QLabel

from reader.desk import who
from reader.desk.deeds import Correct
from reader.entities.recogniser import CLOSEST
from reader.errors import NotStartedError, ReadingEndedError
from reader.model import Role
from reader.ui import close_reading
from reader.ui.app import Options, Program, application
from tests import make
from tests.desk.test_closely import CAIRO, STORY, UNKNOWN
from tests.desk.test_desk import write
from tests.gone import program_at


@pytest.fixture
def start(monkeypatch, tmp_path):
    """Start the program on one library; it looks closely for names as soon as it can."""
    monkeypatch.setattr(close_reading, "PAUSE", 0)
    programs = []

    def start(*files) -> Program:
        options = Options(tmp_path / "library.warraq", tuple(files), language="en")
        programs.append(Program(application(), options))
        programs[-1].start()
        return programs[-1]

    yield start
    for program in programs:
        if program.is_running:
            program.stop()


def workers() -> list[psutil.Process]:
    return [child for child in psutil.Process().children() if "spawn_main" in str(child.cmdline())]


def names(program, article_id: int) -> list[str]:
    library = program.session.library
    text = library.articles.text(article_id)
    return [text[m.span.start : m.span.end] for m in library.entities.mentions_in(article_id)]


def is_read(program) -> bool:
    library, reading = program.session.library, program.session.close_reading
    return not (library.recognition.read_by_others(CLOSEST) or reading.left)


def await_reading(qtbot, program) -> None:
    qtbot.waitUntil(lambda: is_read(program) and program.is_settled, timeout=60_000)


def test_names_that_only_the_networks_find_appear_after_an_import(start, qtbot, tmp_path):
    program = start(*write(tmp_path, a=STORY, b=CAIRO))

    await_reading(qtbot, program)

    assert UNKNOWN in names(program, 1)
    assert not program.session.desk.is_behind()


def test_the_window_says_what_is_left_and_falls_silent_in_the_end(start, qtbot, tmp_path):
    program = start()
    told = []
    program.session.close_reading.progressed.connect(
        lambda: told.extend(
            label.text()
            for label in program.window.statusBar().findChildren(QLabel)
            if label.isVisible()
        )
    )

    program.session.importer.import_files(write(tmp_path, a=STORY, b=CAIRO))
    await_reading(qtbot, program)

    assert "Looking closely for names: 2 articles left" in told
    assert not program.window.statusBar().currentMessage().startswith("Looking")
    assert not program.window.panels.import_progress.isVisible()


@pytest.mark.usefixtures("new_processes")
def test_its_process_lets_others_go_first_and_ends_when_all_is_read(start, qtbot, tmp_path):
    program = start()
    before = {process.pid for process in workers()}
    seen = []
    program.session.close_reading.progressed.connect(
        lambda: seen.extend((p.pid, p.nice()) for p in workers())
    )

    program.session.importer.import_files(write(tmp_path, a=STORY, b=CAIRO))
    await_reading(qtbot, program)

    own = {pid for pid, nice in seen if nice > psutil.Process().nice()} - before
    assert own
    qtbot.waitUntil(lambda: not own & {process.pid for process in workers()})


def test_an_import_does_not_wait_for_it(start, qtbot, tmp_path):
    stories = {f"s{n}": STORY.replace("غدا", f"غدا {n}") for n in range(12)}
    program = start(*write(tmp_path, **stories))
    qtbot.waitUntil(lambda: program.session.close_reading.is_at_it, timeout=60_000)

    program.session.importer.import_files(write(tmp_path, b=CAIRO))
    qtbot.waitUntil(lambda: program.session.library.articles.counts().all > 12, timeout=60_000)

    assert program.session.library.recognition.read_by_others(CLOSEST)
    await_reading(qtbot, program)


def test_what_is_left_at_the_end_of_the_program_is_read_by_the_next(start, qtbot, tmp_path):
    program = start(*write(tmp_path, a=STORY, b=CAIRO))
    qtbot.waitUntil(lambda: program.session.close_reading.left == 2, timeout=60_000)
    program.stop()

    again = start()
    await_reading(qtbot, again)

    assert UNKNOWN in names(again, 1)


def test_what_the_user_says_meanwhile_holds_at_once_and_afterwards(start, qtbot, tmp_path):
    program = start(*write(tmp_path, a=STORY, b=CAIRO))
    library = program.session.library
    qtbot.waitUntil(lambda: program.session.close_reading.is_at_it, timeout=60_000)
    (cairo,) = library.entities.find("القاهرة")

    renaming = who.rename(library, cairo.id, "قاهرة المعز")
    program.session.history.perform("rename", Correct(program.session.desk, renaming))

    assert library.entities.get(cairo.id).name == "قاهرة المعز"
    await_reading(qtbot, program)
    assert [one.name for one in library.entities.find("القاهرة")] == ["قاهرة المعز"]


@pytest.mark.usefixtures("new_processes")
def test_a_process_that_is_killed_is_not_started_again_and_again(start, qtbot, tmp_path):
    program = start()
    reading = program.session.close_reading
    before = {process.pid for process in workers()}
    program.session.importer.import_files(write(tmp_path, a=STORY, b=CAIRO))
    qtbot.waitUntil(
        lambda: len(workers()) > len(before) and reading._tasks._is_ready, timeout=60_000
    )

    with qtbot.captureExceptions() as raised:
        for process in workers():
            process.kill()
        qtbot.waitUntil(lambda: reading.left == 0 and bool(raised))

    assert [type(error) for _, error, _ in raised] == [ReadingEndedError]
    assert len(program.session.library.recognition.read_by_others(CLOSEST)) == 2
    assert program.window.isVisible()


def test_an_article_whose_lines_change_is_read_again(start, qtbot, tmp_path):
    program = start(*write(tmp_path, a=STORY, b=CAIRO))
    await_reading(qtbot, program)
    lines = program.session.library.readings.original(1).lines

    program.session.desk.edit_lines(1, {len(lines) - 2: Role.UNKNOWN})
    assert not is_read(program)

    await_reading(qtbot, program)


@pytest.mark.usefixtures("new_processes")
def test_a_program_that_is_gone_is_told_of_and_what_is_left_is_read_by_the_next(
    start, qtbot, tmp_path
):
    with make.library(tmp_path) as library:
        library.articles.add(make.draft(STORY), [])
    with program_at(tmp_path / "gone"), qtbot.captureExceptions() as raised:
        program = start()
        qtbot.waitUntil(lambda: bool(raised), timeout=20_000)
        program.stop()

    assert {type(error) for _, error, _ in raised} == {NotStartedError}
    again = start()
    await_reading(qtbot, again)
    assert UNKNOWN in names(again, 1)
