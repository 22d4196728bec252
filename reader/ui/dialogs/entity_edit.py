"""Asks who a selected stretch of text names: somebody new, or somebody known by another name."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from reader.model import Entity, EntityKind
from reader.ui.dialogs.entity_search import EntitySearch, Find
from reader.ui.wording import kind_names

PAUSE = 200


@dataclass(frozen=True, slots=True)
class NewEntity:
    """The name names somebody who is not known yet."""

    name: str
    kind: EntityKind


@dataclass(frozen=True, slots=True)
class OtherName:
    """The name is another one of an entity that is known."""

    name: str
    entity_id: int


class EntityEdit(QDialog):
    """`count` tells how often a name occurs in all articles; it may take a moment."""

    def __init__(
        self,
        name: str,
        find: Find,
        count: Callable[[str], int],
        parent: QWidget | None = None,
        *,
        is_known: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("entityEdit")
        self.setWindowTitle(self.tr("Who or what is this?"))
        self._count = count
        self._name = QLineEdit(name)
        self._is_new = QRadioButton(self.tr("A new name"))
        self._is_other = QRadioButton(self.tr("Another name of…"))
        self._choice = QButtonGroup(self)
        self._kinds = QComboBox()
        self._search = EntitySearch(find)
        self._occurrences = QLabel()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._add = self._buttons.addButton(self.tr("Add"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._lay_out()
        self._connect()
        (self._is_other if is_known else self._is_new).setChecked(True)
        self._search.search()
        self._show_choice()
        self._show_occurrences()

    @property
    def verdict(self) -> NewEntity | OtherName | None:
        """What the user has said; None while it is not complete."""
        name = " ".join(self._name.text().split())
        if not name:
            return None
        if self._is_new.isChecked():
            return NewEntity(name, EntityKind(self._kinds.currentData()))
        entity_id = self._search.entity_id
        return None if entity_id is None else OtherName(name, entity_id)

    def choose(self, entity: Entity) -> None:
        """Offer an entity as the one that the name is another name of."""
        self._search.search(entity.name)

    def _lay_out(self) -> None:
        for kind, words in kind_names().items():
            self._kinds.addItem(words, kind.value)
        for button in (self._is_new, self._is_other):
            self._choice.addButton(button)
        self._occurrences.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._occurrences.setWordWrap(True)
        form = QFormLayout()
        form.addRow(self.tr("Name"), self._name)
        form.addRow("", self._occurrences)
        form.addRow(self._is_new)
        form.addRow(self.tr("It is a"), self._kinds)
        form.addRow(self._is_other)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.addLayout(form)
        column.addWidget(self._search, 1)
        column.addWidget(self._buttons)
        self.resize(440, 520)

    def _connect(self) -> None:
        self._name.textChanged.connect(self._pause.start)
        self._name.textChanged.connect(self._allow)
        self._pause.timeout.connect(self._show_occurrences)
        self._choice.buttonToggled.connect(self._show_choice)
        self._is_other.clicked.connect(self._begin_search)
        self._search.choice_changed.connect(self._allow)
        self._search.chosen.connect(self.accept)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)

    def _show_choice(self) -> None:
        self._kinds.setEnabled(self._is_new.isChecked())
        self._search.setEnabled(self._is_other.isChecked())
        self._allow()

    def _begin_search(self) -> None:
        self._search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_occurrences(self) -> None:
        if not (name := self._name.text().strip()):
            self._occurrences.clear()
            return
        number = self._count(name)
        words = self.tr("Found %Ln time(s) in all articles, in any spelling.", "", number)
        self._occurrences.setText(words)

    def _allow(self) -> None:
        self._add.setEnabled(self.verdict is not None)
