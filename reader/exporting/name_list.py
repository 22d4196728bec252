"""Lists of names as open files, to be shared: CSV and JSON to write and read, SKOS to write."""

import csv
import io
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from reader.errors import ListProblem, UnknownEndingError, UnreadableListError
from reader.exporting.files import write_whole
from reader.library.paths import refuse_own
from reader.model import Card, EntityKind

FORMAT, VERSION = "warraq-names", 1
NONE = "NONE"
"""The type of what is no name."""
_BETWEEN = " | "
_COLUMNS = (
    *("name", "type", "aliases", "apart", "note", "colour", "tags", "is_pinned", "is_hidden"),
    "added",
)
_KINDS: dict[str, EntityKind | None] = {
    **{str(kind): kind for kind in EntityKind},
    NONE: None,
    **dict.fromkeys(("PERSON", "شخص", "أشخاص"), EntityKind.PERSON),
    **dict.fromkeys(("PLACE", "مكان", "أماكن"), EntityKind.PLACE),
    **dict.fromkeys(
        ("ORGANISATION", "ORGANIZATION", "منظمة", "منظمات", "مؤسسة", "مؤسسات"),
        EntityKind.ORGANISATION,
    ),
    **dict.fromkeys(("OTHER", "OTHER NAME", "غير ذلك", "اسم آخر"), EntityKind.MISC),
    **dict.fromkeys(("ليس اسما", "ليس اسمًا", "ليس اسماً"), None),
}
"""What the type of a name is called, in tables that people write, too; None: it is no name."""
MOST_BYTES = 20_000_000


@dataclass(frozen=True, slots=True)
class Listed:
    """An entity of a list."""

    name: str
    kind: EntityKind
    aliases: tuple[str, ...] = ()
    apart: tuple[str, ...] = ()
    """Names that are not its own, though they look like it."""
    card: Card = field(default_factory=Card)
    added: tuple[str, ...] | None = ()
    """Those of its names that are names wherever they stand; None: the list does not tell."""


@dataclass(frozen=True, slots=True)
class Refused:
    """An entry of a list that cannot be taken in."""

    number: int
    """Of its line in a table; of the entry itself elsewhere. Both count from 1."""
    problem: ListProblem
    is_line: bool = True


@dataclass(frozen=True, slots=True)
class NameList:
    entities: tuple[Listed, ...] = ()
    dismissed: tuple[str, ...] = ()
    """What is no name."""
    refused: tuple[Refused, ...] = ()


def write(names: NameList, path: Path, library: Path) -> None:
    """Write a list, as what the end of the file's name says, never over the library.

    Raises UnknownEndingError, UnwritableFileError.
    """
    writer = _WRITERS.get(path.suffix.lower())
    if writer is None:
        raise UnknownEndingError(path, SUFFIXES)
    write_whole(path, writer(names).encode("utf-8", "replace"), library)


def read(path: Path, library: Path) -> NameList:
    """Read a list, but never the library: closing its file would cost it its locks.

    Bad entries do not spoil the others. Raises UnreadableListError where there is none at all.
    """
    try:
        refuse_own(path, library)
        if path.stat().st_size > MOST_BYTES:
            raise UnreadableListError(path, ListProblem.TOO_LARGE)
        if path.suffix.lower() == _SKOS:
            raise UnreadableListError(path, ListProblem.SKOS)
        text = path.read_text("utf-8-sig")
    except OSError as error:
        raise UnreadableListError(path, ListProblem.NOT_READABLE) from error
    except UnicodeDecodeError as error:
        raise UnreadableListError(path, ListProblem.NOT_UTF8) from error
    is_table = text.lstrip()[:1] not in ("{", "[")
    rows = _csv_rows(path, text) if is_table else enumerate(_json_rows(path, text), 1)
    names = _sorted_out(rows, is_table=is_table)
    if names == NameList():
        raise UnreadableListError(path, ListProblem.EMPTY)
    return names


def _json(names: NameList) -> str:
    content = {
        "format": FORMAT,
        "version": VERSION,
        "entities": [_row(entity) for entity in names.entities],
        "dismissed": list(names.dismissed),
    }
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


def _csv(names: NameList) -> str:
    """Begin with the mark by which spreadsheets know UTF-8."""
    made = io.StringIO()
    made.write("\ufeff")
    rows = csv.DictWriter(made, _COLUMNS)
    rows.writeheader()
    for entity in names.entities:
        row = _row(entity)
        lists = {n: _BETWEEN.join(v) for n, v in row.items() if isinstance(v, list)}
        switches = {n: int(v) for n, v in row.items() if isinstance(v, bool)}
        rows.writerow(row | lists | switches)
    rows.writerows({"name": name, "type": NONE} for name in names.dismissed)
    return made.getvalue()


def _row(entity: Listed) -> dict[str, Any]:
    card = entity.card
    return {
        "name": entity.name,
        "type": str(entity.kind),
        "aliases": list(entity.aliases),
        "apart": list(entity.apart),
        "note": card.note,
        "colour": card.colour,
        "tags": list(card.tags),
        "is_pinned": card.is_pinned,
        "is_hidden": card.is_hidden,
        "added": list(entity.added or ()),
    }


