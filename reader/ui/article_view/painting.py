"""Painting marks behind the letters, which stay as they are.

A format that begins inside a joined word would shape it anew.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QTextBlock
from PySide6.QtWidgets import QWidget

from reader.model import EntityKind, Highlight, Mention
from reader.ui.article_view.marks import Layer, Mark, Marks
from reader.ui.fonts import interface_font
from reader.ui.theme import Theme

RADIUS = 4.0
PATTERNS = {EntityKind.PLACE: (4.0, 2.0), EntityKind.ORGANISATION: (1.2, 1.4)}
"""Dashes and dots: how long they and the gaps are, in widths of the line. People have a whole
line, other names a wave."""
WAVE = 3.6
"""Half a wave, in pixels."""
MARK_SIZE = 15.0
"""Of the sign of a note in the margin."""


@dataclass(slots=True)
class Emphasis:
    """What is set apart from its kind just now."""

    entity_id: int | None = None
    hovered: Mark | None = None
    reached: tuple[int, int] | None = None
    """Between which positions the keyboard or a panel has led."""
    colours: Mapping[int, str] = field(default_factory=dict)
    """The colours that entities have of their own."""


def paint_block(
    painter: QPainter,
    block: QTextBlock,
    place: QPointF,
    marks: Marks,
    theme: Theme,
    emphasis: Emphasis,
) -> None:
    """Paint the marks of a block whose layout is at a place."""
    painter.save()
    painter.translate(place)
    for mark, boxes in marks.in_block(block):
        for box in boxes:
            _paint(painter, mark, box, theme, emphasis)
    painter.restore()


def paint_ring(painter: QPainter, boxes: list[QRectF], place: QPointF, theme: Theme) -> None:
    """Draw the ring around what the keyboard has reached."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.focus_colour(), 2))
    for box in boxes:
        around = box.translated(place).adjusted(-1, -0.5, 1, 0.5)
        painter.drawRoundedRect(around, RADIUS + 1, RADIUS + 1)


def paint_bar(painter: QPainter, bar: QRectF, theme: Theme, *, is_hovered: bool) -> None:
    """Draw the bar that stands for what was left out."""
    colours = theme.colours
    painter.setPen(QPen(QColor(colours.edge if is_hovered else colours.line), 1))
    painter.setBrush(QColor(colours.hover if is_hovered else colours.desk))
    painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2)


def paint_left_out(painter: QPainter, place: QRectF, theme: Theme) -> None:
    """Show that a click on a line left out does something."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.colours.hover))
    painter.drawRoundedRect(place, RADIUS, RADIUS)


def paint_note_sign(painter: QPainter, place: QRectF, theme: Theme) -> None:
    """Draw a small sheet with two lines of writing."""
    painter.setPen(QPen(theme.focus_colour(), 1.3))
    painter.setBrush(QColor(theme.colours.raised))
    painter.drawRoundedRect(place, 2.5, 2.5)
    inset = place.width() * 0.26
    for part in (0.38, 0.64):
        y = place.top() + place.height() * part
        painter.drawLine(QPointF(place.left() + inset, y), QPointF(place.right() - inset, y))


def paint_hint(viewport: QWidget, words: str, theme: Theme) -> None:
    """Say in an empty pane, quietly, what would fill it."""
    painter = QPainter(viewport)
    painter.setPen(QColor(theme.colours.muted))
    painter.setFont(interface_font(13))
    everything = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
    painter.drawText(viewport.rect().adjusted(40, 0, -40, 0), everything, words)
    painter.end()


def _paint(painter: QPainter, mark: Mark, box: QRectF, theme: Theme, emphasis: Emphasis) -> None:
    match mark.layer:
        case Layer.HIGHLIGHT:
            _paint_highlight(painter, mark, box, theme)
        case Layer.MENTION:
            _paint_mention(painter, mark, box, theme, emphasis)
        case Layer.HIT:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.hit_colour(), 1.5))
            painter.drawRoundedRect(box, RADIUS, RADIUS)
        case Layer.NOTE:
            painter.setPen(QPen(theme.focus_colour(), 1.6, Qt.PenStyle.DotLine))
            painter.drawLine(box.bottomLeft(), box.bottomRight())


def _paint_highlight(painter: QPainter, mark: Mark, box: QRectF, theme: Theme) -> None:
    # Without round corners, as a pen marks; a little higher than the mentions on it.
    colour = mark.record.colour if isinstance(mark.record, Highlight) else ""
    painter.fillRect(box.adjusted(0, -1, 0, 1), theme.highlight_colour(colour))


def _paint_mention(
    painter: QPainter, mark: Mark, box: QRectF, theme: Theme, emphasis: Emphasis
) -> None:
    if not isinstance(mark.record, Mention):
        return
    is_in_focus = mark.record.entity_id == emphasis.entity_id
    own = emphasis.colours.get(mark.record.entity_id)
    fill, edge = _look(theme, mark.record.kind, own, is_in_focus)
    painter.setPen(edge if is_in_focus or mark is emphasis.hovered else Qt.PenStyle.NoPen)
    painter.setBrush(fill)
    painter.drawRoundedRect(box, RADIUS, RADIUS)
    # A line of the kind's full colour, and of a pattern of its own: pale colours alone are hard
    # to tell apart, and some eyes see none.
    paint_underline(
        painter, mark.record.kind, box.left() + RADIUS, box.right() - RADIUS, box.bottom(), edge
    )


def paint_underline(
    painter: QPainter, kind: EntityKind, left: float, right: float, bottom: float, edge: QPen
) -> None:
    """Draw the line by which a kind is known without its colour."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_line(edge.color().rgba(), kind))
    y = bottom - 0.4
    if kind is EntityKind.MISC:
        painter.drawPath(_wave(left, right, y - 0.6))
    else:
        painter.drawLine(QPointF(left, y), QPointF(right, y))


@cache
def _line(colour: int, kind: EntityKind) -> QPen:
    pen = QPen(QColor.fromRgba(colour), 1.6)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if kind in PATTERNS:
        pen.setDashPattern(PATTERNS[kind])
    return pen


def _wave(left: float, right: float, y: float) -> QPainterPath:
    path, up = QPainterPath(QPointF(left, y)), 1
    x = left
    while x < right:
        step = min(WAVE, right - x)
        path.quadTo(QPointF(x + step / 2, y + up * 2.6), QPointF(x + step, y))
        x, up = x + step, -up
    return path


@cache
def _look(
    theme: Theme, kind: EntityKind, own: str | None, is_in_focus: bool
) -> tuple[QColor, QPen]:
    fill = theme.entity_colour(kind, own, in_focus=is_in_focus)
    return fill, QPen(theme.entity_edge(kind, own), 1.5)
