"""The tables whose fields the user has named: to see, to change, to forget."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.importing import Table
from reader.ui.dialogs.button_row import button_row
from reader.ui.fields_form import FieldsForm
from reader.ui.wording import isolated

_NAMED = 4
"""So many names tell one table from another."""


class RememberedFields(QDialog):
    forget_requested = Signal(object)
    """The Table whose fields are to be guessed and asked for again."""
    change_requested = Signal(object, object)
    """The Table, and what its fields are from now on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rememberedFields")
        self.setWindowTitle(self.tr("Fields of tables"))
        self._tables: Sequence[Table] = ()
        self._list = QListWidget()
        self.form = FieldsForm()
        self._empty = QLabel(
            self.tr(
                "When you import a table or records in JSON, you are asked which field is which"
                " part of an article. What you answer is listed here."
            )
        )
        self._advice = QLabel(self.tr("What you change here holds for what you import later."))
        self._forget = QPushButton(self.tr("Forget"))
        self._keep = QPushButton(self.tr("Keep changes"))
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._lay_out()
        self._connect()
        self.show_tables(())

    def show_tables(self, tables: Sequence[Table]) -> None:
        """List the tables that are known, with their fields as the user has named them."""
        row = max(0, self._list.currentRow())
        self._tables = tables
        self._list.clear()
        for table in tables:
            names = ", ".join(isolated(name) for name in table.names[:_NAMED])
            self._list.addItem(names + (" …" if len(table.names) > _NAMED else ""))
        self._list.setCurrentRow(min(row, len(tables) - 1))
        self._empty.setVisible(not tables)
        for widget in (self._list, self.form, self._advice, self._forget, self._keep):
            widget.setVisible(bool(tables))

    def _lay_out(self) -> None:
        self._empty.setWordWrap(True)
        self._list.setAccessibleName(self.tr("Tables"))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setSpacing(3)
        self._list.setMaximumHeight(130)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(10)
        column.addWidget(self._empty)
        column.addWidget(self._list)
        column.addWidget(self.form, 1)
        column.addWidget(self._advice)
        column.addLayout(button_row(self._buttons, self._keep, self._forget))
        self.resize(860, 560)

    def _connect(self) -> None:
        self._buttons.rejected.connect(self.reject)
        self._list.currentRowChanged.connect(self._show)
        self._forget.clicked.connect(self._ask_forget)
        self._keep.clicked.connect(self._ask_change)
        self.form.changed.connect(self._allow)

    def _show(self, row: int) -> None:
        if 0 <= row < len(self._tables):
            self.form.show_table(self._tables[row], self._tables[row].fields)

    def _allow(self) -> None:
        table = self._chosen()
        is_other = table is not None and self.form.fields != table.fields
        self._keep.setEnabled(is_other and self.form.holds_articles)

    def _ask_forget(self) -> None:
        if table := self._chosen():
            self.forget_requested.emit(table)

    def _ask_change(self) -> None:
        if table := self._chosen():
            self.change_requested.emit(table, self.form.fields)

    def _chosen(self) -> Table | None:
        row = self._list.currentRow()
        return self._tables[row] if 0 <= row < len(self._tables) else None
