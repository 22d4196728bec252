"""Reading in a process of its own, so that no file can stop or swallow the program.

A file may hang a parser, eat all memory or crash it; then the process is ended, its file is
refused, and another process goes on behind it.
"""

import contextlib
import multiprocessing
import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from reader.desk.importing import Begun, Done, Item, prepare
from reader.errors import ReaderError, Reason, UnreadableFileError

Task = Callable[[], Iterator[Any]]
"""Made of things that can be sent to another process: a module's function with its arguments."""

SECONDS = 20.0
"""Longer no article takes; half a second is usual for the slowest formats."""
MOST_MEMORY = 2 * 1024**3
"""Bytes that the reading process may hold, where the system can see to it."""


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


def work(pipe: Connection) -> None:
    """Run tasks as they come, until None does. This is the process."""
    _limit_memory()
    try:
        while (task := pipe.recv()) is not None:
            pipe.send(_run(task, pipe))
    except (EOFError, OSError, KeyboardInterrupt):
        pass  # the other side is gone


def prepare_safely(
    library: Path, paths: tuple[Path, ...], start: int = 0, seconds: float = SECONDS
) -> Iterator[Item]:
    """Do as `prepare` does; a file that its process does not survive yields its error."""
    done, name, is_going_on = start, "", True
    while is_going_on:
        is_going_on = False
        try:
            for item in _watched(partial(prepare, library, paths, done), seconds):
                name = item.source_name if isinstance(item, Begun) else name
                done += isinstance(item, Done)
                yield item
        except _DiedError as died:
            yield UnreadableFileError(name, died.reason)
            yield Done(name)
            done += 1
            is_going_on = True


def _watched(task: Task, seconds: float) -> Iterator[Any]:
    """Yield what a task does in a process. Raises _DiedError where it is slow, or crashes."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=work, args=(theirs,), daemon=True)
    process.start()
    theirs.close()
    try:
        ours.send(task)
        yield from _received(ours, seconds)
    except (EOFError, OSError) as error:
        raise _DiedError(Reason.DAMAGED) from error
    finally:
        process.kill()
        process.join()
        ours.close()


def _received(pipe: Connection, seconds: float) -> Iterator[Any]:
    patience = None  # the first value takes as long as there are files to be found
    while pipe.poll(patience):
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


def _limit_memory() -> None:
    """Have the system refuse memory to this process, where it can: parsers say so then."""
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource  # noqa: PLC0415

        _, most = resource.getrlimit(resource.RLIMIT_DATA)
        resource.setrlimit(resource.RLIMIT_DATA, (MOST_MEMORY, most))
