"""What the program is made of, and the notices that go with each part."""

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor, QTextOption
from PySide6.QtWidgets import (
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.licences import Component, notice
from reader.ui.fonts import small
from reader.ui.wording import as_tip, isolated

WIDEST = {1: 140, 2: 200}
"""Of the columns of versions and licences, in pixels; what is longer is told by its tooltip."""
SIZES = [590, 480]
"""Of the list and the text, in pixels."""


class ComponentList(QWidget):
    def __init__(self, components: Sequence[Component], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._components = components
        self._shown: list[Component] = []
        """Those that the field lets through."""
        self._texts = [_text(one) for one in components]
        self._own_names = self._translations()
        self.field = QLineEdit()
        self.list = QTreeWidget()
        self.text = QPlainTextEdit()
        self._lay_out()
        self.field.textChanged.connect(self._fill)
        self.list.currentItemChanged.connect(self._show_text)
        self._fill()
        self._widen()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_key = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if is_key and cast(QKeyEvent, event).key() == Qt.Key.Key_Down:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return super().eventFilter(watched, event)

    def _translations(self) -> dict[str, str]:
        """Return the words for what is the program's own; all else has its own name."""
        return {
            "Networks that recognise names": self.tr("Networks that recognise names"),
            "Lists of names and words": self.tr("Lists of names and words"),
            "Warraq": self.tr("Warraq"),
        }

    def _lay_out(self) -> None:
        self._set_up_field()
        self._set_up_list()
        self._set_up_text()
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(1, 0, 1, 0)  # for the field's frame
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        panes = QSplitter()
        panes.setChildrenCollapsible(False)
        panes.setObjectName("plain")
        panes.setHandleWidth(12)
        panes.addWidget(left)
        panes.addWidget(self.text)
        panes.setSizes(SIZES)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(panes)

    def _set_up_field(self) -> None:
        words = self.tr("Find in names, licences and texts")
        self.field.setPlaceholderText(words)
        self.field.setAccessibleName(words)
        self.field.setClearButtonEnabled(True)
        self.field.installEventFilter(self)

    def _set_up_list(self) -> None:
        self.list.setAccessibleName(self.tr("What Warraq is made of"))
        self.list.setHeaderLabels([self.tr("Component"), self.tr("Version"), self.tr("Licence")])
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    def _widen(self) -> None:
        """Make the columns as wide as what is longest in them, within reason."""
        self.list.ensurePolished()
        for column, widest in WIDEST.items():
            self.list.resizeColumnToContents(column)
            self.list.setColumnWidth(column, min(self.list.columnWidth(column), widest))

    def _set_up_text(self) -> None:
        self.text.setAccessibleName(self.tr("Notices of the chosen component"))
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.setFont(small(self.font()))
        # Licences are English, whatever the window is; each paragraph that is not runs its way.
        self.text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self.text.document().setDefaultTextOption(option)

    def _fill(self) -> None:
        part = self._part()
        former = self._chosen()
        self._shown = [
            one
            for one, text in zip(self._components, self._texts, strict=True)
            if part in f"{self._name(one)}\n{text}".casefold()
        ]
        self.list.blockSignals(True)
        self.list.clear()
        self.list.addTopLevelItems([self._item(one) for one in self._shown])
        self.list.blockSignals(False)
        row = self._shown.index(former) if former in self._shown else 0
        self.list.setCurrentIndex(self.list.model().index(row, 0))
        self._show_text()

    def _item(self, one: Component) -> QTreeWidgetItem:
        item = QTreeWidgetItem([isolated(w) for w in (self._name(one), one.version, one.licence)])
        for column in range(item.columnCount()):
            item.setToolTip(column, as_tip(item.text(column)))
        return item

    def _show_text(self) -> None:
        """Show the notices of the chosen component, from where they hold what is looked for."""
        chosen = self._chosen()
        self.text.setPlainText(_text(chosen) if chosen else "")
        if self._part() and self.text.find(self.field.text().strip()):
            self.text.centerCursor()
        else:
            self.text.moveCursor(QTextCursor.MoveOperation.Start)

    def _chosen(self) -> Component | None:
        row = self.list.currentIndex().row()
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def _part(self) -> str:
        return self.field.text().strip().casefold()

    def _name(self, one: Component) -> str:
        return self._own_names.get(one.name, one.name)


def _text(one: Component) -> str:
    """Return all that is known of a component; in English, as the notices are."""
    named = " ".join(filter(None, (one.name, one.version)))
    head = "\n".join(filter(None, (named, one.licence, one.home)))
    return "\n\n".join(filter(None, (head, notice(one))))
