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

ERRORS = [
    (UnreadableFileError("zip/a.txt", Reason.EMPTY), "zip/a.txt"),
    (LibraryTooNewError(Path("mine.warraq")), "mine.warraq"),
    (UnusableLibraryError(Path("mine.warraq"), "locked"), "locked"),
    (NotStartedError(), "import --resume"),
    (NoSuchArticleError(7), "7"),
    (QueryError("-لا"), "-لا"),
]


@pytest.mark.parametrize("words", [ARABIC, ENGLISH])
@pytest.mark.parametrize(("error", "fact"), ERRORS)
def test_every_error_becomes_a_sentence_that_names_the_thing(error, fact, words):
    sentence = explain(error, words)

    assert fact in sentence
    assert "{" not in sentence
