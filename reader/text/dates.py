"""Dates in running Arabic text, of every month system the press prints.

Only a full date counts here: a year is never guessed, and a relative date never resolved. Of a
day printed in both calendars the Gregorian one is taken.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from email.utils import parsedate_to_datetime
from functools import lru_cache

from reader.model import Span
from reader.text import hijri, months, times
from reader.text.folding import fold, folded

_MONTH = (
    rf"(?P<month>{months.ANY_NAME}){months.END}"
    # Also doubled: آب/ أغسطس
    rf"(?:\s*[/\\(|_–-]?\s*(?P<other>{months.ANY_NAME}){months.END}\s*\)?)?"
)
_YEAR = r"(?P<year>(?:19|20)\d\d)(?!\d)(?!:)"
_DAY = r"(?P<day>\d{1,2})"
_TWO = r"(?P<month>\d{1,2})"
_LATIN = rf"(?P<month>{months.LATIN_NAME})"
_BEFORE = r"(?<![\d/.-])(?<!\d:)"
# An issue of two days («20-21 مايو 2015») has no one date: the lookbehind leaves it out.
_NOT_A_RANGE = (
    r"(?<!\d[-/–])(?<!\d [-/–])(?<!\d[-/–] )(?<!\d [-/–] )(?<!\dو)(?<!\d و)(?<!\d و )(?<![\d:])"
)
_TO_YEAR = r"\s*[-/,،.(_]*\s*(?:من\s)?(?:عام\s*|سنه\s*|لعام\s*|لسنه\s*)?"

_Numbers = Callable[[re.Match[str]], tuple[int, int, int]]


def _named(match: re.Match[str]) -> tuple[int, int, int]:
    return int(match["year"]), months.number(match["month"]), int(match["day"])


def _latin(match: re.Match[str]) -> tuple[int, int, int]:
    return int(match["year"]), months.latin_number(match["month"]), int(match["day"])


def _numeric(match: re.Match[str]) -> tuple[int, int, int]:
    day, month = int(match["day"]), int(match["month"])
    if month > 12 >= day:
        day, month = month, day
    return int(match["year"]), month, day


_FORMATS: tuple[tuple[re.Pattern[str], _Numbers], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), numbers)
    for pattern, numbers in (
        (
            rf"{_NOT_A_RANGE}{_DAY}\s*(?:من\s*)?(?:شهر\s*)?[-/,،._]?\s*{_MONTH}{_TO_YEAR}{_YEAR}",
            _named,
        ),
        (rf"(?<![\u0621-\u064a]){_MONTH}\s*,?\s*{_DAY}\s*[,،]?\s*{_YEAR}", _named),
        # 2026 الجمعة ,20 شباط / فبراير
        (
            rf"(?<!\d){_YEAR}\s*[,،-]?\s*(?:(?:{months.WEEKDAY_NAME})\s*)?[,،]?\s*"
            rf"{_DAY}\s*{_MONTH}(?!\s*(?:19|20)\d\d)",
            _named,
        ),
        (rf"(?<!\d){_YEAR}\s*[-/,،]?\s*{_MONTH}\s*[-/,،]?\s*{_DAY}(?![\d:])", _named),
        (rf"{_BEFORE}{_YEAR}\s*([-/.\\_])\s*{_TWO}\s*\2\s*{_DAY}(?!\d)", _numeric),
        (rf"{_BEFORE}{_DAY}\s*([-/.,،\\_–])\s*{_TWO}\s*\2\s*{_YEAR}", _numeric),
        (rf"(?<!\d){_DAY}(?:st|nd|rd|th|er)?[\s,./-]+{_LATIN}[\s,./-]+{_YEAR}", _latin),
        (rf"\b{_LATIN}[\s./-]+{_DAY}(?:st|nd|rd|th)?[\s,،./-]+{_YEAR}", _latin),
        (rf"(?<!\d){_YEAR}[\s,./-]+{_LATIN}[\s,./-]+{_DAY}(?!\d)", _latin),
    )
)
_BEFORE_DAY, _BEHIND_DAY = 14, 12
"""So many letters from a date its weekday stands."""
# 9/8/2015 10:14:12 PM: whoever prints the hours so may print the month first.
_AMERICAN = re.compile(r"^\s*,?\s*\d{1,2}:\d\d(?::\d\d)?\s*[AP]M\b", re.IGNORECASE)
_DIGIT = re.compile(r"\d")
_FOUR_DIGITS = re.compile(r"\d{4}")
_PART = re.compile(
    rf"\d{{1,2}}\s*(?:من\s*)?(?:{months.PLAIN_NAME}){months.END}"
    rf"(?:\s*[/\\(]\s*(?:{months.PLAIN_NAME}){months.END}\)?)?"
    rf"|(?<![\u0621-\u064a])(?:{months.PLAIN_NAME}){months.END}"
    rf"(?:\s*[/\\(]\s*(?:{months.PLAIN_NAME}){months.END}\)?)?\s*[/,،-]?\s*(?:19|20)\d\d(?!\d)"
)
_COPTIC = re.compile(months.COPTIC)
_AGO = re.compile(
    r"(?:منذ|قبل)\s+(?:\d+\s+)?(?:ثانيه|ثوان|دقيق\w*|دقايق|ساع\w*|يوم\w*|ايام|اسب\w*|شهر\w*)"
)
_MARKERS = re.compile(r"(?<!\w)(?:م|هـ|ه|هجري\w*|ميلادي\w*|الموافق|اخر تحديث)(?!\w)")
_MAIL = re.compile(r"(?:[A-Z][a-z]{2,8},?\s+)?\d{1,2} [A-Z][a-z]{2} \d{4} \d\d?:\d\d")
_FIRST_YEAR, _LAST_YEAR = 1900, 2099


@dataclass(frozen=True, slots=True)
class PrintedDate:
    """A full date where a text prints it."""

    span: Span
    day: date
    """A datetime where an hour is printed beside it, and an aware one where its zone is."""
    fits: bool = True
    """The weekday printed beside it is its own, or none is."""
    is_clear: bool = True
    """Which number is the day, and which the month, is beyond doubt."""
    is_approximate: bool = False
    """Computed from a Hijri date, it may be a day off."""

    @property
    def is_sure(self) -> bool:
        return self.fits and self.is_clear


def dates(text: str) -> list[PrintedDate]:
    """Return the full dates of a text in reading order; Hijri ones where it has no others."""
    return list(_dates(text)) if _FOUR_DIGITS.search(text) else []


# The rules for lines ask several times.
@lru_cache(maxsize=512)
def _dates(text: str) -> tuple[PrintedDate, ...]:
    plain = fold(_with_dashes(text))
    others = hijri.dates(plain.text)
    found = sorted(_gregorian(plain.text, others), key=lambda one: one.span)
    found = found or [
        _checked(PrintedDate(one.span, one.day, is_approximate=True), plain.text, others)
        for one in others
    ]
    return tuple(
        replace(
            one,
            span=plain.original(one.span),
            day=one.day
            if one.is_approximate
            else times.with_time(
                one.day, plain.text, one.span, [o.span for o in found if o != one]
            ),
        )
        for one in found
    )


@lru_cache(maxsize=512)
def remainder(text: str) -> str:
    """Return what of a folded text is left once dates, weekdays and hours are taken out.

    Parts of dates («30 شتنبر»), Hijri and relative ones go, too.
    """
    plain = folded(_with_dashes(text))
    for pattern, _ in _FORMATS:
        plain = pattern.sub(" ", plain)
    for rest in (hijri.ANY, _COPTIC, _AGO, _PART):
        plain = rest.sub(" ", plain)
    return _MARKERS.sub(" ", months.WEEKDAY.sub(" ", times.without_times(plain)))


@lru_cache(maxsize=512)
def without_dates(text: str) -> str:
    """Return a text as printed, without its dates and parts of dates."""
    if not _DIGIT.search(text):
        return text
    plain = fold(_with_dashes(text))
    for pattern in (*(pattern for pattern, _ in _FORMATS), hijri.ANY, _PART):
        for match in reversed(list(pattern.finditer(plain.text))):
            span = plain.original(Span(*match.span()))
            text = f"{text[: span.start]} {text[span.end :]}"
            plain = fold(_with_dashes(text))
    return text


def parse_timestamp(text: str) -> date | None:
    """Read what a program wrote (ISO 8601, the form of mails), or else a text's first sure date.

    Midnight is how programs write a day without an hour.
    """
    moment = _written(text.strip())
    if moment is None:
        return next((found.day for found in dates(text) if found.is_sure), None)
    if not _FIRST_YEAR <= moment.year <= _LAST_YEAR:
        return None
    return moment.date() if moment.time() == time() else moment


def _written(text: str) -> datetime | None:
    try:
        return parsedate_to_datetime(text) if _MAIL.match(text) else datetime.fromisoformat(text)
    except (ValueError, OverflowError):
        return None


def _with_dashes(text: str) -> str:
    # Folding drops tatweel, which some papers print between numbers: 18ـ9ـ2015.
    return re.sub(r"(?<=[\d\s])ـ+(?=[\d\s])", lambda run: "-" * len(run[0]), text)


def _gregorian(text: str, others: list[hijri.HijriDate]) -> list[PrintedDate]:
    found: list[PrintedDate] = []
    for pattern, numbers in _FORMATS:
        for match in pattern.finditer(text):
            span = Span(*match.span())
            if any(span.overlaps(other.span) for other in found):
                continue
            try:
                day = date(*numbers(match))
            except ValueError:
                continue
            is_clear = not (numbers is _numeric and _is_unclear(day, text[span.end :]))
            printed = PrintedDate(span, day, fits=_agree(match), is_clear=is_clear)
            found.append(_checked(printed, text, others, numbers is _numeric))
    return found


def _is_unclear(day: date, behind: str) -> bool:
    return day.day <= 12 and day.day != day.month and bool(_AMERICAN.match(behind))


def _agree(match: re.Match[str]) -> bool:
    """Tell whether the two names of a doubled month mean the same."""
    other = match.groupdict().get("other")
    return not other or months.number(other) == months.number(match["month"])


def _checked(
    printed: PrintedDate, text: str, others: list[hijri.HijriDate], is_numeric: bool = False
) -> PrintedDate:
    """Compare a date with the weekday printed beside it."""
    start = printed.span.start
    # The weekday stands before the first of two calendars.
    start = min([start, *(o.span.start for o in others if 0 <= start - o.span.end <= 12)])
    beside = f"{text[max(0, start - _BEFORE_DAY) : start]} {_behind(text, printed.span)}"
    named = months.weekdays(beside)
    if not named:
        return printed
    if printed.is_approximate:
        return _by_weekday(printed, named)
    day = printed.day
    swapped = _swapped(day) if is_numeric else None
    if day.weekday() not in named and swapped and swapped.weekday() in named:
        return replace(printed, day=swapped, is_clear=True)
    fits = day.weekday() in named
    return replace(printed, fits=printed.fits and fits, is_clear=printed.is_clear or fits)


def _behind(text: str, span: Span) -> str:
    # «2026 الجمعة ,20 شباط» holds its weekday inside.
    return f"{text[span.start : span.end]} {text[span.end : span.end + _BEHIND_DAY]}"


def _by_weekday(printed: PrintedDate, named: set[int]) -> PrintedDate:
    """Let the weekday say which of three days a Hijri date is."""
    near = (printed.day.fromordinal(printed.day.toordinal() + off) for off in (0, -1, 1))
    day = next((day for day in near if day.weekday() in named), None)
    if day is None or len(named) > 1:
        return replace(printed, fits=False)
    return replace(printed, day=day, is_approximate=False)


def _swapped(day: date) -> date | None:
    return date(day.year, day.day, day.month) if day.day <= 12 else None
