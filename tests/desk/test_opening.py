from pathlib import Path

from reader.cli.places import default_library
from reader.desk.opening import told_apart


def test_articles_are_imported_into_the_library_that_there_is():
    articles = (Path("a.html"), Path("b.PDF"))

    assert told_apart(articles) == (None, articles)


def test_a_library_is_opened_however_its_ending_is_written():
    assert told_apart([Path("Press.WARRAQ")]) == (Path("Press.WARRAQ"), ())


def test_articles_opened_with_a_library_are_imported_into_it():
    library, articles = told_apart([Path("a.html"), Path("press.warraq")])

    assert library == Path("press.warraq")
    assert articles == (Path("a.html"),)


def test_a_second_library_is_not_passed_over_in_silence():
    assert told_apart([Path("a.warraq"), Path("b.warraq")])[1] == (Path("b.warraq"),)


def test_a_library_as_the_program_names_it_is_taken_for_one():
    assert told_apart([default_library({})]) == (default_library({}), ())
