"""A concordance as a table: what spreadsheets get to open."""

import csv
from datetime import date

import pytest

from reader.errors import UnwritableFileError
from reader.exporting.csv_export import Headings, export_lines
from reader.library.concordance import ConcordanceLine
from reader.model import Span
from reader.text.contexts import Context

HEADINGS = Headings("قبله", "الاسم", "بعده", "الصحيفة", "التاريخ", "العنوان", "المقال")


def line(before="قالت ", after=" أمس", *, outlet="صحيفة", published=None, partial=None, cut=False):
    context = Context(before, "سلمى", after, Span(0, 4), cut, cut)
    return ConcordanceLine(1, 2, 7, Span(5, 9), context, "عنوان", outlet, published, partial)


def written(tmp_path, *lines):
    export_lines(lines, tmp_path / "lines.csv", HEADINGS, tmp_path / "library")
    with (tmp_path / "lines.csv").open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def test_excel_is_told_that_it_is_unicode(tmp_path):
    written(tmp_path, line())
    assert (tmp_path / "lines.csv").read_bytes().startswith(b"\xef\xbb\xbf")


def test_each_line_has_its_context_and_source(tmp_path):
    [head, row] = written(tmp_path, line(published=date(2020, 1, 2)))
    assert head == ["قبله", "الاسم", "بعده", "الصحيفة", "التاريخ", "العنوان", "المقال"]
    assert row == ["قالت", "سلمى", "أمس", "صحيفة", "2020-01-02", "عنوان", "7"]


def test_what_is_not_known_is_empty(tmp_path):
    [_, row] = written(tmp_path, line(outlet=None))
    assert row[3:5] == ["", ""]


def test_a_day_known_in_part_is_written(tmp_path):
    [_, row] = written(tmp_path, line(partial="2015-09"))
    assert row[4] == "2015-09"


def test_a_line_that_goes_on_says_so(tmp_path):
    [_, row] = written(tmp_path, line(cut=True))
    assert (row[0], row[2]) == ("…قالت", "أمس…")


def test_signs_of_the_text_do_not_break_the_table(tmp_path):
    [_, row] = written(tmp_path, line(after=' "أمس"، قالت, ثم'))
    assert row[2] == '"أمس"، قالت, ثم'


@pytest.mark.parametrize("first", ["=", "+", "-", "@"])
def test_an_article_cannot_make_a_spreadsheet_compute(tmp_path, first):
    [_, row] = written(tmp_path, line(after=f" {first}1+1"))
    assert row[2] == f"'{first}1+1"


def test_it_is_told_how_many_there_were(tmp_path):
    assert (
        export_lines([line(), line()], tmp_path / "lines.csv", HEADINGS, tmp_path / "library") == 2
    )


def test_a_place_that_cannot_be_written_is_told(tmp_path):
    with pytest.raises(UnwritableFileError):
        export_lines([line()], tmp_path / "nowhere" / "lines.csv", HEADINGS, tmp_path / "library")


def test_the_library_is_not_written_over(tmp_path):
    library = tmp_path / "library"
    library.write_bytes(b"kept")
    with pytest.raises(UnwritableFileError):
        export_lines([line()], library, HEADINGS, library)
    assert library.read_bytes() == b"kept"
