"""Rows of a tree that have an icon, a name and, at the far side, a number."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPalette, QStandardItem
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView, QWidget

from reader.model import EntityKind
from reader.ui.fonts import bold
from reader.ui.icons import paint_icon
from reader.ui.text_lines import write_name
from reader.ui.wording import as_tip, isolated, number_words

COUNT = Qt.ItemDataRole.UserRole + 1
ICON = Qt.ItemDataRole.UserRole + 2
ICON_COLOUR = Qt.ItemDataRole.UserRole + 3
IS_HEADING = Qt.ItemDataRole.UserRole + 4
CHOICE = Qt.ItemDataRole.UserRole + 5
"""What choosing the row means; each panel knows its own kinds."""

PADDING, ICON_SIZE, GAP = 8, 16, 8

KIND_ICONS = {
    EntityKind.PERSON: "person",
    EntityKind.PLACE: "place",
    EntityKind.ORGANISATION: "organisation",
    EntityKind.MISC: "name",
}


def counted_row(name: str, count: int | None, icon: str, choice: object) -> QStandardItem:
    """Return a row that can be chosen. `count` None: no number is shown."""
    item = QStandardItem()
    item.setEditable(False)
    item.setData(icon, ICON)
    item.setData(choice, CHOICE)
    show_name(item, name)
    show_count(item, count)
    return item


def show_name(item: QStandardItem, name: str) -> None:
    item.setText(name)
    item.setToolTip(as_tip(name))
    show_count(item, item.data(COUNT))


def show_count(item: QStandardItem, count: int | None) -> None:
    item.setData(count, COUNT)
    spoken = item.text() if count is None else f"{isolated(item.text())} {number_words(count)}"
    item.setData(spoken, Qt.ItemDataRole.AccessibleTextRole)


def heading_row() -> QStandardItem:
    """Return a row that names the rows below it and cannot be chosen."""
    item = QStandardItem()
    item.setEditable(False)
    item.setSelectable(False)
    item.setData(True, IS_HEADING)
    return item


class CountedRows(QStyledItemDelegate):
    """Draws such rows; the number keeps its place, the name gives way."""

    def __init__(self, view: QTreeView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        height = option.fontMetrics.height() + PADDING
        return QSize(80, height + PADDING // 2 if index.data(IS_HEADING) else height)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row = QStyleOptionViewItem(option)
        self.initStyleOption(row, index)
        row.text = ""
        self._style().drawControl(QStyle.ControlElement.CE_ItemViewItem, row, painter, self._view)
        painter.save()
        if index.data(IS_HEADING):
            self._paint_heading(painter, row, index)
        else:
            self._paint_row(painter, row, index)
        painter.restore()

    def _paint_heading(
        self,
        painter: QPainter,
        row: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        painter.setFont(bold(row.font))
        colour = row.palette.color(QPalette.ColorRole.PlaceholderText)
        area = row.rect.adjusted(PADDING, PADDING // 2, -PADDING, 0)
        is_open = self._view.isExpanded(QModelIndex(index))  # type: ignore[arg-type]
        arrow = self._place(row, area, area.width() - ICON_SIZE, ICON_SIZE)
        paint_icon(painter, _square(arrow), "up" if is_open else "down", colour)
        text = self._place(row, area, 0, area.width() - ICON_SIZE - GAP)
        write_name(painter, text, str(index.data()), colour)

    def _paint_row(
        self,
        painter: QPainter,
        row: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        is_chosen = bool(row.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if is_chosen else QPalette.ColorRole.Text
        strong = row.palette.color(role)
        faint = strong if is_chosen else row.palette.color(QPalette.ColorRole.PlaceholderText)
        area = row.rect.adjusted(PADDING, 0, -PADDING, 0)
        start, end = 0, area.width()
        if index.data(ICON):
            colour = faint if is_chosen else index.data(ICON_COLOUR) or faint
            paint_icon(
                painter, _square(self._place(row, area, 0, ICON_SIZE)), index.data(ICON), colour
            )
            start = ICON_SIZE + GAP
        if index.data(COUNT):
            number = number_words(index.data(COUNT))
            # One more for each side: the advance is rounded, and a number is never cut.
            width = row.fontMetrics.horizontalAdvance(number) + 2
            painter.setFont(row.font)
            end -= width
            write_name(painter, self._place(row, area, end, width), number, faint)
            end -= GAP
        painter.setFont(row.font)
        write_name(painter, self._place(row, area, start, end - start), index.data(), strong)

    def _place(self, row: QStyleOptionViewItem, area: QRect, start: int, width: int) -> QRect:
        """Return the part of a row that begins so far from its leading edge."""
        part = QRect(area.x() + start, area.y(), max(0, width), area.height())
        return QStyle.visualRect(row.direction, area, part)

    def _style(self) -> QStyle:
        widget: QWidget = self._view
        return widget.style()


def _square(rect: QRect) -> QRectF:
    size = float(ICON_SIZE)
    return QRectF(rect.x(), rect.center().y() - size / 2 + 1, size, size)
