"""From rows with roles to a Draft: nothing of the file is lost, and a body is never empty."""

import hashlib
from dataclasses import dataclass, replace

from reader.importing.roles import Reading
from reader.importing.rows import Row
from reader.model import Draft, Line, Metadata, Original, Role, State

_TRUSTED = 0.45
"""Below this confidence everything is shown."""
_MEAN_LONGEST_WORD = 20


@dataclass(frozen=True, slots=True)
class Content:
    """The bytes of a file, where they came from, and how they were decoded."""

    source_name: str
    content: bytes
    encoding: str


def draft(content: Content, reading: Reading, metadata: Metadata) -> Draft:
    """Put a draft together; without a body to trust, all lines become its body."""
    if reading.confidence >= _TRUSTED:
        lines = tuple(row.line(reading.confidence) for row in reading.rows)
        return Draft(_original(content, lines), metadata)
    lines = tuple(Line(row.text, Role.BODY, "not cleaned", 0.0) for row in reading.rows)
    state = State.CHECK if _is_usable(reading.rows) else State.UNUSABLE
    return Draft(_original(content, lines), replace(metadata, published=None), state)


def _original(content: Content, lines: tuple[Line, ...]) -> Original:
    sha256 = hashlib.sha256(content.content).hexdigest()
    return Original(content.source_name, sha256, content.content, content.encoding, lines)


def _is_usable(rows: list[Row]) -> bool:
    """Tell whether there are words: not signs alone, lost letters, or text without spaces."""
    text = " ".join(row.text for row in rows)
    words = [word for row in rows for word in row.words]
    letters = sum(char.isalpha() for char in text)
    return (
        bool(words)
        and letters >= 0.3 * len(text)
        and text.count("\ufffd") <= 0.05 * len(text)
        and sum(map(len, words)) / len(words) <= _MEAN_LONGEST_WORD
    )
