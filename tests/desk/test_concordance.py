"""The use cases of concordances: whom a name means, and writing one down."""

import csv

import pytest

from reader.desk.concordance import called, every_line, write_concordance
from reader.entities.unifying import Unified
from reader.errors import UnwritableFileError
from reader.exporting.csv_export import Headings
from reader.library.concordance import Wanted
from reader.model import EntityKind
from tests import make

TEXTS = ["قالت سلمى الكندي أمس", "عادت سلمى الكندي اليوم", "سلمى وحدها"]
HEADINGS = Headings("b", "n", "a", "o", "d", "t", "i")


@pytest.fixture
def library(tmp_path):
    with make.library(tmp_path) as made:
        for text in TEXTS:
            printed = "سلمى الكندي" if "الكندي" in text else "سلمى"
            made.articles.add(make.draft(text), [make.name(text, printed)])
        full = Unified(
            "سلمى الكندي", EntityKind.PERSON, ("سلمي الكندي",), ("سلمى الكندي",), ((1, 0), (2, 0))
        )
        bare = Unified("سلمى", EntityKind.PERSON, ("سلمي",), ("سلمى",), ((3, 0),))
        make.link(made, full, bare)
        yield made


def everybody(library):
    return tuple(entity.id for entity in library.entities.every())


def test_a_name_means_who_bears_it_exactly(library):
    assert [entity.name for entity in called(library, "سلمي")] == ["سلمى"]


def test_a_part_of_a_name_means_the_likeliest(library):
    assert [entity.name for entity in called(library, "الكندى")] == ["سلمى الكندي"]


def test_a_name_that_nobody_bears_means_nobody(library):
    assert called(library, "كريم") == []


def test_all_lines_are_told_in_order(library):
    assert [line.article_id for line in every_line(library, Wanted(everybody(library)))] == [
        3,
        2,
        1,
    ]


def test_a_query_chooses_lines(library):
    found = every_line(library, Wanted(everybody(library), query="عادت"))
    assert [line.article_id for line in found] == [2]


def test_a_concordance_is_written_down(library, tmp_path):
    target = tmp_path / "lines.csv"
    library.close()
    wanted = Wanted((1, 2))
    assert list(write_concordance(tmp_path / "library.warraq", wanted, target, HEADINGS)) == [
        target
    ]
    with target.open(encoding="utf-8-sig", newline="") as file:
        assert len(list(csv.reader(file))) == 4


def test_one_that_cannot_be_written_is_told(library, tmp_path):
    target = tmp_path / "nowhere" / "lines.csv"
    library.close()
    [told] = write_concordance(tmp_path / "library.warraq", Wanted((1,)), target, HEADINGS)
    assert isinstance(told, UnwritableFileError)
