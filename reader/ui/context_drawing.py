"""How passages of many articles look in a list."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.ui.context_row_drawing import (
    GAP,
    PADDING,
    PASSAGE_LINES,
    TITLE_LINES,
    RowDrawing,
    outlet_lines,
    reason_lines,
)
from reader.ui.context_rows import (
    AT_ONCE,
    Because,
    ContextModel,
    Heading,
    Index,
    Instance,
    More,
    Passage,
    Row,
    Source,
    Spelling,
)
from reader.ui.fonts import bold, small
from reader.ui.text_lines import TextLines
from reader.ui.wording import headline


class ContextDrawing(QStyledItemDelegate):
    """Draws each kind of row, as high as its text."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self._heights: dict[tuple[str, int, int], int] = {}
        self.mark_colour: QColor | None = None
        """What lies behind marked places; None: the palette's colour of what is chosen."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._view.viewport().width()
        return QSize(width, self._row_height(index.data(ContextModel.ROW), option, width))

    def forget(self) -> None:
        """Measure anew: the font is another one."""
        self._heights.clear()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view_row = QStyleOptionViewItem(option)
        self.initStyleOption(view_row, index)
        view_row.text = ""
        style = self._view.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, view_row, painter, self._view)
        painter.save()
        RowDrawing(painter, view_row, self.mark_colour).draw(index.data(ContextModel.ROW))
        painter.restore()

    def _row_height(self, row: Row, option: QStyleOptionViewItem, width: int) -> int:
        below = QFontMetrics(small(option.font)).lineSpacing()
        match row:
            case Source():
                title = self._height(headline(row.article), bold(option.font), width, TITLE_LINES)
                return title + below + GAP + 2 * PADDING - 4
            case Passage():
                return self._passage_height(row, option, width)
            case Because():
                lines = reason_lines(row, option, width - 3 * PADDING)
                return int(lines.height) + (below if row.source else 0) + PADDING
            case Instance():
                return self._passage_height(row.passage, option, width) + below
            case Spelling():
                lines = outlet_lines(row, option, width - 2 * PADDING)
                return QFontMetrics(bold(option.font)).lineSpacing() + int(lines.height) + 6
            case Heading() | More():
                space = PADDING + GAP if isinstance(row, Heading) else PADDING
                return option.fontMetrics.lineSpacing() + space

    def _passage_height(self, row: Passage, option: QStyleOptionViewItem, width: int) -> int:
        return self._height(row.text, option.font, width - PADDING, PASSAGE_LINES) + PADDING

    def _height(self, text: str, font: QFont, width: int, most: int) -> int:
        """Return the height of a text. The view asks for that of all its rows, often."""
        key = (text, width, most)
        if key not in self._heights:
            if len(self._heights) > 50 * AT_ONCE:
                self._heights.clear()
            self._heights[key] = int(TextLines(text, font, width - 2 * PADDING, most).height)
        return self._heights[key]
