"""Trouble with the open library's file, told honestly: what is not kept, what is, what to do."""

import sqlite3

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from reader.errors import UnusableLibraryError
from reader.ui.wording import isolated

_ADVICE = {
    sqlite3.SQLITE_FULL: QT_TRANSLATE_NOOP(
        "trouble", "The disk is full. Free some space on it, then do it again."
    ),
    sqlite3.SQLITE_READONLY: QT_TRANSLATE_NOOP(
        "trouble", "The library's file or folder may not be written. Allow it, then do it again."
    ),
    sqlite3.SQLITE_BUSY: QT_TRANSLATE_NOOP(
        "trouble", "Another program is using the library. Close that program, then do it again."
    ),
    sqlite3.SQLITE_IOERR: QT_TRANSLATE_NOOP(
        "trouble", "The disk does not answer as it should. See that it is connected and sound."
    ),
    sqlite3.SQLITE_CORRUPT: QT_TRANSLATE_NOOP(
        "trouble",
        "The library's file is damaged. Do not go on writing into it: make a copy of the file, and "
        "go back to a copy from before.",
    ),
}
_SAME = {
    sqlite3.SQLITE_PERM: sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_CANTOPEN: sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_LOCKED: sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_NOTADB: sqlite3.SQLITE_CORRUPT,
}
_WORDS = {
    "disk is full": sqlite3.SQLITE_FULL,
    "readonly": sqlite3.SQLITE_READONLY,
    "locked": sqlite3.SQLITE_BUSY,
    "malformed": sqlite3.SQLITE_CORRUPT,
    "not a database": sqlite3.SQLITE_CORRUPT,
}
"""What SQLite says, for errors that come from another process without their number."""


def trouble_words(error: BaseException) -> str:
    """Return sentences for trouble with the library's file; empty for any other error."""
    cause = error.__cause__ if isinstance(error, UnusableLibraryError) else error
    code = getattr(cause, "sqlite_errorcode", 0) & 0xFF
    code = _SAME.get(code, code)
    if isinstance(error, UnusableLibraryError):
        code = code if code in _ADVICE else _by_words(error.detail)
    elif code not in _ADVICE:
        return ""
    detail = error.detail if isinstance(error, UnusableLibraryError) else str(error)
    translate = QCoreApplication.translate
    what = translate(
        "trouble",
        "The library could not be read or written ({detail}). What you did last may not be saved; "
        "what was saved before is left as it is.",
    )
    rescue = translate(
        "trouble",
        "Leave this window open and copy what you have just written to another place. If the "
        "trouble stays, start Warraq anew.",
    )
    parts = (what.format(detail=isolated(detail)), translate("trouble", str(_ADVICE[code])), rescue)
    return "\n\n".join(parts)


def _by_words(detail: str) -> int:
    return next((code for words, code in _WORDS.items() if words in detail), sqlite3.SQLITE_IOERR)