def _turtle(names: NameList) -> str:
    """Return the entities as concepts of SKOS; what is no name has no place there."""
    lines = [
        "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .",
        "@prefix : <urn:warraq:names:> .",
        "",
        ":list a skos:ConceptScheme .",
    ]
    for number, entity in enumerate(names.entities, 1):
        said = [f"skos:prefLabel {_literal(entity.name)}"]
        others = dict.fromkeys(alias for alias in entity.aliases if alias != entity.name)
        said += [f"skos:altLabel {_literal(alias)}" for alias in others]
        said += [f"skos:scopeNote {_literal(entity.card.note)}"] if entity.card.note else []
        said += [f'skos:notation "{entity.kind}"', "skos:inScheme :list"]
        lines += ["", f":n{number} a skos:Concept ;", "    " + " ;\n    ".join(said) + " ."]
    return "\n".join(lines) + "\n"


def _literal(text: str) -> str:
    return json.dumps(text, ensure_ascii=False) + "@ar"


_SKOS = ".ttl"
_WRITERS: dict[str, Callable[[NameList], str]] = {".csv": _csv, ".json": _json, _SKOS: _turtle}
SUFFIXES = tuple(_WRITERS)


def _json_rows(path: Path, text: str) -> Iterator[Mapping[str, Any]]:
    try:
        content = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise UnreadableListError(path, ListProblem.DAMAGED) from error
    if not isinstance(content, dict) or content.get("format") != FORMAT:
        raise UnreadableListError(path, ListProblem.NO_LIST)
    if content.get("version") != VERSION:
        raise UnreadableListError(path, ListProblem.TOO_NEW)
    entities, dismissed = content.get("entities", []), content.get("dismissed", [])
    if not isinstance(entities, list) or not isinstance(dismissed, list):
        raise UnreadableListError(path, ListProblem.NO_LIST)
    yield from (row if isinstance(row, dict) else {} for row in entities)
    yield from ({"name": name, "type": NONE} for name in dismissed)


def _csv_rows(path: Path, text: str) -> Iterator[tuple[int, Mapping[str, Any]]]:
    """Yield the rows, each with the number of its first line."""
    first = text.partition("\n")[0]
    delimiter = max(",;\t", key=first.count)
    rows = csv.DictReader(io.StringIO(text), delimiter=delimiter)
    try:
        if not {"name", "type"} <= set(rows.fieldnames or ()):
            raise UnreadableListError(path, ListProblem.NO_LIST)
        number = rows.line_num + 1
        for row in rows:
            if any(row.values()):
                yield number, row
            number = rows.line_num + 1
    except csv.Error as error:
        raise UnreadableListError(path, ListProblem.DAMAGED) from error


def _sorted_out(rows: Iterable[tuple[int, Mapping[str, Any]]], *, is_table: bool) -> NameList:
    """Return the rows as what they are: entities, what is no name, what cannot be taken in."""
    entities: list[Listed] = []
    dismissed: list[str] = []
    refused: list[Refused] = []
    for number, row in rows:
        match _read_entry(row):
            case Listed() as entity:
                entities.append(entity)
            case ListProblem() as problem:
                refused.append(Refused(number, problem, is_table))
            case str() as name:
                dismissed.append(name)
    return NameList(tuple(entities), tuple(dismissed), tuple(refused))


def _read_entry(row: Mapping[str, Any]) -> Listed | str | ListProblem:
    """Return an entity, what is no name, or what is wrong with an entry."""
    name = row.get("name")
    if not isinstance(name, str) or not name.strip():
        return ListProblem.NO_NAME
    name, called = " ".join(name.split()), " ".join(str(row.get("type") or "").upper().split())
    if called not in _KINDS:
        return ListProblem.NO_TYPE
    kind = _KINDS[called]
    return _listed(name, kind, row) if kind else name


def _listed(name: str, kind: EntityKind, row: Mapping[str, Any]) -> Listed | ListProblem:
    note, colour = row.get("note") or "", row.get("colour") or None
    if not isinstance(note, str) or not isinstance(colour, str | None):
        return ListProblem.DAMAGED
    tags = tuple(sorted(set(_several(row.get("tags")))))
    card = Card(note, colour, _is_set(row.get("is_pinned")), _is_set(row.get("is_hidden")), tags)
    aliases, apart = _several(row.get("aliases")), _several(row.get("apart"))
    added = tuple(_several(row["added"])) if "added" in row else None
    return Listed(name, kind, tuple(aliases), tuple(apart), card, added)


def _several(value: object) -> list[str]:
    """Return the names of a list, or of a cell that holds several."""
    parts: Iterable[object] = value.split("|") if isinstance(value, str) else ()
    if isinstance(value, list):
        parts = value
    return [" ".join(part.split()) for part in parts if isinstance(part, str) and part.strip()]


def _is_set(value: object) -> bool:
    return value is True or str(value).strip().lower() in ("1", "true", "yes", "نعم")
