"""The imports that there were: their reports, and a way to take one back."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QLocale, Qt, QTime, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.ui.dialogs.button_row import button_row
from reader.ui.wording import date_words, isolated


@dataclass(frozen=True, slots=True)
class EarlierImport:
    """One line of the list."""

    id: int
    started: datetime
    source: str
    """The file or folder that was imported, or the first of them."""
    added: int
    """How many of its articles are still in the library, those set aside not counted."""
    refused: int
    set_aside: int
    is_cut_off: bool


class EarlierImports(QDialog):
    report_requested = Signal(int)
    take_back_requested = Signal(int)
    go_on_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("earlierImports")
        self.setWindowTitle(self.tr("Imports"))
        self._imports: Sequence[EarlierImport] = ()
        self._list = QListWidget()
        self._empty = QLabel(self.tr("Nothing was imported into this library yet."))
        self._report = QPushButton(self.tr("Report…"))
        self._go_on = QPushButton(self.tr("Go on with it"))
        self._take_back = QPushButton(self.tr("Undo this import"))
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._lay_out()
        self._connect()
        self.show_imports(())

    def show_imports(self, imports: Sequence[EarlierImport]) -> None:
        """List imports, the last one first."""
        row = max(0, self._list.currentRow())
        self._imports = imports
        self._list.clear()
        for one in imports:
            self._list.addItem(QListWidgetItem(self._line(one)))
        self._list.setCurrentRow(min(row, len(imports) - 1))
        self._empty.setVisible(not imports)
        self._list.setVisible(bool(imports))
        self._allow()

    def _line(self, one: EarlierImport) -> str:
        local = one.started.astimezone()
        hour = QLocale().toString(QTime(local.hour, local.minute), "HH:mm")
        moment = self.tr("{day}, {time}").format(day=date_words(local), time=hour)
        parts = [
            self.tr("%Ln article(s)", "", one.added),
            self.tr("%Ln set aside", "", one.set_aside) if one.set_aside else "",
            self.tr("%Ln refused", "", one.refused) if one.refused else "",
            self.tr("cut off") if one.is_cut_off else "",
        ]
        known = "  ·  ".join(part for part in parts if part)
        return f"{isolated(moment)}   {isolated(one.source)}\n{known}"

    def _lay_out(self) -> None:
        self._list.setAccessibleName(self.tr("Imports"))
        self._list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setSpacing(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.addWidget(self._empty)
        column.addWidget(self._list, 1)
        column.addLayout(button_row(self._buttons, self._report, self._go_on, self._take_back))
        self.resize(620, 420)

    def _connect(self) -> None:
        self._buttons.rejected.connect(self.reject)
        self._list.currentRowChanged.connect(self._allow)
        for button, signal in (
            (self._report, self.report_requested),
            (self._go_on, self.go_on_requested),
            (self._take_back, self.take_back_requested),
        ):
            button.clicked.connect(lambda _=False, signal=signal: self._ask(signal))

    def _ask(self, signal: Signal) -> None:
        if chosen := self._chosen():
            signal.emit(chosen.id)  # type: ignore[attr-defined]

    def _allow(self) -> None:
        chosen = self._chosen()
        self._report.setEnabled(chosen is not None)
        self._go_on.setVisible(chosen is not None and chosen.is_cut_off)
        self._take_back.setEnabled(chosen is not None and chosen.added + chosen.set_aside > 0)

    def _chosen(self) -> EarlierImport | None:
        row = self._list.currentRow()
        return self._imports[row] if 0 <= row < len(self._imports) else None
