"""Datelines: where a story was written, and by whom, as papers print it above or before it."""

import re
from dataclasses import dataclass
from functools import cache

from reader.importing.phrases import listed, plain

_DASH = r"[-–—ـ/:،,|]"
_PLACE_FIRST = re.compile(
    rf"^\W*(?P<place>[^-–—ـ/:،,|()\n]{{2,22}}?)\s*(?={_DASH}|\()(?P<rest>.*)$"
)
_CREDIT_PARTS = re.compile(r"\s*[-–—ـ/،,+()]\s*|\s+و(?=وكال)")
_SEPARATORS = re.compile(rf"\s*(?:--|{_DASH}|\(|\))\s*")
# In running text only what is set off counts: القاهرة (أ ش أ) - …, بيروت - رويترز: …
_OPENING = re.compile(
    rf"^\W*(?P<place>[^-–—ـ/:،,|()\n]{{2,22}}?)\s*"
    rf"(?:[،,]\s*[^-–—ـ/:،,()\n]{{2,20}}\s*)?"
    rf"(?:\((?P<inside>[^()\n]{{2,40}})\)\s*(?:--|{_DASH})?|(?:--|[-–—ـ/|])\s*(?P<after>[^-–—ـ:/\n]{{2,30}}?)\s*(?:--|[-–—ـ:/|])|(?:--|[-–—ـ:/|]))"
)


@dataclass(frozen=True, slots=True)
class Dateline:
    """Where, and the names that stand beside it: an author, an agency, the outlet."""

    place: str
    beside: tuple[str, ...] = ()


def of_line(text: str, known_words: frozenset[str] = frozenset()) -> Dateline | None:
    """Read a line that is a dateline, such as «دمشق ـ نور الخطيب».

    Its place is one of the list, or one of the words given: those of the article.
    """
    match = _PLACE_FIRST.match(text)
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


def of_opening(text: str) -> Dateline | None:
    """Read the dateline that opens a paragraph, such as «القاهرة (أ ش أ) - …»."""
    match = _OPENING.match(text[:90])
    if not match or plain(match["place"]) not in _places():
        return None
    beside = tuple(part.strip() for part in (match["inside"], match["after"]) if part)
    return Dateline(match["place"].strip(), beside)


@cache
def _places() -> frozenset[str]:
    return frozenset(plain(place) for row in listed("places", ",") for place in row if place)


def agency_in(credit: str) -> str | None:
    """Return the agency that a credit names and names alone; two agencies are joined by «،».

    >>> agency_in("(أ ف ب)")
    'أ ف ب'
    """
    parts = [part for part in _CREDIT_PARTS.split(credit) if plain(part)]
    names = [_agencies().get(plain(part)) for part in parts]
    if not names or None in names:
        return _agencies().get(plain(credit))
    return "، ".join(dict.fromkeys(name for name in names if name))


@cache
def _agencies() -> dict[str, str]:
    """Plain printings of agencies, and the name to show."""
    return {
        plain(printed): row[0] for row in listed("agencies", "|") for printed in (row[1:] or row)
    }
