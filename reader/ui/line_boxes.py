"""Where a stretch of a laid-out line is: one extent for each direction its letters run in.

Qt knows this when it paints a selection, and tells nobody.
"""

import re
from collections.abc import Iterator
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextLayout, QTextLine

# Letters of Arabic and Hebrew, their marks and what stands between them. No digits: they
# run the other way.
_ARABIC = r"\u0590-\u065f\u066e-\u06ef\u06fa-\u08ff\ufb1d-\ufdff\ufe70-\ufefe"
_ONE_WAY = re.compile(rf"[{_ARABIC}](?:[{_ARABIC} ،؛؟\-]*[{_ARABIC}])?")


def extents(
    layout: QTextLayout, line: QTextLine, first: int, last: int, text: str | None = None
) -> list[tuple[float, float]]:
    """Return left and right of each piece of the positions `first` to `last` of a line.

    Cursors must move logically there: with visual movement their x is that of a neighbour.
    `text` is for the layout of a document's block, which does not know it.
    """
    if first >= last:
        return []
    stretch = _stretch(layout.text() if text is None else text, first, last)
    is_rtl = layout.textOption().textDirection() is Qt.LayoutDirection.RightToLeft
    if is_rtl and _ONE_WAY.fullmatch(stretch):
        return [_sorted(_x(line, first), _x(line, last))]
    return _merged(_glyphs(line, first, last))


def _stretch(text: str, first: int, last: int) -> str:
    units = text.encode("utf-16-le", "surrogatepass")[2 * first : 2 * last]
    return units.decode("utf-16-le", "replace")


def _glyphs(line: QTextLine, first: int, last: int) -> Iterator[tuple[float, float]]:
    """Yield where each glyph is. The x of a cursor is ambiguous where the direction changes."""
    for run in line.glyphRuns(first, last - first):
        advances = run.rawFont().advancesForGlyphIndexes(run.glyphIndexes())
        for point, advance in zip(run.positions(), advances, strict=True):
            yield point.x(), point.x() + advance.x()


def _x(line: QTextLine, position: int) -> float:
    # PySide gives the position back beside the x.
    return cast(tuple[float, int], line.cursorToX(position))[0]


def _sorted(one: float, other: float) -> tuple[float, float]:
    return (one, other) if one < other else (other, one)


def _merged(pieces: Iterator[tuple[float, float]]) -> list[tuple[float, float]]:
    """Join what touches: a word gets one extent, however many letters it has."""
    merged: list[tuple[float, float]] = []
    for left, right in sorted(pieces):
        if merged and left <= merged[-1][1] + 0.5:
            merged[-1] = merged[-1][0], max(merged[-1][1], right)
        else:
            merged.append((left, right))
    return merged
