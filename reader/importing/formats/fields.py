"""Which field of a record is the title, which the body: by its name, else by what it holds."""

import re
from collections.abc import Iterator, Mapping
from functools import cache

from reader.importing.facts import Facts
from reader.importing.formats.entries import Entry
from reader.importing.formats.told import PARTS, day_of, facts_of
from reader.importing.phrases import by_section
from reader.text.folding import folded

_INSIDE = ("rendered", "name", "value", "text", "title", "#text", "html")
"""Where APIs put the text of a field that is a record itself."""
_LEAST_BODY = 200
"""A text of so many letters under any name is a body."""
_ARABIC = re.compile(r"[\u0621-\u064a]")


def entry_of(record: Mapping[str, object]) -> Entry | None:
    """Return a record as an article; None: it holds none."""
    body = _named(record, "body") or _longest(record)
    return Entry(body, metadata_of(record)) if body else None


def is_body(name: str) -> bool:
    """Tell whether a field of this name holds an article."""
    return _plain(name) in _names("body")


def metadata_of(record: Mapping[str, object]) -> Facts:
    """Return what the fields say; nothing for what they do not."""
    texts = {part: _named(record, part) for part in (*PARTS, "address")}
    days = (value for value in _values(record, "published") if day_of(value))
    return facts_of({**texts, "published": next(days, None)})


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


def _plain(name: str) -> str:
    return re.sub(r"[\W_]+", "", folded(name))


@cache
def _names(part: str) -> tuple[str, ...]:
    return tuple(_plain(name) for section, name in by_section("fields") if section == part)
