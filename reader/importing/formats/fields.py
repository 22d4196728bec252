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

PARTS = (
    "title", "body", "published", "outlet", "author", "standfirst", "agency", "dateline", "address",
)  # fmt: skip
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
_SHAPES = {
    "published": re.compile(r"\d{4}-\d\d?-\d\d?(?:[T ]\d\d?:\d\d\S*(?: \S+)?)?"),
    "address": re.compile(r"https?://\S+(?<!\.jpg)(?<!\.png)(?<!\.gif)(?<!\.jpeg)(?<!\.webp)"),
}
"""What is a part by how it looks, whatever its name."""
_NO_PART = re.compile(
    r"updat|modif|clip|saved|captur|archiv|visit|seen|index|crawl|scrap|fetch|retriev|download|access|collect|import|deleted|expir"
    r"|image|img|photo|picture|thumb|video|audio|media|avatar|logo|icon|feed|author|comment"
    r"|صور|تحديث|تعديل|تنزيل|جمع"
)
"""Fields of days and addresses that are not the article's."""
_NEARLY_ALL = 0.8
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
    for part in _SHAPES.keys() - found.keys():
        if name := _shaped(records, part):
            found[part] = name
    return found


def _shaped(records: Sequence[Record], part: str) -> str | None:
    """Return the first field nearly all of whose values look like a part."""
    for name in dict.fromkeys(name for record in records for name in record):
        if _may_be_shaped(name):
            values = [text for record in records if (text := _text(record.get(name)))]
            fitting = sum(_looks_like(text, part) for text in values)
            if values and fitting >= _NEARLY_ALL * len(values):
                return name
    return None


def _may_be_shaped(name: str) -> bool:
    """Tell whether a field's name leaves open what it holds."""
    is_named = any(_plain(name) in _names(part) for part in PARTS)
    return not is_named and not _NO_PART.search(_plain(name))


def _looks_like(text: str, part: str) -> bool:
    is_read = part != "published" or day_of(text) is not None
    return bool(_SHAPES[part].fullmatch(text)) and is_read


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
        return Entry(body, metadata_of(record, by_shape=True)) if body else None
    said = {part: record.get(name) for part, name in fields.items()}
    body = _text(said.get("body"))
    texts = {part: _text(said.get(part)) for part in (*TEXTS, "address")}
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
    """Tell whether a field of this name holds an article, and nothing else is called so."""
    return _plain(name) in _sure_bodies()


def metadata_of(record: Record, *, by_shape: bool = False) -> Facts:
    """Return what the fields say; nothing for what they do not.

    `by_shape`: a day or an address under a name that says nothing counts, too.
    """
    texts = {part: _named(record, part) for part in (*TEXTS, "address")}
    days = (value for value in _values(record, "published") if day_of(value))
    day: object = next(days, None)
    if by_shape:
        texts["address"] = texts["address"] or _by_shape(record, "address")
        day = day or _by_shape(record, "published")
    return facts_of({**texts, "published": day})


def _by_shape(record: Record, part: str) -> str | None:
    texts = (_text(value) for name, value in record.items() if _may_be_shaped(name))
    return next((text for text in texts if text and _looks_like(text, part)), None)


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


@cache
def _sure_bodies() -> frozenset[str]:
    bodies = (name for section, name in by_section("fields") if section == "body")
    return frozenset(_plain(name) for name in bodies if not name.startswith("?"))
