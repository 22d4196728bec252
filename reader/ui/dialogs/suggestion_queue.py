"""Asks of one pair of names after the other whether they are one; a key answers each."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.model import Entity
from reader.ui.context_list import ContextList
from reader.ui.context_rows import Row
from reader.ui.fonts import bold
from reader.ui.wording import directed, isolated

WIDTH, HEIGHT = 560, 620
_DIGITS = ("1١", "2٢", "3٣")
"""The keys of each answer: Arabic keyboards may give Arabic digits."""


@dataclass(frozen=True, slots=True)
class Question:
    """Two entities, and what they are told by: their passages, and what speaks for it."""

    one: Entity
    other: Entity
    rows: tuple[Row, ...] = ()
    evidence: tuple[str, ...] = ()
    together: int | None = None
    """In how many articles both are named; None: it was not counted."""


class SuggestionQueue(QDialog):
    """Shows one question at a time; whoever listens answers by showing the next."""

    accepted_pair = Signal()
    rejected_pair = Signal()
    later_requested = Signal()
    undo_requested = Signal()
    again_requested = Signal()
    """Ask about those that were put off."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("suggestionQueue")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("One name or two?"))
        self._question = QLabel()
        self._numbers = QLabel()
        self._evidence = QLabel()
        self._left = QLabel()
        self._list = ContextList()
        self._yes = QPushButton(self.tr("One (1)"))
        self._no = QPushButton(self.tr("Two (2)"))
        self._later = QPushButton(self.tr("Later (3)"))
        self._undo = QPushButton(self.tr("Undo"))
        self._again = QPushButton(self.tr("Ask again about those put off"))
        self._rest = QWidget()
        """Takes the room of the list where there is none."""
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._lay_out()
        self._connect()
        self.allow_undo(False)
        self._allow(False)

    def show_question(self, question: Question, left: int) -> None:
        """Ask about a pair; so many are left after it."""
        one, other = question.one, question.other
        asked = self.tr("Are “{name}” and “{other}” one?")
        self._question.setText(asked.format(name=isolated(one.name), other=isolated(other.name)))
        self._numbers.setText("\n".join(map(self._numbers_of, (one, other))))
        self._evidence.setText("\n".join(self._evidence_lines(question)))
        self._allow(True)
        self._evidence.setVisible(bool(self._evidence.text()))
        self._list.show_rows(question.rows)
        last = self.tr("This is the last pair")
        self._left.setText(self.tr("%Ln pair(s) left", "", left) if left else last)

    def show_end(self, put_off: int = 0) -> None:
        """Say that there is nothing to ask about; so many pairs were put off."""
        said = [self.tr("There is no pair to ask about.")]
        if put_off:
            said.append(self.tr("%Ln pair(s) were put off.", "", put_off))
        self._question.setText("\n".join(said))
        self._allow(False)
        self._again.setVisible(bool(put_off))
        if not self.isVisible():
            self.resize(WIDTH, self.minimumSizeHint().height())

    def allow_undo(self, allows: bool) -> None:
        self._undo.setEnabled(allows)

    def _lay_out(self) -> None:
        self._question.setFont(bold(self._question.font()))
        for label in (self._question, self._numbers, self._evidence):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        for label in (self._numbers, self._left):
            label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._list.setAccessibleName(self.tr("Where both are named"))
        self._undo.setShortcut("Ctrl+Z")
        row = QHBoxLayout()
        for button in (self._yes, self._no, self._later):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addWidget(self._again)
        row.addStretch()
        row.addWidget(self._left)
        for button in (self._undo, self._buttons.button(QDialogButtonBox.StandardButton.Close)):
            button.setAutoDefault(False)
        self._buttons.addButton(self._undo, QDialogButtonBox.ButtonRole.ActionRole)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        for widget in (self._question, self._numbers, self._evidence):
            column.addWidget(widget)
        column.addWidget(self._list, 1)
        column.addWidget(self._rest, 1)
        column.addLayout(row)
        column.addWidget(self._buttons)
        self.resize(WIDTH, HEIGHT)

    def _connect(self) -> None:
        for button, digits in zip((self._yes, self._no, self._later), _DIGITS, strict=True):
            for digit in digits:
                QShortcut(QKeySequence(digit), self).activated.connect(button.click)
        self._yes.clicked.connect(self.accepted_pair)
        self._no.clicked.connect(self.rejected_pair)
        self._later.clicked.connect(self.later_requested)
        self._undo.clicked.connect(self.undo_requested)
        self._again.clicked.connect(self.again_requested)
        self._buttons.rejected.connect(self.reject)

    def _numbers_of(self, entity: Entity) -> str:
        mentions = self.tr("%Ln mention(s)", "", entity.mentions)
        articles = self.tr("in %Ln article(s)", "", entity.articles)
        words = self.tr("{name}: {mentions} {in_articles}")
        name = isolated(entity.name)
        return directed(words.format(name=name, mentions=mentions, in_articles=articles))

    def _evidence_lines(self, question: Question) -> Sequence[str]:
        lines = list(question.evidence)
        if question.together == 0:
            lines.append(self.tr("No article names both."))
        elif question.together is not None:
            lines.append(self.tr("Both are named in %Ln article(s).", "", question.together))
        return lines

    def _allow(self, allows: bool) -> None:
        """Show what belongs to a question only where there is one."""
        for button in (self._yes, self._no, self._later):
            button.setEnabled(allows)
        for part in (self._yes, self._no, self._later, self._numbers, self._evidence, self._left):
            part.setVisible(allows)
        self._list.setVisible(allows)
        self._rest.setVisible(not allows)
        self._again.hide()
