"""From rows with roles to a Draft: nothing of the file is lost, and a body is never empty."""

import hashlib
from dataclasses import replace

from reader.errors import Reason, UnreadableFileError
from reader.importing.facts import Facts
from reader.importing.files import File
from reader.importing.roles import Reading
from reader.importing.rows import Row
from reader.importing.surroundings import with_surroundings
from reader.model import Draft, Line, Metadata, Original, Repair, Role, State

_TRUSTED = 0.45
"""Below this confidence everything is shown."""
_LEAST_TRUSTED = 0.05
"""Below this one there is no article at all, as in lists of headlines."""
_CLOSE = 3
_MEAN_LONGEST_WORD = 20


def draft(file: File, reading: Reading, said: Facts) -> Draft:
    """Put a draft together; without a body to trust, all lines become its body.

    Raises UnreadableFileError where there is not one.
    """
    if not reading.rows:
        raise UnreadableFileError(file.name, Reason.EMPTY)
    said = with_surroundings(said, file)
    if reading.confidence >= _TRUSTED and any(row.role.is_read for row in reading.rows):
        lines = tuple(row.line(reading.confidence) for row in reading.rows)
        return _made(file, lines, said, State.IMPORTED)
    lines = tuple(Line(row.text, Role.BODY, "not cleaned", 0.0) for row in reading.rows)
    state = State.CHECK if _is_usable(reading.rows) else State.UNUSABLE
    return _made(file, lines, said if _is_told(reading, said) else replace(said, day=None), state)


def unusable(file: File, rows: list[Row]) -> Draft:
    """Keep a file whose text is damaged beyond reading, with what there is of it."""
    lines = tuple(Line(row.text, Role.UNKNOWN, "illegible", 0.0) for row in rows)
    return Draft(_original(file, lines), Metadata(), State.UNUSABLE)


def _made(file: File, lines: tuple[Line, ...], said: Facts, state: State) -> Draft:
    original = _original(file, lines)
    return Draft(
        original,
        said.metadata,
        state,
        _repairs(file),
        said.evidence,
        is_encoding_sure=file.is_encoding_sure,
    )


def _is_told(reading: Reading, said: Facts) -> bool:
    """Tell whether a day is the article's although it is unclear what all is the article.

    What is told to programs is; what is printed, where it stands right beside the title.
    """
    if said.day is None or said.day.evidence.line is None:
        return True
    if reading.title is None or reading.confidence < _LEAST_TRUSTED:
        return False
    title = next(i for i, row in enumerate(reading.rows) if row is reading.title)
    return 0 < said.day.evidence.line - title <= _CLOSE


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
