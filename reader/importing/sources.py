"""Where articles are read from: files, folders with all that is in them, members of archives."""

import os
import re
import stat
from collections.abc import Iterable, Iterator, Sequence, Set
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

ARCHIVE_SUFFIXES = frozenset({archives.SUFFIX})
_TAKEN = SUFFIXES | ARCHIVE_SUFFIXES
_PASSED_OVER = (".", "~$")
"""Hidden files, and what Word leaves beside a file that is open."""
_PAGE_SUFFIXES = frozenset({".html", ".htm", ".xhtml"})
_OF_PAGE = re.compile(r"(?P<page>.+)[_\-. ][^\W\d_]+", re.DOTALL)


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
    pages = frozenset((path.parent, name) for path in given for name in _pages([path]))
    for path in given:
        try:
            if path.is_dir():
                beside = {name for parent, name in pages if parent == path.parent}
                if not _belongs_to_page(path.name, beside):
                    yield from _in_folder(path)
            elif path.is_file():
                yield from _in_file(path)
            else:
                reason = Reason.NOT_READABLE if path.exists() else Reason.NOT_FOUND
                yield UnreadableFileError(called(path), reason)
        except OSError as error:  # in a folder that may not be entered, or of an endless name
            yield UnreadableFileError(called(path), Reason.NOT_READABLE, error.strerror or "")


def content_of(source: Source) -> bytes:
    """Read a source's bytes.

    Raises UnreadableFileError.
    """
    if source.member is not None:
        archive = archives.kept_open(source.path, source.name)
        name = source.name.removeprefix(f"{called(source.path)}/")
        return archives.read_member(archive, source.member, name, source.name)
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
    for found in _paths_in(folder):
        if not isinstance(found, UnreadableFileError):
            yield found[0]


def _in_folder(folder: Path) -> Iterator[Source | UnreadableFileError]:
    for found in _paths_in(folder):
        if isinstance(found, UnreadableFileError):
            yield found
        else:
            yield from _in_file(*found)


def _paths_in(folder: Path) -> Iterator[tuple[Path, tuple[str, ...]] | UnreadableFileError]:
    """Yield what is to be read in a folder, with the folders that it lies in."""
    # Without recursion, which ends at a thousand folders in folders, and without following links
    # to folders, so that no circle catches it.
    waiting = [folder]
    while waiting:
        here = waiting.pop()
        try:
            with os.scandir(here) as found:
                entries = sorted(found, key=lambda entry: entry.name)
        except OSError as error:
            yield UnreadableFileError(called(here), Reason.NOT_READABLE, error.strerror or "")
            continue
        seen = [entry for entry in entries if not entry.name.startswith(_PASSED_OVER)]
        waiting += reversed(_folders_to_search(seen))
        within = (called(folder.absolute()), *here.relative_to(folder).parts)
        for entry in seen:
            path = here / entry.name
            if path.suffix.lower() in _TAKEN and not _is_folder(entry):
                yield path, within


def _folders_to_search(entries: Sequence[os.DirEntry[str]]) -> list[Path]:
    pages = _pages(Path(entry.name) for entry in entries)
    return [
        Path(entry.path)
        for entry in entries
        if _is_folder(entry) and not entry.is_symlink() and not _belongs_to_page(entry.name, pages)
    ]


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:  # a link to itself
        return False


def _in_file(path: Path, folders: tuple[str, ...] = ()) -> Iterator[Source | UnreadableFileError]:
    if path.suffix.lower() not in ARCHIVE_SUFFIXES:
        yield Source(called(path), path, folders=folders)
        return
    try:
        with archives.opened(path, called(path)) as archive:
            for number, name in archives.members(archive, called(path)):
                if may_hold_articles(name):
                    within = (*folders, path.stem, *PurePosixPath(name).parts[:-1])
                    yield Source(f"{called(path)}/{name}", path, number, within)
    except UnreadableFileError as error:
        yield error


def _pages(paths: Iterable[Path]) -> frozenset[str]:
    """Return the names of the web pages among files, without their suffix."""
    return frozenset(path.stem for path in paths if path.suffix.lower() in _PAGE_SUFFIXES)


def _belongs_to_page(folder: str, pages: Set[str]) -> bool:
    """Tell the folder that a browser saves beside a page: ``page_files``, in any language."""
    named = _OF_PAGE.fullmatch(folder.removesuffix(".download"))
    return named is not None and named["page"] in pages


def may_hold_articles(name: str) -> bool:
    """Tell a member of an archive that is worth reading from pictures and a system's own."""
    return PurePosixPath(name).suffix.lower() in _TAKEN and not _is_hidden(name)


def _is_hidden(name: str) -> bool:
    parts = [part for part in name.split("/") if part.strip(".")]
    return any(part.startswith((".", "__MACOSX")) for part in parts)
