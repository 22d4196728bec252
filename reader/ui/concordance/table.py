"""The table of a concordance: right to left, the name in its middle."""

from datetime import date

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from reader.library.concordance import Order
from reader.ui.concordance.drawing import PADDING, Colour, ConcordanceDrawing
from reader.ui.concordance.rows import ORDERS, Column, ConcordanceRows, Read, Rest
from reader.ui.wording import date_words

NARROWEST, WIDEST = 70, 240
"""Of the names' column, in pixels."""
_OUTLET = 130
_DAYS = [date(2028, month, 28) for month in range(1, 13)]
"""One of them is written as long as any."""
_MEASURED = 40
"""So many rows tell how wide the names are."""


class ConcordanceTable(QTableView):
    line_requested = Signal(object)
    """The ConcordanceLine to go to."""
    order_requested = Signal(object, bool)
    """By which Order to sort, and whether turned."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = ConcordanceRows(self)
        self._drawing = ConcordanceDrawing(self)
        self._order, self._is_turned = Order.DATE, False
        self._lay_out()
        self.clicked.connect(self._ask)
        self.horizontalHeader().sectionClicked.connect(self._sort)

    def show_lines(
        self,
        ids: list[int],
        read: Read,
        rest: Rest | None,
        colour_of: Colour | None,
        *,
        stays: bool = False,
    ) -> None:
        """Show other lines from the first one on; if it `stays`, where it is scrolled to."""
        chosen, place = self.currentIndex(), self.verticalScrollBar().value()
        mention_id = self.rows.ids[chosen.row()] if chosen.isValid() else None
        is_whole = not self.rows.canFetchMore()
        self._drawing.colour_of = colour_of
        self.rows.show(ids, read, rest)
        self._share_width()
        self._show_bar()
        if not stays:
            self.scrollToTop()
            return
        if is_whole:
            self.rows.fetchMore()
        if mention_id in self.rows.ids:
            row = self.rows.index(self.rows.ids.index(mention_id), 0)
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(row, flags.ClearAndSelect | flags.Rows)
        self.verticalScrollBar().setValue(place)

    def show_order(self, order: Order, *, is_turned: bool) -> None:
        """Show at the heads what the lines are sorted by."""
        self._order, self._is_turned = order, is_turned
        column = next(column for column, each in ORDERS.items() if each is order)
        # Days begin with the newest, words with alef: the arrow tells which way it is.
        down = is_turned is not (order is Order.DATE)
        way = Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(column, way)
        self.rows.show_order(column, is_down=down)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # The selection, not the current row: tools for the blind change only that.
            for index in self.selectedIndexes()[:1]:
                self._ask(index)
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.verticalHeader().setDefaultSectionSize(self._drawing.row_height())

    def _show_bar(self) -> None:
        """Show the bar, but in an empty table, where its handle would be as long as the table."""
        policy = Qt.ScrollBarPolicy
        has_bar = self.rows.rowCount() > 0
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOn if has_bar else policy.ScrollBarAlwaysOff
        )

    def _lay_out(self) -> None:
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.setModel(self.rows)
        self.setItemDelegate(self._drawing)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows.rowsInserted.connect(self._show_bar)
        self._show_bar()
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(self._drawing.row_height())
        head = self.horizontalHeader()
        head.setSectionsClickable(True)
        head.setHighlightSections(False)
        head.setMinimumSectionSize(NARROWEST)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.show_order(self._order, is_turned=False)

    def _share_width(self) -> None:
        """Give the names what they need, and the contexts the rest in equal parts."""
        shown = range(min(_MEASURED, len(self.rows.ids)))
        named = (line.context.named for line in map(self.rows.line, shown) if line)
        metrics = self.fontMetrics()
        widths = (metrics.horizontalAdvance(name) + 2 * PADDING + 12 for name in named)
        name = min(WIDEST, max(NARROWEST, max(widths, default=0)))
        days = (metrics.horizontalAdvance(date_words(day)) for day in _DAYS)
        day = max(days) + 2 * PADDING + 6
        rest = max(0, self.viewport().width() - name - _OUTLET - day)
        for column, width in (
            (Column.BEFORE, rest // 2),
            (Column.NAME, name),
            (Column.AFTER, rest - rest // 2),
            (Column.OUTLET, _OUTLET),
            (Column.DATE, day),
        ):
            self.setColumnWidth(column, width)

    def _sort(self, section: int) -> None:
        order = ORDERS.get(Column(section))
        if order is None:
            self.show_order(self._order, is_turned=self._is_turned)
        else:
            turned = order is self._order and not self._is_turned
            self.order_requested.emit(order, turned)

    def _ask(self, index: QModelIndex) -> None:
        if line := self.rows.line(index.row()):
            self.line_requested.emit(line)
