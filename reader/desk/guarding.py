"""Tasks in a process of their own, so that none can stop or swallow the program."""

import contextlib
import multiprocessing
import os
import sys
import time
import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import Any

import psutil

from reader.errors import NotStartedError, ReaderError, Reason
from reader.version import VERSION

Task = Callable[[], Iterator[Any]]
"""Made of things that can be sent to another process: a module's function with its arguments."""

SECONDS = 15.0
"""Longer no article takes; half a second is usual for the slowest formats."""
MOST_MEMORY = 2 * 1024**3
"""Bytes that the reading process may hold. Linux sees to it by itself; elsewhere it is watched."""
LOOK = 0.5
"""Seconds from one look at its memory to the next."""


class TaskError(Exception):
    """A bug inside a task; the text is its traceback."""


@dataclass(frozen=True, slots=True)
class Ready:
    """The process has begun; what ends it from now on is the task's doing."""

    version: str
    """Another one than ours where the program was replaced while it runs."""


@dataclass(frozen=True, slots=True)
class Incomplete:
    """A part of the program is missing: it was replaced or removed while it runs."""

    trace: str


@dataclass(frozen=True, slots=True)
class Value:
    value: object


class End:
    """The task is done."""


@dataclass(frozen=True, slots=True)
class Trouble:
    """Expected trouble with the library itself, which ends the task."""

    error: ReaderError


@dataclass(frozen=True, slots=True)
class Bug:
    trace: str


class DiedError(Exception):
    """The process ended, or had to be ended, while it was at the task."""

    def __init__(self, reason: Reason) -> None:
        self.reason = reason


def work(pipe: Connection, is_background: bool = False) -> None:
    """Run tasks as they come, until None does. This is the process."""
    _limit_memory()
    if is_background:
        _step_back()
    try:
        pipe.send(Ready(VERSION))
        while (task := pipe.recv()) is not None:
            pipe.send(_run(task, pipe))
    except (EOFError, OSError, KeyboardInterrupt):
        pass  # the other side is gone


def holds_too_much(process: BaseProcess) -> bool:
    """Tell whether a process holds more memory than it may."""
    try:
        return bool(psutil.Process(process.pid).memory_info().rss > MOST_MEMORY)
    except psutil.Error:
        return False


def begin(is_background: bool = False) -> tuple[Connection, BaseProcess]:
    """Begin a process for tasks; return the pipe to it, and it.

    From one that does not begin, or ends before it is ready, the pipe brings its end alone.
    """
    # Spawned, also where forking is possible: a fork would copy the window's threads.
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=work, args=(theirs, is_background), daemon=True)
    # Where its program is gone it may end before it is told what to do, and what starts it, which
    # is loaded for the first of them, may be gone, too.
    with theirs, contextlib.suppress(OSError, ImportError):
        process.start()
    return ours, process


def is_ready(message: object) -> bool:
    """Tell whether a process says that it takes tasks, and is of this very program."""
    return message == Ready(VERSION)


def end(process: BaseProcess) -> None:
    """End a process, if it has begun."""
    if process.pid is not None:
        process.kill()
        process.join()


def watched(task: Task, seconds: float) -> Iterator[Any]:
    """Yield what a task does in a process.

    Raises NotStartedError where there is none, and DiedError where it is slow, or crashes.
    """
    pipe, process = begin()
    try:
        _expect_ready(pipe)
        pipe.send(task)
        yield from _received(pipe, process, seconds)
    except (EOFError, OSError) as error:
        raise DiedError(Reason.DAMAGED) from error
    finally:
        end(process)
        pipe.close()


def _expect_ready(pipe: Connection) -> None:
    try:
        said = pipe.recv()
    except (EOFError, OSError):
        said = None
    if not is_ready(said):
        raise NotStartedError


def _received(pipe: Connection, process: BaseProcess, seconds: float) -> Iterator[Any]:
    patience = float("inf")  # the first value takes as long as there are files to be found
    while True:
        _wait(pipe, process, patience)
        patience = seconds
        match pipe.recv():
            case Value(value):
                yield value
                pipe.send(True)
            case Trouble(error):
                raise error
            case Bug(trace):
                raise TaskError(trace)
            case Incomplete(trace):
                raise NotStartedError from TaskError(trace)
            case _:
                return


def _wait(pipe: Connection, process: BaseProcess, seconds: float) -> None:
    """Wait for the next value. Raises DiedError where it takes too much time or memory."""
    latest = time.monotonic() + seconds
    while not pipe.poll(min(LOOK, seconds)):
        if holds_too_much(process):
            raise DiedError(Reason.TOO_LARGE)
        if time.monotonic() > latest:
            raise DiedError(Reason.TOOK_TOO_LONG)


def _run(task: Task, pipe: Connection) -> End | Trouble | Bug | Incomplete:
    values = task()
    try:
        for value in values:
            pipe.send(Value(value))
            if not pipe.recv():  # asked to stop
                values.close()  # type: ignore[attr-defined]
                break
    except (EOFError, OSError):
        raise
    except ReaderError as error:
        return Trouble(error)
    except (ImportError, SystemExit):  # as PyInstaller ends where its archive is gone
        return Incomplete(traceback.format_exc())
    except Exception:  # it is raised again, in the other process
        return Bug(traceback.format_exc())
    return End()


def _step_back() -> None:
    """Let all else on the machine go before this process."""
    with contextlib.suppress(psutil.Error, OSError):
        if sys.platform == "win32":
            psutil.Process().nice(psutil.BELOW_NORMAL_PRIORITY_CLASS)
        else:
            os.nice(10)  # than the program itself


def _limit_memory() -> None:
    """Have the system refuse memory to this process, where it can: parsers say so then."""
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource  # noqa: PLC0415

        _, most = resource.getrlimit(resource.RLIMIT_DATA)
        resource.setrlimit(resource.RLIMIT_DATA, (MOST_MEMORY, most))
