"""Archives in archives."""

from collections.abc import Iterator

from reader.errors import UnreadableFileError
from reader.importing import archives
from reader.importing.files import File
from reader.importing.formats.packages import is_package, names
from reader.importing.sources import may_hold_articles

_OF_A_PROGRAM = frozenset({"[Content_Types].xml", "mimetype", "META-INF/MANIFEST.MF"})


def is_archive(file: File) -> bool:
    """Tell an archive that somebody packed from spreadsheets and programs, which are zip, too."""
    return is_package(file) and not names(file) & _OF_A_PROGRAM


def members(file: File) -> Iterator[File | UnreadableFileError]:
    """Yield the files of an archive that may hold articles.

    Raises UnreadableFileError where it is damaged, or its sizes too large.
    """
    for number, name in archives.members(file.archive, file.name):
        if may_hold_articles(name):
            try:
                content = archives.read_member(file.archive, number, name, name)
                yield file.part(name, content)
            except UnreadableFileError as error:
                yield UnreadableFileError(f"{file.name}/{name}", error.reason)
