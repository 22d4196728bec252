"""Reading files so that none can stop or swallow the program.

A file may hang a parser, eat all memory or crash it; then the process that reads is ended, the
file is refused, and another process goes on behind it. Where no file is to blame, none is.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from reader.desk.guarding import SECONDS, DiedError, TaskError, watched
from reader.desk.importing import Begun, Done, Item, Total, prepare
from reader.errors import NotStartedError, Reason, UnreadableFileError


def prepare_safely(
    library: Path, paths: tuple[Path, ...], start: int = 0, seconds: float = SECONDS
) -> Iterator[Item]:
    """Do as `prepare` does; a file that its process does not survive yields its error.

    So does one that meets a bug of ours; the first bug is raised when all files are done.
    Raises NotStartedError where no process gets to read, of two at the same place.
    """
    place, bug = _Place(paths, start), None
    while not place.is_last:
        try:
            yield from place.noted(watched(partial(prepare, library, paths, place.done), seconds))
        except (NotStartedError, DiedError, TaskError) as error:
            bug = bug or (error if isinstance(error, TaskError) else None)
            yield from place.given_up(error)
    if bug:
        raise bug


@dataclass(slots=True)
class _Place:
    """How far reading has come."""

    paths: tuple[Path, ...]
    done: int
    """So many files are done."""
    file: str = ""
    """What the file is called that is being read; between files empty."""
    has_found: bool = False
    """The files have been found."""
    is_last: bool = False
    has_tried: bool = False
    """A process has failed here that had no file in its hands."""

    def noted(self, items: Iterator[Item]) -> Iterator[Item]:
        for item in items:
            if isinstance(item, Begun):
                self.file = item.source_name
            elif isinstance(item, Done):
                self._end_file()
            self.has_found |= isinstance(item, Total)
            yield item
        self.is_last = True

    def given_up(self, error: NotStartedError | DiedError | TaskError) -> Iterator[Item]:
        """Yield that a file is refused; nothing where none is to blame and another try is due."""
        is_unread = isinstance(error, NotStartedError)
        if (is_unread or not self.file) and not self.has_tried:
            self.has_tried = True
            return
        if is_unread or (self.has_found and not self.file):
            raise NotStartedError from error
        reason = error.reason if isinstance(error, DiedError) else Reason.DAMAGED
        yield UnreadableFileError(self.file or self._called(), reason)
        yield Done(self.file)
        self.is_last = not self.file  # it fails at finding the files, and would again
        self._end_file()

    def _end_file(self) -> None:
        self.done, self.file, self.has_tried = self.done + 1, "", False

    def _called(self) -> str:
        return ", ".join(path.name for path in self.paths)
