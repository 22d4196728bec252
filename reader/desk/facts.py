"""What the user types of an article's facts, made what is kept."""

import re
from datetime import date

from reader.text import months
from reader.text.dates import dates, parse_timestamp
from reader.text.folding import folded

_PARTIAL = re.compile(r"(?:\d{4}(?:-(?:0[1-9]|1[0-2]))?|XXXX-(?:0[1-9]|1[0-2])-\d\d)")


def read_day(typed: str) -> str | None:
    """Return a day as it is kept: in ISO 8601, or a part of one in EDTF; None: it is no day.

    >>> read_day("18 أيلول 2015"), read_day("٢٠١٥-٠٩")
    ('2015-09-18', '2015-09')
    """
    plain = folded(typed).strip().upper()
    if _PARTIAL.fullmatch(plain):
        return plain
    day = parse_timestamp(typed.strip())
    return day.isoformat() if day else None


def other_weekday(typed: str) -> date | None:
    """Return the full date that is typed beside the weekday of another; None: there is none.

    >>> other_weekday("الثلاثاء 14 كانون الثاني 2016").strftime("%Y-%m-%d, %A")
    '2016-01-14, Thursday'
    """
    named = months.weekdays(folded(typed))
    found = next((one for one in dates(typed) if not one.fits and not one.is_approximate), None)
    return found.day if found and named and found.day.weekday() not in named else None


def is_hijri(typed: str) -> bool:
    """Tell whether a day is reckoned from the Hijri calendar, and so may be one day off."""
    return any(one.is_approximate for one in dates(typed))
