"""The day of an article: all that speaks for one, and which of it is believed.

Better none than a wrong one: a date from a list of other articles, a page's clock or a form is
never the article's.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta, timezone
from enum import IntEnum

from reader.importing import addresses, names
from reader.importing.datelines import of_opening
from reader.importing.facts import Day, Fact
from reader.importing.first_look import label_of
from reader.importing.near import Near
from reader.importing.rows import Row
from reader.model import Evidence, Role
from reader.text.dates import PrintedDate, dates
from reader.text.folding import folded
from reader.text.months import WEEKDAY
from reader.text.partial_dates import partial
from reader.text.times import without_times

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_CLOCK_PLACES = 3
"""So far from the top of a page its clock stands, if a page prints one."""
_OLDEST_NEWS = 3
"""A clock so many years after the last year that the body names is the page's own."""
_OLDEST_STORY = 10
"""Where no clock stands, a body may speak of old years alone."""
_FIRST_OF_WEB = 1995
_ISSUE = re.compile(r"(?:العدد|السنه|رقم العدد)\b.*\d")
_LONGEST_OPENING = 110
_OPENING_WORDS = 8
_SIGNED_WORDS = 6
_NEAREST = 25
"""So many lines above the body its day may stand where the title was not found."""
_FURTHEST_ZONE = timedelta(hours=14)
_QUARTER = timedelta(minutes=15)


class Weight(IntEnum):
    """How much the place where a day stands speaks for it, the most first."""

    SAID = 1
    """Said to programs: JSON-LD, a field of a record."""
    LABELLED = 2
    """Printed behind «نشر في»."""
    BESIDE = 3
    """Printed next to the title."""
    ADDRESS = 4
    UPDATED = 5
    BELOW = 6
    NEAREST = 7
    """Beside a writer's name above the body, or the only labelled one of the page."""
    OPENING = 8
    """In the dateline that opens the text."""
    DOUBTED = 9
    """Labelled, but of another weekday than is printed beside it."""
    PART = 10
    """Known in part only."""


_INDEPENDENT = (Weight.SAID, Weight.LABELLED, Weight.BESIDE, Weight.ADDRESS)
"""Of these each may confirm another."""


@dataclass(frozen=True, slots=True)
class Candidate:
    weight: Weight
    fact: Fact[Day]

    @property
    def day(self) -> Day:
        return self.fact.value


def settled(candidates: Iterable[Candidate]) -> Fact[Day] | None:
    """Return the day that is believed.

    One that two places agree on comes before the others; then the label that readers see.
    """
    firsts = _firsts(candidates)
    strong = [firsts[weight] for weight in _INDEPENDENT if weight in firsts]
    for one in strong:
        others = [other for other in strong if other is not one and other.day.is_near(one.day)]
        if others:
            return _together(one, others)
    order = (Weight.LABELLED, *Weight)
    best = next((firsts[weight] for weight in order if weight in firsts), None)
    return best.fact if best else None


def _firsts(candidates: Iterable[Candidate]) -> dict[Weight, Candidate]:
    """Return the first of each weight; an exact day rather than a near one of another calendar."""
    found: dict[Weight, Candidate] = {}
    for one in candidates:
        first = found.setdefault(one.weight, one)
        is_better = first.day.is_approximate and not one.day.is_approximate
        if is_better and first.day.is_near(one.day):
            found[one.weight] = one
    return found


def _together(one: Candidate, others: list[Candidate]) -> Fact[Day]:
    """Join what is told to programs, which has the hour, with the day that readers see."""
    printed = next((c for c in others if c.weight in (Weight.LABELLED, Weight.BESIDE)), None)
    if one.day.is_approximate:
        exact = next((other for other in others if not other.day.is_approximate), None)
        return exact.fact if exact else one.fact
    if one.weight is Weight.SAID and printed and not printed.day.is_approximate:
        return _joined(one.fact, printed.fact)
    # An address has no hour, a line may have one.
    return one.fact


