"""Hours in Arabic text, and the zones that are printed beside them. All takes folded text."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from reader.model import Span
from reader.text.folding import folded

_CLOSE = 28
"""No further from its day does an hour stand."""
_MORNING = "صباحا?|فجرا?|قبل الظهر|ص|a\\.?m\\.?"
_NOON = "ظهرا?"
_EVENING = "مساءا?|عصرا?|بعد الظهر|م|p\\.?m\\.?"
_NIGHT = "ليلا?"
_HALF = rf"(?:{_MORNING}|{_NOON}|{_EVENING}|{_NIGHT})(?![\w])"
_TIME = re.compile(
    # «2015 م 03:35» is the year's mark, not the afternoon's.
    rf"(?:(?<![\w])(?<!\d )(?P<before>{_HALF})\s*[-,،]?\s*)?"
    r"(?<![\d:.,/+-])(?:"
    r"(?P<hour>[01]?\d|2[0-3])\s?:\s?(?P<minute>[0-5]\d)(?:\s?:\s?(?P<second>[0-5]\d))?(?:\.\d+)?"
    r"|(?P<french>[01]?\d|2[0-3])\s?(?:h|س)\s?(?P<minutes>[0-5]\d)"
    r"|(?<=الساعه )(?P<alone>1?\d|2[0-4])(?:[.,](?P<after>[0-5]\d))?"
    rf"|(?P<dotted>1?\d)\.(?P<point>[0-5]\d)(?=\s*{_HALF})"
    r")(?![\d:/])"
    rf"(?:\s*(?P<half>{_HALF}))?",
    re.IGNORECASE,
)
_GREENWICH = r"gmt|utc|(?:ال)?[غج]رين(?:ي)?[تد]?ش"
_OFFSET = r"\s*\(?\s*(?P<sign>[+-])\s*(?P<hours>\d{1,2})(?::?(?P<minutes>[03]0|45))?(?![\d/])"
# Where clocks go by a name: the place as printed, and the key of its zone.
_PLACES = {
    "Asia/Riyadh": "مكة المكرمة|مكة|السعودية|الرياض|المملكة|المملكة العربية السعودية|جدة",
    "Asia/Qatar": "الدوحة|قطر",
    "Asia/Kuwait": "الكويت",
    "Asia/Bahrain": "المنامة|البحرين",
    "Asia/Dubai": "الإمارات|دبي|أبوظبي|أبو ظبي|الشارقة",
    "Asia/Muscat": "مسقط|سلطنة عمان",
    "Asia/Aden": "صنعاء|عدن|اليمن",
    "Asia/Baghdad": "بغداد|العراق",
    "Africa/Cairo": "القاهرة|مصر",
    "Asia/Beirut": "بيروت|لبنان",
    "Asia/Damascus": "دمشق|سوريا|سورية",
    "Asia/Amman": "الأردن|العاصمة الأردنية",
    "Asia/Hebron": "فلسطين|رام الله",
    "Asia/Jerusalem": "القدس|القدس المحتلة|إسرائيل",
    "Africa/Tripoli": "ليبيا|طرابلس الغرب",
    "Africa/Tunis": "تونس",
    "Africa/Algiers": "الجزائر",
    "Africa/Casablanca": "المغرب|الرباط|الدار البيضاء",
    "Africa/Nouakchott": "نواكشوط|موريتانيا",
    "Africa/Khartoum": "الخرطوم|السودان",
    "Europe/London": "لندن|بريطانيا",
    "Europe/Paris": "باريس|فرنسا",
    "Europe/Moscow": "موسكو|روسيا",
    "Europe/Istanbul": "تركيا|أنقرة|إسطنبول|اسطنبول",
    "America/New_York": "واشنطن|نيويورك",
}
_KEYS = {folded(name): key for key, names in _PLACES.items() for name in names.split("|")}
_FIXED = {
    "Asia/Riyadh": 3, "Asia/Qatar": 3, "Asia/Kuwait": 3, "Asia/Bahrain": 3, "Asia/Aden": 3,
    "Asia/Dubai": 4, "Asia/Muscat": 4, "Africa/Algiers": 1, "Africa/Nouakchott": 0,
}  # fmt: skip
"""Hours that have been the same since there is a web, also where the system has no zones."""
_NAMES = "|".join(sorted(_KEYS, key=len, reverse=True))
_ZONE = re.compile(
    rf"(?:ب?(?:ال)?توقيت\s*(?:مدينه\s*|دوله\s*)?)?\(?(?<!\w)(?P<greenwich>{_GREENWICH})(?!\w)(?:{_OFFSET})?"
    rf"|(?:ب?توقيت\s*(?:مدينه\s*|دوله\s*)?)\(?(?P<place>{_NAMES})(?!\w)"
    rf"|\(\s*(?P<inside>{_NAMES})\s*\)"
    r"|\+\s*(?P<plus>\d{1,2})(?::?00)?\s*(?:gmt|utc|[غج]رين[يتش]+)",
    re.IGNORECASE,
)
_WORDS = re.compile(
    r"(?<!\w)(?:ب?(?:ال)?توقيت(?:\s*المحلي)?|الساعه|علي الساعه|في تمام|" + _HALF + ")(?!\\w)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class PrintedTime:
    span: Span
    """With the zone, where one is printed beside it."""
    hour: time
    zone: "re.Match[str] | None"


def with_time(day: date, text: str, span: Span, others: list[Span]) -> date:
    """Return a day with the hour that is printed beside it, in its zone where one is printed.

    Where several are, the first that has a zone; without any, several are none.
    """
    near = [
        found
        for found in _times(text)
        if _distance(found.span, span) <= _CLOSE
        and all(_distance(found.span, span) < _distance(found.span, other) for other in others)
    ]
    zones = [found.zone for found in near if found.zone]
    if not near or (len(near) > 1 and not zones):
        return day
    chosen = next((found for found in near if found.zone), near[0])
    moment = datetime.combine(day, chosen.hour)
    return _in_zone(moment, chosen.zone or _only_zone(text, len(others)))


def without_times(text: str) -> str:
    """Take hours and zones out of a text."""
    return _WORDS.sub(" ", _ZONE.sub(" ", _TIME.sub(" ", text)))


def _times(text: str) -> Iterator[PrintedTime]:
    for match in _TIME.finditer(text):
        hour = _hour(match)
        if hour is not None:
            start, end = match.span()
            zone = _beside(text, start, end)
            if zone:
                start, end = min(start, zone.start()), max(end, zone.end())
            yield PrintedTime(Span(start, end), hour, zone)


def _hour(match: re.Match[str]) -> time | None:
    groups = match.groupdict()
    hour = int(groups["hour"] or groups["french"] or groups["alone"] or groups["dotted"])
    minute = int(groups["minute"] or groups["minutes"] or groups["after"] or groups["point"] or 0)
    half = groups["half"] or groups["before"] or ""
    if groups["alone"] and not (half or groups["after"]):
        return None
    return time(_of_day(hour, half.lower()) % 24, minute, int(groups["second"] or 0))


def _of_day(hour: int, half: str) -> int:
    """Count an hour of a half day from midnight on."""
    if re.fullmatch(_NIGHT, half):
        return hour + 12 if 6 <= hour < 12 else 0 if hour == 12 else hour
    if re.fullmatch(_NOON, half):
        return hour + 12 if hour < 6 else hour
    if re.fullmatch(_MORNING, half, re.IGNORECASE):
        return 0 if hour == 12 else hour
    return hour + 12 if half and hour < 12 else hour


def _beside(text: str, start: int, end: int) -> "re.Match[str] | None":
    """Return the zone right behind an hour, or else right before it."""
    behind = _ZONE.search(text, end)
    if behind and not text[end : behind.start()].strip(" -–,،("):
        return behind
    before = list(_ZONE.finditer(text, 0, start))
    if before and not text[before[-1].end() : start].strip(" -–,،:)"):
        return before[-1]
    return None


def _only_zone(text: str, others: int) -> "re.Match[str] | None":
    found = list(_ZONE.finditer(text))
    return found[0] if len(found) == 1 and not others else None


def _in_zone(moment: datetime, zone: "re.Match[str] | None") -> datetime:
    known = _zone(zone) if zone else None
    if known is None:
        return moment
    try:
        offset = moment.replace(tzinfo=known).utcoffset()
    except (ValueError, OverflowError):
        return moment
    if known is UTC:
        return moment.replace(tzinfo=UTC)
    return moment if offset is None else moment.replace(tzinfo=timezone(offset))


def _zone(match: re.Match[str]) -> tzinfo | None:
    """Return a zone; None where the system does not know when its clocks are put forward."""
    if match["plus"]:
        return _offset(int(match["plus"]), 0)
    if match["greenwich"]:
        if not match["sign"]:
            return UTC
        sign = -1 if match["sign"] == "-" else 1
        return _offset(sign * int(match["hours"]), sign * int(match["minutes"] or 0))
    key = _KEYS[match["place"] or match["inside"]]
    if key in _FIXED:
        return _offset(_FIXED[key], 0)
    try:
        return ZoneInfo(key)
    except (ZoneInfoNotFoundError, OSError):
        return None


def _offset(hours: int, minutes: int) -> tzinfo | None:
    return timezone(timedelta(hours=hours, minutes=minutes)) if abs(hours) <= 14 else None


def _distance(one: Span, other: Span) -> int:
    return max(one.start - other.end, other.start - one.end, 0)
