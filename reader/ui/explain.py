"""Errors as sentences in the user's language: what happened to what, and what can be done."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from reader.errors import (
    LibraryInUseError,
    LibraryTooNewError,
    ListProblem,
    NoSuchArticleError,
    NotStartedError,
    QueryError,
    ReaderError,
    ReadingEndedError,
    Reason,
    SilentWindowError,
    UnknownEndingError,
    UnreadableFileError,
    UnreadableListError,
    UnusableLibraryError,
    UnwritableFileError,
)
from reader.library.trouble import Trouble, trouble_in_opening
from reader.ui.wording import directed, isolated

SENTENCES = {
    UnreadableFileError: QT_TRANSLATE_NOOP("explain", "{source_name}: {reason}"),
    UnwritableFileError: QT_TRANSLATE_NOOP(
        "explain", "“{path}” could not be written ({detail}). Choose another place for it."
    ),
    UnknownEndingError: QT_TRANSLATE_NOOP(
        "explain", "The name “{path}” does not tell what to write. Let it end in {endings}."
    ),
    LibraryTooNewError: QT_TRANSLATE_NOOP(
        "explain",
        "“{path}” was written by a newer version of Warraq. Install that version to open it.",
    ),
    LibraryInUseError: QT_TRANSLATE_NOOP(
        "explain",
        "“{path}” is open in another window. Close that window, or choose another library.",
    ),
    SilentWindowError: QT_TRANSLATE_NOOP(
        "explain",
        "“{path}” is open in another window, which does not answer. Wait until it does, or end that"
        " program; then open once more what is missing.",
    ),
    NotStartedError: QT_TRANSLATE_NOOP(
        "explain",
        "The part of Warraq that reads files could not be started: Warraq may have been replaced or"
        " removed while it runs. Nothing was lost. Close Warraq and start it again; if that does"
        " not help, install it again.",
    ),
    ReadingEndedError: QT_TRANSLATE_NOOP(
        "explain",
        "Looking closely for names has stopped before its end. Nothing was lost: it goes on when"
        " Warraq is started again.",
    ),
    UnusableLibraryError: QT_TRANSLATE_NOOP(
        "explain",
        "“{path}” cannot be opened as a library ({detail}). It was left as it is. "
        "Choose another file.",
    ),
    NoSuchArticleError: QT_TRANSLATE_NOOP("explain", "This article is no longer in the library."),
    UnreadableListError: QT_TRANSLATE_NOOP("explain", "“{path}”: {problem}"),
    QueryError: QT_TRANSLATE_NOOP("explain", "There is no word to search for in “{query}”."),
}
"""One sentence for each kind of error; the fields are the error's own."""

TROUBLES = {
    Trouble.READ_ONLY: QT_TRANSLATE_NOOP(
        "explain",
        "“{path}” lies where nothing may be written. It was left as it is. Copy it to a folder of"
        " your own, and open the copy.",
    ),
    Trouble.DAMAGED: QT_TRANSLATE_NOOP(
        "explain",
        "“{path}” is damaged, or was not copied whole ({detail}). It was left as it is. Copy it"
        " once more, or go back to a copy from before.",
    ),
    Trouble.IN_USE: QT_TRANSLATE_NOOP(
        "explain",
        "“{path}” is being used by another program ({detail}). It was left as it is. Close that"
        " program, then open it again.",
    ),
    Trouble.FULL: QT_TRANSLATE_NOOP(
        "explain",
        "“{path}” cannot be opened, for the disk is full ({detail}). Free some space on it, then"
        " open it again.",
    ),
}
"""Of a library that is one, but cannot be opened."""

