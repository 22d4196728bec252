"""Files as they were found, and how they were understood, packed for keeping."""

import json
import zlib
from collections.abc import Mapping
from dataclasses import asdict, replace
from typing import Any

from reader.library import moments
from reader.model import Evidence, Line, Metadata, Original, Role, State


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


def packed_found(metadata: Metadata, evidence: Mapping[str, Evidence], state: State) -> str:
    """Return what was found to be said of an article, with the evidence, as JSON."""
    found = {
        "metadata": {**asdict(metadata), "published": moments.written(metadata.published)},
        "evidence": {f: [one.text, one.line, one.source] for f, one in sorted(evidence.items())},
        "state": state,
    }
    return json.dumps(found, ensure_ascii=False)


def unpacked_found(packed: str) -> tuple[Metadata, Mapping[str, Evidence], State]:
    found: dict[str, Any] = json.loads(packed)
    metadata = Metadata(**found["metadata"])
    published = moments.read(found["metadata"]["published"])
    evidence = {field: Evidence(*one) for field, one in found["evidence"].items()}
    return replace(metadata, published=published), evidence, State(found["state"])
