"""Times and dates as the library keeps them: ISO 8601, UTC where a zone is known."""

from datetime import UTC, date, datetime


def now() -> str:
    return datetime.now(UTC).isoformat()


def written(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def read(written: str | None) -> date | None:
    """Return a date, or a datetime where a time was written."""
    if written is None:
        return None
    return datetime.fromisoformat(written) if "T" in written else date.fromisoformat(written)


def order(day: date | None, partial: str | None = None) -> str:
    """Return what to sort by: the same for one moment in all zones, empty where unknown.

    A day without a time comes before all moments of that day, a month or year that is all
    that is known before all days of it; a day without its year has no place.
    """
    if isinstance(day, datetime):
        return day.astimezone(UTC).isoformat() if day.tzinfo else day.isoformat()
    if day is not None:
        return day.isoformat()
    return partial if partial and partial[:4].isdigit() else ""
