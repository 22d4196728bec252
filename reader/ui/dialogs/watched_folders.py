"""The folders that are watched: to see, to add, to remove."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.ui.dialogs.button_row import button_row
from reader.ui.wording import isolated


class WatchedFolders(QDialog):
    add_requested = Signal()
    remove_requested = Signal(object)
    """The path of the folder."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("watchedFolders")
        self.setWindowTitle(self.tr("Watched folders"))
        self._list = QListWidget()
        self._add = QPushButton(self.tr("Add a folder…"))
        self._remove = QPushButton(self.tr("Watch it no more"))
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._lay_out()
        self._connect()
        self.show_folders(())

    def show_folders(self, folders: Sequence[tuple[Path, bool]]) -> None:
        """List folders, each with whether it is missing at present."""
        row = max(0, self._list.currentRow())
        self._list.clear()
        for path, is_missing in folders:
            name = f"\u2066{path}\u2069"  # a path runs from left to right
            gone = self.tr("{folder} – not there at present").format(folder=isolated(name))
            item = QListWidgetItem(gone if is_missing else name)
            item.setData(Qt.ItemDataRole.UserRole, path)
            item.setToolTip(isolated(str(path)))
            if is_missing:
                item.setForeground(self.palette().color(QPalette.ColorRole.PlaceholderText))
            self._list.addItem(item)
        self._list.setCurrentRow(min(row, len(folders) - 1))
        self._allow()

    def _lay_out(self) -> None:
        advice = QLabel(
            self.tr(
                "What appears in these folders is imported by itself as soon as it is complete."
                " The files stay where they are."
            )
        )
        advice.setWordWrap(True)
        self._list.setAccessibleName(self.tr("Watched folders"))
        self._list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setSpacing(3)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(10)
        column.addWidget(advice)
        column.addWidget(self._list, 1)
        column.addLayout(button_row(self._buttons, self._add, self._remove))
        self.resize(620, 340)

    def _connect(self) -> None:
        self._buttons.rejected.connect(self.reject)
        self._list.currentRowChanged.connect(self._allow)
        self._add.clicked.connect(self.add_requested)
        self._remove.clicked.connect(self._ask_remove)

    def _ask_remove(self) -> None:
        if item := self._list.currentItem():
            self.remove_requested.emit(item.data(Qt.ItemDataRole.UserRole))

    def _allow(self) -> None:
        self._remove.setEnabled(self._list.currentItem() is not None)
