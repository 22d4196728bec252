"""What the user said of the fields of tables, kept."""

import pytest

from reader.importing import Table
from reader.library import Library

TABLE = Table(("c1", "c2"), {"body": "c1"}, ({"c1": "نص", "c2": "عنوان"},))
SAID = {"title": "c2", "body": "c1"}


@pytest.fixture
def library(tmp_path):
    with Library.open(tmp_path / "library.warraq") as library:
        library.mappings.remember(TABLE, SAID)
        yield library


def test_it_is_found_by_the_signature(library):
    assert library.mappings.every() == {TABLE.signature: SAID}


def test_it_is_listed_with_names_and_samples(library):
    assert library.mappings.tables() == [Table(TABLE.names, SAID, TABLE.samples)]


def test_the_last_word_counts(library):
    library.mappings.remember(TABLE, {"body": "c2"})

    assert library.mappings.every() == {TABLE.signature: {"body": "c2"}}


def test_it_can_be_forgotten(library):
    library.mappings.forget(TABLE.signature)

    assert library.mappings.every() == {}


def test_it_outlives_the_program(library):
    with Library.open(library.path, read_only=True) as again:
        assert again.mappings.every() == library.mappings.every()
