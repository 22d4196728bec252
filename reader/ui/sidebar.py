"""What to choose articles by: all, unread, starred, trash, tags, outlets and entities."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelection,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QStandardItem,
)
from PySide6.QtWidgets import QLineEdit, QMenu, QTreeView, QWidget

from reader.model import Entity, EntityKind, Filter, Tag
from reader.ui.choice_tree import ChoiceTree
from reader.ui.counted_rows import (
    CHOICE,
    CountedRows,
    counted_row,
    heading_row,
    show_count,
    show_name,
)
from reader.ui.entity_drops import EntityDrops
from reader.ui.entity_rows import entity_row
from reader.ui.theme import Theme
from reader.ui.wording import kind_titles, number_words

FEW, MORE = 12, 50
"""How many entities of a kind are shown at first, and how many «more» adds."""

SET_ASIDE = Filter(set_aside=True)
"""Has a row only while there is something."""

TAGS, NAME_TAGS, OUTLETS = "tags", "name tags", "outlets"


@dataclass(frozen=True, slots=True)
class _More:
    """What choosing the row at the end of a kind means."""

    kind: EntityKind


class Counts(Protocol):
    """How many articles there are."""

    @property
    def all(self) -> int: ...
    @property
    def unread(self) -> int: ...
    @property
    def starred(self) -> int: ...
    @property
    def set_aside(self) -> int: ...
    @property
    def trashed(self) -> int: ...


class Sidebar(ChoiceTree):
    """Shows what there is to choose from; keeps choice and open sections when shown anew."""

    filter_chosen = Signal(Filter)
    entity_chosen = Signal(int)
    entity_added = Signal(int)
    """Clicked with Ctrl: to be looked at together with others."""
    concordance_requested = Signal(int)
    tag_rename_requested = Signal(str, str)
    """The tag's name, and what it shall be."""
    tag_remove_requested = Signal(str)
    outlet_page_requested = Signal(str)
    entity_menu_opened = Signal(int, QMenu)
    """The entity, and its menu, to which more may be added."""

    def __init__(self, theme: Theme | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self._theme = theme or Theme()
        self._entities: list[Entity] = []
        self._limits = dict.fromkeys(EntityKind, FEW)
        self.drops = EntityDrops(self)
        self._lay_out()
        self._connect()
        self._set_texts()
        self._choose(Filter())

    def show_counts(self, counts: Counts) -> None:
        """Show the number of articles beside the first rows."""
        numbers = (counts.all, counts.unread, counts.starred, counts.set_aside, counts.trashed)
        for row, number in enumerate(numbers):
            show_count(self._model.item(row), number)
        self._hide_empty(SET_ASIDE)

    def show_tags(self, tags: list[Tag]) -> None:
        self._fill(TAGS, (self._tag_row(tag) for tag in tags))

    def show_name_tags(self, tags: list[tuple[str, int]]) -> None:
        """Show the tags that names have, and how many articles name any of those."""
        rows = (counted_row(name, n, "tag", Filter(entity_tag=name)) for name, n in tags)
        self._fill(NAME_TAGS, rows)

    def show_outlets(self, outlets: list[tuple[str, int]]) -> None:
        rows = (counted_row(name, n, "outlet", Filter(outlet=name)) for name, n in outlets)
        self._fill(OUTLETS, rows)

    def show_entities(self, entities: list[Entity]) -> None:
        """Show the entities of each kind, in the order given, the first few."""
        self._entities = entities
        for kind in EntityKind:
            self._fill(kind, self._entity_rows(kind))

    def follow_entity(self, entity_id: int | None, listed: Filter) -> None:
        """Let the mark of a name go to the one that is chosen now, else to what is listed.

        Where what is listed is marked, that stays.
        """
        chosen = self._chosen()
        if isinstance(chosen, int) and chosen != entity_id and not self._choose(entity_id):
            self._choose(listed)

    def choose_filter(self, chosen: Filter) -> None:
        """Mark a row without saying so; no row, if none stands for it."""
        self._choose(chosen)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_keyboard else self.indexAt(event.pos())
        if _tag_of(index) is not None:
            self._tag_menu(index).popup(event.globalPos())
        elif (outlet := _outlet_of(index)) is not None:
            self._outlet_menu(outlet).popup(event.globalPos())
        elif isinstance(entity_id := index.data(CHOICE), int):
            menu = self._entity_menu(entity_id)
            self.entity_menu_opened.emit(entity_id, menu)
            menu.popup(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        tag = _tag_of(self.currentIndex())
        if event.key() == Qt.Key.Key_Delete and tag is not None:
            self.tag_remove_requested.emit(tag)
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Hear a row also when it is chosen already: the list may show something else by now."""
        index = self.indexAt(event.position().toPoint())
        is_added = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if is_added and isinstance(entity_id := index.data(CHOICE), int):
            self.entity_added.emit(entity_id)
            return
        if event.button() == Qt.MouseButton.RightButton:
            return  # for a menu, which is about the row under the mouse, not for choosing it
        was_chosen = self.selectionModel().isSelected(index)
        super().mousePressEvent(event)
        if was_chosen and event.button() == Qt.MouseButton.LeftButton:
            self._announce(index)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()

    def _lay_out(self) -> None:
        for name, icon, choice in self._fixed_rows():
            self._model.appendRow(counted_row(name, None, icon, choice))
        for section in (TAGS, NAME_TAGS, OUTLETS, *EntityKind):
            self._sections[section] = heading_row()
            self._model.appendRow(self._sections[section])
        self.setItemDelegate(_TagNames(self))
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setExpandsOnDoubleClick(False)
        self.setViewportMargins(0, 6, 0, 6)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QTreeView.EditTrigger.EditKeyPressed)
        self._hide_empty(SET_ASIDE)
        for item in self._sections.values():
            self.setRowHidden(item.row(), QModelIndex(), True)
            self.setExpanded(item.index(), True)

    def _connect(self) -> None:
        self.selectionModel().selectionChanged.connect(self._selection_changed)
        self.clicked.connect(self._clicked)
        self.activated.connect(self._activated)

    def _set_texts(self) -> None:
        self.setAccessibleName(self.tr("Library"))
        for row, (name, _, _) in enumerate(self._fixed_rows()):
            show_name(self._model.item(row), name)
        self._sections[TAGS].setText(self.tr("Tags"))
        self._sections[NAME_TAGS].setText(self.tr("Tags of names"))
        self._sections[OUTLETS].setText(self.tr("Outlets"))
        for kind, title in kind_titles().items():
            self._sections[kind].setText(title)
        self.show_entities(self._entities)

    def _fixed_rows(self) -> list[tuple[str, str, Filter]]:
        return [
            (self.tr("All articles"), "articles", Filter()),
            (self.tr("Unread"), "unread", Filter(unread=True)),
            (self.tr("Starred"), "star", Filter(starred=True)),
            (self.tr("Set aside"), "aside", SET_ASIDE),
            (self.tr("Trash"), "trash", Filter(trashed=True)),
        ]

    def _tag_row(self, tag: Tag) -> QStandardItem:
        row = counted_row(tag.name, tag.articles, "tag", Filter(tag=tag.name))
        row.setEditable(True)
        return row

    def _entity_rows(self, kind: EntityKind) -> Iterator[QStandardItem]:
        of_kind = [entity for entity in self._entities if entity.kind is kind]
        for entity in of_kind[: self._limits[kind]]:
            yield entity_row(entity, entity.mentions, self._theme)
        left = len(of_kind) - self._limits[kind]
        if left > 0:
            words = self.tr("{number} more…").format(number=number_words(left))
            row = counted_row(words, None, "down", _More(kind))
            row.setSelectable(False)
            yield row

    def _selection_changed(self, selected: QItemSelection) -> None:
        if selected.indexes() and not self._is_filling:
            self._announce(selected.indexes()[0])

    def _announce(self, index: QModelIndex) -> None:
        match index.data(CHOICE):
            case Filter() as chosen:
                self.filter_chosen.emit(chosen)
            case int() as entity_id:
                self.entity_chosen.emit(entity_id)

    def _clicked(self, index: QModelIndex) -> None:
        if index.data(CHOICE) is None:
            self.setExpanded(index, not self.isExpanded(index))
        else:
            self._activated(index)

    def _activated(self, index: QModelIndex) -> None:
        match index.data(CHOICE):
            case _More(kind):
                self._limits[kind] += MORE
                self._fill(kind, self._entity_rows(kind))

    def _outlet_menu(self, outlet: str) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        page = menu.addAction(self.tr("About this outlet…"))
        page.triggered.connect(lambda: self.outlet_page_requested.emit(outlet))
        return menu

    def _entity_menu(self, entity_id: int) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        lines = menu.addAction(self.tr("Concordance…"))
        more = menu.addAction(self.tr("Add to the concordance"))
        lines.triggered.connect(lambda: self.concordance_requested.emit(entity_id))
        more.triggered.connect(lambda: self.entity_added.emit(entity_id))
        return menu

    def _tag_menu(self, index: QModelIndex) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        rename = menu.addAction(self.tr("Rename tag"))
        remove = menu.addAction(self.tr("Remove tag from all articles"))
        tag = _tag_of(index)
        rename.triggered.connect(lambda: self.edit(self._index_of(Filter(tag=tag))))
        remove.triggered.connect(lambda: self.tag_remove_requested.emit(tag))
        return menu


def _outlet_of(index: QModelIndex) -> str | None:
    choice = index.data(CHOICE)
    return choice.outlet if isinstance(choice, Filter) else None


class _TagNames(CountedRows):
    """Lets a tag be renamed in its place; the model waits until the library has done it."""

    def __init__(self, sidebar: Sidebar) -> None:
        super().__init__(sidebar)
        self._sidebar = sidebar

    def setModelData(
        self,
        editor: QWidget,
        model: QAbstractItemModel,  # noqa: ARG002
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        old = str(index.data())
        new = editor.text().strip() if isinstance(editor, QLineEdit) else ""
        if new and new != old:
            self._sidebar.tag_rename_requested.emit(old, new)


def _tag_of(index: QModelIndex) -> str | None:
    choice = index.data(CHOICE)
    return choice.tag if isinstance(choice, Filter) else None
