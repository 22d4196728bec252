"""Reading an article from text without markup, where only the lines themselves tell."""

import re

from reader.importing.drafts import draft
from reader.importing.files import File
from reader.importing.metadata import metadata
from reader.importing.roles import find_roles
from reader.importing.rows import Row
from reader.model import Draft

_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f\ufffe\uffff\ud800-\udfff]")
_LINE_ENDS = re.compile("\r\n?|[\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_INVISIBLE = "\u200b\u200c\u200d\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff"
_EDGES = re.compile(rf"^[\s{_INVISIBLE}]+|[\s{_INVISIBLE}]+$")


def is_text(file: File) -> bool:
    return file.decoded is not None


def read(file: File) -> Draft:
    """Read a draft from text."""
    reading = find_roles([Row(line) for line in visible_lines(file.text)], file.standing)
    return draft(file, reading, metadata(reading))


def visible_lines(text: str) -> list[str]:
    """Return the lines that show something, without the white space around them."""
    lines = (_EDGES.sub("", line) for line in without_controls(text).split("\n"))
    return [line for line in lines if line]


def without_controls(text: str) -> str:
    r"""Return a text whose only control characters are tab and line end (\n)."""
    return _CONTROLS.sub("", _LINE_ENDS.sub("\n", text))
