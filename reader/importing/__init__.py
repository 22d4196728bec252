"""Reading articles out of the files that people have. Knows nothing of the library."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from reader.errors import Reason, UnreadableFileError
from reader.importing.files import File
from reader.importing.formats import articles
from reader.importing.sources import MOST_BYTES, Source, content_of, sources
from reader.importing.standing import Standing, concerns
from reader.model import Draft, Original

__all__ = [
    "RULES_VERSION",
    "Source",
    "Standing",
    "read",
    "read_again",
    "read_bytes",
    "read_source",
    "sources",
]

RULES_VERSION = 2
"""Raise it when the rules find other bodies or facts than before: old imports are read again."""

NOTHING_KNOWN: Mapping[str, Standing] = {}


def read(path: Path) -> Draft:
    """Read the article of a file, the first where it holds several.

    Raises UnreadableFileError.
    """
    return _first(read_source(Source(path.name, path)))


def read_source(
    source: Source, standings: Mapping[str, Standing] = NOTHING_KNOWN
) -> Iterator[Draft | UnreadableFileError]:
    """Read all articles of a file or of an archive's member; what cannot be, as its error.

    `standings` has by outlet what is known of its pages.
    """
    try:
        content = content_of(source)
    except UnreadableFileError as error:
        yield error
    else:
        for found in _articles(source.name, content, source.folders):
            if isinstance(found, Draft):
                yield _knowing(found, standings, source.folders)
            else:
                yield found


def read_again(
    original: Original, standing: Standing | None = None, folders: tuple[str, ...] = ()
) -> Draft:
    """Read the file of an article anew; `folders` are those that it lay in, as far as known.

    Raises UnreadableFileError.
    """
    draft = _first(_articles(original.source_name, original.content, folders))
    if standing is None:
        return draft
    return _knowing(draft, {draft.metadata.outlet or "": standing}, folders)


def _knowing(draft: Draft, standings: Mapping[str, Standing], folders: tuple[str, ...]) -> Draft:
    """Read a draft's file anew if what is known of its outlet's pages makes a difference."""
    standing = standings.get(draft.metadata.outlet or "")
    if standing is None or not concerns(standing, draft.original.lines):
        return draft
    name, content = draft.original.source_name, draft.original.content
    return _first(articles(File(name, content, folders=folders, standing=standing)))


def read_bytes(source_name: str, content: bytes) -> Draft:
    """Read the article of a file's bytes, the first where they hold several.

    Raises UnreadableFileError.
    """
    return _first(_articles(source_name, content))


def _articles(
    source_name: str, content: bytes, folders: tuple[str, ...] = ()
) -> Iterator[Draft | UnreadableFileError]:
    if len(content) > MOST_BYTES:
        yield UnreadableFileError(source_name, Reason.TOO_LARGE)
    else:
        try:
            yield from articles(File(source_name, content, folders=folders))
        except MemoryError:
            yield UnreadableFileError(source_name, Reason.TOO_LARGE)


def _first(found: Iterator[Draft | UnreadableFileError]) -> Draft:
    match next(found, None):
        case Draft() as draft:
            return draft
        case UnreadableFileError() as error:
            raise error
    raise UnreadableFileError("", Reason.EMPTY)
