"""Where windows of two libraries stand."""

import pytest

from reader.ui.app import Options, Program, application
from reader.ui.standing import SHIFT


@pytest.fixture
def start(tmp_path):
    """Show a library; what is started is stopped again."""
    programs: list[Program] = []

    def start(name: str) -> Program:
        usual = tmp_path / "library.warraq"
        options = Options(tmp_path / f"{name}.warraq", language="en", own_library=usual)
        programs.append(Program(application(), options))
        programs[-1].start()
        return programs[-1]

    yield start
    for program in programs:
        if program.is_running:
            program.stop()


@pytest.fixture
def first(start):
    """Return where the usual library's window was left, a small one."""
    program = start("library")
    program.window.setGeometry(5, 50, 760, 560)
    program.stop()
    return start("library").window.geometry()


def test_a_window_stands_where_it_stood(first):
    assert first.topLeft().toTuple() == (5, 50)


def test_another_library_does_not_lie_upon_the_usual_one(start, first):
    assert start("other").window.geometry() == first.translated(SHIFT)


def test_windows_do_not_move_on_with_every_start(start, first):
    for _ in range(2):
        other = start("other")
        assert other.window.geometry() == first.translated(SHIFT)
        other.stop()

    assert start("other").window.geometry() == first.translated(SHIFT)
