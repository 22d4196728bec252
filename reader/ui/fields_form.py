"""Which field of a table is which part of an article, and how the first ones read so."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QPalette, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QTextEdit,
    QWidget,
)

from reader.importing import PARTS, Fields, Table, entry_of
from reader.importing.formats.entries import Entry
from reader.text.direction import is_right_to_left
from reader.ui.fonts import NASKH, reading_font
from reader.ui.wording import date_words, isolated

_LETTERS = 12
"""The size of the preview, in points."""
_SHOWN = 260
"""So many letters of a body are shown."""
_SAMPLE = 18
"""So many letters of a field tell what it holds."""


class FieldsForm(QWidget):
    """A line for each part of an article, beside the first records as articles."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table: Table | None = None
        self._boxes = {part: QComboBox() for part in PARTS}
        self._preview = QTextEdit()
        self._lay_out()
        for box in self._boxes.values():
            box.currentIndexChanged.connect(self._show)

    @property
    def fields(self) -> Fields:
        """What is chosen; parts that no field holds are left out."""
        chosen = {part: str(box.currentData() or "") for part, box in self._boxes.items()}
        return {part: name for part, name in chosen.items() if name}

    @property
    def holds_articles(self) -> bool:
        """Whether any of the records is an article if it is read so."""
        return any(self._entries())

    @property
    def preview(self) -> str:
        return self._preview.toPlainText()

    def show_table(self, table: Table, fields: Fields) -> None:
        """Offer the fields of a table, with these chosen."""
        self._table = None
        for part, box in self._boxes.items():
            box.clear()
            box.addItem(self.tr("(not there)"), "")
            for name in table.names:
                box.addItem(_described(table, name), name)
            box.setCurrentIndex(max(0, box.findData(fields.get(part, ""))))
        self._table = table
        self._show()

    def choose(self, part: str, name: str) -> None:
        self._boxes[part].setCurrentIndex(self._boxes[part].findData(name))

    def _lay_out(self) -> None:
        words = self._part_words()
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for part, box in self._boxes.items():
            box.setAccessibleName(words[part])
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setMinimumContentsLength(16)
            form.addRow(QLabel(words[part]), box)
        self._preview.setReadOnly(True)
        self._preview.setAccessibleName(self.tr("The first articles"))
        self._preview.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addLayout(form, 2)
        row.addWidget(self._preview, 3)

    def _part_words(self) -> dict[str, str]:
        return {
            "title": self.tr("Title"),
            "body": self.tr("Text"),
            "published": self.tr("Date"),
            "outlet": self.tr("Outlet"),
            "author": self.tr("Author"),
            "standfirst": self.tr("Standfirst"),
            "agency": self.tr("Agency"),
            "dateline": self.tr("Place"),
            "address": self.tr("Web address"),
        }

    def _entries(self) -> list[Entry | None]:
        samples = self._table.samples if self._table else ()
        return [entry_of(sample, self.fields) for sample in samples]

    def _show(self, _index: int = 0) -> None:
        if self._table is None:
            return
        self._preview.clear()
        cursor = self._preview.textCursor()
        for entry in self._entries():
            if entry is None:
                self._write(cursor, self.tr("There is no text in this one."), is_muted=True)
            else:
                self._write_entry(cursor, entry)
        self._preview.moveCursor(QTextCursor.MoveOperation.Start)
        self.changed.emit()

    def _write_entry(self, cursor: QTextCursor, entry: Entry) -> None:
        said = entry.said.metadata
        facts = (said.outlet, date_words(said.published), said.author, said.agency, said.dateline)
        body = " ".join(entry.body.split())
        self._write(cursor, said.title or self.tr("(no title)"), weight=QFont.Weight.Bold)
        self._write(cursor, " · ".join(isolated(fact) for fact in facts if fact), is_muted=True)
        self._write(cursor, said.standfirst or "", is_muted=True)
        self._write(cursor, body if len(body) <= _SHOWN else body[:_SHOWN] + "…", below=16)

    def _write(
        self,
        cursor: QTextCursor,
        text: str,
        *,
        weight: QFont.Weight = QFont.Weight.Normal,
        is_muted: bool = False,
        below: int = 2,
    ) -> None:
        """Add a paragraph that runs as its letters do; nothing for no text."""
        if not text:
            return
        block, letters = QTextBlockFormat(), QTextCharFormat()
        is_rtl = is_right_to_left(text)
        block.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if is_rtl else Qt.LayoutDirection.LeftToRight
        )
        block.setBottomMargin(below)
        letters.setFont(reading_font(NASKH, _LETTERS))
        letters.setFontWeight(weight)
        role = QPalette.ColorRole.PlaceholderText if is_muted else QPalette.ColorRole.Text
        letters.setForeground(self.palette().color(role))
        if cursor.position():
            cursor.insertBlock()
        cursor.setBlockFormat(block)
        cursor.setCharFormat(letters)
        cursor.insertText(" ".join(text.split()))


def _described(table: Table, name: str) -> str:
    """Return the name of a field with the beginning of what it holds."""
    values = (str(sample.get(name) or "").strip() for sample in table.samples)
    value = " ".join(next(filter(None, values), "").split())
    short = value if len(value) <= _SAMPLE else value[:_SAMPLE] + "…"
    return f"{isolated(name)}  –  {isolated(short)}" if short else isolated(name)