def _joined(said: Fact[Day], printed: Fact[Day]) -> Fact[Day]:
    theirs, ours = said.value.published, printed.value.published
    if said.value.date == printed.value.date:
        has_hour = isinstance(theirs, datetime) or not isinstance(ours, datetime)
        return said if has_hour else printed
    if not isinstance(theirs, datetime) or theirs.utcoffset() != timedelta(0):
        return said
    # Programs are told Greenwich's hour; at night the paper's own day is another.
    zone = _zone_between(theirs, ours) if isinstance(ours, datetime) else None
    if zone and isinstance(ours, datetime):
        return replace(printed, value=Day(ours.replace(tzinfo=zone)))
    return printed


def _zone_between(theirs: datetime, ours: datetime) -> timezone | None:
    if ours.tzinfo:
        return None
    apart = ours - theirs.astimezone(UTC).replace(tzinfo=None)
    offset = round(apart / _QUARTER) * _QUARTER
    is_zone = abs(offset) <= _FURTHEST_ZONE and abs(apart - offset) < timedelta(minutes=2)
    return timezone(offset) if is_zone else None


def printed_days(near: Near) -> Iterator[Candidate]:
    """Yield the days that rows give for the article, of each weight the best first."""
    labelled = [row for row in [*reversed(near.above), *near.below] if _has_label(row, "date")]
    beside = [row for row in near.under_title if row.role is Role.DATE and row not in labelled]
    beside = [row for row in beside if not _has_label(row, "updated")]
    yield from _days(near, labelled, Weight.LABELLED)
    yield from (one for one in _days(near, beside, Weight.BESIDE) if not _is_denied(one, near))
    yield from _above_title(near)
    yield from _in_title(near)
    signed = [row for row in near.under_title if row.role in (Role.BYLINE, Role.DATELINE)]
    yield from _days(near, signed, Weight.BESIDE)
    updated = [row for row in [*near.above, *near.below] if _has_label(row, "updated")]
    yield from _days(near, updated, Weight.UPDATED)
    ends = [row for row in near.below if row.role in (Role.DATE, Role.CREDIT, Role.BYLINE)]
    yield from _days(near, ends, Weight.BELOW)
    yield from _nearest(near)
    yield from _in_opening(near)
    yield from _doubted(near, labelled)
    yield from _parts(near, [*labelled, *beside])


def _above_title(near: Near) -> Iterator[Candidate]:
    """Yield the day right above a title, unless it looks like the page's clock.

    The number of a paper's issue may stand between them.
    """
    if not near.title_place:
        return
    above = [row for row in near.above[: near.title_place] if not _ISSUE.match(row.plain)]
    is_clock_place = 1 < len(above) + 1 <= _CLOCK_PLACES and not near.is_bare
    if above and (not is_clock_place or ":" in above[-1].text):
        oldest = _OLDEST_NEWS if is_clock_place else _OLDEST_STORY
        for found in _days(near, [above[-1]], Weight.BESIDE):
            if _is_no_clock(found.day, near, oldest):
                yield found


def _in_title(near: Near) -> Iterator[Candidate]:
    """Yield the day that is glued to a title's end."""
    if near.title and (found := dated_title(near.title.text)):
        yield _candidate(near, near.title, found[1], Weight.BESIDE)


def dated_title(text: str) -> tuple[str, PrintedDate] | None:
    """Take the day off a title that pages have glued to it; its hour tells it from a headline's.

    >>> dated_title("عنوان الخبر الأحد، 05 أغسطس 2018 10:47 م")[0]
    'عنوان الخبر'
    """
    found = next(reversed(dates(text)), None)
    if found is None or not isinstance(found.day, datetime) or not found.is_sure:
        return None
    behind = without_times(folded(text[found.span.end :])).strip(" -–|،,")
    before = text[: found.span.start].rstrip(" -–|،,")
    names_day = any(before.endswith(name) for name in _weekdays_in(before))
    title = before.rpartition(" ")[0] if names_day else before
    return (title.rstrip(" -–|،,"), found) if not behind and len(title.split()) > 1 else None


def _weekdays_in(text: str) -> list[str]:
    last = text.split()[-1:]
    return [word for word in last if WEEKDAY.fullmatch(folded(word))]


