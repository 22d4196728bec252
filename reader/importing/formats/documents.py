"""Documents of word processors: docx and OpenDocument text.

Tracked deletions, comments and field codes are left out; tables and text boxes are read where
they stand, footnotes behind the text.
"""

import re
from collections.abc import Iterator

from lxml import etree

from reader.importing.drafts import draft
from reader.importing.files import File
from reader.importing.formats.packages import is_package, member, mimetype, names, xml
from reader.importing.metadata import metadata
from reader.importing.plain_text import visible_lines
from reader.importing.roles import find_roles
from reader.importing.rows import Row
from reader.model import Draft, Role

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_DOCX, _NOTES = "word/document.xml", "word/footnotes.xml"
_ODT = "application/vnd.oasis.opendocument.text"
_MOST_BLANKS = 100
_TITLE = re.compile(r"^(?:title|العنوان|عنوان)$", re.IGNORECASE)

_UNREAD_IN_DOCX = frozenset(
    f"{space}{name}"
    for space, name in (
        (_W, "del"), (_W, "moveFrom"), (_W, "instrText"), (_W, "delText"), (_MC, "Fallback"),
    )
)  # fmt: skip
_UNREAD_IN_ODT = frozenset(
    {f"{_TEXT}tracked-changes", f"{_OFFICE}annotation", f"{_TEXT}note-citation"}
)
_NOTE_IN_ODT = frozenset({f"{_TEXT}note"})
_BREAKS = {f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}tab": "\t", f"{_W}noBreakHyphen": "-"}


def is_docx(file: File) -> bool:
    return is_package(file) and _DOCX in names(file)


def is_odt(file: File) -> bool:
    return mimetype(file) == _ODT


def read_docx(file: File, converted: bytes | None = None) -> Draft:
    """Read a draft from a document of Word, or from what another program has made it into.

    Raises UnreadableFileError where it is damaged or too large.
    """
    document = File(file.name, converted) if converted else file
    parts = [_DOCX, _NOTES] if _NOTES in names(document) else [_DOCX]
    trees = (xml(document, member(document, part)) for part in parts)
    return _draft(file, (row for tree in trees for row in _docx(tree)))


def read_odt(file: File) -> Draft:
    """Read a draft from a document of LibreOffice and its relatives.

    Raises UnreadableFileError where it is damaged or too large.
    """
    return _draft(file, _odt(xml(file, member(file, "content.xml"))))


def _draft(file: File, rows: Iterator[Row]) -> Draft:
    reading = find_roles(_repaired(file, list(rows)), file.standing)
    return draft(file, reading, metadata(reading))


def _repaired(file: File, rows: list[Row]) -> list[Row]:
    """Repair the rows together: one line alone does not show what has happened to all."""
    lines = file.repaired("\n".join(row.text for row in rows)).split("\n")
    if len(lines) != len(rows) or not file.repairs:
        return rows
    return [Row(line, row.hint) for line, row in zip(lines, rows, strict=True)]


def _docx(root: etree._Element) -> Iterator[Row]:
    for paragraph in root.iter(f"{_W}p"):
        if _is_inside(paragraph, _UNREAD_IN_DOCX):
            continue
        style = paragraph.find(f"{_W}pPr/{_W}pStyle")
        name = "" if style is None else str(style.get(f"{_W}val"))
        yield from _rows("".join(_docx_text(paragraph)), name)


def _docx_text(paragraph: etree._Element) -> Iterator[str]:
    for element in paragraph:
        if element.tag == f"{_W}t":
            yield element.text or ""
        elif element.tag in _BREAKS:
            yield _BREAKS[element.tag]
        # A text box stands inside a paragraph, and holds paragraphs of its own.
        elif element.tag not in _UNREAD_IN_DOCX and element.tag != f"{_W}p":
            yield from _docx_text(element)


def _odt(root: etree._Element) -> Iterator[Row]:
    notes: list[Row] = []
    for paragraph in root.iter(f"{_TEXT}p", f"{_TEXT}h"):
        if not _is_inside(paragraph, _UNREAD_IN_ODT):
            style = paragraph.get(f"{_TEXT}style-name") or ""
            found = _rows("".join(_odt_text(paragraph)), style)
            if _is_inside(paragraph, _NOTE_IN_ODT):
                notes += found
            else:
                yield from found
    yield from notes


def _odt_text(element: etree._Element) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        if child.tag == f"{_TEXT}s":
            yield " " * _blanks(child.get(f"{_TEXT}c") or "1")
        elif child.tag == f"{_TEXT}tab":
            yield "\t"
        elif child.tag == f"{_TEXT}line-break":
            yield "\n"
        elif child.tag not in _UNREAD_IN_ODT | _NOTE_IN_ODT:
            yield from _odt_text(child)
        yield child.tail or ""


def _blanks(count: str) -> int:
    """Return how many blanks are meant; a damaged file may ask for billions."""
    return min(int(count), _MOST_BLANKS) if count.isdecimal() else 1


def _rows(text: str, style: str) -> Iterator[Row]:
    hint = Role.TITLE if _TITLE.match(style) else None
    yield from (Row(line, hint) for line in visible_lines(text))


def _is_inside(element: etree._Element, tags: frozenset[str]) -> bool:
    return any(above.tag in tags for above in element.iterancestors())
