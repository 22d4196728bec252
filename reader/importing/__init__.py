"""Reading articles out of the files that people have. Knows nothing of the library."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from reader.errors import Reason, UnreadableFileError
from reader.importing.files import File
from reader.importing.formats import MOST_LEVELS, Result, articles, undecoded
from reader.importing.formats.fields import (
    PARTS,
    Fields,
    Mappings,
    Table,
    entry_of,
    known_fields,
)
from reader.importing.sources import MOST_BYTES, Source, content_of, files_in, sources
from reader.importing.standing import Standing, concerns
from reader.model import Draft, Original

__all__ = [
    "PARTS",
    "RULES_VERSION",
    "Fields",
    "Known",
    "Mappings",
    "Source",
    "Standing",
    "Table",
    "entry_of",
    "files_in",
    "known_fields",
    "read",
    "read_again",
    "read_bytes",
    "read_source",
    "sources",
    "undecoded",
]

RULES_VERSION = 3
"""Raise it when the rules find other bodies or facts than before: old imports are read again."""


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of files before they are read."""

    standings: Mapping[str, Standing] = field(default_factory=dict)
    """By outlet, what its pages have in common."""
    mappings: Mappings = field(default_factory=dict)
    """What the user said of the fields of records."""


NOTHING = Known()


def read(path: Path) -> Draft:
    """Read the article of a file, the first where it holds several.

    Raises UnreadableFileError.
    """
    return _first(read_source(Source(path.name, path)))


def read_source(source: Source, known: Known = NOTHING, *, asks: bool = False) -> Iterator[Result]:
    """Read all articles of a file or of an archive's member; what cannot be, as its error.

    `known` says which lines outlets repeat, and what the fields of records are. Where it does
    not, a table comes before the articles if it `asks`.
    """
    try:
        content = content_of(source)
    except UnreadableFileError as error:
        yield error
    else:
        file = File(
            source.name, content, folders=source.folders, mappings=known.mappings, asks=asks
        )
        for found in _articles(file, MOST_LEVELS - (source.member is not None)):
            yield _knowing(found, known, source.folders) if isinstance(found, Draft) else found


def read_again(
    original: Original,
    known: Known = NOTHING,
    outlet: str | None = None,
    folders: tuple[str, ...] = (),
    encoding: str | None = None,
) -> Draft:
    """Read the file of an article anew.

    `outlet` is what its outlet is called in `known`, if otherwise than in the file; `folders`
    are those that it lay in, as far as known; `encoding` is what it is written in, if somebody
    says so: else that in which it was read, which also tells what it is part of.
    Raises UnreadableFileError.
    """
    given = encoding or original.encoding or None
    file = File(
        original.source_name,
        original.content,
        given=given,
        folders=folders,
        mappings=known.mappings,
    )
    return _knowing(_first(_articles(file)), known, folders, outlet)


def _knowing(
    draft: Draft, known: Known, folders: tuple[str, ...], outlet: str | None = None
) -> Draft:
    """Read a draft's file anew if what is known of its outlet's pages makes a difference."""
    standing = known.standings.get(outlet or draft.metadata.outlet or "")
    if standing is None or not concerns(standing, draft.original.lines):
        return draft
    file = File(
        draft.original.source_name,
        draft.original.content,
        given=draft.original.encoding or None,
        folders=folders,
        mappings=known.mappings,
        standing=standing,
    )
    return replace(_first(_articles(file)), is_encoding_sure=draft.is_encoding_sure)


def read_bytes(
    source_name: str,
    content: bytes,
    encoding: str | None = None,
    mappings: Mappings = NOTHING.mappings,
) -> Draft:
    """Read the article of a file's bytes, the first where they hold several.

    `encoding` is what their text is written in, where that is known; else it is found out.
    `mappings` say what the fields of records are, where the user has named them.
    Raises UnreadableFileError.
    """
    return _first(_articles(File(source_name, content, given=encoding, mappings=mappings)))


def _articles(file: File, levels: int = MOST_LEVELS) -> Iterator[Result]:
    if len(file.content) > MOST_BYTES:
        yield UnreadableFileError(file.name, Reason.TOO_LARGE)
    else:
        try:
            yield from articles(file, levels)
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
