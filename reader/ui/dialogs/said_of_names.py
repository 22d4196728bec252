"""All that the user has said of names: to read, to find, to revoke."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.desk.decisions import Decision
from reader.text.folding import folded
from reader.ui.decision_words import MOST, decision_words
from reader.ui.dialogs.button_row import button_row
from reader.ui.wording import as_tip, directed

NAME_WIDTH = 170
"""Of the column of what the names are shown as now, in pixels."""


class SaidOfNames(QDialog):
    """Stays open beside the window; what is undone there is seen here."""

    revoke_requested = Signal(object)
    """Decisions, as a list."""
    entity_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("saidOfNames")
        self.setWindowTitle(self.tr("What you said of names"))
        self._decisions: Sequence[Decision] = ()
        self._shown: list[Decision] = []
        """Those that the field lets through."""
        self._field = QLineEdit()
        self._list = QTreeWidget()
        self._empty = QLabel()
        self._revoke = QPushButton(self.tr("Revoke"))
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._lay_out()
        self._connect()
        self.show_decisions(())

    def show_decisions(self, decisions: Sequence[Decision]) -> None:
        """List decisions in the order given; what was chosen stays so, or its place."""
        self._decisions = decisions
        self._fill()

    def chosen(self) -> list[Decision]:
        """Return the decisions that are chosen, in the order shown."""
        rows = {index.row() for index in self._list.selectedIndexes()}
        return [self._shown[row] for row in sorted(rows)]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if watched is self._list and event.key() == Qt.Key.Key_Delete:
                self._ask_revoke()
                return True
            if watched is self._field and event.key() == Qt.Key.Key_Down:
                self._list.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        self._set_up_field()
        self._set_up_list()
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        # Enter opens a page in the list, and in the field it does nothing.
        self._buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(10)
        column.addWidget(self._field)
        column.addWidget(self._list, 1)
        column.addWidget(self._empty, 1)
        column.addLayout(button_row(self._buttons, self._revoke))
        self.resize(720, 460)

    def _set_up_field(self) -> None:
        self._field.setClearButtonEnabled(True)
        self._field.setPlaceholderText(self.tr("Find a name"))
        self._field.setAccessibleName(self.tr("Find a name"))
        self._field.installEventFilter(self)

    def _set_up_list(self) -> None:
        self._list.setAccessibleName(self.tr("What you said of names"))
        self._list.setHeaderLabels([self.tr("What you said"), self.tr("Shown now as")])
        self._list.setRootIsDecorated(False)
        self._list.setUniformRowHeights(True)
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._list.header().setStretchLastSection(False)
        self._list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._list.setColumnWidth(1, NAME_WIDTH)
        self._list.installEventFilter(self)

    def _connect(self) -> None:
        self._buttons.rejected.connect(self.reject)
        self._field.textChanged.connect(self._fill)
        self._list.itemSelectionChanged.connect(self._allow)
        self._list.itemActivated.connect(self._ask_entity)
        self._revoke.clicked.connect(self._ask_revoke)

    def _fill(self) -> None:
        part = folded(self._field.text().strip())
        row = max(0, self._list.currentIndex().row())
        former = {tuple(one.said) for one in self.chosen()}
        self._shown = [
            one for one in self._decisions if any(part in folded(text) for text in one.texts)
        ]
        self._list.clear()
        for decision in self._shown:
            item = _item(decision)
            self._list.addTopLevelItem(item)
            item.setSelected(tuple(decision.said) in former)
        if not self._list.selectedItems():
            row = min(row, len(self._shown) - 1)
            self._list.setCurrentIndex(self._list.model().index(row, 0))
        self._list.setVisible(bool(self._shown))
        self._empty.setVisible(not self._shown)
        self._empty.setText(self._empty_words())
        self._allow()

    def _empty_words(self) -> str:
        if self._decisions:
            return self.tr("You said nothing of such a name.")
        return self.tr(
            "What you say of names is listed here: which are one, which are none, what they are"
            " called. It can be revoked at any time."
        )

    def _allow(self) -> None:
        self._revoke.setEnabled(bool(self._list.selectedItems()))

    def _ask_revoke(self) -> None:
        if chosen := self.chosen():
            self.revoke_requested.emit(chosen)

    def _ask_entity(self, item: QTreeWidgetItem) -> None:
        if entity := self._shown[self._list.indexOfTopLevelItem(item)].entity:
            self.entity_requested.emit(entity.id)


def _item(decision: Decision) -> QTreeWidgetItem:
    words = decision_words(decision, MOST)
    item = QTreeWidgetItem([words, decision.entity.name if decision.entity else ""])
    item.setToolTip(0, as_tip(directed(decision_words(decision))))
    return item
