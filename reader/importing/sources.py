"""Where articles are read from: files, folders with all that is in them, members of archives."""

import os
import re
import stat
from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from reader.errors import Reason, UnreadableFileError
from reader.importing import archives
from reader.importing.decoding import decode

MOST_BYTES = 30 * 1024 * 1024
"""A larger file is no article."""

_ATTEMPTS = 2

SUFFIXES = frozenset({
    ".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml", ".mhtml", ".mht", ".pdf",
    ".docx", ".odt", ".rtf", ".doc", ".epub", ".eml", ".mbox", ".rss", ".atom", ".xml", ".json",
    ".jsonl", ".ndjson", ".csv", ".tsv",
})  # fmt: skip
"""What is taken out of folders and archives. A file named by the user is always tried."""

ARCHIVE_SUFFIXES = frozenset({".zip"})
_PASSED_OVER = (".", "~$")
"""Hidden files, and what Word leaves beside a file that is open."""
_PAGE_SUFFIXES = frozenset({".html", ".htm", ".xhtml"})
_OF_PAGE = re.compile(r"[_\-. ][^\W\d_]+(?:\.download)?")


@dataclass(frozen=True, slots=True)
class Source:
    """A file, or a member of the archive at `path`."""

    name: str
    """As `Original.source_name`: the file's name, or ``archive.zip/inner.txt``."""
    path: Path
    member: int | None = None
    """The member's number in its archive; two may have one name."""
    folders: tuple[str, ...] = ()
    """The folders that it lay in, from the one that was given, or the archive, inwards."""


def sources(paths: Iterable[Path]) -> Iterator[Source | UnreadableFileError]:
    """Yield all that can be read from files and folders; what cannot, as its error.

    Folders are searched to their depths, in the order of names; hidden files, links out of them,
    files of unknown kinds and the pictures that browsers save beside a page are passed over.
    """
    given = list(paths)
    pages = {path for path in given if path.suffix.lower() in _PAGE_SUFFIXES}
    for path in given:
        if path.is_dir():
            if not _belongs_to_page(path, pages):
                yield from _in_folder(path)
        elif path.is_file():
            yield from _in_file(path)
        else:
            reason = Reason.NOT_READABLE if path.exists() else Reason.NOT_FOUND
            yield UnreadableFileError(called(path), reason)


def content_of(source: Source) -> bytes:
    """Read a source's bytes.

    Raises UnreadableFileError.
    """
    if source.member is not None:
        return archives.read_member(source.path, source.member, source.name)
    try:
        return _steady_content(source)
    except FileNotFoundError as error:
        raise UnreadableFileError(source.name, Reason.NOT_FOUND) from error
    except OSError as error:
        detail = error.strerror or ""
        raise UnreadableFileError(source.name, Reason.NOT_READABLE, detail) from error


def _steady_content(source: Source) -> bytes:
    """Read a file, once more where another program has changed it meanwhile."""
    for _ in range(_ATTEMPTS):
        before = source.path.stat()
        if not stat.S_ISREG(before.st_mode):  # a pipe would be waited for without end
            raise UnreadableFileError(source.name, Reason.NOT_READABLE)
        if before.st_size > MOST_BYTES:
            raise UnreadableFileError(source.name, Reason.TOO_LARGE)
        with source.path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
        after = source.path.stat()
        if (before.st_size, before.st_mtime_ns) == (len(content), after.st_mtime_ns):
            return content
    raise UnreadableFileError(source.name, Reason.CHANGING)


def called(path: Path) -> str:
    """Return a file's name as text; old archives leave names in the encoding of their system."""
    try:
        path.name.encode("utf-8")
    except UnicodeEncodeError:
        raw = os.fsencode(path.name)
        decoded = decode(raw)
        return decoded.text if decoded else raw.decode("utf-8", "replace")
    return path.name


def files_in(folder: Path) -> Iterator[Path]:
    """Yield the files and archives in the depths of a folder that `sources` would read."""
    for path, _ in _paths_in(folder):
        yield path


def _in_folder(folder: Path) -> Iterator[Source | UnreadableFileError]:
    for path, folders in _paths_in(folder):
        yield from _in_file(path, folders)


def _paths_in(folder: Path) -> Iterator[tuple[Path, tuple[str, ...]]]:
    # os.walk neither follows links to folders, so no circle catches it, nor fails on folders
    # that may not be read.
    for parent, folders, names in os.walk(folder):
        here = Path(parent)
        pages = {here / name for name in names if Path(name).suffix.lower() in _PAGE_SUFFIXES}
        folders[:] = sorted(
            name
            for name in folders
            if not name.startswith(".") and not _belongs_to_page(here / name, pages)
        )
        for name in sorted(names):
            path = here / name
            is_passed_over = name.startswith(_PASSED_OVER)
            if not is_passed_over and path.suffix.lower() in SUFFIXES | ARCHIVE_SUFFIXES:
                yield path, (called(folder.absolute()), *here.relative_to(folder).parts)


def _in_file(path: Path, folders: tuple[str, ...] = ()) -> Iterator[Source | UnreadableFileError]:
    if path.suffix.lower() not in ARCHIVE_SUFFIXES:
        yield Source(called(path), path, folders=folders)
        return
    try:
        for number, name in archives.members(path, called(path)):
            if Path(name).suffix.lower() in SUFFIXES and not is_hidden(name):
                within = (*folders, path.stem, *PurePosixPath(name).parts[:-1])
                yield Source(f"{called(path)}/{name}", path, number, within)
    except UnreadableFileError as error:
        yield error


def _belongs_to_page(folder: Path, pages: Set[Path]) -> bool:
    """Tell the folder that a browser saves beside a page: ``page_files``, in any language."""
    return any(
        folder.parent == page.parent and _OF_PAGE.fullmatch(folder.name.removeprefix(page.stem))
        for page in pages
        if folder.name.startswith(page.stem)
    )


def is_hidden(name: str) -> bool:
    parts = [part for part in name.split("/") if part.strip(".")]
    return any(part.startswith((".", "__MACOSX")) for part in parts)
