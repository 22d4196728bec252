"""Files as they were found, packed for keeping."""

import json
import zlib

from reader.model import Line, Original, Role


def packed(original: Original) -> tuple[bytes, bytes]:
    """Return the content and the lines of an original, compressed."""
    return zlib.compress(original.content), packed_lines(original.lines)


def packed_lines(lines: tuple[Line, ...]) -> bytes:
    rows = [[line.text, line.role, line.reason, line.confidence] for line in lines]
    return zlib.compress(json.dumps(rows, ensure_ascii=False).encode("utf-8", "surrogatepass"))


def unpacked_lines(packed: bytes) -> tuple[Line, ...]:
    rows = json.loads(zlib.decompress(packed).decode("utf-8", "surrogatepass"))
    return tuple(
        Line(text, Role(role), reason, confidence) for text, role, reason, confidence in rows
    )


def unpacked(
    source_name: str, sha256: str, encoding: str, content: bytes, lines: bytes
) -> Original:
    return Original(source_name, sha256, zlib.decompress(content), encoding, unpacked_lines(lines))
