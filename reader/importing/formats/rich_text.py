"""Rich Text Format, which every word processor writes."""

from striprtf.striprtf import rtf_to_text

from reader.errors import Reason, UnreadableFileError
from reader.importing.drafts import draft
from reader.importing.files import File
from reader.importing.metadata import metadata
from reader.importing.plain_text import visible_lines
from reader.importing.roles import find_roles
from reader.importing.rows import Row
from reader.model import Draft

_SIGNATURE = b"{\\rtf"
_UNSAID = "cp1256"
"""The encoding of a file that names none."""


def is_rtf(file: File) -> bool:
    return file.content.lstrip().startswith(_SIGNATURE)


def read_rtf(file: File) -> Draft:
    """Read a draft.

    Raises UnreadableFileError where the file is damaged.
    """
    try:
        text = str(rtf_to_text(file.content.decode("latin-1"), _UNSAID, "replace"))  # type: ignore[no-untyped-call]
    except (ValueError, LookupError, TypeError, AttributeError) as error:
        # What striprtf raises where braces or control words are broken.
        raise UnreadableFileError(file.name, Reason.DAMAGED) from error
    reading = find_roles([Row(line) for line in visible_lines(file.repaired(text))], file.standing)
    return draft(file, reading, metadata(reading))
