"""A program that keeps writing into a file while others read it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event, Thread


@contextmanager
def being_written(path: Path) -> Iterator[None]:
    """Make a large file, and change it all the time."""
    path.write_text("سطر\n" * 2_000_000, "utf-8")
    is_over = Event()

    def write():
        with path.open("r+b", buffering=0) as file:
            while not is_over.is_set():
                file.seek(0)
                file.write(b"x")

    writer = Thread(target=write)
    writer.start()
    try:
        yield
    finally:
        is_over.set()
        writer.join()
