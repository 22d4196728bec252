"""Names of outlets: recognised where pages print their own, and cut from titles."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache

from reader.importing.phrases import listed, plain
from reader.importing.rows import Row
from reader.model import Role

_KINDS = re.compile(r"^(?:صحيفة|جريدة|مجلة|موقع|بوابة|شبكة|قناة|وكالة|راديو)\s+")
_KIND = re.compile(r"^(?:وكالة|بوابة)\s+")
_NO_PART = re.compile(r"^(?:صحيفة|جريدة|مجلة|موقع|شبكة|قناة|راديو)\s+")
"""Which of these are no part of a name: «وكالة» and «بوابة» are."""
_OWNER = re.compile(r"(?:لل|ال|ل)?(?:شركة|مجموعة|مؤسسة|دار|الناشر|صاحب|كاتب|أصحاب)|للناشر|لدى|\W*$")
_COPYRIGHT = re.compile(
    r"(?:الحقوق محفوظة|حقوق النشر محفوظة)\W*(?:(?:19|20)\d\d)?[\s©@(),.–-]*"
    r"(?:(?:19|20)\d\d)?[\s©(),.–-]*(?:ل(?=صحيفة|جريدة|مجلة|موقع|بوابة|شبكة|قناة|وكالة|راديو))?"
    r"(?P<name>[^\d©|،.()\n]{2,40})"
)
# «… ولا يجوز النسخ», «… - تصميم وبرمجة: …»
_BESIDE_OWNER = re.compile(r"\s+(?:[-–—]\s|و?لا\s|ويمنع|ويحظر|دون\s|بدون\s|عام\s|منذ\s)")
_PUBLISHED_IN = re.compile(r"نُ?شر(?:ت)? في\s*:?\s*(?P<name>[^\d:]{2,30}?)\s+(?:يوم|بتاريخ)\b")
_TITLE_PARTS = re.compile(r"\s+[-–—ـ|»:•]+\s+|\s*[|»]\s*")
_PLAIN_KINDS = re.compile(
    r"^(?:صحيفه|جريده|مجله|موقع|بوابه|شبكه|قناه|وكاله|راديو)\s+"
    r"|\s+(?:الاخباريه?|للاخبار|للانباء|نت|عربي|نيوز)$"
)
_RIGHTS = re.compile(
    r"©|حقوق\s+(?:النشر|الطبع|الملكية)|الحقوق\s+محفوظ|copyright|rights reserved|droits réservés",
    re.IGNORECASE,
)
_RIGHTS_PARTS = re.compile(
    r"(?:©|\(c\)|(?:جميع|كافة|كل)?\s*الحقوق\s+محفوظ\w*|حقوق\s+(?:النشر|الطبع|الملكية)"
    r"(?:\s+محفوظ\w*)?|copyright|all rights reserved|tous droits réservés|لدى|[|–—•:,،.()\d-])+",
    re.IGNORECASE,
)
_MARKS = " -–—ـ|:()[]«»\"'•·*"
_LONGEST_NAME = 5
_ITSELF = re.compile(
    r"\b(?:تابعوا?|تابعونا|تطبيق|اشتركوا?|نشره|موقع|صحيفه|جريده|قناه|مراسل|شبكه|صفحه)\b"
)
_SECTION = re.compile(
    r"(?:ال)?(?:اخبار|رييسيه|قايمه|صفحه|بحث|عاجل|بث|انتقال|تخطي|انتقل|اقسام|محليات|عربي|تسجيل|دخول)\b"
)
_NO_NAME = re.compile(
    r"(?:ال)?(?:طقس|حاله|درجات|مواقيت|يوم|مرحبا|اهلا|اشتراك|اشترك|اتصل|من نحن|عدد|تابعنا|نسخه)\b"
)
_LISTED = re.compile(r"(?:\s[-–|/•]\s.*){3}")
_SIGNED = (Role.BYLINE, Role.DATELINE, Role.CREDIT, Role.CAPTION)
_SHORTEST = 3
_TOP = 2
_KIN = 3
_MENU = 4
"""So far below the page's very first line its menu begins."""
_HEAD = 8
"""On so many lines of its top a page prints its own name."""


