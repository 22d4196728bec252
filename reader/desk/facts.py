"""What the user types of an article's facts, made what is kept."""

import re

from reader.text.dates import parse_timestamp
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
