"""Concordances: whom a typed name means, and all lines of one, to be shown or written down."""

from collections.abc import Iterator
from pathlib import Path

from reader.errors import UnwritableFileError
from reader.exporting.csv_export import Headings, export_lines
from reader.library import Library
from reader.library.concordance import AT_ONCE, ConcordanceLine, Wanted
from reader.model import Entity
from reader.text.words import key_of


def called(library: Library, name: str) -> list[Entity]:
    """Return whom a name means: all who bear it exactly, else the one who likeliest is meant."""
    found = library.entities.find(name)
    key = key_of(name)
    bearers = (key == key_of(e.name) or key in library.entities.keys(e.id) for e in found)
    return [one for one, is_bearer in zip(found, bearers, strict=True) if is_bearer] or found[:1]


def wanted_mentions(library: Library, wanted: Wanted) -> Iterator[list[int]]:
    """Yield the mentions of a concordance in order, step by step. Raises QueryError."""
    mentions = library.concordance.mentions(wanted)
    if wanted.query.strip():
        yield from library.concordance.holding(mentions, wanted.query)
    else:
        yield mentions


def every_line(library: Library, wanted: Wanted) -> Iterator[ConcordanceLine]:
    """Yield all lines of a concordance in order. Raises QueryError."""
    for mentions in wanted_mentions(library, wanted):
        for first in range(0, len(mentions), AT_ONCE):
            yield from library.concordance.lines(mentions[first : first + AT_ONCE])


def write_concordance(
    library: Path, wanted: Wanted, target: Path, headings: Headings
) -> Iterator[Path | UnwritableFileError]:
    """Write a concordance as CSV; yield its path when it is there, or why it is not."""
    with Library.open(library, read_only=True) as read:
        try:
            export_lines(every_line(read, wanted), target, headings, library)
        except UnwritableFileError as error:
            yield error
        else:
            yield target
