"""Reading articles out of the files that people have. Knows nothing of the library."""

from collections.abc import Callable
from pathlib import Path

from reader.errors import Reason, UnreadableFileError
from reader.importing import plain_text, web_page
from reader.importing.decoding import Decoded, decode
from reader.importing.sources import MOST_BYTES, Source, content_of, sources
from reader.model import Draft

__all__ = ["CLEANING_VERSION", "READERS", "Source", "read", "read_bytes", "read_source", "sources"]

CLEANING_VERSION = 1
"""Raise it when the rules find other bodies than before, so that old imports can be read again."""

Reader = Callable[[str, bytes, Decoded], Draft]

# To support a format: write its module, add its line with what tells it from the others by its
# content. The last one takes all that is left.
READERS: tuple[tuple[Callable[[str], bool], Reader], ...] = (
    (web_page.is_web_page, web_page.read),
    (lambda _: True, plain_text.read),
)


def read(path: Path) -> Draft:
    """Read the article of a file.

    Raises UnreadableFileError.
    """
    return read_source(Source(path.name, path))


def read_source(source: Source) -> Draft:
    """Read the article of a file or of an archive's member.

    Raises UnreadableFileError.
    """
    return read_bytes(source.name, content_of(source))


def read_bytes(source_name: str, content: bytes) -> Draft:
    """Read the article of a file's bytes.

    Raises UnreadableFileError where they are no text, empty, or too many.
    """
    if len(content) > MOST_BYTES:
        raise UnreadableFileError(source_name, Reason.TOO_LARGE)
    if not content.strip():
        raise UnreadableFileError(source_name, Reason.EMPTY)
    decoded = decode(content)
    if decoded is None:
        raise UnreadableFileError(source_name, Reason.NOT_TEXT)
    reader = next(reader for takes, reader in READERS if takes(decoded.text))
    draft = reader(source_name, content, decoded)
    if not draft.original.lines:
        raise UnreadableFileError(source_name, Reason.EMPTY)
    return draft
