"""What is meant by a selection whose ends the mouse has missed."""

import pytest

from reader.desk.selecting import akin, selected
from reader.library import Library
from reader.model import Span
from tests import make
from tests.desk.test_short_names import LONG, SHORT, TEXT, WRONG, reading

PLAIN = f"زار بيار دوبوي المرفأ، ثم التقى {LONG}. ولسترومن رأي، وللجزائر رأي. زار وسترومن بلدته."


@pytest.fixture
def library(tmp_path):
    with Library.open(tmp_path / "library.warraq") as library:
        library.articles.add(make.draft(PLAIN))
        yield library


@pytest.mark.parametrize(
    ("chosen", "meant"),
    [
        ("يار دوبوي", "بيار دوبوي"),
        ("بيار دوب", "بيار دوبوي"),
        ("ومن. ولسترو", "هيلدا سترومن. ولسترومن"[6:]),
        (LONG, LONG),
    ],
)
def test_a_word_that_is_cut_is_taken_whole(library, chosen, meant):
    start = PLAIN.index(chosen)

    found = selected(library, PLAIN, Span(start, start + len(chosen)))

    assert found.name == PLAIN[found.span.start : found.span.end] == meant


def test_clitics_that_were_left_out_stay_out_where_the_rest_is_a_word_by_itself(library):
    start = PLAIN.index("وسترومن") + 1

    assert selected(library, PLAIN, Span(start, start + len(SHORT))).name == SHORT


@pytest.mark.parametrize(
    ("text", "chosen", "name"),
    [
        ("قال سيرغي بولياكوف إن", "يرغي بولياكو", "سيرغي بولياكوف"),
        ("ورحب بيار دوبوا بهم", "يار دوبوا", "بيار دوبوا"),
        ("قال زمغروف وبولياكوف إن", "بولياكوف", "بولياكوف"),
        ("وصل إلى موسكو ولندن", "موسكو", "موسكو"),
    ],
)
def test_clitics_stay_out_of_a_word_that_nobody_knows_with_them(library, text, chosen, name):
    start = text.index(chosen)

    assert selected(library, text, Span(start, start + len(chosen))).name == name


def test_the_alef_that_lam_has_swallowed_is_back(library):
    start = PLAIN.index("وللجزائر")

    assert selected(library, PLAIN, Span(start, start + len("وللجزائر"))).name == "الجزائر"


def test_those_are_akin_who_share_a_word_those_with_most_first(tmp_path):
    desk = reading(tmp_path, TEXT, LONG, WRONG)
    with desk.library:
        assert [e.name for e in akin(desk.library, f"السفيرة {LONG}")] == [LONG, WRONG]
        assert akin(desk.library, "ترومن") == []
