"""Asks which field of a table is which part of an article, before it is imported."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from reader.importing import Table
from reader.ui.fields_form import FieldsForm
from reader.ui.wording import isolated


class NameFields(QDialog):
    """Shows the guess for `table`, which stands for `files` files; `others` wait behind it."""

    guesses_accepted = Signal()
    """As guessed, also for the tables that wait."""

    def __init__(
        self,
        source_name: str,
        table: Table,
        files: int = 1,
        others: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("nameFields")
        self.setWindowTitle(self.tr("Fields of a table"))
        self.form = FieldsForm()
        self._buttons = QDialogButtonBox()
        roles = QDialogButtonBox.ButtonRole
        self._import = self._buttons.addButton(self.tr("Import"), roles.AcceptRole)
        self._leave = self._buttons.addButton(self.tr("Leave out"), roles.RejectRole)
        self._all = self._buttons.addButton(self.tr("All as guessed"), roles.ActionRole)
        self._all.setVisible(others > 0)
        self._lay_out(source_name, files, others)
        self._connect()
        self.form.show_table(table, table.fields)

    def _lay_out(self, source_name: str, files: int, others: int) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(10)
        question = self.tr(
            "{name} holds records. Which of their fields is which part of an article? Your answer"
            " holds for all files with these fields."
        )
        alike = self.tr("%Ln file(s) have these fields.", "", files) if files > 1 else ""
        waiting = self.tr("%Ln more table(s) wait for an answer.", "", others) if others else ""
        for text in (question.format(name=isolated(source_name)), f"{alike} {waiting}".strip()):
            if text:
                label = QLabel(text)
                label.setWordWrap(True)
                column.addWidget(label)
        column.addWidget(self.form, 1)
        column.addWidget(self._buttons)
        self.resize(860, 480)

    def _connect(self) -> None:
        self._import.setDefault(True)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._all.clicked.connect(self._accept_all)
        self.form.changed.connect(self._allow)

    def _allow(self) -> None:
        self._import.setEnabled(self.form.holds_articles)

    def _accept_all(self) -> None:
        self.guesses_accepted.emit()
        self.done(QDialog.DialogCode.Rejected)
