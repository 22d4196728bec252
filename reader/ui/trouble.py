"""Trouble with the open library's file, told honestly: what is not kept, what is, what to do."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from reader.errors import UnusableLibraryError
from reader.library.trouble import Trouble, trouble_of
from reader.ui.wording import isolated

_ADVICE = {
    Trouble.FULL: QT_TRANSLATE_NOOP(
        "trouble", "The disk is full. Free some space on it, then do it again."
    ),
    Trouble.READ_ONLY: QT_TRANSLATE_NOOP(
        "trouble", "The library's file or folder may not be written. Allow it, then do it again."
    ),
    Trouble.IN_USE: QT_TRANSLATE_NOOP(
        "trouble", "Another program is using the library. Close that program, then do it again."
    ),
    Trouble.DISK: QT_TRANSLATE_NOOP(
        "trouble", "The disk does not answer as it should. See that it is connected and sound."
    ),
    Trouble.DAMAGED: QT_TRANSLATE_NOOP(
        "trouble",
        "The library's file is damaged. Do not go on writing into it: make a copy of the file, and "
        "go back to a copy from before.",
    ),
}


def trouble_words(error: BaseException) -> str:
    """Return sentences for trouble with the library's file; empty for any other error."""
    trouble = trouble_of(error)
    if trouble is None:
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
    parts = (
        what.format(detail=isolated(detail)),
        translate("trouble", str(_ADVICE[trouble])),
        rescue,
    )
    return "\n\n".join(parts)
