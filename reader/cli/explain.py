"""Errors as sentences: what happened to what, and what the user can do."""

from reader.cli.words import Words
from reader.errors import (
    LibraryInUseError,
    LibraryTooNewError,
    NoSuchArticleError,
    NotStartedError,
    QueryError,
    ReaderError,
    UnknownEndingError,
    UnreadableFileError,
    UnreadableListError,
    UnusableLibraryError,
    UnwritableFileError,
)
from reader.library.trouble import trouble_in_opening

PROGRAM = "warraq"


def explain(error: ReaderError, words: Words) -> str:
    """Return a sentence or two for an error of any kind that a command can meet."""
    match error:
        case UnreadableFileError() | UnreadableListError():
            return _of_file(error, words)
        case UnwritableFileError() | UnknownEndingError():
            return _of_output(error, words)
        case LibraryInUseError() | LibraryTooNewError() | UnusableLibraryError():
            return _of_library(error, words)
        case NotStartedError():
            return words.not_started.format(program=PROGRAM)
        case NoSuchArticleError():
            return words.no_such_article.format(article_id=error.article_id, program=PROGRAM)
        case QueryError():
            return words.bad_query.format(query=error.query)
    raise error


def _of_library(
    error: LibraryInUseError | LibraryTooNewError | UnusableLibraryError, words: Words
) -> str:
    match error:
        case LibraryInUseError():
            return words.library_in_use.format(path=error.path)
        case LibraryTooNewError():
            return words.library_too_new.format(path=error.path)
    trouble = trouble_in_opening(error)
    pattern = words.troubles[trouble] if trouble else words.unusable_library
    return pattern.format(path=error.path, detail=error.detail)


def _of_output(error: UnwritableFileError | UnknownEndingError, words: Words) -> str:
    if isinstance(error, UnwritableFileError):
        return words.not_written.format(path=error.path, detail=error.detail)
    endings = words.between.join(f"\u200e{ending}" for ending in error.endings)
    return words.unknown_ending.format(path=error.path, endings=endings)


def _of_file(error: UnreadableFileError | UnreadableListError, words: Words) -> str:
    if isinstance(error, UnreadableFileError):
        return f"{error.source_name}: {words.reasons[error.reason]}"
    return f"{error.path}: {words.problems[error.problem]}"
