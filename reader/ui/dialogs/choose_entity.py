"""Asks for one more entity."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from reader.ui.dialogs.entity_search import EntitySearch, Find


class ChooseEntity(QDialog):
    def __init__(self, title: str, question: str, find: Find, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("chooseEntity")
        self.setWindowTitle(title)
        self._search = EntitySearch(find)
        buttons = QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        self._buttons = QDialogButtonBox(buttons)
        self._search.choice_changed.connect(self._allow)
        self._search.chosen.connect(self.accept)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        label = QLabel(question)
        label.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.addWidget(label)
        column.addWidget(self._search, 1)
        column.addWidget(self._buttons)
        self.resize(420, 460)
        self._search.search()

    @property
    def entity_id(self) -> int | None:
        return self._search.entity_id

    def _allow(self) -> None:
        is_chosen = self.entity_id is not None
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(is_chosen)
