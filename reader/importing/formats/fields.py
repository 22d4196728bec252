"""Which field of a record is the title, which the body: by its name, else by what it holds.

The user may say it: `Fields` has the name of the field for each part of an article, and holds for
all records of one signature, which is made of the names of their fields.
"""

import json
import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from reader.importing.facts import Facts
from reader.importing.formats.entries import Entry
from reader.importing.formats.told import TEXTS, day_of, facts_of
from reader.importing.phrases import by_section
from reader.text.folding import folded

Record = Mapping[str, object]
Fields = Mapping[str, str]
"""By part; a part that no field holds is not there."""
Mappings = Mapping[str, Fields]
"""By signature."""

PARTS = ("title", "body", "published", "outlet", "author", "standfirst", "agency", "dateline")
"""What a field may be to an article."""
SHOWN = 4
"""So many records show whether their fields are understood."""
_LOOKED_AT = 50
_LONGEST_SHOWN = 600

_INSIDE = ("rendered", "name", "value", "text", "title", "#text", "html")
"""Where APIs put the text of a field that is a record itself."""
_DEEPEST = 8
"""So many records in records are looked into."""
_LEAST_BODY = 200
"""A text of so many letters under any name is a body."""
_ARABIC = re.compile(r"[\u0621-\u064a]")


@dataclass(frozen=True, slots=True)
class Table:
    """Records of one kind: the names of their fields, what they are taken for, the first few."""

    names: tuple[str, ...]
    fields: Fields
    samples: tuple[Record, ...]

    @property
    def signature(self) -> str:
        return signature_of(self.names)


def signature_of(names: Iterable[str]) -> str:
    """Return what records of the same fields have in common."""
    return json.dumps(sorted(set(names)), ensure_ascii=False)


def table_of(records: Sequence[Record]) -> Table:
    """Return what records look like, with a guess at their fields."""
    names = tuple(dict.fromkeys(name for one in records[:_LOOKED_AT] for name in one))
    samples = tuple(_shortened(record) for record in records[:SHOWN])
    return Table(names, guess(records[:_LOOKED_AT]), samples)


def guess(records: Sequence[Record]) -> dict[str, str]:
    """Guess which field holds which part, by most of the records."""
    found = {}
    for part in PARTS:
        held = [name for record in records if (name := _field_of(record, part))]
        if held:
            found[part] = max(dict.fromkeys(held), key=held.count)
    return found


def known_fields(names: Collection[str], mappings: Mappings) -> Fields | None:
    """Return the fields that the user named for records of these or more names."""
    if not mappings:
        return None
    if exact := mappings.get(signature_of(names)):
        return exact
    wider = [
        (len(known), fields)
        for signature, fields in mappings.items()
        if (known := set(json.loads(signature))) >= set(names) and fields.get("body") in names
    ]
    return min(wider, key=lambda one: one[0])[1] if wider else None


def entry_of(record: Record, fields: Fields | None = None) -> Entry | None:
    """Return a record as an article; None: it holds none.

    Without `fields` the first field counts that may hold a part and does.
    """
    if fields is None:
        body = _named(record, "body") or _longest(record)
        return Entry(body, metadata_of(record)) if body else None
    said = {part: record.get(name) for part, name in fields.items()}
    body = _text(said.get("body"))
    texts = {part: _text(said.get(part)) for part in TEXTS}
    return Entry(body, facts_of({**texts, "published": said.get("published")})) if body else None


def _field_of(record: Record, part: str) -> str | None:
    """Return the name of the field that holds a part of this record."""
    by_plain = {_plain(name): name for name in record}
    test = day_of if part == "published" else _text
    for plain in _names(part):
        if plain in by_plain and test(record[by_plain[plain]]) is not None:
            return by_plain[plain]
    if part != "body":
        return None
    longest = _longest(record)
    return next((name for name, value in record.items() if _text(value) == longest), None)


def _shortened(record: Record) -> dict[str, object]:
    return {name: _short(value) for name, value in record.items()}


def _short(value: object) -> object:
    text = _text(value)
    if text is None:
        return value if isinstance(value, int | float | str) else None
    return text if len(text) <= _LONGEST_SHOWN else text[:_LONGEST_SHOWN] + "…"


def is_body(name: str) -> bool:
    """Tell whether a field of this name holds an article."""
    return _plain(name) in _names("body")


def metadata_of(record: Record) -> Facts:
    """Return what the fields say; nothing for what they do not."""
    texts = {part: _named(record, part) for part in (*TEXTS, "address")}
    days = (value for value in _values(record, "published") if day_of(value))
    return facts_of({**texts, "published": next(days, None)})


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


def _plain(name: str) -> str:
    return re.sub(r"[\W_]+", "", folded(name))


@cache
def _names(part: str) -> tuple[str, ...]:
    return tuple(_plain(name) for section, name in by_section("fields") if section == part)
