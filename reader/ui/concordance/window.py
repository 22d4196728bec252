"""The window of a concordance: it stays open beside what is being read."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.model import Entity
from reader.ui.chip import Chip
from reader.ui.concordance.colours import told_apart
from reader.ui.concordance.table import ConcordanceTable
from reader.ui.context_list import ContextList
from reader.ui.flow_layout import FlowLayout
from reader.ui.icons import icon
from reader.ui.theme import Theme
from reader.ui.wording import isolated

PAUSE = 250
"""Milliseconds without a keystroke before a word is taken as typed."""


class ConcordanceWindow(QDialog):
    more_entities_requested = Signal()
    entity_removed = Signal(int)
    filter_changed = Signal(object, str)
    """The outlet, or None for all, and what is typed of the words beside the name."""
    together_requested = Signal()
    """The passages where they meet are looked at."""
    export_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("concordance")
        self._theme = theme
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips, gap=6)
        self._more = QPushButton(self.tr("Together with…"))
        self._outlet = QComboBox()
        self._words = QLineEdit()
        self._count = QLabel()
        self._export = QPushButton(self.tr("Save as CSV…"))
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self.tabs = QTabWidget()
        self.table = ConcordanceTable()
        self.together = ContextList()
        self._lay_out()
        self._connect()

    @property
    def shows_together(self) -> bool:
        return self.tabs.currentWidget() is self.together

    def show_entities(self, entities: Sequence[Entity]) -> None:
        """Show whose concordance it is. Where they meet is asked of two and more."""
        while item := self._flow.takeAt(0):
            if (widget := item.widget()) and widget is not self._more:
                widget.deleteLater()
        colours = told_apart(entities)
        for entity in entities:
            chip = self._chip(entity, is_only=len(entities) == 1)
            chip.show_colour(self._theme.entity_colour(entity.kind, colours[entity.id]))
            self._flow.addWidget(chip)
        self._flow.addWidget(self._more)
        names = " · ".join(isolated(entity.name) for entity in entities)
        self.setWindowTitle(self.tr("Concordance: {names}").format(names=names))
        self.tabs.setTabEnabled(1, len(entities) > 1)

    def show_outlets(self, outlets: Sequence[str], chosen: str | None) -> None:
        self._outlet.blockSignals(True)
        self._outlet.clear()
        self._outlet.addItem(self.tr("All outlets"), None)
        for outlet in outlets:
            self._outlet.addItem(isolated(outlet), outlet)
        self._outlet.setCurrentIndex(max(0, self._outlet.findData(chosen)))
        self._outlet.blockSignals(False)

    def show_words(self, query: str) -> None:
        """Show what was typed, without telling it again."""
        self._words.setText(query)
        self._pause.stop()

    def show_count(self, words: str) -> None:
        self._count.setText(words)

    def _lay_out(self) -> None:
        # A window of its own: it has a place in the task bar, and may be made as large.
        self.setWindowFlags(Qt.WindowType.Window)
        self._outlet.setAccessibleName(self.tr("Outlet"))
        self._outlet.setMinimumWidth(150)
        self._words.setClearButtonEnabled(True)
        self._words.setPlaceholderText(self.tr("Words beside the name"))
        self._words.setAccessibleName(self.tr("Words beside the name"))
        self.table.setAccessibleName(self.tr("Lines"))
        self.together.setAccessibleName(self.tr("Where they meet"))
        for button in (self._more, self._export):
            button.setAutoDefault(False)
        filters = QHBoxLayout()
        filters.addWidget(self._outlet)
        filters.addWidget(self._words, 1)
        filters.addStretch()
        filters.addWidget(self._count)
        filters.addWidget(self._export)
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.table, self.tr("Lines"))
        self.tabs.addTab(self.together, self.tr("Where they meet"))
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.addWidget(self._chips)
        column.addLayout(filters)
        column.addWidget(self.tabs, 1)
        self.resize(1120, 620)
        self.table.setFocus()

    def _connect(self) -> None:
        self._more.clicked.connect(self.more_entities_requested)
        self._export.clicked.connect(self.export_requested)
        self._outlet.activated.connect(self._tell_filter)
        self._words.textEdited.connect(self._pause.start)
        self._words.textChanged.connect(self._tell_if_empty)
        self._words.returnPressed.connect(self._tell_filter)
        self._pause.timeout.connect(self._tell_filter)
        self.tabs.currentChanged.connect(self._turn)

    def _chip(self, entity: Entity, *, is_only: bool) -> Chip:
        if is_only:
            chip = Chip(isolated(entity.name))
        else:
            remove = QToolButton()
            remove.setIcon(icon("remove", self.palette()))
            remove.setAccessibleName(self.tr("Leave out {name}").format(name=entity.name))
            remove.clicked.connect(lambda: self.entity_removed.emit(entity.id))
            chip = Chip(isolated(entity.name), remove)
        return chip

    def _tell_if_empty(self, text: str) -> None:
        """Hear at once when the field is emptied by its button."""
        if not text:
            self._tell_filter()

    def _tell_filter(self) -> None:
        self._pause.stop()
        self.filter_changed.emit(self._outlet.currentData(), self._words.text().strip())

    def _turn(self) -> None:
        for widget in (self._outlet, self._words, self._export):
            widget.setVisible(not self.shows_together)
        if self.shows_together:
            self.together_requested.emit()
