"""Zip archives, read into memory and never unpacked to disk.

A small archive can hold endless zeros: the sizes it declares, also of archives inside of it, are
checked before, and what comes out is counted while reading.
"""

import lzma
import struct
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import lru_cache
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from typing import BinaryIO

from reader.errors import Reason, UnreadableFileError

Archive = Path | BinaryIO
"""A file on disk, or one that is in memory already."""

MOST_MEMBERS = 20_000
MOST_IN_ALL = 200 * 1024 * 1024
"""With what archives inside of it hold."""
MOST_IN_MEMBER = 50 * 1024 * 1024
HIGHEST_RATIO = 100
RATIO_COUNTS_FROM = 1024 * 1024
"""Smaller members may be packed tighter: a page of blanks is no attack."""
MOST_LEVELS = 2
"""So deep archives may lie in archives."""
SUFFIX = ".zip"
BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    EOFError,
    NotImplementedError,
    ValueError,
    struct.error,
)

_MOST_IN_DIRECTORY = 20 * 1024 * 1024
"""The list of all members: it is read before they can be counted."""
_END, _END_SIZE, _LONGEST_COMMENT = b"PK\x05\x06", 22, 0xFFFF
_HEADER = 30
"""Bytes before each member, at least."""
_STEP = 8192
_UTF8_NAME = 0x800
_ENCRYPTED = 0x1


def opened(archive: Archive, source_name: str) -> zipfile.ZipFile:
    """Open an archive. Raises UnreadableFileError."""
    with _explained(source_name):
        if isinstance(archive, Path):
            if archive.exists() and not archive.is_file():  # a pipe would be waited for
                raise UnreadableFileError(source_name, Reason.NOT_READABLE)
            with archive.open("rb") as file:
                size = _directory_size(file)
        else:
            size = _directory_size(archive)
        if size > _MOST_IN_DIRECTORY:
            raise UnreadableFileError(source_name, Reason.TOO_LARGE)
        return zipfile.ZipFile(archive)


def kept_open(path: Path, source_name: str) -> zipfile.ZipFile:
    """Open an archive on disk, or return the last one again: finding its members takes a while.

    Raises UnreadableFileError.
    """
    with _explained(source_name):
        found = path.stat()
    return _kept(path, source_name, found.st_size, found.st_mtime_ns)


def close() -> None:
    """Let go of the archive that was kept open."""
    _kept.cache_clear()


@lru_cache(maxsize=1)
def _kept(path: Path, source_name: str, _size: int, _changed: int) -> zipfile.ZipFile:
    return opened(path, source_name)


def members(archive: zipfile.ZipFile, source_name: str) -> Iterator[tuple[int, str]]:
    """Yield number and name of an archive's files.

    Raises UnreadableFileError where its members overlap, or their declared sizes are too large.
    """
    infos = archive.infolist()
    if len(infos) > MOST_MEMBERS or _size_in_all(archive, MOST_LEVELS) > MOST_IN_ALL:
        raise UnreadableFileError(source_name, Reason.TOO_LARGE)
    if _overlap(infos):
        raise UnreadableFileError(source_name, Reason.DAMAGED)
    for number, info in enumerate(infos):
        if not info.is_dir():
            yield number, _name(info)


def read_member(archive: zipfile.ZipFile, number: int, name: str, source_name: str) -> bytes:
    """Return the bytes of a member by its number; its name tells whether it is the same still.

    Raises UnreadableFileError.
    """
    infos = archive.infolist()
    if number >= len(infos) or _name(infos[number]) != name:
        raise UnreadableFileError(source_name, Reason.CHANGING)
    return _read(archive, infos[number], source_name)


def member_called(archive: zipfile.ZipFile, name: str, source_name: str) -> bytes:
    """Return the bytes of a member, by its name.

    Raises UnreadableFileError.
    """
    try:
        info = archive.getinfo(name)
    except KeyError as error:
        raise UnreadableFileError(source_name, Reason.NOT_FOUND) from error
    return _read(archive, info, source_name)


def _read(archive: zipfile.ZipFile, info: zipfile.ZipInfo, source_name: str) -> bytes:
    if info.flag_bits & _ENCRYPTED:
        raise UnreadableFileError(source_name, Reason.ENCRYPTED)
    if _is_too_large(info):
        raise UnreadableFileError(source_name, Reason.TOO_LARGE)
    content = bytearray()
    with _explained(source_name), archive.open(info) as file:
        # In steps: of some ways of packing a step is unpacked whole, whatever was asked for.
        while len(content) <= MOST_IN_MEMBER and (piece := file.read(_STEP)):
            content += piece
    if len(content) > MOST_IN_MEMBER:
        raise UnreadableFileError(source_name, Reason.TOO_LARGE)
    return bytes(content)


@contextmanager
def _explained(source_name: str) -> Iterator[None]:
    try:
        yield
    except BROKEN as error:
        raise UnreadableFileError(source_name, Reason.DAMAGED) from error
    except FileNotFoundError as error:
        raise UnreadableFileError(source_name, Reason.NOT_FOUND) from error
    except OSError as error:
        raise UnreadableFileError(source_name, Reason.NOT_READABLE) from error
    except MemoryError as error:
        raise UnreadableFileError(source_name, Reason.TOO_LARGE) from error


def _directory_size(file: BinaryIO) -> int:
    """Return how large an archive says that its list of members is."""
    size = file.seek(0, 2)
    file.seek(max(0, size - _END_SIZE - _LONGEST_COMMENT))
    tail = file.read()
    file.seek(0)
    end = tail.rfind(_END)
    if end < 0 or len(tail) < end + _END_SIZE:
        return 0
    return int(struct.unpack_from("<L", tail, end + 12)[0])


def _size_in_all(archive: zipfile.ZipFile, levels: int) -> int:
    """Return the declared size of all members, and of those of archives among them."""
    infos = archive.infolist()
    size = sum(info.file_size for info in infos)
    for info in infos if levels and size <= MOST_IN_ALL else ():
        if info.filename.lower().endswith(SUFFIX):
            size += _size_inside(archive, info, levels - 1)
        if size > MOST_IN_ALL:
            break
    return size


def _size_inside(archive: zipfile.ZipFile, info: zipfile.ZipInfo, levels: int) -> int:
    try:
        with opened(BytesIO(_read(archive, info, info.filename)), info.filename) as inner:
            return _size_in_all(inner, levels)
    except UnreadableFileError:
        return 0  # it will be refused itself


def _overlap(infos: Sequence[zipfile.ZipInfo]) -> bool:
    """Tell whether members share bytes, so that a few bytes are unpacked again and again."""
    places = sorted((i.header_offset, i.header_offset + _HEADER + i.compress_size) for i in infos)
    return any(start < end for (_, end), (start, _) in pairwise(places))


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
