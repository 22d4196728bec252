"""Asks in which encoding a file was written, by how its beginning looks in each."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from reader.desk import Choice
from reader.text.direction import is_right_to_left
from reader.ui.fonts import NASKH, reading_font
from reader.ui.wording import encoding_words, isolated

_LETTERS = 15
"""The size of the preview, in points: wrong letters must be seen at a glance."""
_NAMES = 250
"""The width of the list of encodings, in pixels."""


class ChooseEncoding(QDialog):
    """`choices` have the likeliest one first; it is chosen until the user chooses another."""

    encoding_chosen = Signal(str)

    def __init__(
        self, source_name: str, choices: Sequence[Choice], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("chooseEncoding")
        self.setWindowTitle(self.tr("Encoding"))
        self._choices = choices
        self._list = QListWidget()
        self._preview = QPlainTextEdit()
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._read = self._buttons.addButton(
            self.tr("Read it so"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        for choice in choices:
            self._list.addItem(self._line(choice))
        self._lay_out(source_name)
        self._connect()
        self._list.setCurrentRow(0)

    @property
    def preview(self) -> str:
        return self._preview.toPlainText()

    def choose(self, encoding: str) -> None:
        """Show how the file reads in an encoding."""
        names = [choice.encoding for choice in self._choices]
        self._list.setCurrentRow(names.index(encoding))

    def _line(self, choice: Choice) -> str:
        words = encoding_words(choice.encoding)
        return self.tr("{encoding} – as now").format(encoding=words) if choice.is_current else words

    def _lay_out(self, source_name: str) -> None:
        question = self.tr(
            "How does the beginning of {name} read rightly? Its text, title, date and names are"
            " then read anew; notes and highlights stay on their words."
        )
        label = QLabel(question.format(name=isolated(source_name)))
        label.setWordWrap(True)
        self._list.setAccessibleName(self.tr("Encoding"))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setFixedWidth(_NAMES)
        self._list.setSpacing(3)
        self._preview.setAccessibleName(self.tr("The beginning of the file"))
        self._preview.setReadOnly(True)
        self._preview.setFont(reading_font(NASKH, _LETTERS))
        row = QHBoxLayout()
        row.addWidget(self._list)
        row.addWidget(self._preview, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(10)
        column.addWidget(label)
        column.addLayout(row, 1)
        column.addWidget(self._buttons)
        self.resize(780, 440)

    def _connect(self) -> None:
        self._list.currentRowChanged.connect(self._show)
        self._list.itemActivated.connect(self._accept)
        self._buttons.accepted.connect(self._accept)
        self._buttons.rejected.connect(self.reject)

    def _show(self, row: int) -> None:
        text = self._choices[row].preview
        is_rtl = is_right_to_left(text)
        option = QTextOption(Qt.AlignmentFlag.AlignRight if is_rtl else Qt.AlignmentFlag.AlignLeft)
        option.setTextDirection(
            Qt.LayoutDirection.RightToLeft if is_rtl else Qt.LayoutDirection.LeftToRight
        )
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._preview.document().setDefaultTextOption(option)
        self._preview.setPlainText(text)

    def _accept(self) -> None:
        self.encoding_chosen.emit(self._choices[self._list.currentRow()].encoding)
        self.accept()
