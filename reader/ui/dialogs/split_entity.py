"""Asks which spellings of an entity are somebody else's."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from reader.model import Entity
from reader.ui.dialogs.ticked_list import TickedList
from reader.ui.wording import isolated


class SplitEntity(QDialog):
    """`spellings` are the names as printed, and how often; some must stay with the entity."""

    def __init__(
        self,
        entity: Entity,
        spellings: Sequence[tuple[str, int]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("splitEntity")
        self.setWindowTitle(self.tr("Split off spellings"))
        self._list = TickedList()
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._split = self._buttons.addButton(
            self.tr("Split off"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self._lay_out(entity)
        for name, count in spellings:
            self._list.add(name, count)
        self._connect()
        self._allow()

    @property
    def aliases(self) -> list[str]:
        """The spellings that become another entity's."""
        return self._list.ticked

    def _lay_out(self, entity: Entity) -> None:
        question = self.tr("Which of these do not mean “{name}”?")
        label = QLabel(question.format(name=isolated(entity.name)))
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        advice = QLabel(
            self.tr(
                "They become a name of their own, in all articles. At least one stays. "
                "This can be undone."
            )
        )
        advice.setWordWrap(True)
        self._list.setAccessibleName(self.tr("Spellings"))
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.addWidget(label)
        column.addWidget(self._list, 1)
        column.addWidget(advice)
        column.addWidget(self._buttons)
        self.resize(400, 380)

    def _connect(self) -> None:
        self._list.itemChanged.connect(self._allow)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)

    def _allow(self) -> None:
        self._split.setEnabled(0 < len(self.aliases) < self._list.count())
