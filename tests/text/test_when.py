"""Days as texts say them, counted from the day of publication."""

from datetime import UTC, date, datetime

import pytest

from reader.text.when import resolved

THURSDAY = date(2016, 1, 14)


@pytest.mark.parametrize(
    ("key", "day"),
    [
        ("2015-09-18", "2015-09-18"),
        ("2015", "2015"),
        ("d-1", "2016-01-13"),
        ("d-1 W3", "2016-01-13"),
        ("d-1 W2", "2016-01-12"),
        ("d-1 W6", None),
        ("W4<", "2016-01-07"),
        ("W4>", "2016-01-21"),
        ("W3", "2016-01-13"),
        ("W6", None),
        ("m-1", "2015-12"),
        ("y+1", "2017"),
        ("w-1", None),
        ("XXXX-01-20", "2016-01-20"),
        ("XXXX-12-20", "2015-12-20"),
        ("XXXX-07-20", None),
        ("XXXX-01-14<", "2015-01-14"),
        ("XXXX-01-20>", "2016-01-20"),
        ("XXXX-12<", "2015-12"),
        ("XXXX-01<", "2015-01"),
        ("XXXX-02-29>", "2016-02-29"),
        ("", None),
    ],
)
def test_a_day_is_resolved_where_the_text_tells_it(key, day):
    assert resolved(key, THURSDAY) == day


def test_before_the_first_day_there_is_none():
    assert resolved("d-1", date(1, 1, 1)) is None


@pytest.mark.parametrize("key", ["d-1", "XXXX-12-20", "W4<"])
def test_of_a_moment_of_publication_only_the_day_counts(key):
    moment = datetime(2016, 1, 14, 23, 30, tzinfo=UTC)

    assert resolved(key, moment) == resolved(key, THURSDAY)
