"""Days in running text, full or in part or relative: «أمس الاثنين», «14 كانون الثاني/يناير».

Their keys are those of `text.when`, which also resolves them.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime

from reader.model import Expression, ExpressionKind, Name, Span
from reader.text import months
from reader.text.dates import dates
from reader.text.folding import Folded

_START = r"(?<![\u0621-\u064a\d])"
_END = months.END
_JOINED = rf"{_START}(?:و|ف)?[بل]?"
_MONTH = rf"(?P<month>{months.PLAIN_NAME}){_END}"
_OTHER = rf"\s*[/\\(]\s*(?:{months.PLAIN_NAME}){_END}(?:\s*\))?"
_WEEKDAY = rf"(?:يوم\s+)?(?=ال)(?P<weekday>{months.WEEKDAY_NAME}){_END}"
_PART = r"(?P<part>(?:مطلع|منتصف|نهايه|اواخر|اوايل|بدايه)\s+)?"
_SIDE = (
    r"(?:\s+(?:(?P<last>الماضي|المنصرم|الفايت)|(?P<next>المقبل|القادم|الاتي)"
    rf"|(?P<now>الجاري|الحالي))ه?{_END})"
)
_DAY_BEFORE = rf"(?:{_WEEKDAY}\s*[،,(]?\s*(?:الموافق\s+)?)?"
_YEAR = r"(?P<year>(?:19|20)\d\d)(?![\d:/%٪.,-]*\d)"
_OF_YEAR = r"\s*[/,،-]?\s*(?:من\s+)?(?:(?:ال)?عام\s+|(?:ال)?سنه\s+)?"
_NO_YEAR = r"(?!\s*\d|\s+من\s+ال(?:عام|سنه))"
_BEFORE_MONTH = r"(?:في|منذ|خلال|حتي|بحلول)"
_UNITS = {"اسبوع": "w", "شهر": "m", "عام": "y", "سنه": "y"}
_RELATIVE = {"امس": -1, "البارحه": -1, "اليوم": 0, "غدا": 1, "غد": 1}

_Key = Callable[[re.Match[str]], str | None]


def _side(match: re.Match[str]) -> str:
    return "<" if match["last"] else ">" if match["next"] else ""


def _month(match: re.Match[str]) -> int:
    return months.number(match["month"])


def _day_of_month(match: re.Match[str]) -> str | None:
    try:
        date(2000, _month(match), int(match["day"]))
    except ValueError:
        return None
    return f"XXXX-{_month(match):02}-{int(match['day']):02}{_side(match)}"


def _month_of_year(match: re.Match[str]) -> str:
    return f"{match['year']}-{_month(match):02}"


def _month_alone(match: re.Match[str]) -> str:
    side = _side(match) if "last" in match.groupdict() else ""
    return f"XXXX-{_month(match):02}{side}"


def _year(match: re.Match[str]) -> str:
    return match["year"]


def _relative(match: re.Match[str]) -> str:
    off = _RELATIVE[match["word"]] * (2 if match["more"] or match["first"] else 1)
    weekday = match["weekday"]
    return f"d{off:+}" + (f" W{_weekday(weekday)}" if weekday else "")


def _weekday_alone(match: re.Match[str]) -> str:
    return f"W{_weekday(match['weekday'])}{_side(match)}"


def _weekday(name: str) -> int:
    [number] = months.weekdays(name)
    return number + 1


def _unit(match: re.Match[str]) -> str:
    off = {"<": -1, ">": 1, "": 0}[_side(match)]
    return f"{_UNITS[match['unit']]}{off:+}"


def _this(match: re.Match[str]) -> str:
    return f"{_UNITS[match['unit']]}+0"


_FORMS: tuple[tuple[re.Pattern[str], _Key], ...] = tuple(
    (re.compile(pattern), key)
    for pattern, key in (
        (
            rf"(?<![\d:/.-])(?P<at>{_DAY_BEFORE}(?<!\d)(?P<day>\d{{1,2}})\s*(?:من\s+)?(?:شهر\s+)?"
            rf"{_MONTH}(?:{_OTHER})?{_SIDE}?)(?!\s*\d)",
            _day_of_month,
        ),
        (rf"{_JOINED}(?P<at>{_PART}(?:شهر\s+)?{_MONTH}(?:{_OTHER})?{_OF_YEAR}{_YEAR})",
         _month_of_year),
        (rf"{_JOINED}(?P<at>{_PART}(?:شهر\s+)?{_MONTH}(?:{_OTHER})?{_SIDE})", _month_alone),
        (rf"{_JOINED}(?P<at>{_PART}(?:شهر\s+)?{_MONTH}{_OTHER}){_NO_YEAR}", _month_alone),
        (rf"{_JOINED}(?P<at>(?:شهر|مطلع|منتصف|نهايه|اواخر|اوايل|بدايه)\s+{_MONTH}){_NO_YEAR}",
         _month_alone),
        (rf"{_START}{_BEFORE_MONTH}\s+(?P<at>{_MONTH}){_NO_YEAR}", _month_alone),
        (rf"{_JOINED}(?P<at>{_PART}(?:ال)?(?:عام|سنه)\s+{_YEAR})", _year),
        (rf"{_START}{_BEFORE_MONTH}\s+(?P<at>{_YEAR})", _year),
        (
            rf"{_START}و?(?P<at>(?P<on>يوم\s+)?(?P<more>(?:اول\s+(?:من\s+)?|بعد\s+)?)"
            rf"(?P<word>{'|'.join(_RELATIVE)}){_END}(?P<first>\s+الاول{_END})?"
            rf"(?:\s*[،,(]?\s*{_WEEKDAY}\)?)?)",
            _relative,
        ),
        (rf"{_JOINED}(?P<at>{_WEEKDAY}{_SIDE}?)", _weekday_alone),
        (rf"{_JOINED}(?P<at>{_PART}ال(?P<unit>{'|'.join(_UNITS)}){_SIDE})", _unit),
        (rf"{_START}[ول]?(?P<at>هذ[اه]\s+ال(?P<unit>{'|'.join(_UNITS)})){_END}", _this),
    )
)  # fmt: skip
_NO_DAY = re.compile(r"(?:صلاه|خطبه|ايام|كل|هذا|ذلك|ذات|نفس|في|طوال|لكل|صحيفه|جريده)\s+$")
"""Before «الجمعة» and «اليوم» these say that no day of the calendar is meant."""
_DESCRIBED = re.compile(r"\s+(?:ال|نفسه|ذاته|من كل)")
_LEADING = re.compile(rf"{_START}(?:و|ف)?[بل]?(?P<at>{_DAY_BEFORE})$")
_BEFORE = 30
"""So many letters before a full date may its weekday take."""


def days(text: str, plain: Folded, names: Sequence[Name] = ()) -> list[Expression]:
    """Return the days that a text, also given folded, speaks of; none inside a name."""
    taken = [name.span for name in names]
    found: list[Expression] = []
    for printed, key in _found(text, plain):
        words = text[printed.start : printed.end].rstrip()
        span = Span(printed.start, printed.start + len(words))
        if not any(span.overlaps(other) for other in taken):
            found.append(Expression(span, ExpressionKind.DATE, key))
            taken.append(span)
    return sorted(found, key=lambda one: one.span)


def _found(text: str, plain: Folded) -> Iterator[tuple[Span, str]]:
    for printed in dates(text):
        if printed.is_clear:
            day = printed.day.date() if isinstance(printed.day, datetime) else printed.day
            yield _with_weekday(plain, printed.span), day.isoformat()
    for pattern, key_of in _FORMS:
        for match in pattern.finditer(plain.text):
            if (key := key_of(match)) and _is_day(match, plain.text):
                yield plain.original(Span(*match.span("at"))), key


def _with_weekday(plain: Folded, span: Span) -> Span:
    start = bisect_left(plain.origins, span.start)
    before = plain.text[max(0, start - _BEFORE) : start]
    match = _LEADING.search(before)
    if not match or not match["weekday"]:
        return span
    return Span(plain.origins[start - len(match["at"])], span.end)


def _is_day(match: re.Match[str], text: str) -> bool:
    """Tell «الجمعة» from «صلاة الجمعة», «اليوم» from «اليوم التالي»."""
    said = match.groupdict()
    if not said.get("word") and not said.get("weekday"):
        return True
    is_bare = not said.get("weekday") or match["at"] == match["weekday"]
    start, end = match.span("at")
    if not is_bare:
        return True
    if said.get("word") == "غد" and not (said["on"] or said["more"]):
        return False
    is_today = said.get("word") == "اليوم"
    if is_today and (said["more"] or said["on"] or _DESCRIBED.match(text, end)):
        return False
    return not ((is_today or said.get("word") is None) and _NO_DAY.search(text[:start][-12:]))
