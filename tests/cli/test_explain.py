from pathlib import Path

import pytest

from reader.cli.arabic import ARABIC
from reader.cli.english import ENGLISH
from reader.cli.explain import explain
from reader.errors import (
    LibraryTooNewError,
    NoSuchArticleError,
    NotStartedError,
    QueryError,
    Reason,
    UnreadableFileError,
    UnusableLibraryError,
)
from reader.library.trouble import Trouble

ERRORS = [
    (UnreadableFileError("zip/a.txt", Reason.EMPTY), "zip/a.txt"),
    (LibraryTooNewError(Path("mine.warraq")), "mine.warraq"),
    (UnusableLibraryError(Path("mine.warraq"), "locked"), "locked"),
    (NotStartedError(), "import --resume"),
    (NoSuchArticleError(7), "7"),
    (QueryError("-لا"), "-لا"),
]


@pytest.mark.parametrize("words", [ARABIC, ENGLISH])
@pytest.mark.parametrize("detail", ["file is not a database", "not a library", "no such file"])
def test_a_file_that_no_program_uses_is_not_said_to_be_used(detail, words):
    sentence = explain(UnusableLibraryError(Path("mine.warraq"), detail), words)

    assert "--library" in sentence
    assert detail in sentence


@pytest.mark.parametrize("words", [ARABIC, ENGLISH])
def test_a_library_that_was_not_copied_whole_is_not_said_to_be_used(words):
    detail = "database disk image is malformed"
    sentence = explain(UnusableLibraryError(Path("mine.warraq"), detail), words)

    assert sentence == words.troubles[Trouble.DAMAGED].format(path="mine.warraq", detail=detail)


@pytest.mark.parametrize("words", [ARABIC, ENGLISH])
def test_all_that_keeps_a_library_from_being_opened_has_its_sentence(words):
    assert words.troubles.keys() == {*Trouble} - {Trouble.DISK}


@pytest.mark.parametrize("words", [ARABIC, ENGLISH])
@pytest.mark.parametrize(("error", "fact"), ERRORS)
def test_every_error_becomes_a_sentence_that_names_the_thing(error, fact, words):
    sentence = explain(error, words)

    assert fact in sentence
    assert "{" not in sentence
