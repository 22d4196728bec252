"""What is known of an article, each fact with the place that says so."""

from collections.abc import Iterator
from dataclasses import dataclass, fields, replace
from datetime import date, timedelta
from typing import Generic, TypeVar

from reader.model import Evidence, Metadata

T = TypeVar("T")

_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Fact(Generic[T]):
    """A value, and what says it."""

    value: T
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Day:
    """When an article was published, as far as it is known."""

    published: date | None = None
    partial: str | None = None
    """As `Metadata.partial`."""
    is_approximate: bool = False

    @property
    def date(self) -> date | None:
        """The day alone, whatever the hour."""
        found = self.published
        return date(found.year, found.month, found.day) if found else None

    def is_near(self, other: "Day") -> bool:
        """Tell whether two days are the same, give or take one: zones and midnights differ."""
        if self.date is None or other.date is None:
            return False
        return abs(self.date - other.date) <= _ONE_DAY


@dataclass(frozen=True, slots=True)
class Facts:
    """All that is known of an article. None: nothing says so."""

    title: Fact[str] | None = None
    standfirst: Fact[str] | None = None
    outlet: Fact[str] | None = None
    author: Fact[str] | None = None
    agency: Fact[str] | None = None
    dateline: Fact[str] | None = None
    day: Fact[Day] | None = None

    def over(self, weaker: "Facts") -> "Facts":
        """Return these facts, and those of the others that are not known here.

        A bare host stands for an outlet's name only where there is none.
        """
        joined = Facts(*(mine or theirs for mine, theirs in zip(self, weaker, strict=True)))
        return replace(joined, outlet=named(self.outlet, weaker.outlet))

    def __iter__(self) -> Iterator[Fact | None]:  # type: ignore[type-arg]
        return (getattr(self, field.name) for field in fields(self))

    @property
    def metadata(self) -> Metadata:
        texts = {
            field.name: fact.value
            for field, fact in zip(fields(self), self, strict=True)
            if fact and field.name != "day"
        }
        day = self.day.value if self.day else Day()
        return Metadata(
            **texts,
            published=day.published,
            partial=day.partial,
            is_approximate=day.is_approximate,
        )

    @property
    def evidence(self) -> dict[str, Evidence]:
        """Return what says each field of the metadata."""
        found = {
            field.name: fact.evidence
            for field, fact in zip(fields(self), self, strict=True)
            if fact and field.name != "day"
        }
        if self.day:
            name = "partial" if self.day.value.published is None else "published"
            found[name] = self.day.evidence
        return found


def named(*outlets: Fact[str] | None) -> Fact[str] | None:
    """Return the first outlet that has a name, else the first."""
    known = [outlet for outlet in outlets if outlet]
    return next((one for one in known if not _is_bare_host(one)), next(iter(known), None))


def _is_bare_host(outlet: Fact[str]) -> bool:
    return outlet.evidence.source == "address" and outlet.value in outlet.evidence.text


def said(value: str | None, source: str) -> Fact[str] | None:
    """Return a text as a fact that programs are told, or none of an empty one."""
    return Fact(value, Evidence(value, source=source)) if value else None
