"""When whoever reads what is printed has seen enough: `warraq articles | head -1`."""

import os
import sys
from collections.abc import Callable
from typing import TextIO

from reader.cli.codes import OK


class UnreadError(Exception):
    """Nobody reads any more what is printed."""


def printed(stream: TextIO, text: str) -> None:
    """Print at once. Raises UnreadError if nobody reads it."""
    try:
        stream.write(text)
        stream.flush()
    except BrokenPipeError as error:
        raise UnreadError from error


def until_unread(work: Callable[[], int]) -> int:
    """Return the exit status of work that prints; it ends well where nobody reads on."""
    try:
        try:
            return work()
        finally:  # what others than the terminal printed; Python would complain of it later
            for stream in _streams():
                printed(stream, "")
    except UnreadError:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        for stream in _streams():
            os.dup2(nowhere, stream.fileno())
        return OK


def _streams() -> list[TextIO]:
    """Return where the program prints; one without a console has no place."""
    return [stream for stream in (sys.stdout, sys.stderr) if stream]
