"""What follows for the lines of a file when its reader says where the article is."""

import pytest

from reader.desk.lines import begins_at, ends_at, left_out, taken_back, titled
from reader.model import Line, Role

BODY, TITLE, DATE, OUT, MENU = Role.BODY, Role.TITLE, Role.DATE, Role.UNKNOWN, Role.NAVIGATION


def lines(*roles):
    return [Line(f"سطر {number}", role, "test") for number, role in enumerate(roles)]


def after(roles, said):
    return [said.get(number, role) for number, role in enumerate(roles)]


@pytest.mark.parametrize(
    ("roles", "first", "expected"),
    [
        pytest.param([BODY, BODY, BODY], 1, [OUT, BODY, BODY], id="further down"),
        pytest.param([MENU, OUT, OUT, BODY], 1, [MENU, BODY, BODY, BODY], id="further up"),
        pytest.param([OUT, DATE, OUT, BODY], 0, [BODY, DATE, BODY, BODY], id="a date between"),
        pytest.param([BODY, MENU, BODY], 1, [OUT, BODY, BODY], id="at a line left out"),
        pytest.param([OUT, OUT], 1, [OUT, BODY], id="where there was no article"),
        pytest.param([BODY, BODY], 0, [BODY, BODY], id="where it begins already"),
    ],
)
def test_the_article_begins_with_the_named_line(roles, first, expected):
    assert after(roles, begins_at(lines(*roles), first)) == expected


@pytest.mark.parametrize(
    ("roles", "last", "expected"),
    [
        pytest.param([BODY, BODY, BODY], 1, [BODY, BODY, OUT], id="further up"),
        pytest.param([BODY, OUT, OUT, MENU], 2, [BODY, BODY, BODY, MENU], id="further down"),
        pytest.param([BODY, MENU, OUT], 2, [BODY, MENU, BODY], id="a menu between"),
        pytest.param([OUT, OUT], 0, [BODY, OUT], id="where there was no article"),
    ],
)
def test_the_article_ends_with_the_named_line(roles, last, expected):
    assert after(roles, ends_at(lines(*roles), last)) == expected


def test_only_what_changes_is_said():
    roles = [BODY, OUT, BODY]
    assert left_out(lines(*roles), [0, 1]) == {0: OUT}
    assert taken_back(lines(*roles), [0, 1]) == {1: BODY}


def test_a_new_title_takes_the_place_of_the_former():
    assert after([TITLE, OUT, BODY], titled(lines(TITLE, OUT, BODY), 1)) == [OUT, TITLE, BODY]
