"""Hijri dates in folded text, computed by the calendar of Umm al-Qura.

The press counts months by the moon that was seen, so a day may be one off.
"""

import re
from dataclasses import dataclass
from datetime import date

from hijridate import Hijri

from reader.model import Span
from reader.text import months

_YEAR = r"(?P<year>1[345]\d\d)(?!\d)"
_MARK = r"(?:\s*(?:هجريه?|هـ?)(?!\w))?"
_FORMATS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?<![\d:])(?P<day>\d{{1,2}}|غره|مستهل)\s*\(?(?:من\s*)?(?:شهر\s*)?[-/]?\s*"
        rf"(?P<name>{months.HIJRI_NAME}){months.END}\)?(?:\s*المبارك|\s*الحرام)?"
        rf"\s*[-/,،]?\s*(?:عام\s*|سنه\s*|لعام\s*)?{_YEAR}{_MARK}",
        rf"(?<![\d/.-])(?P<day>\d{{1,2}})\s*(?P<sign>[-/.\\])\s*(?P<month>\d{{1,2}})"
        rf"\s*(?P=sign)\s*{_YEAR}{_MARK}",
        rf"(?<![\d/.-]){_YEAR}\s*(?P<sign>[-/.\\])\s*(?P<month>\d{{1,2}})"
        rf"\s*(?P=sign)\s*(?P<day>\d{{1,2}})(?!\d){_MARK}",
    )
)
ANY = re.compile(
    rf"(?:\d{{1,2}}|غره)\s*\(?(?:من\s*)?(?:شهر\s*)?(?:{months.HIJRI_NAME}){months.END}\)?"
    r"(?:\s*المبارك|\s*الحرام)?\s*[-/,،]?\s*(?:(?:عام\s*|سنه\s*|لعام\s*)?1[345]\d\d)?"
    rf"{_MARK}|\d{{1,2}}\s*[-/]\s*\d{{1,2}}\s*[-/]\s*1[345]\d\d(?!\d){_MARK}"
    rf"|(?<!\d)1[345]\d\d\s*[-/]\s*\d{{1,2}}\s*[-/]\s*\d{{1,2}}(?!\d){_MARK}"
)
"""Hijri dates with or without their year."""


@dataclass(frozen=True, slots=True)
class HijriDate:
    span: Span
    day: date
    """The Gregorian day, give or take one."""


def dates(text: str) -> list[HijriDate]:
    """Return the full Hijri dates of a folded text from 1343 to 1500, in reading order."""
    found: list[HijriDate] = []
    for pattern in _FORMATS:
        for match in pattern.finditer(text):
            span, day = Span(*match.span()), _day(match)
            if day and not any(span.overlaps(other.span) for other in found):
                found.append(HijriDate(span, day))
    return sorted(found, key=lambda one: one.span)


def _day(match: re.Match[str]) -> date | None:
    groups = match.groupdict()
    name = groups.get("name")
    month = months.hijri_number(name) if name else int(groups["month"])
    day = int(match["day"]) if match["day"].isdigit() else 1
    try:
        year, month, day = Hijri(int(match["year"]), month, day).to_gregorian().datetuple()
    except (ValueError, OverflowError):
        return None
    return date(year, month, day)
