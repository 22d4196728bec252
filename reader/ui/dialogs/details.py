"""What is said of one article or several: each field with the line it came from, to be edited."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QCompleter,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.library.edits import FIELDS
from reader.model import Evidence
from reader.ui.icons import icon
from reader.ui.notes_panel.quote import Quote
from reader.ui.wording import isolated, number_words

_WIDTH = 620


@dataclass(frozen=True, slots=True)
class FieldView:
    """A field as it is to be shown."""

    value: str | None
    """None: the articles differ in it."""
    evidence: Evidence | None = None
    is_edited: bool = False
    """The user has said it."""
    known: Sequence[str] = field(default_factory=list)
    """What it is in other articles, to choose from."""
    remark: str = ""
    """What is to be known of a day, as long as it is as it is."""


class Details(QDialog):
    """Shows fields and collects what the user says; nothing is kept before it is accepted.

    `read_day` makes of a typed day what is to be kept and what it means in words; where that is
    not to be kept, words say why. None where it means nothing. Of several articles only those
    fields are there that may be the same in all.
    """

    line_requested = Signal(int)
    """A line of the file, to be shown in the article."""

    def __init__(
        self,
        fields: Mapping[str, FieldView],
        read_day: Callable[[str], tuple[str, str] | None],
        parent: QWidget | None = None,
        *,
        articles: int = 1,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("details")
        self.setWindowTitle(
            self.tr("Details of the article")
            if articles == 1
            else self.tr("Details of %Ln article(s)", "", articles)
        )
        self._read_day = read_day
        self._day = QLabel()
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        names = self._names()
        self._rows = {name: _Field(names[name], fields[name]) for name in FIELDS if name in fields}
        self._lay_out()
        self._connect()
        self._show_day()

    @property
    def verdict(self) -> dict[str, str | None]:
        """What the user has changed, as `Readings.edit_fields` takes it."""
        said = {name: row.verdict for name, row in self._rows.items() if row.is_changed}
        day = said.get("published")
        if day:
            read = self._read_day(day)
            said["published"] = (read and read[0]) or day
        return said

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _names(self) -> dict[str, str]:
        return {
            "title": self.tr("Title"),
            "standfirst": self.tr("Standfirst"),
            "outlet": self.tr("Outlet"),
            "author": self.tr("Writer"),
            "agency": self.tr("Agency"),
            "dateline": self.tr("Place"),
            "published": self.tr("Date"),
        }

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        names = self._names()
        for name, row in self._rows.items():
            form.addRow(names[name], row)
        self._day.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._day.setWordWrap(True)
        form.addRow("", self._day)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.addLayout(form)
        column.addStretch()
        column.addWidget(self._buttons)
        self.resize(_WIDTH, 0)

    def _connect(self) -> None:
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._rows["published"].changed.connect(self._show_day)
        for row in self._rows.values():
            row.line_requested.connect(self.line_requested)

    def _show_day(self) -> None:
        """Say what a typed day was understood as, before it is kept."""
        row = self._rows["published"]
        typed = row.verdict if row.is_changed else ""
        read = self._read_day(typed) if typed else None
        not_read = self.tr("Not understood. Write it like {first}, {second} or {third}.").format(
            first=isolated("18/9/2015"), second=isolated("18 أيلول 2015"), third=isolated("2015-09")
        )
        words = read[1] if read else not_read if typed else "" if row.is_changed else row.remark
        self._day.setText(words)
        self._day.setVisible(bool(words))
        self._fit()
        save = self._buttons.button(QDialogButtonBox.StandardButton.Save)
        save.setEnabled(not typed or bool(read and read[0]))

    def _fit(self) -> None:
        """Be as high as the fields with the lines below them: Qt leaves these out of account."""
        if layout := self.layout():
            needed = layout.totalHeightForWidth(self.width())
            self.setMinimumHeight(max(needed, layout.totalMinimumSize().height()))


class _Field(QWidget):
    changed = Signal()
    line_requested = Signal(int)

    def __init__(self, name: str, shown: FieldView) -> None:
        super().__init__()
        self._shown = shown
        self._is_reset = False
        self._edit = QLineEdit(shown.value or "")
        self._edit.setAccessibleName(name)
        self._reset = QToolButton()
        self._source = Quote()
        self._lay_out()
        self._show_evidence(shown.evidence)
        self._edit.textEdited.connect(self._type)
        self._reset.clicked.connect(self._take_word_back)
        self._source.clicked.connect(self._ask_line)

    @property
    def is_changed(self) -> bool:
        return self._is_reset or self._edit.text().strip() != (self._shown.value or "")

    @property
    def remark(self) -> str:
        return self._shown.remark

    @property
    def verdict(self) -> str | None:
        """What the user says; empty: that there is none; None: that the file is right."""
        return None if self._is_reset else " ".join(self._edit.text().split())

    def _lay_out(self) -> None:
        if self._shown.value is None:
            self._edit.setPlaceholderText(self.tr("They differ in this"))
        if self._shown.known:
            completer = QCompleter(list(self._shown.known), self)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            self._edit.setCompleter(completer)
        self._edit.setCursorPosition(0)
        self._reset.setIcon(icon("undo", self.palette()))
        self._reset.setAutoRaise(True)
        self._reset.setToolTip(self.tr("Take what the file says"))
        self._reset.setAccessibleName(self.tr("Take what the file says"))
        self._reset.setVisible(self._shown.is_edited)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self._edit, 1)
        row.addWidget(self._reset)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self._source)

    def _show_evidence(self, evidence: Evidence | None) -> None:
        if self._shown.is_edited:
            words = self.tr("You said so.")
            if evidence:
                found = self.tr("The file says: {text}").format(text=isolated(evidence.text))
                words = f"{words} {found}"
        elif evidence is None:
            words = ""
        elif evidence.line is not None:
            words = self.tr("Line {number}: {text}").format(
                number=number_words(evidence.line + 1), text=isolated(evidence.text)
            )
        else:
            words = self._source_words(evidence)
        self._source.show_words(words, is_link=evidence is not None and evidence.line is not None)
        self._source.setVisible(bool(words))

    def _source_words(self, evidence: Evidence) -> str:
        places = {
            "json-ld": self.tr("What the page tells programs: {text}"),
            "opengraph": self.tr("What the page tells programs: {text}"),
            "meta": self.tr("What the page tells programs: {text}"),
            "time": self.tr("What the page tells programs: {text}"),
            "field": self.tr("A field of the file: {text}"),
            "address": self.tr("The page's address: {text}"),
            "file name": self.tr("The file's name: {text}"),
            "folder": self.tr("The folder: {text}"),
        }
        pattern = places.get(evidence.source, self.tr("The file says: {text}"))
        return pattern.format(text=isolated(evidence.text))

    def _type(self) -> None:
        self._is_reset = False
        self.changed.emit()

    def _take_word_back(self) -> None:
        self._is_reset = True
        self._edit.clear()
        self._edit.setPlaceholderText(self.tr("What the file says"))
        self.changed.emit()

    def _ask_line(self) -> None:
        if self._shown.evidence and self._shown.evidence.line is not None:
            self.line_requested.emit(self._shown.evidence.line)
