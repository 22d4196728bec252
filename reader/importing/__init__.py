"""Reading articles out of the files that people have. Knows nothing of the library."""

from collections.abc import Iterator
from pathlib import Path

from reader.errors import Reason, UnreadableFileError
from reader.importing.files import File
from reader.importing.formats import Result, articles, undecoded
from reader.importing.formats.fields import PARTS, Fields, Mappings, Table, entry_of
from reader.importing.sources import MOST_BYTES, Source, content_of, files_in, sources
from reader.model import Draft

__all__ = [
    "CLEANING_VERSION",
    "PARTS",
    "Fields",
    "Mappings",
    "Source",
    "Table",
    "entry_of",
    "files_in",
    "read",
    "read_bytes",
    "read_source",
    "sources",
    "undecoded",
]

CLEANING_VERSION = 1
"""Raise it when the rules find other bodies than before, so that old imports can be read again."""

NOTHING_NAMED: Mappings = {}


def read(path: Path) -> Draft:
    """Read the article of a file, the first where it holds several.

    Raises UnreadableFileError.
    """
    return _first(read_source(Source(path.name, path)))


def read_source(
    source: Source, mappings: Mappings = NOTHING_NAMED, *, asks: bool = False
) -> Iterator[Result]:
    """Read all articles of a file or of an archive's member; what cannot be, as its error.

    `mappings` say what the fields of records are. Where they do not, a table comes before the
    articles if it `asks`.
    """
    try:
        content = content_of(source)
    except UnreadableFileError as error:
        yield error
    else:
        yield from _articles(File(source.name, content, mappings=mappings, asks=asks))


def read_bytes(
    source_name: str,
    content: bytes,
    encoding: str | None = None,
    mappings: Mappings = NOTHING_NAMED,
) -> Draft:
    """Read the article of a file's bytes, the first where they hold several.

    `encoding` is what their text is written in, where that is known; else it is found out.
    `mappings` say what the fields of records are, where the user has named them.
    Raises UnreadableFileError.
    """
    return _first(_articles(File(source_name, content, given=encoding, mappings=mappings)))


def _articles(file: File) -> Iterator[Result]:
    if len(file.content) > MOST_BYTES:
        yield UnreadableFileError(file.name, Reason.TOO_LARGE)
    else:
        try:
            yield from articles(file)
        except MemoryError:
            yield UnreadableFileError(file.name, Reason.TOO_LARGE)


def _first(found: Iterator[Result]) -> Draft:
    for result in found:
        match result:
            case Draft() as draft:
                return draft
            case UnreadableFileError() as error:
                raise error
    raise UnreadableFileError("", Reason.EMPTY)
