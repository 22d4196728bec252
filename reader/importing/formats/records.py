"""Articles as records: JSON, a JSON object on each line, and tables in CSV."""

import csv
import io
import json
import re
from collections.abc import Iterator, Mapping
from itertools import islice

from reader.errors import Reason, UnreadableFileError
from reader.importing.files import File
from reader.importing.formats.entries import read_entry
from reader.importing.formats.fields import entry_of, is_body
from reader.model import Draft

_BEGINS_JSON = re.compile(r"\A\ufeff?\s*(?:\[\s*)?\{\s*\"")
_DELIMITERS = ",;\t|"
_LONGEST_CELL = 10_000_000
_LONGEST_HEADER = 10_000
"""A longer first line names no fields: it is a page without line ends."""
_DEEPEST = 4

Record = dict[str, object]


def is_json(file: File) -> bool:
    """Tell one JSON text, or one on each line."""
    return bool(_BEGINS_JSON.match(file.text[:1000]))


def is_json_record(file: File) -> bool:
    """Tell a single record that is an article itself."""
    if not is_json(file):
        return False
    found = _json(file)
    return isinstance(found, dict) and entry_of(found) is not None


def is_table(file: File) -> bool:
    """Tell a table by its first row, which names a field for the text of articles."""
    header = _header(file)
    is_markup = any("<" in name for name in header)
    return len(header) > 1 and not is_markup and any(map(is_body, header))


def json_records(file: File) -> Iterator[File]:
    """Yield each record as a file of its own.

    Raises UnreadableFileError where it is no JSON, or holds no articles.
    """
    yield from _files(file, _records(_json(file), _DEEPEST))


def table_records(file: File) -> Iterator[File]:
    """Yield each row as a record.

    Raises UnreadableFileError where the table is damaged.
    """
    yield from _files(file, _rows(file))


def read_record(file: File) -> Draft:
    """Read the article of one record.

    Raises UnreadableFileError.
    """
    record = _json(file)
    entry = entry_of(record) if isinstance(record, dict) else None
    if entry is None:
        raise UnreadableFileError(file.name, Reason.UNKNOWN_FORMAT)
    return read_entry(file, entry)


def _files(file: File, records: Iterator[Mapping[str, object]]) -> Iterator[File]:
    number = 0
    for number, record in enumerate(records, 1):
        try:
            content = json.dumps(record, ensure_ascii=False, indent=1)
        except RecursionError as error:
            raise UnreadableFileError(file.name, Reason.TOO_DEEP) from error
        yield file.part(str(number), content.encode("utf-8", "replace"))
    if number == 0:
        raise UnreadableFileError(file.name, Reason.UNKNOWN_FORMAT)


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


def _records(found: object, levels: int) -> Iterator[Record]:
    """Yield the objects that are articles, however deep an API has wrapped them."""
    if levels == 0:
        return
    if isinstance(found, dict):
        if entry_of(found) is not None:
            yield found
            return
        found = list(found.values())
    if isinstance(found, list):
        for one in found:
            yield from _records(one, levels - 1)


def _header(file: File) -> list[str]:
    beginning = file.text[:_LONGEST_HEADER].removeprefix("\ufeff").lstrip()
    first = next(iter(beginning.splitlines()), "")
    return next(csv.reader([first], delimiter=_delimiter(first)), [])


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