REASONS = {
    Reason.NOT_FOUND: QT_TRANSLATE_NOOP(
        "explain", "the file is no longer there. Look where it was moved."
    ),
    Reason.NOT_READABLE: QT_TRANSLATE_NOOP(
        "explain", "the file cannot be read. Check that you may open it."
    ),
    Reason.UNKNOWN_FORMAT: QT_TRANSLATE_NOOP(
        "explain", "this kind of file cannot be read. Save the article as text or as a web page."
    ),
    Reason.EMPTY: QT_TRANSLATE_NOOP("explain", "the file is empty. Save the article again."),
    Reason.TOO_LARGE: QT_TRANSLATE_NOOP(
        "explain", "the file is too large for an article. Cut it into smaller ones."
    ),
    Reason.NOT_TEXT: QT_TRANSLATE_NOOP(
        "explain", "the file holds no text. Save the article as text or as a web page."
    ),
    Reason.DAMAGED: QT_TRANSLATE_NOOP("explain", "the file is damaged. Save or copy it once more."),
    Reason.TOO_DEEP: QT_TRANSLATE_NOOP(
        "explain", "the page is nested too deeply to be read. Save its text instead."
    ),
    Reason.NEEDS_LIBREOFFICE: QT_TRANSLATE_NOOP(
        "explain",
        "this old format of Word needs LibreOffice. Install it, or save the file as docx.",
    ),
    Reason.ENCRYPTED: QT_TRANSLATE_NOOP(
        "explain", "the file is locked with a password. Save it without one."
    ),
    Reason.CHANGING: QT_TRANSLATE_NOOP(
        "explain", "another program was writing the file. Import it again when that is done."
    ),
    Reason.TOOK_TOO_LONG: QT_TRANSLATE_NOOP(
        "explain", "reading the file took too long. Save its text instead."
    ),
}


LIST_PROBLEMS = {
    ListProblem.NOT_READABLE: QT_TRANSLATE_NOOP(
        "explain", "the list cannot be read. Check that it is there and that you may open it."
    ),
    ListProblem.NOT_UTF8: QT_TRANSLATE_NOOP(
        "explain", "the list is not in UTF-8. Save it as “CSV UTF-8”."
    ),
    ListProblem.TOO_LARGE: QT_TRANSLATE_NOOP(
        "explain", "the list is too large. Cut it into smaller ones."
    ),
    ListProblem.SKOS: QT_TRANSLATE_NOOP(
        "explain",
        "SKOS is written for other programs, and not read."
        " Export the list as a table (.csv) or as .json.",
    ),
    ListProblem.DAMAGED: QT_TRANSLATE_NOOP(
        "explain", "the list is damaged. Export or copy it once more."
    ),
    ListProblem.NO_LIST: QT_TRANSLATE_NOOP(
        "explain", "this is no list of names. A table needs the columns “name” and “type”."
    ),
    ListProblem.TOO_NEW: QT_TRANSLATE_NOOP(
        "explain", "a newer version of Warraq has written the list. Install that version."
    ),
    ListProblem.NO_NAME: QT_TRANSLATE_NOOP("explain", "there is no name. Give it one."),
    ListProblem.NO_TYPE: QT_TRANSLATE_NOOP(
        "explain", "there is no type that is known: PER, LOC, ORG, MISC or NONE."
    ),
    ListProblem.EMPTY: QT_TRANSLATE_NOOP("explain", "there is no name in the list."),
}


def explain(error: ReaderError) -> str:
    """Return a sentence or two for an error of any kind."""
    facts = {name: isolated(str(fact)) for name, fact in vars(error).items()}
    if isinstance(error, UnreadableFileError):
        facts["reason"] = explain_reason(error.reason)
    if isinstance(error, UnreadableListError):
        facts["problem"] = explain_problem(error.problem)
    if isinstance(error, UnknownEndingError):
        facts["endings"] = " · ".join(map(isolated, error.endings))
    words = QCoreApplication.translate("explain", str(_sentence(error)))
    return directed(words.format(**facts))


def _sentence(error: ReaderError) -> object:
    trouble = trouble_in_opening(error) if isinstance(error, UnusableLibraryError) else None
    return TROUBLES[trouble] if trouble else SENTENCES[type(error)]


def explain_problem(problem: ListProblem) -> str:
    """Say what is wrong with a list of names, or with an entry of it."""
    return QCoreApplication.translate("explain", str(LIST_PROBLEMS[problem]))


def explain_reason(reason: Reason) -> str:
    """Say why a file was refused and what the user can do."""
    return QCoreApplication.translate("explain", str(REASONS[reason]))
