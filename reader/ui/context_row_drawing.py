"""How one passage, or what stands above and below it, is drawn in a list."""

from PySide6.QtCore import QCoreApplication, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from reader.ui.context_rows import Because, Heading, Instance, More, Passage, Row, Source, Spelling
from reader.ui.fonts import bold, small
from reader.ui.text_lines import TextLines, write_name, write_words
from reader.ui.wording import headline, number_words, source_words

PADDING, GAP = 10, 3
TITLE_LINES, PASSAGE_LINES, REASON_LINES, OUTLET_LINES = 2, 4, 6, 12

translate = QCoreApplication.translate


class RowDrawing:
    """One row while it is drawn."""

    def __init__(
        self, painter: QPainter, row: QStyleOptionViewItem, mark_colour: QColor | None
    ) -> None:
        self._painter = painter
        self._row = row
        palette = row.palette
        is_chosen = bool(row.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if is_chosen else QPalette.ColorRole.Text
        self._strong = palette.color(role)
        faint = palette.color(QPalette.ColorRole.PlaceholderText)
        self._faint = self._strong if is_chosen else faint
        self._link = self._strong if is_chosen else palette.color(QPalette.ColorRole.Link)
        self._mark = mark_colour or palette.color(QPalette.ColorRole.Highlight)
        self._area = row.rect.adjusted(PADDING, 0, -PADDING, 0)

    def draw(self, row: Row) -> None:
        match row:
            case Heading():
                self._painter.setFont(bold(self._row.font))
                place = self._area.adjusted(0, PADDING - GAP, 0, 0)
                write_words(self._painter, place, row.words, self._faint)
            case Spelling():
                self._draw_spelling(row)
            case Because():
                self._draw_reason(row)
            case Instance():
                self._draw_instance(row)
            case Source():
                self._draw_source(row)
            case Passage():
                self._draw_passage(row)
            case More():
                self._painter.setFont(self._row.font)
                write_words(self._painter, self._area, row.words, self._link)

    def _draw_spelling(self, row: Spelling) -> None:
        """Draw the name, its count at the far side, below it who prints it so, on several lines."""
        painter, area = self._painter, self._area.adjusted(0, 2, 0, -2)
        name_font = bold(self._row.font)
        middle = area.top() + QFontMetrics(name_font).lineSpacing()
        number = number_words(row.count)
        painter.setFont(name_font)
        width = painter.fontMetrics().horizontalAdvance(number) + 2
        end = area.width() - width
        write_name(painter, self._part(end, width, area.top(), middle), number, self._strong)
        write_name(painter, self._part(0, end - GAP, area.top(), middle), row.name, self._strong)
        painter.setFont(small(self._row.font))
        line = middle + painter.fontMetrics().lineSpacing()
        asked, width = _asked(row, self._row)
        end = area.width() - width
        write_words(painter, self._part(end, width, middle, line), asked, self._link)
        lines = outlet_lines(row, self._row, area.width())
        below = self._part(0, end - GAP, middle, area.bottom())
        lines.draw(painter, QPointF(below.topLeft()), self._faint)

    def _draw_reason(self, row: Because) -> None:
        """Draw why, and below it, as something to follow, where that is seen."""
        lines = reason_lines(row, self._row, self._area.width() - PADDING)
        indent = 0 if self._row.direction is Qt.LayoutDirection.RightToLeft else PADDING
        place = QPointF(self._area.x() + indent, self._area.y() + PADDING / 2)
        lines.draw(self._painter, place, self._strong)
        self._painter.setFont(small(self._row.font))
        top = self._area.top() + PADDING // 2 + int(lines.height)
        below = self._part(PADDING, self._area.width() - PADDING, top, self._area.bottom())
        write_words(self._painter, below, row.source, self._link)

    def _draw_instance(self, row: Instance) -> None:
        """Draw a place with the name marked, and below it where that is."""
        self._draw_passage(row.passage)
        self._painter.setFont(small(self._row.font))
        bottom = self._area.bottom() - PADDING // 2
        top = bottom - self._painter.fontMetrics().lineSpacing()
        below = self._part(PADDING, self._area.width() - PADDING, top, bottom)
        write_words(self._painter, below, row.source, self._link)

    def _draw_source(self, row: Source) -> None:
        lines = _title_lines(row, self._row.font, self._area.width())
        place = QPointF(self._area.x(), self._area.y() + PADDING - 2)
        lines.draw_boxes(self._painter, place, row.marks, self._mark)
        lines.draw(self._painter, place, self._strong)
        self._painter.setFont(small(self._row.font))
        metrics = self._painter.fontMetrics()
        bottom = self._area.bottom() - PADDING // 2
        top = bottom - metrics.lineSpacing()
        number = number_words(row.total)
        width = metrics.horizontalAdvance(number) + 2
        end = self._area.width() - width
        write_name(self._painter, self._part(end, width, top, bottom), number, self._faint)
        words = source_words(row.article)
        write_words(self._painter, self._part(0, end - 3 * GAP, top, bottom), words, self._faint)

    def _draw_passage(self, row: Passage) -> None:
        lines = _passage_lines(row, self._row.font, self._area.width() - PADDING)
        indent = 0 if self._row.direction is Qt.LayoutDirection.RightToLeft else PADDING
        place = QPointF(self._area.x() + indent, self._area.y() + PADDING / 2)
        lines.draw_boxes(self._painter, place, row.marks, self._mark)
        lines.draw(self._painter, place, self._strong)

    def _part(
        self, start: int, width: int, top: int | None = None, bottom: int | None = None
    ) -> QRect:
        """Return a part of the row that begins so far from its leading edge."""
        area = QRect(self._area)
        if top is not None and bottom is not None:
            area.setTop(top)
            area.setBottom(bottom)
        part = QRect(area.x() + start, area.y(), max(0, width), area.height())
        return QStyle.visualRect(self._row.direction, area, part)


def reason_lines(row: Because, option: QStyleOptionViewItem, width: float) -> TextLines:
    font, direction = small(option.font), option.direction
    return TextLines(row.words, font, width, REASON_LINES, direction)


def _asked(row: Spelling, option: QStyleOptionViewItem) -> tuple[str, int]:
    """Return what a click on a spelling asks, and how wide that is."""
    words = translate("context_row_drawing", "Why, and where?") if row.can_explain else ""
    return words, QFontMetrics(small(option.font)).horizontalAdvance(words) + 2


def outlet_lines(row: Spelling, option: QStyleOptionViewItem, width: int) -> TextLines:
    """Lay out who prints a name so, beside what a click asks, as the interface runs."""
    left = width - _asked(row, option)[1] - GAP
    return TextLines(row.outlets, small(option.font), left, OUTLET_LINES, option.direction)


def _title_lines(row: Source, font: QFont, width: float) -> TextLines:
    return TextLines(headline(row.article), bold(font), width, TITLE_LINES)


def _passage_lines(row: Passage, font: QFont, width: float) -> TextLines:
    return TextLines(row.text, font, width, PASSAGE_LINES)
