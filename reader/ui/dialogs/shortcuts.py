"""A sheet of all keys, taken from the actions themselves so that it is never wrong."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reader.ui.fonts import bold
from reader.ui.wording import key_words


class Shortcuts(QDialog):
    """`groups` are titles with their actions; those without a key are left out."""

    def __init__(
        self, groups: Iterable[tuple[str, Iterable[QAction]]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("shortcuts")
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self._grid = QGridLayout()
        for title, actions in groups:
            self._add_group(title, [action for action in actions if action.shortcuts()])
        self._lay_out()

    def _add_group(self, title: str, actions: list[QAction]) -> None:
        if not actions:
            return
        heading = QLabel(title)
        heading.setFont(bold(heading.font()))
        heading.setContentsMargins(0, 8, 0, 0)
        self._grid.addWidget(heading, self._grid.rowCount(), 0, 1, 2)
        for action in actions:
            row = self._grid.rowCount()
            self._grid.addWidget(QLabel(_words(action)), row, 0)
            self._grid.addWidget(QLabel(_keys(action)), row, 1, Qt.AlignmentFlag.AlignTrailing)

    def _lay_out(self) -> None:
        inside = QWidget()
        self._grid.setHorizontalSpacing(40)
        column = QVBoxLayout(inside)
        column.addLayout(self._grid)
        column.addStretch()
        area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(self.tr("Keyboard shortcuts"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.addWidget(area)
        whole.addWidget(buttons)
        self.resize(460, 560)


def _words(action: QAction) -> str:
    return action.iconText().partition("\t")[0].replace("&", "").removesuffix("…")


def _keys(action: QAction) -> str:
    return " · ".join(map(key_words, action.shortcuts()))
