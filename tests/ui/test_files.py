"""Choosing files."""

from reader.ui.files import kinds


def test_the_dialog_shows_all_kinds_that_are_read():
    assert {"*.pdf", "*.docx", "*.txt", "*.zip"} <= set(kinds().split())
