"""Taking out of Linux's libraries what only debuggers read."""

import struct
from collections.abc import Sequence
from pathlib import Path

from trouble import attempt

LOADED, IGNORED = 1, 0  # kinds of segments
# Of a 64-bit ELF file: where its table of segments begins; a segment's size and their number.
TABLE, SHAPE = struct.Struct("<32xQ"), struct.Struct("<54xHH")
SEGMENT = struct.Struct("<I28xQQ")  # its kind, its size in the file and in memory


def strip(libraries: Sequence[Path]) -> None:
    attempt(["strip", "--strip-unneeded", *libraries], "The libraries could not be stripped")
    for library in libraries:
        library.write_bytes(without_empty_segments(library.read_bytes()))


def without_empty_segments(library: bytes) -> bytes:
    """Return a library whose loader passes over the segments that strip has emptied.

    auditwheel moves tables to new segments and leaves the old ones behind: strip empties these,
    but at places where the loader would refuse them.
    """
    content = bytearray(library)
    (table,), (size, count) = TABLE.unpack_from(content), SHAPE.unpack_from(content)
    for segment in range(table, table + size * count, size):
        if SEGMENT.unpack_from(content, segment) == (LOADED, 0, 0):
            struct.pack_into("<I", content, segment, IGNORED)
    return bytes(content)
