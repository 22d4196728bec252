"""Datelines: where a story was written, and by whom, as papers print it above or before it."""

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from reader.importing.phrases import listed, plain, word_list
from reader.text.dates import without_dates

_DASH = r"[-–—ـ/:،,|]"
_PLACE_FIRST = re.compile(
    rf"^\W*(?P<place>[^-–—ـ/:،,|()\n]{{2,22}}?)\s*(?={_DASH}|\()(?P<rest>.*)$"
)
_CREDIT_PARTS = re.compile(r"\s*[-–—ـ/،,+()]\s*|\s+و(?=وكال)")
_AND = re.compile(rf"{_CREDIT_PARTS.pattern}|\s+و\s?(?!كال)")
_SEPARATORS = re.compile(rf"\s*(?:--|{_DASH}|\(|\))\s*")
# In running text only what is set off counts: القاهرة (أ ش أ) - …, بيروت - رويترز: …
_OPENING = re.compile(
    rf"^\W*(?P<place>[^-–—ـ/:،,|()\n]{{2,22}}?)\s*"
    rf"(?:[،,]\s*[^-–—ـ/:،,()\n]{{2,20}}\s*)?"
    rf"(?:\((?P<inside>[^()\n]{{2,40}})\)\s*(?:--|{_DASH})?|(?:--|[-–—ـ/|])\s*(?P<after>[^-–—ـ:/\n]{{2,30}}?)\s*(?:--|[-–—ـ:/|])|(?:--|[-–—ـ:/|]))"
)


_OUTLET_FIRST = re.compile(
    r"^\W*(?P<first>[^-–—ـ/:،,|()\n]{2,25}?)\s*[-–—ـ/|]\s*(?P<place>[^-–—ـ/:،,|()\n]{2,22}?)"
    r"\s*[-–—ـ/|:]\s*(?P<rest>.*)$"
)
_LONGEST_OPENING = 110
_SHORTEST_ACRONYM = 2
"""Of fewer spaces an acronym without them is a word, or the town of «إب»."""
# «الكويت - 18 - 9 (كونا) --»
_DAY_AND_MONTH = re.compile(r"[-–]\s*\d{1,2}\s*[-–/]\s*\d{1,2}\s*(?=\()")
_IN_END = re.compile(r"\s+(?:في|فى|يوم|بتاريخ)\s*$")
_DATE_MARKS = re.compile(r"(?<!\w)(?:الموافق|هـ|ه|م)(?!\w)|\d+")
_MARKS = " -–—ـ/|()،,:"


@dataclass(frozen=True, slots=True)
class Dateline:
    """Where, and the names that stand beside it: an author, an agency, the outlet."""

    place: str
    beside: tuple[str, ...] = ()


def of_line(text: str, known_words: frozenset[str] = frozenset()) -> Dateline | None:
    """Read a line that is a dateline, such as «دمشق ـ نور الخطيب».

    Its place is one of the list, or one of the words given: those of the article.
    """
    text = without_dates(text)
    match = _PLACE_FIRST.match(text)
    if match and (second := _outlet_first(text)):
        return second
    if not match or text.rstrip().endswith((".", "؟", "!")):
        return None
    place = plain(match["place"])
    if place not in _places() and place not in known_words:
        return None
    beside = tuple(part for part in _SEPARATORS.split(match["rest"]) if plain(part))
    # A headline may begin so, too: «موسكو: لا تغيير في موقفنا من الأزمة».
    if any(len(part.split()) > 4 for part in beside) or (":" in match["rest"][:2] and not beside):
        return None
    return Dateline(match["place"].strip(), beside)


def of_dated_line(text: str) -> Dateline | None:
    """Read a line such as «الرياض 4 ذو الحجة 1436 هـ الموافق 18 سبتمبر 2015 م واس»."""
    without = without_dates(text)
    words = _DATE_MARKS.sub(" ", without).split()
    for count in (1, 2, 3):
        place, rest = " ".join(words[:count]), " ".join(words[count:])
        is_dated = without != text and text.strip().startswith(place)
        if is_place(place) and (agency_in(rest) or (is_dated and len(words) - count in (1, 2))):
            return Dateline(place.strip(_MARKS), (rest.strip(_MARKS),))
    return None


