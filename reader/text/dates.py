"""Dates in running Arabic text, of every month system the press prints.

Only a full date counts: a year is never guessed, and a relative date never resolved. Of a
day printed in both calendars the Gregorian one is taken; Hijri alone gives none, as it can
be a day off (moon sighting against calculation).
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime

from reader.model import Span
from reader.text.folding import fold, folded

# Space in a name may be missing or more than one. Which country writes it is only a guide.
_GREGORIAN = {
    1: "يناير|كانون الثاني|كانون ثاني|جانفي|جانفييه|ك2",
    2: "فبراير|شباط|فيفري|فبراير",
    3: "مارس|آذار|مارث",
    4: "أبريل|ابريل|نيسان|أفريل|ابرايل",
    5: "مايو|أيار|نوار|ماي|مايس",
    6: "يونيو|يونيه|يونية|حزيران|جوان|خزيران",
    7: "يوليو|يوليه|يولية|تموز|جويلية|يوليوز",
    8: "أغسطس|آب|أوت|غشت|أغشت|اغسطوس",
    9: "سبتمبر|أيلول|شتنبر|شتمبر|سيبتمبر",
    10: "أكتوبر|تشرين الأول|تشرين أول|أوكتوبر|ت1",
    11: "نوفمبر|تشرين الثاني|تشرين ثاني|تشرين ثان|نونبر|نوفمير|ت2",
    12: "ديسمبر|كانون الأول|كانون أول|دجنبر|ديسمير|ك1",
}
_HIJRI = (
    "محرم|المحرم|صفر|ربيع الأول|ربيع أول|ربيع الثاني|ربيع الآخر|ربيع ثان|جمادى الأولى|جمادى الأول"
    "|جماد الأول|جمادى الثانية|جمادى الآخرة|جمادى الثاني|جماد الثاني|رجب|شعبان|رمضان|شوال"
    "|ذو القعدة|ذي القعدة|ذو الحجة|ذي الحجة"
)
_ENGLISH = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
# As `date.weekday` counts.
_WEEKDAYS = "الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد"


def _pattern(names: str) -> str:
    longest_first = sorted(folded(names).split("|"), key=len, reverse=True)
    return "|".join(name.replace(" ", r"\s*") for name in longest_first)


_NUMBERS = {
    name.replace(" ", ""): number
    for number, names in _GREGORIAN.items()
    for name in folded(names).split("|")
}
_DAY_NAMES = {name: day for day, name in enumerate(folded(_WEEKDAYS).split("|"))}
_NAMES = _pattern("|".join(_GREGORIAN.values()))
_END = r"(?![\u0621-\u064a])"
# Also doubled: آب/ أغسطس
_MONTH = rf"(?P<month>{_NAMES}){_END}(?:\s*[/\\(-]\s*(?:{_NAMES}){_END}\s*\)?)?"
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_DAY = r"(?P<day>\d{1,2})"
_TWO = r"(?P<month>\d{1,2})"
_ENGLISH_MONTH = rf"(?P<month>{'|'.join(_ENGLISH)})[a-z]*\.?"
_BEFORE = r"(?<![\d/.-])(?<!\d:)"
# An issue of two days («20-21 مايو 2015») has no one date: the lookbehind leaves it out.
_NOT_A_RANGE = r"(?<!\d[-/])(?<!\d [-/])(?<!\d[-/] )(?<!\d - )(?<![\d:])"

_Numbers = Callable[[re.Match[str]], tuple[int, int, int]]


def _named(match: re.Match[str]) -> tuple[int, int, int]:
    month = _NUMBERS[re.sub(r"\s", "", match["month"])]
    return int(match["year"]), month, int(match["day"])


def _english(match: re.Match[str]) -> tuple[int, int, int]:
    return int(match["year"]), _ENGLISH.index(match["month"][:3].lower()) + 1, int(match["day"])


def _numeric(match: re.Match[str]) -> tuple[int, int, int]:
    day, month = int(match["day"]), int(match["month"])
    if month > 12 >= day:
        day, month = month, day
    return int(match["year"]), month, day


_FORMATS: tuple[tuple[re.Pattern[str], _Numbers], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), numbers)
    for pattern, numbers in (
        (
            rf"{_NOT_A_RANGE}{_DAY}\s*(?:من\s*)?(?:شهر\s*)?[-/,،.]?\s*{_MONTH}"
            rf"\s*[-/,،.(]?\s*(?:من\s)?(?:عام\s*|سنه\s*|لعام\s*)?{_YEAR}(?!\d)",
            _named,
        ),
        (rf"(?<![\u0621-\u064a]){_MONTH}\s*,?\s*{_DAY}\s*[,،]\s*{_YEAR}(?!\d)", _named),
        # 2026 الجمعة ,20 شباط / فبراير
        (rf"{_YEAR}\s+(?:{_pattern(_WEEKDAYS)})\s*[,،]?\s*{_DAY}\s*{_MONTH}", _named),
        (rf"{_BEFORE}{_YEAR}\s*([-/.])\s*{_TWO}\s*\2\s*{_DAY}(?!\d)", _numeric),
        (rf"{_BEFORE}{_DAY}\s*([-/.])\s*{_TWO}\s*\2\s*{_YEAR}(?!\d)", _numeric),
        (
            rf"(?<!\d){_DAY}(?:st|nd|rd|th)?[\s,./-]+{_ENGLISH_MONTH}[\s,./-]+{_YEAR}(?!\d)",
            _english,
        ),
        (rf"\b{_ENGLISH_MONTH}\s+{_DAY}(?:st|nd|rd|th)?,?\s+{_YEAR}(?!\d)", _english),
    )
)
_WEEKDAY = re.compile(_pattern(_WEEKDAYS))
_TIME = re.compile(
    r"(?<![\d:])(?P<hour>[01]?\d|2[0-3]):(?P<minute>[0-5]\d)(?::[0-5]\d)?(?![\d:])"
    r"\s*(?P<half>(?:مساءا?|صباحا?|ظهرا|[مص]|[ap]\.?m)\b)?",
    re.IGNORECASE,
)
_GREENWICH = re.compile(r"\b(?:gmt|utc)\b|[غج]رينت?ش", re.IGNORECASE)
# 9/8/2015 10:14:12 PM: whoever prints the hours so may print the month first.
_AMERICAN = re.compile(r"^\s*,?\s*\d{1,2}:\d\d(?::\d\d)?\s*[AP]M\b", re.IGNORECASE)
_HIJRI_DATE = re.compile(
    rf"(?:\d{{1,2}}|غره)\s*\(?(?:من\s*)?(?:شهر\s*)?(?:{_pattern(_HIJRI)}){_END}\)?"
    r"\s*[-/,،]?\s*(?:(?:عام\s*|سنه\s*|لعام\s*)?1[34]\d\d)?|\d{1,2}\s*[-/]\s*\d{1,2}\s*[-/]\s*1[34]\d\d(?!\d)"
    r"|(?<!\d)1[34]\d\d\s*[-/]\s*\d{1,2}\s*[-/]\s*\d{1,2}(?!\d)"
)
_PART = re.compile(rf"\d{{1,2}}\s*{_MONTH}")
_AGO = re.compile(
    r"(?:منذ|قبل)\s+(?:\d+\s+)?(?:ثانيه|ثوان|دقيق\w*|دقايق|ساع\w*|يوم\w*|ايام|اسب\w*|شهر\w*)"
)
_MARKERS = re.compile(
    r"(?<!\w)(?:م|هـ|ه|ص|الموافق|بتوقيت|توقيت|الساعه|مساء|صباحا|اخر تحديث|[ap]m)(?!\w)"
)


@dataclass(frozen=True, slots=True)
class PrintedDate:
    """A full date where a text prints it."""

    span: Span
    day: date
    """A datetime in UTC where the hour is printed as Greenwich's."""
    is_sure: bool
    """Not where the weekday beside it is another, or the order of day and month unclear."""


