"""Bars of a chart over time: the finest unit that fits, and no day twice or left out."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from reader.model import Timeline
from reader.ui.entity_panel.bars import Unit, bars

MOST = 50


def timeline(*days: date, partial: tuple[tuple[str, int], ...] = ()) -> Timeline:
    return Timeline(tuple((day, 1) for day in sorted(set(days))), partial)


@pytest.mark.parametrize(
    ("last", "unit", "number"),
    [
        (date(2015, 1, 30), Unit.DAY, 30),
        (date(2015, 3, 30), Unit.MONTH, 3),
        (date(2019, 12, 1), Unit.YEAR, 5),
        (date(2094, 1, 1), Unit.DECADE, 9),
    ],
    ids=["a month", "a season", "five years", "eighty years"],
)
def test_the_finest_unit_that_fits_is_taken(last, unit, number):
    made = bars(timeline(date(2015, 1, 1), last), MOST)

    assert {bar.unit for bar in made} == {unit}
    assert len(made) == number


def test_days_without_articles_have_their_place():
    made = bars(timeline(date(2015, 1, 1), date(2015, 1, 4)), MOST)

    assert [bar.count for bar in made] == [1, 0, 0, 1]


def test_a_month_that_is_all_that_is_known_counts_where_months_do():
    partial = (("2015-02", 3), ("2015", 5), ("XX", 0))[:2]
    made = bars(timeline(date(2015, 1, 1), date(2015, 4, 1), partial=partial), MOST)

    assert [(bar.start.month, bar.count) for bar in made] == [(1, 1), (2, 3), (3, 0), (4, 1)]


def test_where_no_day_is_known_there_is_no_bar():
    assert bars(Timeline(), MOST) == []


@given(some.lists(some.dates(), min_size=1), some.integers(2, 60))
def test_each_article_is_in_one_bar(days, most):
    line = timeline(*days)
    made = bars(line, most)

    assert sum(bar.count for bar in made) == len(line.days)
    assert [bar.start for bar in made] == sorted({bar.start for bar in made})


def test_the_years_of_a_century_fit_by_the_decade():
    made = bars(timeline(date(1900, 1, 1), date(2000, 1, 1) - timedelta(days=1)), MOST)

    assert len(made) == 10


@pytest.mark.parametrize(
    ("last", "period"),
    [
        (date(2015, 1, 30), "2015-01-01"),
        (date(2015, 3, 30), "2015-01"),
        (date(2019, 12, 1), "2015"),
        (date(2094, 1, 1), "201"),
    ],
    ids=["day", "month", "year", "decade"],
)
def test_a_bar_says_how_its_dates_begin(last, period):
    assert bars(timeline(date(2015, 1, 1), last), MOST)[0].period == period
