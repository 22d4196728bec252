"""Filling Qt's document with a page: plain blocks, each with its direction, never HTML."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo, QTextCursor, QTextDocument, QTextOption

from reader.text.direction import is_right_to_left
from reader.ui.article_view.page import Page, Paragraph, Part
from reader.ui.article_view.typography import ReadingStyle, block_format, letter_format
from reader.ui.theme import Theme

JUDGED = 2_000
"""So many code points of a paragraph tell its direction; asking a megabyte takes long."""

FACTS = (
    Part.SOURCE,
    Part.BYLINE,
    Part.COPY,
    Part.PASSAGES,
    Part.MORE_COPIES,
    Part.NOTICE,
    Part.ASK,
)
"""What stands on the title's side, though a date may be in the interface's language."""

GUTTER = 38
"""The least margin beside the text, in pixels: the signs of notes stand in it."""
TOP, BOTTOM = 36, 120


@dataclass(frozen=True, slots=True)
class _Setting:
    """What neighbouring paragraphs must share to be set in one go."""

    part: Part
    is_rtl: bool
    is_continued: bool


def set_up(document: QTextDocument) -> None:
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    # By default the arrow keys move logically, which is against the eye in mixed lines.
    document.setDefaultCursorMoveStyle(Qt.CursorMoveStyle.VisualMoveStyle)
    option = QTextOption(Qt.AlignmentFlag.AlignLeading)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)


def dress(
    document: QTextDocument, page: Page, style: ReadingStyle, theme: Theme, direction: str | None
) -> None:
    """Give every paragraph its look. `direction` overrides the paragraphs' own."""
    em = QFontInfo(style.font).pixelSize()
    cursor = QTextCursor(document)
    for setting, first, last in _runs(page, direction):
        cursor.setPosition(document.findBlockByNumber(first).position())
        end = document.findBlockByNumber(last)
        cursor.setPosition(end.position() + end.length() - 1, QTextCursor.MoveMode.KeepAnchor)
        cursor.setBlockFormat(
            block_format(
                setting.part,
                style,
                is_rtl=setting.is_rtl,
                em=em,
                is_continued=setting.is_continued,
            )
        )
        letters = letter_format(setting.part, style, theme)
        cursor.setCharFormat(letters)
        cursor.setBlockCharFormat(letters)


def lay_margins(document: QTextDocument, width: int, style: ReadingStyle) -> None:
    """Centre the text in a viewport of a width: no line is longer than the measure."""
    measure = style.measure * QFontInfo(style.font).pixelSize()
    side = max(GUTTER, (width - measure) / 2)
    form = document.rootFrame().frameFormat()
    if form.leftMargin() == side:
        return
    form.setLeftMargin(side)
    form.setRightMargin(side)
    form.setTopMargin(TOP)
    form.setBottomMargin(BOTTOM)
    document.rootFrame().setFrameFormat(form)


@contextmanager
def laid_out_once(document: QTextDocument) -> Iterator[None]:
    """Lay out at the end what is changed within, and no more of it than is seen.

    A change of anything less than all is laid out to the document's end at once.
    """
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    try:
        yield
        document.markContentsDirty(0, document.characterCount())
    finally:
        cursor.endEditBlock()


def _runs(page: Page, direction: str | None) -> Iterator[tuple[_Setting, int, int]]:
    direction_of_facts = direction or _main_direction(page)
    settings = [
        _setting(p, direction_of_facts if p.part in FACTS else direction) for p in page.paragraphs
    ]
    for setting, group in groupby(enumerate(settings), key=lambda numbered: numbered[1]):
        numbers = [number for number, _ in group]
        yield setting, numbers[0], numbers[-1]


def _main_direction(page: Page) -> str:
    written = (p.text for p in page.paragraphs if p.part in (Part.TITLE, Part.BODY))
    return "rtl" if is_right_to_left(next(written, "")[:JUDGED]) else "ltr"


def _setting(paragraph: Paragraph, direction: str | None) -> _Setting:
    is_rtl = direction == "rtl" if direction else is_right_to_left(paragraph.text[:JUDGED])
    return _Setting(paragraph.part, is_rtl, paragraph.is_continued)
