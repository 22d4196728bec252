"""What can go wrong without being our fault.

Each kind carries facts; the faces make a sentence of them, in the user's language.
Anything that is not a ReaderError is a bug: it is logged with its traceback and reaches
the crash dialog, never a ``try`` in the middle of the program.
"""

from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path


class ReaderError(Exception):
    """Something the user can understand and act on."""


class Reason(StrEnum):
    """Why a file was refused."""

    NOT_FOUND = "not found"
    NOT_READABLE = "not readable"
    UNKNOWN_FORMAT = "unknown format"
    EMPTY = "empty"
    TOO_LARGE = "too large"
    NOT_TEXT = "not text"
    DAMAGED = "damaged"
    TOO_DEEP = "too deep"
    TOOK_TOO_LONG = "took too long"
    NEEDS_LIBREOFFICE = "needs LibreOffice"
    ENCRYPTED = "encrypted"
    CHANGING = "changing"


class UnreadableFileError(ReaderError):
    """A file that could not be taken; `source_name` is as `Draft.source_name`."""

    def __init__(self, source_name: str, reason: Reason, detail: str = "") -> None:
        super().__init__(source_name, reason, detail)
        self.source_name = source_name
        self.reason = reason
        self.detail = detail

    def __str__(self) -> str:
        return f"{self.source_name}: {self.reason}" + (f" ({self.detail})" if self.detail else "")


class NotStartedError(ReaderError):
    """A process of ours cannot be begun, such as when the program was replaced while it runs."""


class ReadingEndedError(ReaderError):
    """Looking closely for names has ended before all was read, for the rest of this run."""


class ListProblem(StrEnum):
    """What is wrong with a list of names."""

    NOT_READABLE = "not readable"
    NOT_UTF8 = "not UTF-8"
    TOO_LARGE = "too large"
    SKOS = "SKOS"
    DAMAGED = "damaged"
    NO_LIST = "no list"
    TOO_NEW = "too new"
    NO_NAME = "no name"
    NO_TYPE = "no type"
    EMPTY = "empty"


class UnreadableListError(ReaderError):
    """A list of names of which nothing could be taken in."""

    def __init__(self, path: Path, problem: ListProblem) -> None:
        super().__init__(path, problem)
        self.path = path
        self.problem = problem


class UnwritableFileError(ReaderError):
    """A file that could not be written, such as an export to a full disk."""

    def __init__(self, path: Path, detail: str) -> None:
        super().__init__(path, detail)
        self.path = path
        self.detail = detail


class UnknownEndingError(ReaderError):
    """A file to be written whose name does not say, by its ending, what it is to be."""

    def __init__(self, path: Path, endings: Sequence[str]) -> None:
        super().__init__(path, endings)
        self.path = path
        self.endings = endings


class LibraryTooNewError(ReaderError):
    """A library that a newer version of the program has written."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.path = path


class LibraryInUseError(ReaderError):
    """A library that another window has open."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.path = path


class SilentWindowError(LibraryInUseError):
    """A library that another window has open, which does not answer."""


class UnusableLibraryError(ReaderError):
    """A file that cannot be opened as a library: not one, locked, or not writable."""

    def __init__(self, path: Path, detail: str) -> None:
        super().__init__(path, detail)
        self.path = path
        self.detail = detail


class NoSuchArticleError(ReaderError):
    def __init__(self, article_id: int) -> None:
        super().__init__(article_id)
        self.article_id = article_id


class QueryError(ReaderError):
    """A search that cannot be understood, such as one without a word in it."""

    def __init__(self, query: str) -> None:
        super().__init__(query)
        self.query = query