def known(name: str) -> str | None:
    """Return a name as it was given if an outlet of the list is called so."""
    name = name.strip(_MARKS)
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


def parts_of(title: str) -> list[str]:
    """Return the parts of a title between signs that pages put before their names."""
    return [part.strip() for part in _TITLE_PARTS.split(title) if part.strip()]


def in_copyright(text: str) -> str | None:
    """Return whose rights a page's last line reserves: «جميع الحقوق محفوظة لصحيفة الخليج © 2015».

    A company that owns the paper is not its name.
    """
    match = _COPYRIGHT.search(text)
    owner = _BESIDE_OWNER.split(match["name"].strip(" -–|.،"))[0] if match else ""
    if _OWNER.match(owner):
        return None
    name = _NO_PART.sub("", _without_to(owner))
    return name if 1 <= len(plain(name).split()) < _LONGEST_NAME else None


def _without_to(name: str) -> str:
    """Take off the «ل» of whom rights are reserved to: «للضفة» is «الضفة»."""
    if known(name):
        return name
    return re.sub(r"^ل(?:ـ\s*|(?=\w{3}))", "", re.sub(r"^لل", "ال", name))


def reserves_rights(row: Row) -> bool:
    return row.role is Role.FOOTER or bool(_RIGHTS.search(row.text) and row.role is Role.UNKNOWN)


def in_head(rows: Iterable[Row], is_top: bool = True) -> Iterator[tuple[str, Row]]:
    """Yield the outlets whose name stands alone on a line, or on two that end in a dash.

    A name that is a section of other papers, too, counts at the very top of the page only.
    """
    rows = list(rows)
    short = [row for row in rows if row.length <= _LONGEST_NAME and row.role is not Role.DATELINE]
    top = {*rows[:_TOP]} if is_top else set[Row]()
    for row in short:
        name = known(row.text)
        if name and (row in top or row.plain not in _sections()):
            yield name, row
    times = Counter(row.plain for row in short if row.text.endswith(("-", "–", "|")))
    twice = next((name for name, n in times.items() if n > 1 and name), None)
    yield from ((row.text.strip(" -–|"), row) for row in short if row.plain == twice)


def on_both_ends(rows: list[Row]) -> Iterator[tuple[str, Row]]:
    """Yield the names on a page's first lines that its rights or its window's title hold, too."""
    owners = [name for row in rows if _RIGHTS.search(row.text) for name in _owners(row.text)]
    titled = [plain(part) for row in rows[:_HEAD] for part in _TITLE_PARTS.split(row.text)[1:]]
    for i, row in enumerate(rows[:_HEAD]):
        # «الضفة | جريدة يومية» says of itself what it is.
        text = _TITLE_PARTS.split(row.text)[0]
        bare = plain(text)
        if not 1 <= len(bare.split()) <= _LONGEST_NAME or len(bare) < _SHORTEST:
            continue
        if row.is_cut or _RIGHTS.search(row.text):
            continue
        is_owner = any(_is_same(bare, owner) for owner in owners)
        is_kin = row in rows[:_KIN] and any(_is_kin(bare, owner) for owner in owners)
        if is_owner or is_kin or (" " in bare and bare in titled):
            if not row.is_arabic:
                yield from _arabic_beside(rows, i)
            yield text.strip(_MARKS), row


def is_printed_at_edges(name: str, rows: Iterable[Row]) -> bool:
    """Tell whether a page has a name alone on a line, or reserves rights for it."""
    bare = plain(name)
    return any(
        bare == row.plain
        or _without_kind(bare) == _without_kind(row.plain)
        or (bool(_RIGHTS.search(row.text)) and bare in row.plain)
        for row in rows
    )


