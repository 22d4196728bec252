"""Asks with whom an entity is one and the same."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from reader.model import Entity
from reader.ui.dialogs.entity_search import EntitySearch, Find
from reader.ui.wording import isolated


class MergeEntities(QDialog):
    def __init__(self, entity: Entity, find: Find, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("mergeEntities")
        self.setWindowTitle(self.tr("Merge names"))
        self._search = EntitySearch(find, without=entity.id)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._merge = self._buttons.addButton(
            self.tr("Merge"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self._lay_out(entity)
        self._connect()
        self._search.search()

    @property
    def into(self) -> int | None:
        """The entity that keeps its name and takes the other's mentions."""
        return self._search.entity_id

    def _lay_out(self, entity: Entity) -> None:
        question = self.tr("Who else is “{name}”? The one you choose keeps its name.")
        label = QLabel(question.format(name=isolated(entity.name)))
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        advice = QLabel(self.tr("This applies to all articles, and can be undone."))
        advice.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.addWidget(label)
        column.addWidget(self._search, 1)
        column.addWidget(advice)
        column.addWidget(self._buttons)
        self.resize(420, 460)

    def _connect(self) -> None:
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._search.chosen.connect(self.accept)
        self._search.choice_changed.connect(self._allow)

    def _allow(self) -> None:
        self._merge.setEnabled(self.into is not None)
