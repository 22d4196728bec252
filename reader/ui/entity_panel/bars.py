"""The bars of a chart over time: days, months, years or decades, whichever fit."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from reader.model import Timeline


class Unit(Enum):
    """What one bar stands for, the finest first."""

    DAY = 1
    MONTH = 2
    YEAR = 3
    DECADE = 4


@dataclass(frozen=True, slots=True)
class Bar:
    start: date
    unit: Unit
    count: int

    @property
    def period(self) -> str:
        """How the dates of its days begin: "2015-09-18", "2015-09", "2015", "201"."""
        return self.start.isoformat()[: _LENGTHS[self.unit]]


_LENGTHS = {Unit.DAY: 10, Unit.MONTH: 7, Unit.YEAR: 4, Unit.DECADE: 3}


def bars(timeline: Timeline, most: int) -> list[Bar]:
    """Return the bars from the first day to the last, those without articles too.

    Of the units that need no more bars than `most`, the finest is taken.
    """
    starts = [day for day, _ in _known(timeline, Unit.MONTH)]
    if not starts:
        return []
    first, last = min(starts), max(starts)
    unit = next((u for u in Unit if _number(first, last, u) <= most), Unit.DECADE)
    counted: Counter[date] = Counter()
    for day, number in _known(timeline, unit):
        counted[_start(day, unit)] += number
    return [Bar(start, unit, counted[start]) for start in _between(first, last, unit)]


def _known(timeline: Timeline, unit: Unit) -> Iterator[tuple[date, int]]:
    """Yield the days with their counts; of a month or year only if it is no finer than a bar."""
    yield from timeline.days
    for written, number in timeline.partial:
        year, _, month = written.partition("-")
        finest = Unit.MONTH if month else Unit.YEAR
        if unit.value >= finest.value:
            yield date(int(year), int(month or 1), 1), number


def _number(first: date, last: date, unit: Unit) -> int:
    months = 12 * (last.year - first.year) + last.month - first.month
    numbers: dict[Unit, Callable[[], int]] = {
        Unit.DAY: lambda: (last - first).days,
        Unit.MONTH: lambda: months,
        Unit.YEAR: lambda: last.year - first.year,
        Unit.DECADE: lambda: last.year // 10 - first.year // 10,
    }
    return numbers[unit]() + 1


def _start(day: date, unit: Unit) -> date:
    match unit:
        case Unit.DAY:
            return day
        case Unit.MONTH:
            return day.replace(day=1)
        case Unit.YEAR:
            return date(day.year, 1, 1)
        case Unit.DECADE:
            return date(max(1, day.year // 10 * 10), 1, 1)


def _between(first: date, last: date, unit: Unit) -> Iterator[date]:
    start = _start(first, unit)
    for _ in range(_number(first, last, unit)):
        yield start
        start = _next(start, unit)


def _next(start: date, unit: Unit) -> date:
    match unit:
        case Unit.DAY:
            return start + timedelta(days=1)
        case Unit.MONTH:
            return date(start.year + start.month // 12, start.month % 12 + 1, 1)
        case Unit.YEAR:
            return date(start.year + 1, 1, 1)
        case Unit.DECADE:
            return date(start.year // 10 * 10 + 10, 1, 1)
