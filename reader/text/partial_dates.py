"""Dates that are printed in part: without their year, or without their day.

They stay so: nothing completes them. They are given as EDTF: ``XXXX-09-30``, ``2015-09``.
"""

import re

from reader.text import months
from reader.text.folding import folded

_MONTH = (
    rf"(?P<month>{months.PLAIN_NAME}){months.END}"
    rf"(?:\s*[/\\(-]?\s*(?:{months.PLAIN_NAME}){months.END}\s*\)?)?"
)
_YEAR = r"(?P<year>(?:19|20)\d\d)(?!\d)"
_TWO_DAYS = re.compile(
    rf"(?<!\d)\d{{1,2}}\s*(?:[-/–]|و)\s*\d{{1,2}}\s*{_MONTH}\s*[-/,،]?\s*(?:عام\s*|سنه\s*)?{_YEAR}"
)
_WITHOUT_DAY = re.compile(rf"(?<![\u0621-\u064a]){_MONTH}\s*[-/,،]?\s*(?:عام\s*|سنه\s*)?{_YEAR}")
_WITHOUT_YEAR = re.compile(
    rf"(?<![\d:/-])(?P<day>\d{{1,2}})\s*(?:من\s*)?(?:شهر\s*)?{_MONTH}(?!\s*\d)"
)
_NUMBERS = re.compile(
    r"(?<![\d/.-])(?:(?P<month>\d{1,2})\s*[/-]\s*(?P<year>(?:19|20)\d\d)"
    r"|(?P<first>(?:19|20)\d\d)\s*[/-]\s*(?P<then>\d{1,2}))(?![\d/.:-])"
)
_ONLY_YEAR = re.compile(r"^\D*(?P<year>(?:19|20)\d\d)\D*$")


def partial(text: str) -> str | None:
    """Return what a text that has no full date says of a day.

    >>> partial("30 شتنبر"), partial("سبتمبر 2015")
    ('XXXX-09-30', '2015-09')
    """
    plain = folded(text)
    if match := _TWO_DAYS.search(plain) or _WITHOUT_DAY.search(plain):
        return f"{match['year']}-{months.number(match['month']):02}"
    if match := _WITHOUT_YEAR.search(plain):
        return _without_year(months.number(match["month"]), int(match["day"]))
    if match := _NUMBERS.search(plain):
        month = int(match["month"] or match["then"])
        return f"{match['year'] or match['first']}-{month:02}" if 1 <= month <= 12 else None
    year = _ONLY_YEAR.match(plain)
    return year["year"] if year else None


def _without_year(month: int, day: int) -> str | None:
    longest = 29 if month == 2 else 30 if month in (4, 6, 9, 11) else 31
    return f"XXXX-{month:02}-{day:02}" if 1 <= day <= longest else None
