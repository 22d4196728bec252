"""Slow work in another process: values come home in order, and no end of it hurts the window."""

import os
import signal
import sys
import time
from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QObject

from reader.desk import guarding
from reader.errors import NotStartedError, Reason
from reader.ui.tasks import Limit, Steps, Tasks


def count(to: int) -> Iterator[int]:
    yield from range(to)


def die(after: int) -> Iterator[int]:
    yield from range(after)
    os.kill(os.getpid(), signal.SIGKILL)


def fail() -> Iterator[int]:
    yield 1
    raise ValueError("a bug in a task")


def hang() -> Iterator[int]:
    yield 0
    time.sleep(60)


def swell() -> Iterator[int]:
    yield 0
    held = [bytearray(1024**2) for _ in range(300)]
    time.sleep(60 * len(held))


@pytest.fixture
def tasks(qtbot):
    tasks = Tasks()
    yield tasks
    tasks.stop()


class Ear:
    """Hears what a task says."""

    def __init__(self) -> None:
        self.values: list[int] = []
        self.end = ""

    def run(self, tasks: Tasks, task, owner: QObject) -> None:
        tasks.run(
            task,
            owner=owner,
            each=self.values.append,
            done=lambda: self.hear_end("done"),
            died=lambda: self.hear_end("died"),
        )

    def hear_end(self, end: str) -> None:
        self.end = end


@pytest.mark.usefixtures("new_processes")
def test_values_come_home_in_order(qtbot, tasks):
    ear = Ear()

    ear.run(tasks, partial(count, 50), tasks)

    qtbot.waitUntil(lambda: ear.end == "done", timeout=20_000)
    assert ear.values == list(range(50))


def test_tasks_run_one_after_the_other(qtbot, tasks):
    first, second = Ear(), Ear()

    first.run(tasks, partial(count, 3), tasks)
    second.run(tasks, partial(count, 2), tasks)

    qtbot.waitUntil(lambda: second.end == "done", timeout=20_000)
    assert (first.values, second.values) == ([0, 1, 2], [0, 1])
    assert tasks.is_idle


def test_a_cancelled_task_ends_early(qtbot, tasks):
    ear = Ear()
    ear.run(tasks, partial(count, 10_000), tasks)
    qtbot.waitUntil(lambda: bool(ear.values), timeout=20_000)

    tasks.cancel()

    qtbot.waitUntil(lambda: ear.end == "done", timeout=20_000)
    assert len(ear.values) < 10_000


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="the system knows no SIGKILL")
@pytest.mark.usefixtures("new_processes")
def test_a_process_that_dies_is_told_of_and_the_next_task_runs(qtbot, tasks):
    first, second = Ear(), Ear()

    first.run(tasks, partial(die, 2), tasks)
    second.run(tasks, partial(count, 2), tasks)

    qtbot.waitUntil(lambda: second.end == "done", timeout=20_000)
    assert (first.values, first.end) == ([0, 1], "died")


@pytest.mark.usefixtures("program_gone")
def test_a_process_that_cannot_begin_is_told_of_and_can_be_stopped(qtbot, tasks):
    ear = Ear()
    with qtbot.captureExceptions() as raised:
        ear.run(tasks, partial(count, 2), tasks)
        qtbot.waitUntil(lambda: bool(ear.end) and bool(raised), timeout=20_000)
        tasks.stop()

    assert (ear.values, ear.end) == ([], "died")
    assert [type(error) for _, error, _ in raised] == [NotStartedError]


@pytest.mark.usefixtures("program_gone")
def test_a_program_that_is_stopped_while_a_process_cannot_begin_ends_quietly(qtbot, tasks):
    Ear().run(tasks, partial(count, 2), tasks)

    tasks.stop()

    qtbot.wait(200)
    assert tasks.is_idle


@pytest.mark.usefixtures("new_processes")
def test_a_process_that_cannot_begin_at_once_is_begun_again(qtbot, tasks, monkeypatch):
    begun = []

    def begin(is_background: bool):
        begun.append(guarding.begin(is_background))
        if len(begun) == 1:
            guarding.end(begun[0][1])
        return begun[-1]

    monkeypatch.setattr("reader.ui.tasks.begin", begin)
    ear = Ear()

    ear.run(tasks, partial(count, 2), tasks)

    qtbot.waitUntil(lambda: ear.end == "done", timeout=20_000)
    assert ear.values == [0, 1]