def dates(text: str) -> list[PrintedDate]:
    """Return the full Gregorian dates of a text in reading order."""
    if not re.search(r"\d{4}", text):
        return []
    plain = fold(_with_dashes(text))
    found = sorted(_found(plain.text), key=lambda match: match[0].start)
    only = len(found) == 1
    return [
        PrintedDate(plain.original(span), _with_hour(day, plain.text) if only else day, is_sure)
        for span, day, is_sure in found
    ]


def remainder(text: str) -> str:
    """Return what of a folded text is left once dates, weekdays and hours are taken out.

    Parts of dates («30 شتنبر»), Hijri and relative ones go, too.
    """
    plain = folded(_with_dashes(text))
    for pattern, _ in _FORMATS:
        plain = pattern.sub(" ", plain)
    for rest in (_HIJRI_DATE, _AGO, _PART, _TIME, _WEEKDAY, _GREENWICH, _MARKERS):
        plain = rest.sub(" ", plain)
    return plain


def parse_timestamp(text: str) -> date | None:
    """Read what a program wrote (ISO 8601), or else the first sure date of a text.

    Without a time zone only the day is kept.
    """
    try:
        moment = datetime.fromisoformat(text.strip())
    except ValueError:
        return next((found.day for found in dates(text) if found.is_sure), None)
    if moment.year < 1900:
        return None
    return moment if moment.tzinfo else moment.date()


def _with_dashes(text: str) -> str:
    # Folding drops tatweel, which some papers print between numbers: 18ـ9ـ2015.
    return re.sub(r"(?<=[\d\s])ـ+(?=[\d\s])", lambda run: "-" * len(run[0]), text)


def _found(text: str) -> Iterator[tuple[Span, date, bool]]:
    taken: list[Span] = []
    for pattern, numbers in _FORMATS:
        for match in pattern.finditer(text):
            span = Span(*match.span())
            if any(span.overlaps(other) for other in taken):
                continue
            try:
                day = date(*numbers(match))
            except ValueError:
                continue
            taken.append(span)
            yield span, day, _is_sure(text, span, day, numbers is _numeric)


def _is_sure(text: str, span: Span, day: date, is_numeric: bool) -> bool:
    beside = text[max(0, span.start - 14) : span.start] + " " + text[span.start : span.end + 12]
    names = _WEEKDAY.findall(beside)
    if names:
        return day.weekday() in {_DAY_NAMES[name] for name in names}
    is_unclear = is_numeric and day.day <= 12 and day.day != day.month
    return not (is_unclear and _AMERICAN.match(text[span.end :]))


def _with_hour(day: date, text: str) -> date:
    times = list(_TIME.finditer(text))
    if len(times) != 1 or not _GREENWICH.search(text):
        return day
    hour, half = int(times[0]["hour"]), (times[0]["half"] or "").lower()
    if half.startswith(("م", "p")) and hour < 12:
        hour += 12
    elif half.startswith(("ص", "a")) and hour == 12:
        hour = 0
    return datetime(day.year, day.month, day.day, hour, int(times[0]["minute"]), tzinfo=UTC)
