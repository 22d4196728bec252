"""The entities of the open article, by kind, with how often each is named in it."""

from PySide6.QtCore import QEvent, QItemSelection, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QPalette, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QLabel, QLineEdit, QTreeView, QVBoxLayout, QWidget

from reader.model import Entity, EntityKind
from reader.text.folding import folded
from reader.ui.counted_rows import (
    CHOICE,
    CountedRows,
    heading_row,
)
from reader.ui.entity_drops import EntityDrops
from reader.ui.entity_rows import entity_row
from reader.ui.theme import Theme
from reader.ui.wording import kind_titles


class Overview(QWidget):
    """Shows them with a field to find one among many."""

    entity_chosen = Signal(int)
    menu_requested = Signal(int, QPoint)
    """The entity, and where on the screen."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._entities: list[tuple[Entity, int]] = []
        self._has_article = False
        self._theme = theme
        self._field = QLineEdit()
        self._tree = QTreeView()
        self.drops = EntityDrops(self._tree)
        self._model = QStandardItemModel(self)
        self._empty = QLabel()
        self._sections: dict[EntityKind, QStandardItem] = {}
        self._lay_out()
        self._connect()
        self._set_texts()
        self._fill()

    def show_entities(self, entities: list[tuple[Entity, int]] | None) -> None:
        """Show the entities of an article; None: no article is open."""
        self._entities = entities or []
        self._has_article = entities is not None
        self._fill()

    def clear_choice(self) -> None:
        """Let the entity that was chosen last be chosen again."""
        self._tree.clearSelection()

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._fill()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()
            self._fill()

    def _lay_out(self) -> None:
        for kind in EntityKind:
            self._sections[kind] = heading_row()
            self._model.appendRow(self._sections[kind])
        self._tree.setModel(self._model)
        self._tree.setItemDelegate(CountedRows(self._tree))
        self._tree.setHeaderHidden(True)
        self._tree.setRootIsDecorated(False)
        self._tree.setIndentation(0)
        self._tree.setExpandsOnDoubleClick(False)
        self._tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._tree.expandAll()
        self._field.setClearButtonEnabled(True)
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._empty.setContentsMargins(24, 24, 24, 24)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        field = QVBoxLayout()
        field.setContentsMargins(8, 8, 8, 0)
        field.addWidget(self._field)
        column.addLayout(field)
        column.addWidget(self._empty, 1)
        column.addWidget(self._tree, 1)

    def _connect(self) -> None:
        self._field.textChanged.connect(self._fill)
        self._tree.selectionModel().selectionChanged.connect(self._selection_changed)
        self._tree.clicked.connect(self._toggle)
        self._tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._tree.customContextMenuRequested.connect(self._ask_menu)

    def _set_texts(self) -> None:
        self._field.setPlaceholderText(self.tr("Find a name"))
        self._field.setAccessibleName(self.tr("Find a name"))
        self._tree.setAccessibleName(self.tr("Names in this article"))
        for kind, title in kind_titles().items():
            self._sections[kind].setText(title)

    def _fill(self) -> None:
        part = folded(self._field.text().strip())
        self._tree.clearSelection()
        for kind, section in self._sections.items():
            section.removeRows(0, section.rowCount())
            for entity, count in self._entities:
                if entity.kind is kind and _fits(entity, part):
                    section.appendRow(self._row(entity, count))
            self._tree.setRowHidden(section.row(), QModelIndex(), section.rowCount() == 0)
        is_empty = not any(section.rowCount() for section in self._sections.values())
        self._tree.setVisible(not is_empty)
        self._empty.setVisible(is_empty)
        self._field.setEnabled(bool(self._entities))
        self._empty.setText(self._empty_words())

    def _row(self, entity: Entity, count: int) -> QStandardItem:
        return entity_row(entity, count, self._theme)

    def _empty_words(self) -> str:
        if self._entities:
            return self.tr("No name here is spelt like that.")
        if not self._has_article:
            return self.tr("Choose an article to see who is named in it.")
        return self.tr(
            "No names found in this article.\nSelect one in the text to say who or what it is."
        )

    def _selection_changed(self, selected: QItemSelection, _deselected: QItemSelection) -> None:
        for index in selected.indexes():
            self.entity_chosen.emit(index.data(CHOICE))

    def _ask_menu(self, place: QPoint) -> None:
        choice = self._tree.indexAt(place).data(CHOICE)
        if choice is not None:
            self.menu_requested.emit(choice, self._tree.viewport().mapToGlobal(place))

    def _toggle(self, index: QModelIndex) -> None:
        if index.data(CHOICE) is None:
            self._tree.setExpanded(index, not self._tree.isExpanded(index))


def _fits(entity: Entity, part: str) -> bool:
    return any(part in folded(w) for w in (entity.name, *entity.aliases, *entity.card.tags))
