"""An independent judge of the order in which mixed lines are drawn: python-bidi.

The letters of a line, sorted by where their glyphs stand, are compared with the visual order
that `bidi.get_display` computes. That one is right in all rows of Unicode's own test.
"""

import unicodedata

import pytest
from bidi import get_display
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextLayout, QTextOption

from reader.text.direction import is_right_to_left
from reader.ui.fonts import AMIRI, INTERFACE, NASKH, load_fonts, reading_font
from tests.ui.pages import PARAGRAPHS, demo_paragraphs

# The two count otherwise beyond U+FFFF, and a change of fonts leaves indexes out.
TEXTS = [text for text in (*PARAGRAPHS, *demo_paragraphs()) if max(text) <= "\uffff"]
FAMILIES = pytest.mark.parametrize("family", [NASKH, AMIRI, INTERFACE])
UNSEEN = {"\u200e", "\u200f", "\u061c", "\ufeff"}


def drawn_order(text: str, family: str, *, is_rtl: bool) -> list[int]:
    """Return the indexes of the letters from left to right, as Qt draws them."""
    left, goes_left = _places(text, family, is_rtl=is_rtl)
    order = [i for i in sorted(left, key=lambda i: left[i]) if not unicodedata.combining(text[i])]
    drawn, owner = set(order), None
    for i in range(len(text)):
        # A letter or mark that a ligature swallowed stands beside the one before it.
        if i in drawn:
            owner = i
        elif owner is not None:
            place = order.index(i - 1 if i - 1 in order else owner)
            order.insert(place if goes_left.get(owner) else place + 1, i)
    return order


def _places(text: str, family: str, *, is_rtl: bool) -> tuple[dict[int, float], dict[int, bool]]:
    left: dict[int, float] = {}
    goes_left: dict[int, bool] = {}
    layout = _laid_out(text, family, is_rtl=is_rtl)
    for run in layout.glyphRuns(0, len(text), QTextLayout.GlyphRunRetrievalFlag.RetrieveAll):
        for point, index in zip(run.positions(), run.stringIndexes(), strict=True):
            left[index] = min(point.x(), left.get(index, point.x()))
            goes_left[index] = run.isRightToLeft()
    return left, goes_left


def _laid_out(text: str, family: str, *, is_rtl: bool) -> QTextLayout:
    load_fonts()
    option = QTextOption()
    option.setTextDirection(
        Qt.LayoutDirection.RightToLeft if is_rtl else Qt.LayoutDirection.LeftToRight
    )
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout = QTextLayout(text, reading_font(family, 16))
    layout.setTextOption(option)
    layout.beginLayout()
    layout.createLine().setLineWidth(1e7)
    layout.endLayout()
    return layout


def letters(text: str) -> str:
    """Return what is seen; marks are left to the font, which may move them."""
    return "".join(c for c in text if c not in UNSEEN and not unicodedata.combining(c))


def drawn(text: str, family: str, *, is_rtl: bool) -> str:
    return letters("".join(text[i] for i in drawn_order(text, family, is_rtl=is_rtl)))


def expected(text: str, *, is_rtl: bool) -> str:
    return letters(get_display(text, base_dir="R" if is_rtl else "L"))


@FAMILIES
@pytest.mark.parametrize("is_rtl", [True, False], ids=["rtl", "ltr"])
def test_letters_stand_in_the_order_of_unicode(qapp, family, is_rtl):
    assert TEXTS
    for text in TEXTS:
        assert drawn(text, family, is_rtl=is_rtl) == expected(text, is_rtl=is_rtl)


def test_the_oracle_would_notice_a_wrong_direction(qapp):
    wrong = [
        text
        for text in TEXTS
        if expected(text, is_rtl=True) != expected(text, is_rtl=False)
        and drawn(text, NASKH, is_rtl=not is_right_to_left(text))
        == expected(text, is_rtl=is_right_to_left(text))
    ]

    assert not wrong
