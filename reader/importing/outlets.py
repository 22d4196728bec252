"""Names of outlets: recognised where pages print their own, and cut from titles."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache

from reader.importing.phrases import listed, plain
from reader.importing.rows import Row
from reader.model import Role

_KINDS = re.compile(r"^(?:صحيفة|جريدة|مجلة|موقع|بوابة|شبكة|قناة|وكالة|راديو)\s+")
_OWNER = re.compile(r"ل?(?:شركة|مجموعة|مؤسسة|دار|الناشر|صاحب|كاتب|أصحاب)|للناشر|لدى|\W*$")
_COPYRIGHT = re.compile(
    r"(?:الحقوق محفوظة|حقوق النشر محفوظة)\W*(?:(?:19|20)\d\d)?[\s©@(),.–-]*"
    r"(?:(?:19|20)\d\d)?[\s©(),.–-]*(?:ل(?=صحيفة|جريدة|مجلة|موقع|بوابة|شبكة|قناة|وكالة|راديو))?"
    r"(?P<name>[^\d©|،.()\n]{2,40})"
)
_PUBLISHED_IN = re.compile(r"نُ?شر(?:ت)? في\s*:?\s*(?P<name>[^\d:]{2,30}?)\s+(?:يوم|بتاريخ)\b")
_TITLE_PARTS = re.compile(r"\s+[-–—ـ|»:•]+\s+|\s*[|»]\s*")
_LONGEST_NAME = 5


def known(name: str) -> str | None:
    """Return a name as it was given if an outlet of the list is called so."""
    name = name.strip(" -–—ـ|:()[]«»\"'")
    bare = plain(name)
    return name if bare in _names() or plain(_KINDS.sub("", name)) in _names() else None


def published_in(text: str) -> str | None:
    """Return the outlet of a line such as «نشر في التحرير يوم 18 - 09 - 2015»."""
    match = _PUBLISHED_IN.search(text)
    return match["name"].strip() if match else None


def signed_by(text: str) -> str | None:
    """Return the name in a line such as «الخليج - سمية عبد الله», or none if it is no such line."""
    first, *others = _TITLE_PARTS.split(text)
    words = plain(others[0]).split() if len(others) == 1 else []
    is_name = 2 <= len(words) <= _LONGEST_NAME - 1 and not any(map(str.isdigit, words))
    return others[0].strip() if is_name and known(first) else None


def without_outlet(title: str, outlets: Iterable[str] = ()) -> tuple[str, str | None]:
    """Cut the outlet's name off a title's end or beginning; return it, too, or none.

    Only a name from the list or among the given ones is cut: a headline may hold a dash.
    """
    given = {plain(name) for name in outlets if plain(name)}
    pieces = _TITLE_PARTS.split(title)
    if len(pieces) < 2:
        return title, None
    for piece, at_end in ((pieces[-1], True), (pieces[0], False)):
        if len(piece.split()) <= _LONGEST_NAME and (plain(piece) in given or known(piece)):
            start = title.rindex(piece) if at_end else len(piece)
            rest = title[:start] if at_end else title[start:]
            return without_outlet(rest.strip(" -–—ـ|»:•\t"), given)[0], piece.strip()
    return title, None


def in_copyright(text: str) -> str | None:
    """Return whose rights a page's last line reserves: «جميع الحقوق محفوظة لصحيفة الخليج © 2015».

    A company that owns the paper is not its name.
    """
    match = _COPYRIGHT.search(text)
    if not match or _OWNER.match(match["name"].strip()):
        return None
    name = _KINDS.sub("", match["name"].strip(" -–|.،"))
    return name if 1 <= len(plain(name).split()) < _LONGEST_NAME else None


def in_head(rows: Iterable[Row]) -> Iterator[tuple[str, Row]]:
    """Yield the outlets whose name stands alone on a line, or on two that end in a dash."""
    rows = [row for row in rows if row.length <= _LONGEST_NAME and row.role is not Role.DATELINE]
    yield from ((name, row) for row in rows if (name := known(row.text)))
    times = Counter(row.plain for row in rows if row.text.endswith(("-", "–", "|")))
    twice = next((name for name, n in times.items() if n > 1 and name), None)
    yield from ((row.text.strip(" -–|"), row) for row in rows if row.plain == twice)


@cache
def _names() -> frozenset[str]:
    return frozenset(plain(row[0]) for row in listed("outlets", "|"))
