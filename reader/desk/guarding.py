"""Reading in a process of its own, so that no file can stop or swallow the program.

A file may hang a parser, eat all memory or crash it; then the process is ended, its file is
refused, and another process goes on behind it.
"""

import contextlib
import multiprocessing
import os
import sys
import time
import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

import psutil

from reader.desk.importing import Begun, Done, Item, prepare
from reader.errors import ReaderError, Reason, UnreadableFileError

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


class _DiedError(Exception):
    def __init__(self, reason: Reason) -> None:
        self.reason = reason


def work(pipe: Connection, is_background: bool = False) -> None:
    """Run tasks as they come, until None does. This is the process."""
    _limit_memory()
    if is_background:
        _step_back()
    try:
        while (task := pipe.recv()) is not None:
            pipe.send(_run(task, pipe))
    except (EOFError, OSError, KeyboardInterrupt):
        pass  # the other side is gone


def prepare_safely(
    library: Path, paths: tuple[Path, ...], start: int = 0, seconds: float = SECONDS
) -> Iterator[Item]:
    """Do as `prepare` does; a file that its process does not survive yields its error.

    So does one that meets a bug of ours; the first bug is raised when all files are done.
    """
    done, name, bug, is_going_on = start, "", None, True
    while is_going_on:
        is_going_on, name = False, ""
        reason = Reason.DAMAGED
        try:
            for item in _watched(partial(prepare, library, paths, done), seconds):
                name = item.source_name if isinstance(item, Begun) else name
                done += isinstance(item, Done)
                yield item
            break
        except _DiedError as died:
            reason = died.reason
        except TaskError as error:
            bug = bug or error
        yield UnreadableFileError(name or _called(paths), reason)
        yield Done(name)
        done += 1
        is_going_on = bool(name)  # else it died of finding the files, and would again
    if bug:
        raise bug


def _called(paths: tuple[Path, ...]) -> str:
    return ", ".join(path.name for path in paths)


def holds_too_much(process: BaseProcess) -> bool:
    """Tell whether a process holds more memory than it may."""
    try:
        return bool(psutil.Process(process.pid).memory_info().rss > MOST_MEMORY)
    except psutil.Error:
        return False


def _watched(task: Task, seconds: float) -> Iterator[Any]:
    """Yield what a task does in a process. Raises _DiedError where it is slow, or crashes."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=work, args=(theirs,), daemon=True)
    process.start()
    theirs.close()
    try:
        ours.send(task)
        yield from _received(ours, process, seconds)
    except (EOFError, OSError) as error:
        raise _DiedError(Reason.DAMAGED) from error
    finally:
        process.kill()
        process.join()
        ours.close()


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
            case _:
                return


def _wait(pipe: Connection, process: BaseProcess, seconds: float) -> None:
    """Wait for the next value. Raises _DiedError where it takes too much time or memory."""
    end = time.monotonic() + seconds
    while not pipe.poll(min(LOOK, seconds)):
        if holds_too_much(process):
            raise _DiedError(Reason.TOO_LARGE)
        if time.monotonic() > end:
            raise _DiedError(Reason.TOOK_TOO_LONG)


def _run(task: Task, pipe: Connection) -> End | Trouble | Bug:
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
