"""The glyphs of a PDF's pages: which letters they stand for, and where they are printed.

A PDF paints glyphs, in whatever order its program found handy; only their places tell the order
in which they are read. pdfminer.six gives both for every program tried.
"""

import io
import logging
import unicodedata
from bisect import bisect
from collections.abc import Iterator
from dataclasses import dataclass, replace

from pdfminer.converter import PDFLayoutAnalyzer
from pdfminer.layout import LTChar, LTContainer, LTItem, LTPage
from pdfminer.pdfdocument import (
    PDFDocument,
    PDFEncryptionError,
    PDFPasswordIncorrect,
    PDFTextExtractionNotAllowed,
)
from pdfminer.pdfinterp import PDFPageInterpreter, PDFResourceManager
from pdfminer.pdfpage import PDFPage
from pdfminer.pdfparser import PDFParser

from reader.errors import Reason, UnreadableFileError
from reader.importing.files import File

MOST_PAGES = 400
"""An issue of a newspaper has fewer; what follows is left unread."""
# Damage that pdfminer tells of in a log that nobody reads.
logging.getLogger("pdfminer").setLevel(logging.CRITICAL)


@dataclass(frozen=True, slots=True)
class Glyph:
    """Letters printed as one; x to the right and y upwards, in points."""

    text: str
    left: float
    right: float
    base: float
    """The height of the line that it stands on."""
    size: float

    @property
    def middle(self) -> float:
        return (self.left + self.right) / 2


def pages(file: File) -> Iterator[list[Glyph]]:
    """Yield the glyphs of each page that has some.

    Raises UnreadableFileError where the file is encrypted, or so damaged that nothing is left.
    """
    resources = PDFResourceManager()
    device = _Collector(resources)
    interpreter = PDFPageInterpreter(resources, device)
    try:
        document = PDFDocument(PDFParser(io.BytesIO(file.content)))
        for number, page in enumerate(PDFPage.create_pages(document)):
            if number == MOST_PAGES:
                return
            interpreter.process_page(page)
            yield device.glyphs
    except (PDFPasswordIncorrect, PDFEncryptionError, PDFTextExtractionNotAllowed) as error:
        raise UnreadableFileError(file.name, Reason.ENCRYPTED) from error


class _Collector(PDFLayoutAnalyzer):
    """Keeps the glyphs of the page that was read last."""

    def __init__(self, resources: PDFResourceManager) -> None:
        super().__init__(resources, laparams=None)
        self.glyphs: list[Glyph] = []

    def receive_layout(self, page: LTPage) -> None:
        self.glyphs = _composed([_glyph(char) for char in _chars(page) if char.get_text()])


def _chars(item: LTItem) -> Iterator[LTChar]:
    if isinstance(item, LTChar):
        yield item
    elif isinstance(item, LTContainer):
        for inner in item:
            yield from _chars(inner)


def _glyph(char: LTChar) -> Glyph:
    text = char.get_text()
    # What pdfminer writes for a glyph of which the file does not say which letter it is.
    text = "\ufffd" if text.startswith("(cid:") else text
    return Glyph(text, char.x0, char.x1, char.matrix[5], char.size)


def _composed(glyphs: list[Glyph]) -> list[Glyph]:
    """Put marks such as shadda to the letters that they belong to."""
    letters = [i for i, glyph in enumerate(glyphs) if glyph.text[0].isalpha()]
    owners: dict[int, str] = {}
    for i, glyph in enumerate(glyphs):
        if _is_mark(glyph) and (owner := _owner(glyphs, letters, i)) is not None:
            owners[owner] = owners.get(owner, "") + glyph.text
    return [
        replace(glyph, text=glyph.text + owners.get(i, ""))
        for i, glyph in enumerate(glyphs)
        if not _is_mark(glyph)
    ]


def _is_mark(glyph: Glyph) -> bool:
    return all(unicodedata.category(char) == "Mn" for char in glyph.text)


def _owner(glyphs: list[Glyph], letters: list[int], mark: int) -> int | None:
    """Return the number of the letter below or above a mark.

    It is painted right before or behind it. Programs that paint a line from its left end, in
    the order on paper, paint the mark first.
    """
    place = bisect(letters, mark)
    before, behind = (
        next((i for i in some if _is_near(glyphs[i], glyphs[mark])), None)
        for some in (letters[place - 1 : place] if place else [], letters[place : place + 1])
    )
    if before is None or behind is None:
        return behind if before is None else before
    return behind if glyphs[before].middle < glyphs[behind].middle else before


def _is_near(letter: Glyph, mark: Glyph) -> bool:
    reach = max(letter.size, mark.size)
    return abs(letter.base - mark.base) < reach and abs(letter.middle - mark.middle) < 1.5 * reach
