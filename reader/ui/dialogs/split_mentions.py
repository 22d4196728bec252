"""Asks which single mentions of an entity name somebody else, and whom."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from reader.model import Entity
from reader.ui.dialogs.entity_search import EntitySearch, Find
from reader.ui.wording import isolated


@dataclass(frozen=True, slots=True)
class Place:
    """A mention to choose: what it says, and where that stands."""

    mention_id: int
    words: str
    source: str
    is_chosen: bool = False


class SplitMentions(QDialog):
    """`is_taken` tells of a name whether it is one that the entity has."""

    def __init__(
        self,
        entity: Entity,
        places: Sequence[Place],
        find: Find,
        is_taken: Callable[[str], bool],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("splitMentions")
        self.setWindowTitle(self.tr("Somebody else by this name"))
        self._is_taken = is_taken
        self._list = QListWidget()
        self._is_new = QRadioButton(self.tr("Somebody new, called"))
        self._is_known = QRadioButton(self.tr("Somebody known"))
        self._name = QLineEdit()
        self._advice = QLabel()
        self._search = EntitySearch(find, without=entity.id)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._split = self._buttons.addButton(
            self.tr("Split off"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self._lay_out(entity)
        for place in places:
            self._list.addItem(_item(place))
        self._connect()
        self._is_new.setChecked(True)
        self._search.search()
        self._allow()

    @property
    def mention_ids(self) -> list[int]:
        """The mentions that name somebody else."""
        items = (self._list.item(row) for row in range(self._list.count()))
        return [
            int(item.data(Qt.ItemDataRole.UserRole))
            for item in items
            if item.checkState() is Qt.CheckState.Checked
        ]

    @property
    def whom(self) -> int | str | None:
        """The entity that they name, or what a new one is called; None: not said yet."""
        if self._is_known.isChecked():
            return self._search.entity_id
        name = " ".join(self._name.text().split())
        return name if name and not self._is_taken(name) else None

    def _lay_out(self, entity: Entity) -> None:
        question = self.tr("Where does this name not mean “{name}”?")
        label = QLabel(question.format(name=isolated(entity.name)))
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        self._list.setAccessibleName(self.tr("Mentions"))
        self._list.setWordWrap(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._name.setText(entity.name)
        self._name.setAccessibleName(self.tr("Name"))
        self._advice.setWordWrap(True)
        self._advice.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.addWidget(label)
        column.addWidget(self._list, 3)
        for widget in (self._is_new, self._name, self._advice, self._is_known):
            column.addWidget(widget)
        column.addWidget(self._search, 2)
        column.addWidget(self._buttons)
        self.resize(520, 640)

    def _connect(self) -> None:
        self._list.itemChanged.connect(self._allow)
        self._name.textChanged.connect(self._allow)
        self._is_new.toggled.connect(self._allow)
        self._search.choice_changed.connect(self._allow)
        self._search.chosen.connect(self._accept_choice)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)

    def _allow(self) -> None:
        is_new = self._is_new.isChecked()
        self._name.setEnabled(is_new)
        self._search.setEnabled(not is_new)
        is_taken = is_new and self._is_taken(self._name.text())
        advice = self.tr("Add to the name what tells the two apart, such as an office or a town.")
        self._advice.setText(
            advice if is_taken else self.tr("This can be undone; other places stay as they are.")
        )
        self._split.setEnabled(self.whom is not None and bool(self.mention_ids))

    def _accept_choice(self) -> None:
        if self._split.isEnabled():
            self.accept()


def _item(place: Place) -> QListWidgetItem:
    source = f"\n{place.source}" if place.source else ""
    item = QListWidgetItem(f"{isolated(place.words)}{source}")
    item.setData(Qt.ItemDataRole.UserRole, place.mention_id)
    item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
    state = Qt.CheckState.Checked if place.is_chosen else Qt.CheckState.Unchecked
    item.setCheckState(state)
    return item
