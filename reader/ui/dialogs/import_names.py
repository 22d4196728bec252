"""Shows what a list of names would change, before it is taken in."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from reader.desk.name_plans import Plan
from reader.desk.name_points import UNCLEAR
from reader.ui.fonts import bold
from reader.ui.name_list_words import change_words, conflict_words, refusal_words
from reader.ui.wording import directed

MOST = 2000
"""So many lines are shown of each; the rest is only counted."""


class _Roomy(QStyledItemDelegate):
    """Leaves a tenth more room: lines of two scripts are higher than Qt reckons, and were cut."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        size = super().sizeHint(option, index)
        return QSize(size.width(), size.height() + size.height() // 10)


class ImportNames(QDialog):
    def __init__(self, plan: Plan, source: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("importNames")
        self.setWindowTitle(self.tr("Import names"))
        self._list = QListWidget()
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._take = self._buttons.addButton(
            self.tr("Import"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self._take.setEnabled(bool(plan.changes))
        self._lay_out(plan, source)
        self._fill(plan)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)

    def _lay_out(self, plan: Plan, source: str) -> None:
        title = QLabel(directed(self._title(plan).format(source=source)))
        title.setTextFormat(Qt.TextFormat.PlainText)
        title.setWordWrap(True)
        advice = QLabel(self.tr("It is imported as one step, and can be undone."))
        self._list.setAccessibleName(self.tr("What changes"))
        self._list.setWordWrap(True)
        self._list.setItemDelegate(_Roomy(self._list))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.addWidget(title)
        column.addWidget(self._list, 1)
        column.addWidget(advice)
        column.addWidget(self._buttons)
        advice.setVisible(bool(plan.changes))
        self.resize(560, 520)

    def _title(self, plan: Plan) -> str:
        if plan.refused and not plan.changes and not plan.conflicts:
            return self.tr("{source} holds nothing that can be taken in.")
        if not plan.changes and not plan.conflicts:
            return self.tr("All that {source} says is in your library already.")
        if not plan.changes:
            return self.tr("{source} holds nothing new but what you have said otherwise.")
        return self.tr("{source} would change this:")

    def _fill(self, plan: Plan) -> None:
        refused = [refusal_words(one) for one in plan.refused]
        unclear = [conflict_words(p) for p in plan.conflicts if p.what in UNCLEAR]
        self._add(self.tr("Not taken in"), [*refused, *unclear])
        self._add(self.tr("Changes"), [change_words(p) for p in plan.changes])
        conflicts = [conflict_words(p) for p in plan.conflicts if p.what not in UNCLEAR]
        self._add(self.tr("Left as you have said"), conflicts)

    def _add(self, title: str, lines: Sequence[str]) -> None:
        if not lines:
            return
        heading = QListWidgetItem(title)
        heading.setFont(bold(self._list.font()))
        heading.setFlags(Qt.ItemFlag.ItemIsEnabled)
        self._list.addItem(heading)
        self._list.addItems(list(lines[:MOST]))
        if len(lines) > MOST:
            self._list.addItem(self.tr("and %Ln more", "", len(lines) - MOST))