def lack() -> Iterator[int]:
    yield 0
    sys.exit("the archive appears to have been moved or deleted")


def test_a_part_of_the_program_that_is_gone_is_told_apart_from_a_crash(qtbot, tasks):
    ends = []
    with qtbot.captureExceptions() as raised:
        tasks.run(
            lack,
            owner=tasks,
            each=lambda _: None,
            done=lambda: ends.append("done"),
            died=lambda: ends.append("died"),
            not_started=lambda: ends.append("not started"),
        )
        qtbot.waitUntil(lambda: bool(raised), timeout=20_000)

    assert ends == ["not started"]
    assert [type(error) for _, error, _ in raised] == [NotStartedError]


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="the system knows no SIGKILL")
@pytest.mark.usefixtures("new_processes")
def test_a_process_that_died_while_nothing_was_asked_is_replaced(qtbot, tasks):
    first, second = Ear(), Ear()
    first.run(tasks, partial(count, 1), tasks)
    qtbot.waitUntil(lambda: first.end == "done", timeout=20_000)

    guarding.end(tasks._process)
    qtbot.waitUntil(lambda: tasks._pipe is None)
    second.run(tasks, partial(count, 2), tasks)

    qtbot.waitUntil(lambda: second.end == "done", timeout=20_000)
    assert second.values == [0, 1]


@pytest.mark.parametrize(
    ("task", "seconds", "reason"),
    [(hang, 0.3, Reason.TOOK_TOO_LONG), (swell, 60, Reason.TOO_LARGE)],
    ids=["time", "memory"],
)
def test_a_task_that_takes_too_much_is_ended(qtbot, tasks, monkeypatch, task, seconds, reason):
    monkeypatch.setattr(guarding, "MOST_MEMORY", 250 * 1024**2)
    ear, reasons = Ear(), []

    tasks.run(
        task,
        owner=tasks,
        each=ear.values.append,
        done=lambda: ear.hear_end("done"),
        died=lambda: ear.hear_end("died"),
        limit=Limit(seconds, reasons.append),
    )

    qtbot.waitUntil(lambda: bool(reasons), timeout=20_000)
    assert (ear.values, ear.end, reasons) == ([0], "", [reason])


def test_a_bug_in_a_task_is_raised_in_the_window(qtbot, tasks):
    ear = Ear()
    with qtbot.captureExceptions() as raised:
        ear.run(tasks, fail, tasks)
        qtbot.waitUntil(lambda: ear.end == "died", timeout=20_000)

    assert "a bug in a task" in str(raised[0][1])


def test_what_goes_wrong_with_a_value_ends_its_task_and_no_other(qtbot, tasks):
    ended, after = [], Ear()

    def refuse(value: int) -> None:
        raise OSError(f"no room for {value}")

    with qtbot.captureExceptions() as raised:
        tasks.run(
            partial(count, 5),
            owner=tasks,
            each=refuse,
            done=lambda: ended.append("done"),
            died=lambda: ended.append("died"),
        )
        after.run(tasks, partial(count, 1), tasks)
        qtbot.waitUntil(lambda: after.end == "done", timeout=20_000)

    assert ended == ["done"]
    assert [str(error) for _, error, _ in raised] == ["no room for 0"]


def test_a_deleted_owner_hears_nothing(qtbot, tasks):
    owner, ear, after = QObject(), Ear(), Ear()
    ear.run(tasks, partial(count, 5), owner)

    owner.deleteLater()
    after.run(tasks, partial(count, 1), tasks)

    qtbot.waitUntil(lambda: after.end == "done", timeout=20_000)
    assert ear.end == ""


def test_steps_run_one_at_each_turn_of_the_event_loop(qtbot, tasks):
    seen: list[int] = []

    def steps() -> Iterator[None]:
        for number in range(3):
            seen.append(number)
            yield

    Steps(steps(), lambda: seen.append(-1), tasks)

    assert seen == []
    qtbot.waitUntil(lambda: seen == [0, 1, 2, -1])


def test_a_step_that_fails_is_the_last(qtbot, tasks):
    ended: list[bool] = []

    def steps() -> Iterator[None]:
        yield
        raise OSError("no room")

    with qtbot.captureExceptions() as raised:
        Steps(steps(), lambda: ended.append(True), tasks)
        qtbot.waitUntil(lambda: ended == [True])
        qtbot.wait(50)

    assert [str(error) for _, error, _ in raised] == ["no room"]
