"""How the parts of a page are set: sizes, spaces and weights. The letters stay Qt's."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat

from reader.ui.article_view.page import Part
from reader.ui.fonts import INTERFACE, NASKH, reading_font
from reader.ui.theme import Theme

SMALLEST, LARGEST = 9.0, 48.0
"""In points."""


@dataclass(frozen=True, slots=True)
class ReadingStyle:
    """How the user likes to read."""

    font_family: str = NASKH
    """Empty: the system's own font."""
    point_size: float = 18
    line_spacing: float = 1.2
    """Of the font's own line height, which is ample for Arabic."""
    measure: float = 38
    """The longest line, in em."""

    @property
    def font(self) -> QFont:
        return reading_font(self.font_family, self.point_size)


@dataclass(frozen=True, slots=True)
class _Look:
    """Of a part: its size and its spaces in parts of the body's size."""

    size: float = 1.0
    above: float = 0.0
    below: float = 0.0
    leading: float = 1.0
    weight: QFont.Weight = QFont.Weight.Normal
    is_interface: bool = False
    is_muted: bool = False


_LOOKS = {
    Part.SOURCE: _Look(size=0.72, below=0.5, is_interface=True, is_muted=True),
    Part.TITLE: _Look(size=1.7, below=0.45, leading=0.74, weight=QFont.Weight.Bold),
    Part.STANDFIRST: _Look(size=1.12, below=0.5, leading=0.88, is_muted=True),
    Part.BYLINE: _Look(size=0.72, below=0.6, is_interface=True, is_muted=True),
    Part.COPY: _Look(size=0.68, below=0.35, leading=0.85, is_interface=True),
    Part.PASSAGES: _Look(size=0.62, below=0.35, leading=0.85, is_interface=True, is_muted=True),
    Part.MORE_COPIES: _Look(size=0.62, below=0.6, is_interface=True, is_muted=True),
    Part.NOTICE: _Look(size=0.72, below=0.6, is_interface=True, is_muted=True),
    Part.ASK: _Look(size=0.66, above=0.1, below=0.85, is_interface=True, is_muted=True),
    Part.BODY: _Look(below=0.62),
    Part.SUBHEAD: _Look(size=1.08, above=0.7, below=0.3, weight=QFont.Weight.Bold),
    Part.FOLD: _Look(size=0.66, above=0.35, below=0.85, is_interface=True, is_muted=True),
    Part.LEFT_OUT: _Look(size=0.82, below=0.2, leading=0.85, is_muted=True),
}


_BARS = (Part.FOLD, Part.ASK)


def block_format(
    part: Part, style: ReadingStyle, *, is_rtl: bool, em: float, is_continued: bool = False
) -> QTextBlockFormat:
    look = _LOOKS[part]
    form = QTextBlockFormat()
    form.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if is_rtl else Qt.LayoutDirection.LeftToRight
    )
    # Leading, not justified: Qt stretches the gaps between joined letters.
    form.setAlignment(
        Qt.AlignmentFlag.AlignHCenter if part in _BARS else Qt.AlignmentFlag.AlignLeading
    )
    form.setLineHeight(
        100 * style.line_spacing * look.leading,
        QTextBlockFormat.LineHeightTypes.ProportionalHeight.value,
    )
    form.setTopMargin(look.above * em)
    form.setBottomMargin(0 if is_continued else look.below * em)
    return form


def letter_format(part: Part, style: ReadingStyle, theme: Theme) -> QTextCharFormat:
    """Return how whole paragraphs of a part are written; never used inside one."""
    look = _LOOKS[part]
    form = QTextCharFormat()
    if look.is_interface:
        form.setFontFamilies([INTERFACE, NASKH])
    form.setFontPointSize(style.point_size * look.size)
    form.setFontWeight(look.weight)
    colours = theme.colours
    form.setForeground(QColor(colours.muted if look.is_muted else colours.ink))
    if part in (Part.NOTICE, Part.ASK):
        form.setForeground(QColor(colours.warning))
    elif part is Part.COPY:
        form.setForeground(QColor(colours.accent))
    return form
