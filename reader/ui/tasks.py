"""Slow work in a process of its own, its fruits back on the GUI thread, one by one.

A process, not a thread: a thread that computes in Python takes the interpreter from the
window for milliseconds at each of its steps, and a file that crashes a parser would take
the window with it.
"""

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from threading import Thread
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from shiboken6 import isValid

from reader.desk.guarding import (
    LOOK,
    Bug,
    End,
    Incomplete,
    Task,
    TaskError,
    Trouble,
    Value,
    begin,
    end,
    holds_too_much,
    is_ready,
)
from reader.errors import NotStartedError, Reason

_END = object()


@dataclass(frozen=True, slots=True)
class Limit:
    """How long each value after the first may take, and what is called when one takes longer.

    The first one is waited for: it takes as long as there are files to be found. It is called
    with TOO_LARGE where the process takes too much memory.
    """

    seconds: float
    exceeded: Callable[[Reason], object]


@dataclass(slots=True)
class _Job:
    task: Task
    owner: QObject
    each: Callable[[Any], object]
    done: Callable[[], object]
    died: Callable[[], object]
    not_started: Callable[[], object]
    limit: "Limit | None"
    is_cancelled: bool = False
    has_tried: bool = False
    """A process that was begun for it has ended before it was ready."""


class Tasks(QObject):
    """Runs one task at a time, in the order given.

    A task goes on to its next value when the window has taken the last one: it may rely on
    what the window wrote, and cannot fill the event queue by running ahead. `each` gets every
    value and `done` is called after the last; `died` is called instead of `done` when the
    process was ended from outside or crashed. One that exceeds its limit is ended. Where no
    process can be begun, of two, `not_started` is called, or else `died`, and NotStartedError is
    raised. All are called on the GUI thread, and only while `owner` lives.
    """

    # Only a bell, rung on the thread that listens to the pipe.
    _heard = Signal(object)

    def __init__(self, parent: QObject | None = None, *, is_background: bool = False) -> None:
        """Where it `is_background`, all else on the machine goes before it."""
        super().__init__(parent)
        self._is_background = is_background
        self._waiting: list[_Job] = []
        self._job: _Job | None = None
        self._pipe: Connection | None = None
        self._process: BaseProcess | None = None
        self._is_ready = False
        """The process has begun."""
        self._is_paused = False
        self._is_waited_for = False
        """The process waits to hear that it may go on."""
        self._watch = QTimer(self, singleShot=True)
        self._watch.timeout.connect(partial(self._give_up, Reason.TOOK_TOO_LONG))
        self._scales = QTimer(self, interval=int(1000 * LOOK))
        self._scales.timeout.connect(self._weigh)
        self._heard.connect(self._answer, Qt.ConnectionType.QueuedConnection)

    @property
    def is_idle(self) -> bool:
        return self._job is None and not self._waiting

    @property
    def is_paused(self) -> bool:
        return self._is_paused

    def run(  # noqa: PLR0913  each by its name
        self,
        task: Task,
        *,
        owner: QObject,
        each: Callable[[Any], object],
        done: Callable[[], object],
        died: Callable[[], object],
        not_started: Callable[[], object] | None = None,
        limit: Limit | None = None,
    ) -> None:
        self._waiting.append(_Job(task, owner, each, done, died, not_started or died, limit))
        if self._job is None:
            self._next()

    def cancel(self) -> None:
        """Let the running task finish its current value and no more; then `done` is called."""
        if self._job:
            self._job.is_cancelled = True
            self.go_on()

    def pause(self) -> None:
        """Hold the running task back after its current value."""
        self._is_paused = True

    def go_on(self) -> None:
        self._is_paused = False
        self._answer_waiting()

    def stop(self) -> None:
        """End the process, and drop all that remains."""
        self._waiting.clear()
        self._job = None
        self._end_process()

    def _end_process(self) -> None:
        self._watch.stop()
        self._scales.stop()
        self._is_waited_for = False
        pipe, self._pipe = self._pipe, None
        if self._process and pipe:
            end(self._process)
            pipe.close()

    def _next(self) -> None:
        self._job = self._waiting.pop(0) if self._waiting else None
        if self._job:
            self._begin(self._job)

    def _begin(self, job: _Job) -> None:
        self._connect()
        self._send(job.task)
        if job.limit:
            self._scales.start()

    def _send(self, message: object) -> None:
        # If the process has ended, that is heard of by itself.
        with suppress(OSError):
            if self._pipe:
                self._pipe.send(message)

    def _start_watch(self) -> None:
        if self._job and self._job.limit:
            self._watch.start(int(1000 * self._job.limit.seconds))

    def _weigh(self) -> None:
        if self._process and holds_too_much(self._process):
            self._give_up(Reason.TOO_LARGE)

    def _give_up(self, reason: Reason) -> None:
        """End a process that is stuck in a value."""
        job = self._job
        self._end_process()
        if job and job.limit:
            self._finish(partial(job.limit.exceeded, reason))

    def _answer_waiting(self) -> None:
        """Let the process go on, if it waits for that and may."""
        if self._is_waited_for and self._pipe and not self._is_paused:
            self._is_waited_for = False
            self._start_watch()
            self._send(True)

    def _connect(self) -> None:
        if self._pipe is None:
            self._is_ready = False
            self._pipe, self._process = begin(self._is_background)
            Thread(target=self._listen, args=(self._pipe,), daemon=True).start()

    def _listen(self, pipe: Connection) -> None:
        while True:
            try:
                message = pipe.recv()
            except (EOFError, OSError):
                message = None
            if not isValid(self):
                return
            self._heard.emit((pipe, message))
            if message is None:
                return

    @Slot(object)
    def _answer(self, heard: tuple[Connection, object]) -> None:
        pipe, message = heard
        if pipe is not self._pipe:
            return
        if is_ready(message):
            self._is_ready = True
        elif self._job:
            self._watch.stop()
            self._follow(self._job, message)
        elif message is None:
            self._end_process()

    def _follow(self, job: _Job, message: object) -> None:
        match message:
            case Value(value):
                self._take(job, value)
            case End():
                self._finish(job.done)
            case Trouble(error):
                self._finish(job.died)
                raise error
            case Bug(trace):
                self._finish(job.died)
                raise TaskError(trace)
            case Incomplete(trace):
                self._end_process()
                self._finish(job.not_started)
                raise NotStartedError from TaskError(trace)
            case _ if self._is_ready:
                self._end_process()
                self._finish(job.died)
            case _:
                self._try_again(job)

    def _try_again(self, job: _Job) -> None:
        """Begin another process, unless this was another one."""
        self._end_process()
        if not job.has_tried:
            job.has_tried = True
            self._begin(job)
        else:
            self._finish(job.not_started)
            raise NotStartedError

    def _take(self, job: _Job, value: object) -> None:
        goes_on = False
        try:
            if isValid(job.owner) and not job.is_cancelled:
                job.each(value)
                goes_on = not job.is_cancelled
        finally:  # what `each` raises ends the task: else the process would wait for ever
            if self._pipe and not goes_on:
                self._send(False)
            elif self._pipe:  # `each` may have stopped everything
                self._is_waited_for = True
                self._answer_waiting()

    def _finish(self, call: Callable[[], object]) -> None:
        job, self._job = self._job, None
        self._scales.stop()
        try:
            if job and isValid(job.owner):
                call()
        finally:
            if self._job is None:
                self._next()


class Steps(QObject):
    """Runs an iterator on the GUI thread, a step at each turn of the event loop.

    `done` is called after the last step, be it one that raised an error.
    """

    def __init__(
        self, steps: Iterator[object], done: Callable[[], object], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._steps = steps
        self._done = done
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._step)
        self._timer.start(0)

    def stop(self) -> None:
        """Take no further step; `done` is not called."""
        self._timer.stop()
        self.deleteLater()

    def _step(self) -> None:
        goes_on = False
        try:
            goes_on = next(self._steps, _END) is not _END
        finally:
            if not goes_on:
                self.stop()
                self._done()
