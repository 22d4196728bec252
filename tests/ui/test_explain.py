"""Every error has a sentence that says what happened and what can be done."""

from pathlib import Path

import pytest

from reader import errors
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
from reader.library.trouble import Trouble
from reader.ui.explain import SENTENCES, TROUBLES, explain

EXAMPLES = [
    *(UnreadableFileError("خبر.txt", reason) for reason in Reason),
    *(UnreadableListError(Path("names.csv"), problem) for problem in ListProblem),
    LibraryTooNewError(Path("my.warraq")),
    UnusableLibraryError(Path("my.warraq"), "locked"),
    NoSuchArticleError(3),
    NotStartedError(),
    ReadingEndedError(),
    QueryError("«»"),
    LibraryInUseError(Path("my.warraq")),
    SilentWindowError(Path("my.warraq")),
    UnwritableFileError(Path("export.json"), "disk full"),
    UnknownEndingError(Path("names.xls"), (".csv", ".json")),
]


@pytest.mark.parametrize(
    ("detail", "told"),
    [
        ("database disk image is malformed", "not copied whole"),
        ("database is locked", "Close that program"),
        ("not a library", "Choose another file."),
    ],
)
def test_what_keeps_a_library_from_being_opened_is_told(detail, told):
    assert told in explain(UnusableLibraryError(Path("my.warraq"), detail))


def test_all_that_keeps_a_library_from_being_opened_has_its_sentence():
    assert TROUBLES.keys() == {*Trouble} - {Trouble.DISK}


def kinds() -> set[type[ReaderError]]:
    return {
        kind
        for kind in vars(errors).values()
        if isinstance(kind, type) and issubclass(kind, ReaderError) and kind is not ReaderError
    }


def test_every_kind_has_its_own_sentence():
    assert SENTENCES.keys() == kinds()


@pytest.mark.parametrize("error", EXAMPLES, ids=str)
def test_a_sentence_has_all_its_facts(error):
    sentence = explain(error)

    assert "{" not in sentence
    assert sentence.endswith(".")
