"""Qt's own painting of selections is the oracle of where letters are."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QTextCharFormat, QTextLayout, QTextOption

from reader.text.positions import Positions
from reader.ui.fonts import AMIRI, INTERFACE, NASKH, load_fonts, reading_font
from reader.ui.line_boxes import extents

WIDTH, RED = 900, QColor("red")
TEXTS = (
    "قال John في 2015 و12:30 ثم (BBC) لا يعرف",
    "GMT 20:11:05 آخر تحديث 18 - 09 - 2015",
    "اجتمع 5 وزراء مُحَمَّدٌ للأسد ولافروف «داعش»",
    "Hello محمد world 12 سنة",
)
DIRECTIONS = (Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight)


def laid_out(text: str, family: str, direction: Qt.LayoutDirection) -> QTextLayout:
    load_fonts()
    option = QTextOption()
    option.setTextDirection(direction)
    layout = QTextLayout(text, reading_font(family, 18))
    layout.setTextOption(option)
    layout.beginLayout()
    layout.createLine().setLineWidth(WIDTH)
    layout.endLayout()
    return layout


def painted(layout: QTextLayout, first: int, last: int) -> set[int]:
    """Return the columns of pixels that Qt fills when it paints a selection."""
    selection = QTextLayout.FormatRange()
    selection.start, selection.length, selection.format = first, last - first, QTextCharFormat()
    selection.format.setBackground(RED)
    image = QImage(WIDTH, 60, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setPen(Qt.GlobalColor.transparent)
    layout.draw(painter, QPointF(0, 0), [selection])
    painter.end()
    return {x for x in range(WIDTH) if image.pixelColor(x, 2) == RED}


def is_inside_a_word(text: str, offset: int) -> bool:
    """Tell where fonts have ligatures, of which each half is anybody's guess."""
    return all(unicodedata.bidirectional(c) in {"AL", "NSM"} for c in text[offset - 1 : offset + 1])


@pytest.mark.parametrize("family", [NASKH, AMIRI, INTERFACE])
@pytest.mark.parametrize("direction", DIRECTIONS, ids=["rtl", "ltr"])
@given(data=st.data())
def test_extents_are_where_qt_paints_a_selection(qapp, family, direction, data):
    text = data.draw(st.sampled_from(TEXTS))
    borders = [n for n in range(len(text) + 1) if n == 0 or not is_inside_a_word(text, n)]
    start, end = sorted(data.draw(st.lists(st.sampled_from(borders), min_size=2, max_size=2)))
    positions = Positions(text)
    first, last = positions.position(start), positions.position(end)
    layout = laid_out(text, family, direction)

    found = extents(layout, layout.lineAt(0), first, last)

    columns = {x for left, right in found for x in range(round(left), round(right))}
    # Each border may be rounded to the other side.
    assert len(columns ^ painted(layout, first, last)) <= 2 * len(found) + 1


def test_nothing_has_no_extent(qapp):
    layout = laid_out("محمد", NASKH, DIRECTIONS[0])

    assert extents(layout, layout.lineAt(0), 2, 2) == []
