"""From rows with roles to a Draft: nothing of the file is lost, and a body is never empty."""

import hashlib
from dataclasses import replace

from reader.errors import Reason, UnreadableFileError
from reader.importing.files import File
from reader.importing.roles import Reading
from reader.importing.rows import Row
from reader.model import Draft, Line, Metadata, Original, Repair, Role, State

_TRUSTED = 0.45
"""Below this confidence everything is shown."""
_MEAN_LONGEST_WORD = 20


def draft(file: File, reading: Reading, metadata: Metadata) -> Draft:
    """Put a draft together; without a body to trust, all lines become its body.

    Raises UnreadableFileError where there is not one.
    """
    if not reading.rows:
        raise UnreadableFileError(file.name, Reason.EMPTY)
    if reading.confidence >= _TRUSTED and any(row.role.is_read for row in reading.rows):
        lines = tuple(row.line(reading.confidence) for row in reading.rows)
        return Draft(_original(file, lines), metadata, repairs=_repairs(file))
    lines = tuple(Line(row.text, Role.BODY, "not cleaned", 0.0) for row in reading.rows)
    state = State.CHECK if _is_usable(reading.rows) else State.UNUSABLE
    return Draft(_original(file, lines), replace(metadata, published=None), state, _repairs(file))


def unusable(file: File, rows: list[Row]) -> Draft:
    """Keep a file whose text is damaged beyond reading, with what there is of it."""
    lines = tuple(Line(row.text, Role.UNKNOWN, "illegible", 0.0) for row in rows)
    return Draft(_original(file, lines), Metadata(), State.UNUSABLE)


def _repairs(file: File) -> tuple[Repair, ...]:
    return tuple(repair for repair in Repair if repair in file.repairs)


def _original(file: File, lines: tuple[Line, ...]) -> Original:
    sha256 = hashlib.sha256(file.content).hexdigest()
    return Original(file.name, sha256, file.content, file.encoding, lines)


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
