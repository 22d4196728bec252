"""Articles as records: JSON, a JSON object on each line, and tables in CSV."""

import csv
import io
import json
import re
from collections.abc import Iterator
from itertools import islice
from pathlib import PurePath

from reader.errors import Reason, UnreadableFileError
from reader.importing.decoding import encode_as
from reader.importing.files import File
from reader.importing.formats.entries import Entry, read_entry
from reader.importing.formats.fields import (
    Fields,
    Record,
    Table,
    entry_of,
    guess,
    is_body,
    known_fields,
    table_of,
)
from reader.model import Draft

_BEGINS_JSON = re.compile(r"\A\ufeff?\s*(?:\[\s*)?\{\s*\"")
_DELIMITERS = ",;\t|"
_LONGEST_CELL = 10_000_000
_LONGEST_HEADER = 10_000
"""A longer first line names no fields: it is a page without line ends."""
_DEEPEST = 4
_LONGEST_NAME = 60
_ROWS_COMPARED = 5
_PEEKED = 50
_PEEKED_TEXT = 200_000


def is_json(file: File) -> bool:
    """Tell one JSON text, or one on each line."""
    return bool(_BEGINS_JSON.match(file.text[:1000]))


def is_json_record(file: File) -> bool:
    """Tell a single record that is an article itself."""
    if not is_json(file):
        return False
    found = _json(file)
    return isinstance(found, dict) and _entry(file, found) is not None


def is_table(file: File) -> bool:
    """Tell a table by its first row, which names a field for the text of articles.

    Where no name is known, by the user or by us, its rows must look like a table's.
    """
    header = _header(file)
    is_markup = any("<" in name for name in header)
    if len(header) < 2 or is_markup:
        return False
    is_known = known_fields(header, file.mappings) is not None
    if is_known or any(map(is_body, header)):
        return True
    rows = _first_rows(file, header)
    # Only where the user can be asked: nobody else could say which field is the text.
    return "body" in guess(rows) or (file.asks and bool(rows) and _is_called_table(file))


def unknown_table(file: File) -> Table | None:
    """Return what a file of records looks like, unless the user has named its fields.

    Raises UnreadableFileError.
    """
    if file.fields is not None:
        return None
    if is_json(file):
        records = list(islice(_records(file, _json(file), _DEEPEST), _PEEKED))
    elif is_table(file):
        records = list(islice(_rows(file), _PEEKED))
    else:
        return None
    table = table_of(records)
    return table if records and known_fields(table.names, file.mappings) is None else None


def json_records(file: File) -> Iterator[File]:
    """Yield each record as a file of its own.

    Raises UnreadableFileError where it is no JSON, or holds no articles.
    """
    yield from _files(file, list(_records(file, _json(file), _DEEPEST)))


def table_records(file: File) -> Iterator[File]:
    """Yield each row as a record.

    Raises UnreadableFileError where the table is damaged.
    """
    yield from _files(file, list(_rows(file)))


def read_record(file: File) -> Draft:
    """Read the article of one record.

    Raises UnreadableFileError.
    """
    record = _json(file)
    entry = _entry(file, record) if isinstance(record, dict) else None
    if entry is None:
        raise UnreadableFileError(file.name, Reason.UNKNOWN_FORMAT)
    return read_entry(file, entry)


def _entry(file: File, record: Record) -> Entry | None:
    fields = file.fields if file.fields is not None else known_fields(record, file.mappings)
    return entry_of(record, fields)


def _files(file: File, records: list[Record]) -> Iterator[File]:
    if not records:
        raise UnreadableFileError(file.name, Reason.UNKNOWN_FORMAT)
    fields = _fields(file, records)
    for number, record in enumerate(records, 1):
        content, encoding = _encoded(file, _written(file, record))
        yield file.part(str(number), content, encoding, fields)


def _written(file: File, record: Record) -> str:
    try:
        return json.dumps(record, ensure_ascii=False, indent=1)
    except RecursionError as error:
        raise UnreadableFileError(file.name, Reason.TOO_DEEP) from error


def _fields(file: File, records: list[Record]) -> Fields | None:
    """Return the fields that the user named.

    None: each record shows its own, so that an empty field gives way to the next likely one.
    """
    return known_fields(table_of(records).names, file.mappings)


def _encoded(file: File, text: str) -> tuple[bytes, str]:
    """Return a part of a file's text as it was written there, so that it can be read otherwise."""
    try:
        return encode_as(text, file.encoding), file.encoding
    except (UnicodeEncodeError, LookupError):  # repaired, or damaged
        return text.encode("utf-8", "replace"), "utf-8"


def _json(file: File) -> object:
    """Parse a file; one with an object on each line becomes a list of them."""
    text = file.text.removeprefix("\ufeff")
    try:
        return json.loads(text, strict=False)
    except RecursionError as error:
        raise UnreadableFileError(file.name, Reason.TOO_DEEP) from error
    except ValueError:
        return _lines(file, text)


def _lines(file: File, text: str) -> list[object]:
    found = []
    for line in filter(str.strip, text.split("\n")):
        try:
            found.append(json.loads(line, strict=False))
        except RecursionError as error:
            raise UnreadableFileError(file.name, Reason.TOO_DEEP) from error
        except ValueError as error:
            raise UnreadableFileError(file.name, Reason.DAMAGED) from error
    return found


def _records(file: File, found: object, levels: int) -> Iterator[Record]:
    """Yield the objects that are articles, however deep an API has wrapped them."""
    if levels == 0:
        return
    if isinstance(found, dict):
        if _entry(file, found) is not None:
            yield found
            return
        found = list(found.values())
    if isinstance(found, list):
        for one in found:
            yield from _records(file, one, levels - 1)


def _header(file: File) -> list[str]:
    beginning = file.text[:_LONGEST_HEADER].removeprefix("\ufeff").lstrip()
    first = next(iter(beginning.splitlines()), "")
    return next(csv.reader([first], delimiter=_delimiter(first)), [])


def _first_rows(file: File, header: list[str]) -> list[Record]:
    """Return some rows below short names, each of as many cells; else none."""
    if len(set(header)) < len(header) or not all(0 < len(n) <= _LONGEST_NAME for n in header):
        return []
    text = file.text[:_PEEKED_TEXT].removeprefix("\ufeff").lstrip().replace("\x00", "")
    delimiter = _delimiter(text.partition("\n")[0])
    try:
        rows = list(islice(csv.reader(io.StringIO(text), delimiter=delimiter), 1, _ROWS_COMPARED))
    except csv.Error:
        return []
    whole = [row for row in rows[: -1 if len(file.text) > _PEEKED_TEXT else None] if row]
    is_even = all(len(row) == len(header) for row in whole)
    return [dict(zip(header, row, strict=True)) for row in whole] if is_even else []


def _is_called_table(file: File) -> bool:
    return PurePath(file.name).suffix.lower() in (".csv", ".tsv")


def _delimiter(first: str) -> str:
    return max(_DELIMITERS, key=first.count)


def _rows(file: File) -> Iterator[Record]:
    csv.field_size_limit(_LONGEST_CELL)
    text = file.text.removeprefix("\ufeff").lstrip().replace("\x00", "")
    header = _header(file)
    delimiter = _delimiter(text.partition("\n")[0])
    try:
        for row in islice(csv.reader(io.StringIO(text), delimiter=delimiter), 1, None):
            if any(map(str.strip, row)):
                yield dict(zip(header, row, strict=False))
    except csv.Error as error:
        raise UnreadableFileError(file.name, Reason.DAMAGED) from error
