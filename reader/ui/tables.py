"""Asks for the fields of tables that an import has held back, and remembers the answers.

What the tables hold is added to the import that found them, when all of its questions are answered.
"""

from dataclasses import dataclass, field, replace

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QDialog, QWidget

from reader.desk import Asked
from reader.importing import Fields, Table, known_fields
from reader.ui.dialogs.name_fields import NameFields
from reader.ui.dialogs.remembered_fields import RememberedFields
from reader.ui.receipt import Receipt
from reader.ui.session import Session


@dataclass(slots=True)
class _Question:
    """Tables that look alike, to be asked about once."""

    first: Asked
    tables: dict[str, Table] = field(default_factory=dict)
    """By signature: records leave out what they do not have."""
    files: list[Asked] = field(default_factory=list)

    def add(self, asked: Asked) -> None:
        self.tables[asked.table.signature] = asked.table
        self.files.append(asked)

    @property
    def table(self) -> Table:
        """Return one table with the fields of all."""
        names = dict.fromkeys(name for table in self.tables.values() for name in table.names)
        return replace(self.first.table, names=tuple(names))


class Tables(QObject):
    """Asks about one import after another.

    `settled` gives on the receipt of each that waits for no answer; at once, if it held nothing.
    """

    settled = Signal(object)

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._waiting: list[Receipt] = []
        """The imports that have held tables; the first one is asked about."""
        self._questions: list[_Question] = []
        self._answered: list[Asked] = []
        """Files of the import that is asked about, which are to be read now."""
        self._left_out: set[str] = set()
        """The signatures that are not asked for again in this run of the program."""
        self.dialog: NameFields | None = None
        """The question that is asked now."""
        self.remembered: RememberedFields | None = None
        session.importer.finished.connect(self._take)

    def show_remembered(self) -> None:
        """Show what the user has said of the fields of tables."""
        dialog = self.remembered = RememberedFields(self._window)
        dialog.forget_requested.connect(self._forget)
        dialog.change_requested.connect(self._change)
        dialog.show_tables(self._session.library.mappings.tables())
        dialog.open()

    @Slot(object)
    def _take(self, receipt: Receipt) -> None:
        """Take what an import has held back; one that was stopped asks nothing any more."""
        if receipt.is_cancelled or not receipt.held:
            self.settled.emit(receipt)
            return
        self._waiting.append(receipt)
        if len(self._waiting) == 1:
            self._begin()

    def _begin(self) -> None:
        """Ask about the first import that waits."""
        for asked in self._waiting[0].held:
            self._add(asked)
        self._ask_next()

    def _add(self, asked: Asked) -> None:
        mappings = self._session.library.mappings.every()
        if known_fields(asked.table.names, mappings) is not None:  # named since it was held
            self._answered.append(asked)
            return
        if asked.table.signature in self._left_out:
            return
        for question in self._questions:
            if question.first.table.fields == asked.table.fields:
                question.add(asked)
                return
        self._questions.append(_Question(asked))
        self._questions[-1].add(asked)

    def _ask_next(self) -> None:
        self.dialog = None
        if not self._questions:
            self._end()
            return
        question = self._questions[0]
        self.dialog = NameFields(
            question.first.source_name,
            question.table,
            len(question.files),
            len(self._questions) - 1,
            self._window,
        )
        self.dialog.guesses_accepted.connect(self._accept_all)
        self.dialog.finished.connect(self._answer)
        self.dialog.open()

    def _end(self) -> None:
        """Have the tables read that were answered for, and turn to the next import."""
        receipt, answered = self._waiting.pop(0), self._answered
        self._answered = []
        if answered:
            self._session.importer.import_held(receipt, answered)
        else:
            self.settled.emit(receipt)
        if self._waiting:
            self._begin()

    @Slot(int)
    def _answer(self, result: int) -> None:
        dialog = self.dialog
        if self._questions and dialog:
            question = self._questions.pop(0)
            if result == QDialog.DialogCode.Accepted:
                self._accept(question, dialog.form.fields)
            else:
                self._left_out.update(question.tables)
        self._ask_next()

    @Slot()
    def _accept_all(self) -> None:
        """Take the table that is asked about as chosen, and those behind it as guessed."""
        fields = self.dialog.form.fields if self.dialog else {}
        for number, question in enumerate(self._questions):
            self._accept(question, question.table.fields if number else fields)
        self._questions.clear()

    def _accept(self, question: _Question, fields: Fields) -> None:
        for table in question.tables.values():
            self._session.library.mappings.remember(table, fields)
        self._answered.extend(question.files)

    @Slot(object)
    def _forget(self, table: Table) -> None:
        self._session.library.mappings.forget(table.signature)
        self._show_again()

    @Slot(object, object)
    def _change(self, table: Table, fields: Fields) -> None:
        self._session.library.mappings.remember(table, fields)
        self._show_again()

    def _show_again(self) -> None:
        if self.remembered:
            self.remembered.show_tables(self._session.library.mappings.tables())
