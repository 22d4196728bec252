"""Reading articles out of the files that people have. Knows nothing of the library."""

from collections.abc import Iterator
from pathlib import Path

from reader.errors import Reason, UnreadableFileError
from reader.importing.files import File
from reader.importing.formats import MOST_LEVELS, articles
from reader.importing.sources import MOST_BYTES, Source, content_of, sources
from reader.model import Draft

__all__ = ["CLEANING_VERSION", "Source", "read", "read_bytes", "read_source", "sources"]

CLEANING_VERSION = 1
"""Raise it when the rules find other bodies than before, so that old imports can be read again."""


def read(path: Path) -> Draft:
    """Read the article of a file, the first where it holds several.

    Raises UnreadableFileError.
    """
    return _first(read_source(Source(path.name, path)))


def read_source(source: Source) -> Iterator[Draft | UnreadableFileError]:
    """Read all articles of a file or of an archive's member; what cannot be, as its error."""
    try:
        content = content_of(source)
    except UnreadableFileError as error:
        yield error
    else:
        yield from _articles(source.name, content, MOST_LEVELS - (source.member is not None))


def read_bytes(source_name: str, content: bytes) -> Draft:
    """Read the article of a file's bytes, the first where they hold several.

    Raises UnreadableFileError.
    """
    return _first(_articles(source_name, content))


def _articles(
    source_name: str, content: bytes, levels: int = MOST_LEVELS
) -> Iterator[Draft | UnreadableFileError]:
    if len(content) > MOST_BYTES:
        yield UnreadableFileError(source_name, Reason.TOO_LARGE)
    else:
        try:
            yield from articles(File(source_name, content), levels)
        except MemoryError:
            yield UnreadableFileError(source_name, Reason.TOO_LARGE)


def _first(found: Iterator[Draft | UnreadableFileError]) -> Draft:
    match next(found, None):
        case Draft() as draft:
            return draft
        case UnreadableFileError() as error:
            raise error
    raise UnreadableFileError("", Reason.EMPTY)
