"""Trouble with the disk while the window is open: nothing is promised that is not true."""

import sqlite3
import sys
from contextlib import closing

import pytest

from reader.errors import UnusableLibraryError
from reader.library import Library
from reader.ui.app import Options, Program, application
from reader.ui.trouble import trouble_words
from tests import make


def failing(library, deed):
    """Return what a deed in a library raises."""
    with pytest.raises((sqlite3.DatabaseError, UnusableLibraryError)) as caught:
        deed(library)
    return caught.value


@pytest.fixture
def full(tmp_path):
    """Return a library that may not grow any more, as on a full disk."""
    with make.library(tmp_path) as library:
        library.articles.add(make.draft("نص"), [])
        [(pages,)] = library._db.execute("pragma page_count")
        library._db.execute(f"pragma max_page_count = {pages}")
        yield library


def write_much(library):
    library.articles.add(make.draft("كلمة " * 50_000), [])


def test_a_full_disk_is_told_as_such_and_what_to_do(full):
    words = trouble_words(failing(full, write_much))

    assert "The disk is full" in words
    assert "what was saved before is left as it is" in words
    assert "Leave this window open" in words


def test_what_was_saved_before_is_there_after_a_full_disk(full):
    failing(full, write_much)

    assert full.articles.counts().all == 1


def test_a_damaged_file_is_not_called_safe(tmp_path):
    with make.library(tmp_path) as library:
        path = library.path
    content = bytearray(path.read_bytes())
    content[4096:40960] = b"x" * (40960 - 4096)
    path.write_bytes(content)

    def read(path):
        with Library.open(path) as library:
            library.articles.add(make.draft("نص"), [])

    assert "damaged" in trouble_words(failing(path, read))


@pytest.mark.parametrize(
    ("detail", "told"),
    [
        ("database or disk is full", "The disk is full"),
        ("attempt to write a readonly database", "may not be written"),
        ("database is locked", "Another program"),
        ("disk I/O error", "does not answer"),
        ("database disk image is malformed", "damaged"),
    ],
)
def test_an_error_of_another_process_is_known_by_its_words(tmp_path, detail, told):
    assert told in trouble_words(UnusableLibraryError(tmp_path, detail))


def test_a_bug_is_no_trouble_with_the_disk():
    with closing(sqlite3.connect(":memory:")) as db, pytest.raises(sqlite3.Error) as wrong:
        db.execute("selct")

    assert not trouble_words(wrong.value)
    assert not trouble_words(ValueError("disk is full"))


@pytest.mark.parametrize("language", ["ar", "en"])
def test_a_window_whose_disk_fails_does_not_say_that_the_library_is_safe(tmp_path, capfd, language):
    program = Program(application(), Options(tmp_path / "library.warraq", language=language))
    program.start()
    [(pages,)] = program.session.library._db.execute("pragma page_count")
    program.session.library._db.execute(f"pragma max_page_count = {pages}")
    try:
        write_much(program.session.library)
    except UnusableLibraryError:
        program.report_crash(*sys.exc_info())
    program.stop()

    told = capfd.readouterr().err
    assert ("ممتلئ" if language == "ar" else "disk is full.") in told
    assert "Traceback" not in told