def of_writer_first(text: str) -> Dateline | None:
    """Read a line that names its place last, such as «نور الخطيب - دمشق»."""
    parts = [part for part in _SEPARATORS.split(without_dates(text)) if plain(part)]
    if len(parts) == 2 and is_place(parts[1]) and not is_place(parts[0]):
        return Dateline(parts[1].strip(), (parts[0].strip(),))
    return None


def of_opening(text: str) -> Dateline | None:
    """Read the dateline that opens a paragraph, such as «القاهرة (أ ش أ) - …».

    A place that is not of the list counts beside an agency.
    """
    printed = text[:_LONGEST_OPENING]
    opening = _DAY_AND_MONTH.sub(" ", without_dates(printed))
    is_dated = opening != printed
    match = _OPENING.match(opening)
    if second := _outlet_first(opening):
        return second
    if not match:
        return None
    beside = tuple(part.strip() for part in (match["inside"], match["after"]) if part)
    place = _IN_END.sub("", match["place"].strip())
    # «أكتاو، 12 أغسطس (الضفة نيوز) —»
    is_agency = bool(beside) and (agency_in(beside[0]) or (is_dated and bool(match["inside"])))
    is_signed = is_agency and len(place.split()) <= 3
    if plain(place) not in _places() and not (is_signed and _may_be_place(place)):
        return None
    return Dateline(place, beside)


def _outlet_first(text: str) -> Dateline | None:
    """Read a dateline whose outlet stands first: «الضفة - عمان - نور الخطيب»."""
    match = _OUTLET_FIRST.match(text)
    if not match or not is_place(match["place"]) or is_place(match["first"]):
        return None
    if agency_in(match["place"]):  # قنا is a town, too
        return None
    if not _may_be_place(match["first"]):
        return None
    rest = tuple(part.strip() for part in _SEPARATORS.split(match["rest"])[:1] if plain(part))
    is_name = rest and len(rest[0].split()) <= 4 and len(match["rest"].split()) <= 5
    return Dateline(match["place"].strip(), (match["first"].strip(), *(rest if is_name else ())))


def _may_be_place(words: str) -> bool:
    first = plain(words).partition(" ")[0]
    return first not in word_list("stop_words") | word_list("reporting_words") and not agency_in(
        words
    )


def is_place(name: str) -> bool:
    """Tell whether a text names a place of the list, and nothing more."""
    return plain(name) in _places()


@cache
def _places() -> frozenset[str]:
    return frozenset(plain(place) for row in listed("places", ",") for place in row if place)


@lru_cache(maxsize=2048)
def agency_in(credit: str) -> str | None:
    """Return the agency that a credit names and names alone; two agencies are joined by «،».

    >>> agency_in("(أ ف ب)")
    'أ ف ب'
    """
    whole = _agency(credit)
    if whole:
        return whole
    for separators in (_CREDIT_PARTS, _AND):
        names = [_agency(part) for part in separators.split(credit) if plain(part)]
        if names and None not in names:
            return "، ".join(dict.fromkeys(name for name in names if name))
    return None


def _agency(printed: str) -> str | None:
    name = plain(printed)
    # Letters may be printed apart, with dots or together.
    is_spelt = max(map(len, name.split()), default=0) <= 3
    return _agencies().get(name) or (_acronyms().get(name.replace(" ", "")) if is_spelt else None)


@cache
def _agencies() -> dict[str, str]:
    """Plain printings of agencies, and the name to show."""
    return {
        plain(printed): row[0] for row in listed("agencies", "|") for printed in (row[1:] or row)
    }


@cache
def _acronyms() -> dict[str, str]:
    """Those that are single letters, without what stands between these."""
    return {
        printed.replace(" ", ""): name
        for printed, name in _agencies().items()
        if printed.count(" ") >= _SHORTEST_ACRONYM
        and all(len(letter) == 1 for letter in printed.split())
    }