def _nearest(near: Near) -> Iterator[Candidate]:
    """Yield the day beside a writer's name above the body, where the title was not found.

    Else the day of the page's only label: some papers print it below the links to others.
    """
    first = max(_CLOCK_PLACES, len(near.above) - _NEAREST)
    above = [
        row
        for i, row in enumerate(near.above)
        if i >= first and row.role is Role.DATE and not _is_updated(row) and _is_signed(near, i)
    ]
    found = list(_days(near, above, Weight.NEAREST))
    if len({one.day.date for one in found}) == 1 and _is_no_clock(found[0].day, near):
        yield found[0]
    labelled = [row for row in near.tail if _has_label(row, "date")]
    if len(labelled) == 1:
        yield from _days(near, labelled, Weight.NEAREST)


def _is_signed(near: Near, place: int) -> bool:
    """Tell whether a writer's name stands beside a row above the body. None does beside a clock."""
    beside = [*near.above[max(0, place - 1) : place], *near.above[place + 1 : place + 2]]
    return any(
        row.role in (Role.BYLINE, Role.DATELINE)
        or (row.length <= _SIGNED_WORDS and any(map(names.is_known, names.people_in(row.text))))
        for row in beside
    )


def _is_updated(row: Row) -> bool:
    return "تحديث" in row.plain


def _has_label(row: Row, section: str) -> bool:
    found = label_of(row)
    return row.role is Role.DATE and found is not None and found[0] == section


def _days(near: Near, rows: Iterable[Row], weight: Weight) -> Iterator[Candidate]:
    for row in rows:
        for found in row.dates[:1]:
            if found.is_sure:
                yield _candidate(near, row, found, weight)


def _candidate(near: Near, row: Row, found: PrintedDate, weight: Weight) -> Candidate:
    day = Day(found.day, is_approximate=found.is_approximate)
    return Candidate(weight, Fact(day, near.evidence(row)))


def _doubted(near: Near, labelled: list[Row]) -> Iterator[Candidate]:
    for row in labelled:
        for found in row.dates[:1]:
            if found.is_clear and not found.fits:
                yield _candidate(near, row, found, Weight.DOUBTED)


def _in_opening(near: Near) -> Iterator[Candidate]:
    """Yield the day of a dateline: «القاهرة في 18 سبتمبر 2015 (أ ش أ) - …»."""
    for row in near.opening:
        opening = row.text[:_LONGEST_OPENING]
        if of_opening(row.text) is None:
            continue
        for found in dates(opening)[:1]:
            if len(opening[: found.span.start].split()) <= 4 and found.is_sure:
                yield _candidate(near, row, found, Weight.OPENING)
        beginning = " ".join(opening.split()[:_OPENING_WORDS])
        known = partial(beginning) if not dates(opening) else None
        if known and known.startswith("XXXX"):
            yield Candidate(Weight.PART, Fact(Day(partial=known), near.evidence(row)))


def _is_denied(one: Candidate, near: Near) -> bool:
    """Tell whether the dateline of the text names another day: then this one is a clock's."""
    opening = next(_in_opening(near), None)
    if opening is None or one.day.date is None:
        return False
    if opening.day.published:
        return not opening.day.is_near(one.day)
    known = opening.day.partial or ""
    printed = [one.day.date + timedelta(days=off) for off in (-2, -1, 0, 1, 2)]
    return known not in {f"XXXX-{day:%m-%d}" for day in printed}


def _parts(near: Near, rows: Iterable[Row]) -> Iterator[Candidate]:
    for row in rows:
        known = partial(row.text) if not row.dates else None
        if known:
            yield Candidate(Weight.PART, Fact(Day(partial=known), near.evidence(row)))


def _is_no_clock(day: Day, near: Near, oldest: int = _OLDEST_NEWS) -> bool:
    """Tell whether a date above the title can be that of what the body speaks of."""
    text = " ".join(row.plain for row in near.rows if row.is_paragraph)
    years = [int(year) for year in _YEAR.findall(text) if int(year) >= _FIRST_OF_WEB]
    return day.date is None or not years or day.date.year - max(years) < oldest


def by_address(address: str) -> Candidate | None:
    """Return the day that the article's address holds."""
    day = addresses.day_of(address)
    if day is None:
        return None
    weight = Weight.ADDRESS if day.published else Weight.PART
    return Candidate(weight, Fact(day, Evidence(address, source="address")))
