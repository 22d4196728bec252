"""Exporting in a process of its own: a large library takes longer than a window may wait."""

from collections.abc import Iterator
from pathlib import Path

from reader.errors import UnwritableFileError
from reader.exporting.json_export import export
from reader.library import Library


def write_export(library: Path, target: Path) -> Iterator[Path | UnwritableFileError]:
    """Write the whole library to a file; yield its path when it is there, or why it is not."""
    with Library.open(library, read_only=True) as read:
        try:
            export(read, target)
        except UnwritableFileError as error:
            yield error
        else:
            yield target
