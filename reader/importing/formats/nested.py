"""Archives in archives."""

import io
from collections.abc import Iterator
from pathlib import PurePosixPath

from reader.errors import UnreadableFileError
from reader.importing import archives
from reader.importing.files import File
from reader.importing.formats.packages import is_package, names
from reader.importing.sources import SUFFIXES, is_hidden

_OF_A_PROGRAM = frozenset({"[Content_Types].xml", "mimetype", "META-INF/MANIFEST.MF"})


def is_archive(file: File) -> bool:
    """Tell an archive that somebody packed from spreadsheets and programs, which are zip, too."""
    return is_package(file) and not names(file) & _OF_A_PROGRAM


def members(file: File) -> Iterator[File | UnreadableFileError]:
    """Yield the files of an archive that may hold articles.

    Raises UnreadableFileError where it is damaged, or its sizes too large.
    """
    for number, name in archives.members(io.BytesIO(file.content), file.name):
        if PurePosixPath(name).suffix.lower() in SUFFIXES and not is_hidden(name):
            try:
                content = archives.read_member(io.BytesIO(file.content), number, name)
                yield file.part(name, content)
            except UnreadableFileError as error:
                yield UnreadableFileError(f"{file.name}/{name}", error.reason)
