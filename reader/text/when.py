"""Days as texts say them, and which days they are once it is known when the text was published.

A day is kept as EDTF where it is absolute: ``2016-09-14``, ``2016-09``, ``2016``; without its
year as ``XXXX-09-14`` or ``XXXX-09``, with ``<`` behind it for the last one and ``>`` for the next.
Relative ones are ``d-1`` (yesterday), ``w+1`` (next week), ``m+0`` (this month), ``y-1``; a weekday
is ``W1`` (Monday) to ``W7``, with ``<`` or ``>`` as above, or stands behind a day: ``d-1 W1``.
"""

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta

_RELATIVE = re.compile(r"(?P<unit>[dwmy])(?P<off>[+-]\d+)(?: W(?P<weekday>[1-7]))?")
_WEEKDAY = re.compile(r"W(?P<weekday>[1-7])(?P<side>[<>]?)")
_NO_YEAR = re.compile(r"XXXX-(?P<month>\d\d)(?:-(?P<day>\d\d))?(?P<side>[<>]?)")
_NEAR = 120
"""So many days at most lie between a text and a day that it names without year or side."""
_PAST = 3
"""So many days back is a weekday the last one, beyond doubt enough."""
_OFF = 2
"""So many days may a day of publication differ from that of writing."""


def resolved(key: str, published: date) -> str | None:
    """Return a day as EDTF, counted from the day of publication; None: that does not tell.

    Of a moment of publication only the day counts.

    >>> resolved("d-1", date(2016, 1, 14)), resolved("XXXX-12<", date(2016, 1, 14))
    ('2016-01-13', '2015-12')
    """
    day = published.date() if isinstance(published, datetime) else published
    try:
        return _resolved(key, day)
    except OverflowError:
        return None


def _resolved(key: str, published: date) -> str | None:
    if match := _RELATIVE.fullmatch(key):
        return _relative(published, match["unit"], int(match["off"]), match["weekday"])
    if match := _WEEKDAY.fullmatch(key):
        return _weekday(published, int(match["weekday"]), match["side"])
    if match := _NO_YEAR.fullmatch(key):
        month, day = int(match["month"]), match["day"]
        return _of_year(published, month, int(day) if day else None, match["side"])
    return key or None


def _relative(published: date, unit: str, off: int, weekday: str | None) -> str | None:
    if unit == "y":
        return f"{published.year + off:04}"
    if unit == "m":
        year, month = divmod(published.year * 12 + published.month - 1 + off, 12)
        return f"{year:04}-{month + 1:02}"
    if unit == "w":
        return None
    day = published + timedelta(off)
    if weekday and day.isoweekday() != int(weekday):
        # Written a day before or after: the weekday is right.
        near = (day + timedelta(n) for n in (-1, 1, -_OFF, _OFF))
        return next((one.isoformat() for one in near if one.isoweekday() == int(weekday)), None)
    return day.isoformat()


def _weekday(published: date, weekday: int, side: str) -> str | None:
    back = (published.isoweekday() - weekday) % 7
    if side == "<":
        return (published - timedelta(back or 7)).isoformat()
    if side == ">":
        return (published + timedelta(7 - back)).isoformat()
    return (published - timedelta(back)).isoformat() if back <= _PAST else None


def _of_year(published: date, month: int, day: int | None, side: str) -> str | None:
    """Return the day or month of the year that is meant."""
    found = [one for year in _years(published) if (one := _date(year, month, day or 1))]
    if side == "<":
        past = [one for one in found if _lies(one, published, day) < 0]
        return _written(past[-1], day) if past else None
    if side == ">":
        future = [one for one in found if _lies(one, published, day) > 0]
        return _written(future[0], day) if future else None
    near = [one for one in found if abs((one - published).days) <= _NEAR]
    return _written(near[0], day) if len(near) == 1 else None


def _years(published: date) -> Iterator[int]:
    yield from range(max(1, published.year - 4), min(9999, published.year + 4) + 1)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _lies(one: date, published: date, day: int | None) -> int:
    """Return how far a day lies from another; of a month without day, how many months."""
    if day:
        return (one - published).days
    return (one.year - published.year) * 12 + one.month - published.month


def _written(one: date, day: int | None) -> str:
    return one.isoformat() if day else one.isoformat()[:7]
