"""What the rows of a concordance hold. Only those that are looked at are read."""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reader.library.concordance import ConcordanceLine, Order
from reader.ui.wording import as_tip, date_words, isolated, partial_words

PAGE, PAGES_KEPT = 100, 30

Index = QModelIndex | QPersistentModelIndex
Read = Callable[[Sequence[int]], list[ConcordanceLine]]
"""Gives the lines of mentions; those that are gone are left out."""
Rest = Callable[[], list[int]]
"""Gives all mentions, of which the first are known."""


class Column(IntEnum):
    BEFORE = 0
    NAME = 1
    AFTER = 2
    OUTLET = 3
    DATE = 4


ORDERS = {
    Column.BEFORE: Order.BEFORE,
    Column.AFTER: Order.AFTER,
    Column.OUTLET: Order.OUTLET,
    Column.DATE: Order.DATE,
}
"""What clicking the head of a column sorts by."""


class ConcordanceRows(QAbstractTableModel):
    """Knows the first mentions, then all of them, and the lines last looked at."""

    LINE = Qt.ItemDataRole.UserRole

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.ids: list[int] = []
        self._read: Read = lambda _: []
        self._rest: Rest | None = None
        self._sorted: tuple[Column, bool] | None = None
        self._pages: OrderedDict[int, dict[int, ConcordanceLine]] = OrderedDict()

    def show(self, ids: Sequence[int], read: Read, rest: Rest | None = None) -> None:
        """Take new rows; `rest` gives all of them once these are scrolled through."""
        self.beginResetModel()
        self.ids, self._read, self._rest = list(ids), read, rest
        self._pages.clear()
        self.endResetModel()

    def show_order(self, column: Column, *, is_down: bool) -> None:
        """Show at its head what the lines are sorted by: Qt's own arrow would hide the words."""
        self._sorted = (column, is_down)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Column) - 1)

    def append(self, ids: Sequence[int]) -> None:
        if ids:
            first = len(self.ids)
            self.beginInsertRows(QModelIndex(), first, first + len(ids) - 1)
            self.ids += ids
            self._pages.pop(first // PAGE, None)
            self.endInsertRows()

    def line(self, row: int) -> ConcordanceLine | None:
        """Return the line of a row; None where its mention is gone."""
        if not 0 <= row < len(self.ids):
            return None
        page = row // PAGE
        if page not in self._pages:
            some = self._read(self.ids[page * PAGE : (page + 1) * PAGE])
            self._pages[page] = {line.mention_id: line for line in some}
            if len(self._pages) > PAGES_KEPT:
                self._pages.popitem(last=False)
        self._pages.move_to_end(page)
        return self._pages[page].get(self.ids[row])

    def canFetchMore(self, parent: Index = QModelIndex()) -> bool:  # noqa: B008
        return not parent.isValid() and self._rest is not None

    def fetchMore(self, _parent: Index = QModelIndex()) -> None:  # noqa: B008
        """Ask for all mentions at once: the numbers of a hundred thousand cost little."""
        rest, self._rest = self._rest, None
        if rest:
            self.append(rest()[len(self.ids) :])

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _SIDES[Column(section)]
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        titles = (
            self.tr("Before it"),
            self.tr("Name"),
            self.tr("After it"),
            self.tr("Outlet"),
            self.tr("Date"),
        )
        arrow = dict([self._sorted]).get(Column(section)) if self._sorted else None
        return titles[section] if arrow is None else f"{titles[section]} {'↓' if arrow else '↑'}"

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self.line(index.row()) if index.isValid() else None
        if line is None:
            return None
        match role:
            case self.LINE:
                return line
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return _words(line, Column(index.column()))
            case Qt.ItemDataRole.ToolTipRole:
                return as_tip(_told(line, Column(index.column())))
        return None


_SIDES = {
    Column.BEFORE: Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute,
    Column.NAME: Qt.AlignmentFlag.AlignHCenter,
    Column.AFTER: Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute,
    Column.OUTLET: Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute,
    Column.DATE: Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute,
}
"""The text runs from right to left, whatever the language of the interface."""


def _words(line: ConcordanceLine, column: Column) -> str:
    match column:
        case Column.BEFORE:
            return line.context.before.strip()
        case Column.NAME:
            return line.context.named
        case Column.AFTER:
            return line.context.after.strip()
        case Column.OUTLET:
            return line.outlet or ""
        case Column.DATE:
            # In the interface's language: by itself, or the table would turn it round.
            day = date_words(line.published) or partial_words(line.partial or "")
            return isolated(day) if day else ""


def _told(line: ConcordanceLine, column: Column) -> str:
    """Return what a cell has no room for."""
    if column in (Column.OUTLET, Column.DATE):
        return line.title
    return "".join((line.context.before, line.context.named, line.context.after)).strip()
