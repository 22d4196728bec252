"""What a file's lines say of its article: title, outlet, author, agency, place and day.

Better nothing than something wrong: a date from a list of other articles, a page's clock or
a form is never the article's.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import date

from reader.importing import datelines, outlets
from reader.importing.first_look import label_of
from reader.importing.phrases import plain
from reader.importing.roles import Reading
from reader.importing.rows import Row
from reader.model import Metadata, Role

_BELOW = 5
"""So many lines below the body may still speak of it."""
_LONGEST_NAME = 5
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_CLOCK_PLACES = 3
"""So far from the top of a page its clock stands, if a page prints one."""
_OLDEST_NEWS = 3
"""A clock so many years after the last year that the body names is the page's own."""
_NAME_END = re.compile(r"\s*[-–—ـ|/،,(:]\s*|\s{2,}")


def metadata(reading: Reading) -> Metadata:
    """Return what the rows say."""
    above, below = _above(reading), _below(reading)
    near = [*above, *below]
    title, cut = outlets.without_outlet(reading.title.text) if reading.title else (None, None)
    place = _dateline(above, reading)
    return Metadata(
        title=title,
        standfirst=next((row.text for row in above if row.role is Role.STANDFIRST), None),
        outlet=_outlet(reading, near, cut, place),
        author=_author(near, place),
        agency=_agency(near, place),
        dateline=place.place if place else None,
        published=_published(reading, above, below),
    )


def _above(reading: Reading) -> list[Row]:
    return [row for row in reading.rows[: reading.body.start] if row.role is not Role.SEPARATOR]


def _below(reading: Reading) -> list[Row]:
    """Return the lines between the body and what the next heading begins."""
    near: list[Row] = []
    for row in reading.rows[reading.body.end : reading.body.end + _BELOW]:
        if row.is_cut:
            break
        near.append(row)
    return near


def _dateline(above: list[Row], reading: Reading) -> datelines.Dateline | None:
    for row in reversed(above):
        if row.role is Role.DATELINE:
            words = frozenset(
                w for other in reading.rows if other.role.is_read for w in other.words
            )
            return datelines.of_line(row.text, words)
    first = next((row for row in reading.rows[reading.body.start : reading.body.end]), None)
    return datelines.of_opening(first.text) if first else None


def _outlet(
    reading: Reading, near: list[Row], cut: str | None, place: datelines.Dateline | None
) -> str | None:
    return next(
        (name for name in _outlets(reading, near, cut, place) if name),
        None,
    )


def _outlets(
    reading: Reading, near: list[Row], cut: str | None, place: datelines.Dateline | None
) -> Iterator[str | None]:
    """Yield what the rows give for the outlet, the best evidence first."""
    yield from (outlets.published_in(row.text) for row in near if row.role is Role.DATE)
    yield cut
    yield from (outlets.known(part) for part in (place.beside if place else ()))
    head = reading.rows[: reading.body.start]
    yield outlets.in_head(row for row in head if row.role is not Role.RELATED)
    for row in near:
        if row.role in (Role.BYLINE, Role.CREDIT):
            yield from map(outlets.known, _NAME_END.split(_after_label(row).replace("+", "/")))
    yield outlets.in_head(_below(reading))
    yield from (outlets.in_copyright(row.text) for row in reading.rows if row.role is Role.FOOTER)


def _author(near: list[Row], place: datelines.Dateline | None) -> str | None:
    names = [
        name
        for row in near
        if row.role is Role.BYLINE
        for name in _NAME_END.split(_after_label(row))
    ]
    names += place.beside if place else ()
    return next((name for name in names if _may_be_person(name)), None)


def _may_be_person(name: str) -> bool:
    words = plain(name).split()
    return (
        2 <= len(words) <= _LONGEST_NAME
        and not any(char.isdigit() for char in name)
        and not outlets.known(name)
        and not datelines.agency_in(name)
        and not datelines.of_line(f"{name} -")
    )


def _agency(near: list[Row], place: datelines.Dateline | None) -> str | None:
    # «المصدر: الخليج + وكالات» names the paper itself beside its agency.
    named = [part for row in near if row.role is Role.CREDIT for part in _credit_parts(row)]
    named += [_after_label(row) for row in near if row.role is Role.BYLINE]
    named += place.beside if place else ()
    return next((name for credit in named if (name := datelines.agency_in(credit))), None)


def _credit_parts(row: Row) -> list[str]:
    whole = _after_label(row)
    return [whole, *(part.strip() for part in whole.split("+"))]


def _after_label(row: Row) -> str:
    """Return what a labelled row says behind its label."""
    found = label_of(row)
    words = len(found[1].split()) if found else 0
    return re.sub(rf"^(?:\W*[^\W_]+){{{words}}}[\s:：\-–—ـ/|]*", "", row.text, count=1).strip()


def _published(reading: Reading, above: list[Row], below: list[Row]) -> date | None:
    return next(_evidence(reading, above, below), None)


def _evidence(reading: Reading, above: list[Row], below: list[Row]) -> Iterator[date]:
    """Yield the days that rows give for the article, the best evidence first."""
    title = next((i for i, row in enumerate(above) if row is reading.title), None)
    after_title = above[title + 1 :] if title is not None else above[-3:]
    labelled = [row for row in [*reversed(above), *below] if _has_label(row, "date")]
    yield from _days(labelled)
    yield from _days(row for row in after_title if row.role is Role.DATE)
    if title:
        yield from _above_title(above, title, reading)
    yield from _days(row for row in after_title if row.role in (Role.BYLINE, Role.DATELINE))
    yield from _days(row for row in [*above, *below] if _has_label(row, "updated"))
    yield from _days(row for row in below if row.role in (Role.DATE, Role.CREDIT))


def _above_title(above: list[Row], title: int, reading: Reading) -> Iterator[date]:
    """Yield the day right above a title, unless it looks like the page's clock."""
    row = above[title - 1]
    is_clock_place = 1 < title <= _CLOCK_PLACES
    if not is_clock_place or ":" in row.text:
        yield from (day for day in _days([row]) if _is_no_clock(day, reading))


def _has_label(row: Row, section: str) -> bool:
    found = label_of(row)
    return row.role is Role.DATE and found is not None and found[0] == section


def _days(rows: Iterable[Row]) -> Iterator[date]:
    for row in rows:
        yield from (found.day for found in row.dates[:1] if found.is_sure)


def _is_no_clock(day: date, reading: Reading) -> bool:
    """Tell whether a date above the title can be that of what the body speaks of."""
    text = " ".join(row.plain for row in reading.rows if row.is_paragraph)
    years = [int(year) for year in _YEAR.findall(text)]
    return not years or day.year - max(years) < _OLDEST_NEWS
