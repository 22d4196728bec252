"""Which field of a record is the title, which the body: by its name, else by what it holds."""

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from functools import cache

from reader.importing import addresses, publication
from reader.importing.datelines import agency_in
from reader.importing.facts import Day, Fact, Facts, said
from reader.importing.formats.entries import Entry
from reader.importing.metadata import by_address
from reader.importing.names import is_nobody
from reader.importing.phrases import by_section
from reader.model import Evidence
from reader.text.dates import parse_timestamp
from reader.text.folding import folded
from reader.text.partial_dates import partial

_INSIDE = ("rendered", "name", "value", "text", "title", "#text", "html")
"""Where APIs put the text of a field that is a record itself."""
_LEAST_BODY = 200
"""A text of so many letters under any name is a body."""
_ARABIC = re.compile(r"[\u0621-\u064a]")
_MILLISECONDS = 10**11
_COUNT = re.compile(r"\d{10}(?:\d{3})?(?:\.\d+)?")
_LONGEST_DAY = 40


def entry_of(record: Mapping[str, object]) -> Entry | None:
    """Return a record as an article; None: it holds none."""
    body = _named(record, "body") or _longest(record)
    return Entry(body, metadata_of(record)) if body else None


def is_body(name: str) -> bool:
    """Tell whether a field of this name holds an article."""
    return _plain(name) in _names("body")


def metadata_of(record: Mapping[str, object]) -> Facts:
    """Return what the fields say; nothing for what they do not."""
    address = _named(record, "address") or ""
    author = _named(record, "author")
    agency = _named(record, "agency") or agency_in(author or "")
    writer = None if is_nobody(author or "") or agency_in(author or "") else author
    return Facts(
        title=said(_named(record, "title"), "field"),
        standfirst=said(_named(record, "standfirst"), "field"),
        outlet=_outlet(_named(record, "outlet"), address),
        author=said(writer, "field"),
        agency=said(agency, "field"),
        dateline=said(_named(record, "dateline"), "field"),
        day=_day(record, address),
    )


def _outlet(name: str | None, address: str) -> Fact[str] | None:
    """Return an outlet by its host where that is known; a field may name the host, too."""
    for host in filter(
        None, (addresses.host_of(f"http://{name or ''}"), addresses.host_of(address))
    ):
        if known := addresses.outlet_of(host):
            return Fact(known, Evidence(host, source="address"))
    return said(name, "field") or by_address(address)


def _named(record: Mapping[str, object], part: str) -> str | None:
    return next((text for value in _values(record, part) if (text := _text(value))), None)


def _values(record: Mapping[str, object], part: str) -> Iterator[object]:
    """Yield the fields that may hold a part, the likeliest first."""
    by_name = {_plain(name): value for name, value in record.items()}
    yield from (by_name[name] for name in _names(part) if name in by_name)


def _text(value: object) -> str | None:
    match value:
        case str():
            return value.strip() or None
        case dict():
            return next((text for name in _INSIDE if (text := _text(value.get(name)))), None)
        case list():
            return "\n".join(text for one in value if (text := _text(one))) or None
    return None


def _longest(record: Mapping[str, object]) -> str | None:
    single = (value for value in record.values() if not isinstance(value, list))
    texts = [text for value in single if (text := _text(value)) and _ARABIC.search(text)]
    return max((text for text in texts if len(text) >= _LEAST_BODY), key=len, default=None)


def _day(record: Mapping[str, object], address: str) -> Fact[Day] | None:
    for value in _values(record, "published"):
        if day := _moment(value) or _printed(value):
            return Fact(day, Evidence(str(value), source="field"))
    by_its_address = publication.by_address(address)
    return by_its_address.fact if by_its_address else None


def _moment(value: object) -> Day | None:
    """Read a day from words, or from the seconds that programs count since 1970."""
    if isinstance(value, str) and _COUNT.fullmatch(value.strip()):
        value = float(value)
    if isinstance(value, int | float) and not isinstance(value, bool) and value > 0:
        seconds = value / 1000 if value > _MILLISECONDS else value
        try:
            return Day(datetime.fromtimestamp(seconds, UTC))
        except (ValueError, OverflowError, OSError):
            return None
    moment = parse_timestamp(value) if isinstance(value, str) else None
    return Day(moment) if moment else None


def _printed(value: object) -> Day | None:
    """Read a day that is known in part only."""
    known = partial(value) if isinstance(value, str) and len(value) <= _LONGEST_DAY else None
    return Day(partial=known) if known else None


def _plain(name: str) -> str:
    return re.sub(r"[\W_]+", "", folded(name))


@cache
def _names(part: str) -> tuple[str, ...]:
    return tuple(_plain(name) for section, name in by_section("fields") if section == part)
