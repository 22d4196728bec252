"""How Qt's own table of files writes what it knows of them."""

from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex
from PySide6.QtWidgets import (
    QFileSystemModel,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
)

from reader.ui.wording import isolated

_NAME, _SIZE, _TIME = 0, 1, 3
"""Columns of Qt's own table of files."""
_WIDTHS = (236, 88, 64, 152)
"""Of all columns, in pixels; Qt's own leave no room for times."""


class FileColumns(QStyledItemDelegate):
    """Writes sizes and times as the interface does; Qt's own are in the system's language.

    Names keep their direction: «01_name.txt» would be turned round in Arabic.
    """

    def write(self, table: QTreeView) -> None:
        for column in (_NAME, _SIZE, _TIME):
            table.setItemDelegateForColumn(column, self)
        for column, width in enumerate(_WIDTHS):
            table.setColumnWidth(column, width)

    def initStyleOption(  # noqa: N802
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        model = index.model()
        if not isinstance(model, QFileSystemModel):
            return
        if index.column() == _NAME:
            option.text = isolated(option.text)
        elif index.column() == _TIME:
            time = model.lastModified(index)
            option.text = QLocale().toString(time, QLocale.FormatType.ShortFormat)
        elif not model.isDir(index):
            option.text = QLocale().formattedDataSize(model.size(index))
