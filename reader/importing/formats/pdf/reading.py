"""Reading an article from a PDF."""

from collections.abc import Callable, Iterator
from statistics import median

from pdfminer.pdfexceptions import PDFException
from pdfminer.psexceptions import PSException

from reader.errors import Reason, UnreadableFileError
from reader.importing.drafts import draft, unusable
from reader.importing.files import File
from reader.importing.formats.pdf import extractors
from reader.importing.formats.pdf.columns import blocks
from reader.importing.formats.pdf.glyphs import pages
from reader.importing.formats.pdf.lines import words
from reader.importing.formats.pdf.paragraphs import Paragraph, furniture_lines, paragraphs
from reader.importing.legibility import GOOD, is_legible, legibility
from reader.importing.metadata import metadata
from reader.importing.plain_text import visible_lines
from reader.importing.roles import find_roles
from reader.importing.rows import Row
from reader.model import Draft, Role

_SIGNATURE = b"%PDF-"
_BEGINNING = 1024
_HEADLINE = 1.3
"""The title is printed larger than the body by so much."""
# What pdfminer raises where a file is damaged, besides exceptions of its own.
_BROKEN = (
    PDFException, PSException, ValueError, TypeError, KeyError, IndexError, AttributeError,
    AssertionError, RecursionError, OverflowError, EOFError, ArithmeticError, NotImplementedError,
)  # fmt: skip

Reading = Callable[[File], list[Row]]


def is_pdf(file: File) -> bool:
    return _SIGNATURE in file.content[:_BEGINNING]


def read_pdf(file: File) -> Draft:
    """Read a draft; its state is unusable where no text can be had from the file.

    Raises UnreadableFileError where it is encrypted or damaged.
    """
    rows = _best(file)
    if not is_legible(_text(rows)):
        return unusable(file, rows)
    reading = find_roles(rows, file.standing)
    return draft(file, reading, metadata(reading))


def _best(file: File) -> list[Row]:
    """Return the rows that read most like Arabic; the first that read well are enough."""
    found: list[tuple[float, list[Row]]] = []
    for reading in (_from_glyphs, *map(_from_text, extractors.EXTRACTORS)):
        try:
            rows = reading(file)
        except _BROKEN:
            continue
        found.append((legibility(_text(rows)), rows))
        if found[-1][0] >= GOOD:
            break
    if not found:
        raise UnreadableFileError(file.name, Reason.DAMAGED)
    return max(found, key=lambda one: one[0])[1]


def _text(rows: list[Row]) -> str:
    return "\n".join(row.text for row in rows)


def _from_text(extract: Callable[[bytes], str]) -> Reading:
    return lambda file: [Row(line) for line in visible_lines(extract(file.content))]


def _from_glyphs(file: File) -> list[Row]:
    printed = [list(blocks(words(glyphs))) for glyphs in pages(file)]
    found = paragraphs(printed)
    furniture = [Row(text) for text in furniture_lines(printed)]
    return [*_rows(found), *furniture]


def _rows(found: list[Paragraph]) -> Iterator[Row]:
    if not found:
        return
    usual = median(one.size for one in found for _ in one.text.split())
    largest = max(one.size for one in found if one.page == 0) if found[0].page == 0 else 0
    for one in found:
        is_title = one.page == 0 and one.size == largest > _HEADLINE * usual
        yield from (Row(line, Role.TITLE if is_title else None) for line in visible_lines(one.text))
