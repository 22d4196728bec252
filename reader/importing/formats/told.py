"""From what fields of a record hold to facts, whatever the fields are called."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime

from reader.importing import addresses, names, publication
from reader.importing.datelines import agency_in
from reader.importing.facts import Day, Fact, Facts, said
from reader.importing.metadata import by_address
from reader.model import Evidence
from reader.text.dates import parse_timestamp
from reader.text.partial_dates import partial

TEXTS = ("title", "standfirst", "outlet", "author", "agency", "dateline")
"""The parts that are texts."""

_MILLISECONDS = 10**11
_COUNT = re.compile(r"\d{10}(?:\d{3})?(?:\.\d+)?")
_LONGEST_DAY = 40


def facts_of(values: Mapping[str, object]) -> Facts:
    """Return what the parts of an article hold, its ``published`` day and ``address`` included."""
    texts = {part: text for part, text in values.items() if isinstance(text, str)}
    author, address = texts.get("author", ""), texts.get("address", "")
    is_person = not names.is_nobody(author) and not agency_in(author)
    return Facts(
        title=said(texts.get("title"), "field"),
        standfirst=said(texts.get("standfirst"), "field"),
        outlet=_outlet(texts.get("outlet"), address),
        author=said(author if is_person else None, "field"),
        agency=said(texts.get("agency") or agency_in(author), "field"),
        dateline=said(texts.get("dateline"), "field"),
        day=_day(values.get("published"), address),
    )


def day_of(value: object) -> Day | None:
    """Read a day from words, or from the seconds that programs count since 1970."""
    if isinstance(value, str) and _COUNT.fullmatch(value.strip()):
        value = float(value)
    if isinstance(value, int | float) and not isinstance(value, bool) and value > 0:
        return _counted(value / 1000 if value > _MILLISECONDS else value)
    if not isinstance(value, str):
        return None
    if moment := parse_timestamp(value):
        return Day(moment)
    known = partial(value) if len(value) <= _LONGEST_DAY else None
    return Day(partial=known) if known else None


def _counted(seconds: float) -> Day | None:
    try:
        return Day(datetime.fromtimestamp(seconds, UTC))
    except (ValueError, OverflowError, OSError):
        return None


def _day(value: object, address: str) -> Fact[Day] | None:
    if day := day_of(value):
        return Fact(day, Evidence(str(value), source="field"))
    by_its_address = publication.by_address(address)
    return by_its_address.fact if by_its_address else None


def _outlet(name: str | None, address: str) -> Fact[str] | None:
    """Return an outlet by its host where that is known; a field may name the host, too."""
    own = name if name and name.startswith("http") else f"http://{name or ''}"
    for one in (own, address):
        host = addresses.host_of(one)
        if host and (known := addresses.outlet_of(host)):
            return Fact(known, Evidence(one, source="address"))
    is_name = name and not name.startswith("http")
    return (said(name, "field") if is_name else by_address(name or "")) or by_address(address)
