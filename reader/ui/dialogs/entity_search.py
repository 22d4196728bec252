"""A field and a list to choose one entity from many by any of its names."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QStandardItemModel
from PySide6.QtWidgets import QLineEdit, QTreeView, QVBoxLayout, QWidget

from reader.model import Entity, EntityKind
from reader.text.words import key_of
from reader.ui.counted_rows import CHOICE, KIND_ICONS, CountedRows, counted_row
from reader.ui.wording import as_tip

PAUSE = 150
MOST = 50

Find = Callable[[str], list[Entity]]
"""Gives the entities with a name that begins like a text or holds it; for none, the first."""


class EntitySearch(QWidget):
    """Asks `find` while the user types; Down goes from the field into the list."""

    choice_changed = Signal()
    chosen = Signal()
    """By Enter or a double click: the choice is meant."""

    def __init__(self, find: Find, without: int | None = None) -> None:
        super().__init__()
        self._find = find
        self._without = without
        self._field = QLineEdit()
        self._tree = QTreeView()
        self._model = QStandardItemModel(self)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._lay_out()
        self._connect()

    @property
    def entity_id(self) -> int | None:
        """The entity that is chosen now."""
        indexes = self._tree.selectedIndexes()
        return int(indexes[0].data(CHOICE)) if indexes else None

    def search(self, text: str = "") -> None:
        """Show what a text finds, and choose whom it names or begins to name."""
        self._field.setText(text)
        self._fill()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._field and isinstance(event, QKeyEvent):
            is_press = event.type() == QEvent.Type.KeyPress
            if is_press and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                self._tree.keyPressEvent(event)
                return True
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        self._field.setClearButtonEnabled(True)
        self._field.setPlaceholderText(self.tr("Find a name"))
        self._field.setAccessibleName(self.tr("Find a name"))
        self._field.installEventFilter(self)
        self._tree.setAccessibleName(self.tr("Names"))
        self._tree.setModel(self._model)
        self._tree.setItemDelegate(CountedRows(self._tree))
        self._tree.setHeaderHidden(True)
        self._tree.setRootIsDecorated(False)
        self._tree.setIndentation(0)
        self._tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._field)
        column.addWidget(self._tree, 1)
        self.setFocusProxy(self._field)

    def _connect(self) -> None:
        self._field.textEdited.connect(self._pause.start)
        self._field.returnPressed.connect(self._choose)
        self._pause.timeout.connect(self._fill)
        self._tree.activated.connect(self._choose)
        self._tree.selectionModel().selectionChanged.connect(self.choice_changed)

    def _fill(self) -> None:
        self._pause.stop()
        self._model.removeRows(0, self._model.rowCount())
        text = self._field.text().strip()
        found = [entity for entity in self._find(text) if entity.id != self._without]
        for entity in found[:MOST]:
            row = counted_row(entity.name, entity.mentions, KIND_ICONS[entity.kind], entity.id)
            row.setToolTip(as_tip(" · ".join(entity.aliases) or entity.name))
            self._model.appendRow(row)
        if (meant := _meant(found[:MOST], key_of(text))) is not None:
            self._tree.setCurrentIndex(self._model.index(meant, 0))
        self.choice_changed.emit()

    def _choose(self, _index: QModelIndex | None = None) -> None:
        if self._pause.isActive():
            self._fill()
        if self.entity_id is not None:
            self.chosen.emit()


def _meant(found: Sequence[Entity], key: str) -> int | None:
    """Return the place of whom a folded text names, else whom it begins to name, if any."""
    for is_meant in (_names, _begins) if key else ():
        for row, entity in enumerate(found):
            if is_meant(entity, key):
                return row
    return None


def _names(entity: Entity, key: str) -> bool:
    return any(key_of(name) == key for name in (entity.name, *entity.aliases))


def _begins(entity: Entity, key: str) -> bool:
    """Tell whether a name begins so; people are called by the last of theirs, too."""
    names = [key_of(name) for name in (entity.name, *entity.aliases)]
    if entity.kind is EntityKind.PERSON:
        names += [name.rpartition(" ")[2] for name in names]
    return any(name.startswith(key) for name in names)