def is_name_of_page(row: Row, rows: list[Row]) -> bool:
    """Tell whether a short line is the page's own name rather than a title."""
    if row.length > _LONGEST_NAME:
        return False
    named = (*on_both_ends(rows), *called_by_itself(rows))
    return known(row.text) is not None or any(plain(name) == row.plain for name, _ in named)


def called_by_itself(rows: list[Row]) -> Iterator[tuple[str, Row]]:
    """Yield a name on the first lines by which the page calls itself in another: «تابعوا …».

    Also the page's very first line, where it stands below the article again.
    """
    first = rows[0] if rows else None
    is_name = first and 1 < first.length < _LONGEST_NAME and not _SECTION.match(first.plain)
    if first and is_name and any(first.plain == row.plain for row in rows[_HEAD:]):
        yield first.text.strip(_MARKS), first
    others = [row.plain for row in rows if _ITSELF.search(row.plain) or row.role in _SIGNED]
    for row in rows[:_TOP]:
        name = row.plain
        is_name = 1 < row.length <= _LONGEST_NAME - 1 and row.role in (Role.UNKNOWN, Role.REPEAT)
        if is_name and any(f" {name} " in f" {other} " and other != name for other in others):
            yield row.text.strip(_MARKS), row


def above_menu(rows: list[Row]) -> Iterator[tuple[str, Row]]:
    """Yield a page's very first line, where the page's menu begins right below it."""
    first = next(iter(rows), None)
    if first is None or first.role is not Role.UNKNOWN or not first.is_arabic:
        return
    is_name = 1 < first.length < _LONGEST_NAME and not first.ends_sentence and not first.is_cut
    is_section = _SECTION.match(first.plain) or _NO_NAME.match(first.plain)
    menu = any(_SECTION.match(row.plain) or _LISTED.search(row.text) for row in rows[1 : _MENU + 1])
    if is_name and menu and not is_section and not any(map(str.isdigit, first.plain)):
        yield first.text.strip(_MARKS), first


def in_full(name: str, rows: Iterable[Row]) -> str:
    """Return a name with «وكالة» or «بوابة» before it, if rights are reserved for it so."""
    owners = (owner for row in rows if (owner := in_copyright(row.text)))
    return next((owner for owner in owners if _KIND.sub("", owner) == name != owner), name)


def _arabic_beside(rows: list[Row], i: int) -> Iterator[tuple[str, Row]]:
    """Yield what a page calls itself in Arabic beside its Latin name, and again below."""
    for row in (*rows[max(0, i - 1) : i], *rows[i + 1 : i + 2]):
        is_name = row.is_arabic and row.length < _LONGEST_NAME and not _SECTION.match(row.plain)
        if is_name and any(row.plain == other.plain for other in rows[_HEAD:]):
            yield row.text.strip(_MARKS), row


def _owners(text: str) -> list[str]:
    """Return the names beside the words that reserve rights."""
    names = map(plain, _RIGHTS_PARTS.split(text))
    return [name for name in names if 1 <= len(name.split()) <= _LONGEST_NAME]


def _is_same(bare: str, owner: str) -> bool:
    """Compare a name with its owner's: «لبوابة الضفة» is «بوابة الضفة», and «الضفة» of it."""
    for name in (owner, owner.removeprefix("ل"), re.sub("^لل", "ال", owner)):
        shorter, longer = sorted((bare, name), key=len)
        is_part = len(shorter.split()) > 1 and f" {shorter} " in f" {longer} "
        if is_part or _without_kind(bare) == _without_kind(name):
            return True
    return False


def _is_kin(bare: str, owner: str) -> bool:
    """Tell whether «الضفة نت» is of «شبكة الضفة الإعلامية»."""
    name = _without_kind(bare)
    return name != bare and name in owner.split()


def _without_kind(name: str) -> str:
    return _PLAIN_KINDS.sub("", name)


@cache
def _names() -> frozenset[str]:
    return frozenset(plain(row[0]) for row in listed("outlets", "|") if row[0][0] != "@")


@cache
def _sections() -> frozenset[str]:
    return frozenset(plain(row[0]) for row in listed("outlets", "|") if row[0][0] == "?")
