"""Zip archives, read into memory and never unpacked to disk.

A small archive can hold endless zeros: the sizes it declares are checked before, and what
comes out is counted while reading.
"""

import zipfile
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

from reader.errors import Reason, UnreadableFileError

Archive = Path | BinaryIO
"""A file on disk, or one that is in memory already."""

MOST_MEMBERS = 20_000
MOST_IN_ALL = 200 * 1024 * 1024
MOST_IN_MEMBER = 50 * 1024 * 1024
HIGHEST_RATIO = 100
RATIO_COUNTS_FROM = 1024 * 1024
"""Smaller members may be packed tighter: a page of blanks is no attack."""

_UTF8_NAME = 0x800
_ENCRYPTED = 0x1
BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError)


def members(archive: Archive, source_name: str) -> Iterator[tuple[int, str]]:
    """Yield number and name of an archive's files.

    Raises UnreadableFileError where the archive is damaged or its declared sizes too large.
    """
    infos = _infos(archive, source_name)
    if len(infos) > MOST_MEMBERS or sum(info.file_size for info in infos) > MOST_IN_ALL:
        raise UnreadableFileError(source_name, Reason.TOO_LARGE)
    for number, info in enumerate(infos):
        if not info.is_dir():
            yield number, _name(info)


def read_member(archive: Archive, number: int, source_name: str) -> bytes:
    """Return the bytes of a member, by its number.

    Raises UnreadableFileError.
    """
    return _read(archive, lambda opened: opened.infolist()[number], source_name)


def member_called(archive: Archive, name: str, source_name: str) -> bytes:
    """Return the bytes of a member, by its name.

    Raises UnreadableFileError.
    """
    return _read(archive, lambda opened: opened.getinfo(name), source_name)


def _read(
    archive: Archive, choose: Callable[[zipfile.ZipFile], zipfile.ZipInfo], source_name: str
) -> bytes:
    try:
        with zipfile.ZipFile(archive) as opened:
            info = choose(opened)
            if info.flag_bits & _ENCRYPTED:
                raise UnreadableFileError(source_name, Reason.ENCRYPTED)
            if _is_too_large(info):
                raise UnreadableFileError(source_name, Reason.TOO_LARGE)
            with opened.open(info) as file:
                content = file.read(MOST_IN_MEMBER + 1)
    except LookupError as error:
        raise UnreadableFileError(source_name, Reason.NOT_FOUND) from error
    except BROKEN as error:
        raise UnreadableFileError(source_name, Reason.DAMAGED) from error
    except OSError as error:
        raise UnreadableFileError(source_name, Reason.NOT_READABLE) from error
    if len(content) > MOST_IN_MEMBER:
        raise UnreadableFileError(source_name, Reason.TOO_LARGE)
    return content


def _infos(archive: Archive, source_name: str) -> list[zipfile.ZipInfo]:
    try:
        with zipfile.ZipFile(archive) as opened:
            return opened.infolist()
    except BROKEN as error:
        raise UnreadableFileError(source_name, Reason.DAMAGED) from error
    except OSError as error:
        raise UnreadableFileError(source_name, Reason.NOT_READABLE) from error


def _is_too_large(info: zipfile.ZipInfo) -> bool:
    return info.file_size > MOST_IN_MEMBER or (
        info.file_size > RATIO_COUNTS_FROM
        and info.file_size > HIGHEST_RATIO * max(1, info.compress_size)
    )


def _name(info: zipfile.ZipInfo) -> str:
    """Return a member's name; old Arabic archives hold cp1256, which zipfile takes for cp437."""
    if info.flag_bits & _UTF8_NAME:
        return info.filename
    try:
        name = info.filename.encode("cp437").decode("cp1256")
    except UnicodeError:
        return info.filename
    return name if any("\u0621" <= char <= "\u064a" for char in name) else info.filename
