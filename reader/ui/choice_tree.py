"""A tree of rows that stand for choices, some of them in sections that are filled anew."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QItemSelectionModel, QModelIndex
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QTreeView, QWidget

from reader.model import Filter
from reader.ui.counted_rows import CHOICE, COUNT


class ChoiceTree(QTreeView):
    """Keeps what is chosen while its rows come and go."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_filling = False
        self._model = QStandardItemModel(self)
        self._sections: dict[str, QStandardItem] = {}
        self.setModel(self._model)

    def _fill(self, section: str, rows: Iterable[QStandardItem]) -> None:
        """Put new rows into a section. Only a chosen tag or outlet that is gone is news."""
        chosen = self._chosen()
        item = self._sections[section]
        self._is_filling = True
        item.removeRows(0, item.rowCount())
        item.appendRows(list(rows))
        self._is_filling = False
        self.setRowHidden(item.row(), QModelIndex(), item.rowCount() == 0)
        if not self._choose(chosen) and isinstance(chosen, Filter):
            self.setCurrentIndex(self._model.index(0, 0))

    def _hide_empty(self, choice: Filter) -> None:
        """Hide a row without articles, and leave it where it was chosen."""
        index = self._index_of(choice)
        is_empty = not index.data(COUNT)
        is_chosen = self._chosen() == choice  # of hidden rows Qt says that none is
        self.setRowHidden(index.row(), QModelIndex(), is_empty)
        if is_empty and is_chosen:
            self.setCurrentIndex(self._model.index(0, 0))

    def _chosen(self) -> object:
        chosen = self.selectedIndexes()
        return chosen[0].data(CHOICE) if chosen else None

    def _choose(self, choice: object) -> bool:
        """Mark the row that stands for a choice, silently; tell whether there is one."""
        index = self._index_of(choice)
        if index.isValid() and self.selectionModel().isSelected(index):
            return True
        self._is_filling = True
        if index.isValid():
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(index, flag)
        else:
            self.clearSelection()
        self._is_filling = False
        return index.isValid()

    def _index_of(self, choice: object) -> QModelIndex:
        for item in _items(self._model.invisibleRootItem()):
            if choice is not None and item.data(CHOICE) == choice:
                return item.index()
        return QModelIndex()


def _items(parent: QStandardItem) -> Iterator[QStandardItem]:
    for row in range(parent.rowCount()):
        item = parent.child(row)
        yield item
        yield from _items(item)
