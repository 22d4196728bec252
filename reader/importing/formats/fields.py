"""Which field of a record is the title, which the body: by its name, else by what it holds."""

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime
from functools import cache

from reader.importing.formats.entries import Entry
from reader.importing.phrases import by_section
from reader.model import Metadata
from reader.text.dates import parse_timestamp
from reader.text.folding import folded

_INSIDE = ("rendered", "name", "value", "text", "title", "#text", "html")
"""Where APIs put the text of a field that is a record itself."""
_DEEPEST = 8
"""So many records in records are looked into."""
_LEAST_BODY = 200
"""A text of so many letters under any name is a body."""
_ARABIC = re.compile(r"[\u0621-\u064a]")
_MILLISECONDS = 10**11


def entry_of(record: Mapping[str, object]) -> Entry | None:
    """Return a record as an article; None: it holds none."""
    body = _named(record, "body") or _longest(record)
    return Entry(body, metadata_of(record)) if body else None


def is_body(name: str) -> bool:
    """Tell whether a field of this name holds an article."""
    return _plain(name) in _names("body")


def metadata_of(record: Mapping[str, object]) -> Metadata:
    """Return what the fields say; nothing for what they do not."""
    return Metadata(
        title=_named(record, "title"),
        standfirst=_named(record, "standfirst"),
        outlet=_named(record, "outlet"),
        author=_named(record, "author"),
        agency=_named(record, "agency"),
        dateline=_named(record, "dateline"),
        published=_published(record),
    )


def _named(record: Mapping[str, object], part: str) -> str | None:
    return next((text for value in _values(record, part) if (text := _text(value))), None)


def _values(record: Mapping[str, object], part: str) -> Iterator[object]:
    """Yield the fields that may hold a part, the likeliest first."""
    by_name = {_plain(name): value for name, value in record.items()}
    yield from (by_name[name] for name in _names(part) if name in by_name)


def _text(value: object, levels: int = _DEEPEST) -> str | None:
    match value:
        case str():
            return value.strip() or None
        case dict() if levels:
            inside = (_text(value.get(name), levels - 1) for name in _INSIDE)
            return next(filter(None, inside), None)
        case list() if levels:
            return "\n".join(filter(None, (_text(one, levels - 1) for one in value))) or None
    return None


def _longest(record: Mapping[str, object]) -> str | None:
    single = (value for value in record.values() if not isinstance(value, list))
    texts = [text for value in single if (text := _text(value)) and _ARABIC.search(text)]
    return max((text for text in texts if len(text) >= _LEAST_BODY), key=len, default=None)


def _published(record: Mapping[str, object]) -> date | None:
    return next((day for value in _values(record, "published") if (day := _day(value))), None)


def _day(value: object) -> date | None:
    """Read a day from words, or from the seconds that programs count since 1970."""
    if isinstance(value, int | float) and not isinstance(value, bool) and value > 0:
        seconds = value / 1000 if value > _MILLISECONDS else value
        try:
            return datetime.fromtimestamp(seconds, UTC)
        except (ValueError, OverflowError, OSError):
            return None
    return parse_timestamp(value) if isinstance(value, str) else None


def _plain(name: str) -> str:
    return re.sub(r"[\W_]+", "", folded(name))


@cache
def _names(part: str) -> tuple[str, ...]:
    return tuple(_plain(name) for section, name in by_section("fields") if section == part)
