"""Watched folders, and what was taken from them, kept."""

import pytest

from reader.library import Library
from reader.model import Stamp


@pytest.fixture
def library(tmp_path):
    with Library.open(tmp_path / "library.warraq") as library:
        yield library


def test_folders_are_kept_in_the_order_of_their_adding(library, tmp_path):
    folders = [tmp_path / "ب", tmp_path / "أ"]
    for folder in [*folders, folders[0]]:
        library.watched.add(folder)

    assert library.watched.every() == folders


def test_what_was_taken_is_kept_as_it_was_last(library, tmp_path):
    folder, path = tmp_path / "أخبار", tmp_path / "أخبار" / "خبر.txt"
    library.watched.add(folder)
    library.watched.take(folder, {path: Stamp(1, 2**60)})
    library.watched.take(folder, {path: Stamp(2, 2**60 + 1)})

    assert library.watched.taken(folder) == {path: Stamp(2, 2**60 + 1)}


def test_of_a_folder_that_is_removed_nothing_is_kept(library, tmp_path):
    library.watched.add(tmp_path)
    library.watched.take(tmp_path, {tmp_path / "a.txt": Stamp(1, 1)})
    library.watched.remove(tmp_path)
    library.watched.add(tmp_path)

    assert library.watched.taken(tmp_path) == {}
