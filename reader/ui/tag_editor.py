"""The tags of the open article, as chips, and a line to add one with completion."""

import re

from PySide6.QtCore import QEvent, QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCompleter,
    QLineEdit,
    QToolButton,
    QWidget,
)

from reader.text.folding import folded
from reader.ui.chip import Chip
from reader.ui.flow_layout import FlowLayout
from reader.ui.icons import icon
from reader.ui.wording import as_tip, isolated

_COMMA = re.compile("[,،;؛\n]")


class TagEditor(QWidget):
    """Shows an article's tags; tells which to add and which to remove."""

    tag_add_requested = Signal(str)
    tag_remove_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tagEditor")
        self._tags: list[str] = []
        self._known: list[str] = []
        self._edit = _TagLine()
        self._suggestions = QStringListModel(self)
        self._completer = QCompleter(self._suggestions, self)
        self._layout = FlowLayout(self)
        self._lay_out()
        self._connect()
        self._set_texts()

    def show_tags(self, tags: list[str], known: list[str]) -> None:
        """Show the tags of the article; `known` are all the user has, for completion."""
        self._known = list(known)
        if list(tags) != self._tags:
            self._tags = list(tags)
            self._set_chips()
        self._suggest(self._edit.text())

    def start_editing(self) -> None:
        """Take the keyboard, to add a tag."""
        self._edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()
            self._set_chips()
        elif event.type() == QEvent.Type.PaletteChange:
            self._set_chips()

    def _lay_out(self) -> None:
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._edit.setCompleter(self._completer)
        self._layout.setContentsMargins(10, 6, 10, 6)
        self._layout.addWidget(self._edit)

    def _connect(self) -> None:
        self._edit.textEdited.connect(self._typed)
        self._edit.returnPressed.connect(self._submit)
        self._edit.last_remove_requested.connect(self._remove_last)
        # Queued: the line edit writes the completion into itself after this signal.
        self._completer.activated.connect(self._submit, Qt.ConnectionType.QueuedConnection)

    def _set_texts(self) -> None:
        self.setAccessibleName(self.tr("Tags"))
        self._edit.setAccessibleName(self.tr("New tag"))
        self._edit.setPlaceholderText(self.tr("Add tag"))

    def _set_chips(self) -> None:
        while self._layout.count():
            item = self._layout.takeAt(0)
            chip = item.widget() if item else None
            if isinstance(chip, Chip):
                chip.hide()
                chip.deleteLater()
        for tag in self._tags:
            self._layout.addWidget(self._chip(tag))
        self._layout.addWidget(self._edit)
        self.updateGeometry()

    def _chip(self, tag: str) -> Chip:
        remove = QToolButton()
        remove.setAutoRaise(True)
        remove.setIcon(icon("remove", self.palette()))
        remove.setIconSize(QSize(12, 12))
        # The style's padding would make the chip taller than the line beside it.
        remove.setStyleSheet("QToolButton { padding: 2px; }")
        name = self.tr("Remove tag {tag}").format(tag=isolated(tag))
        remove.setToolTip(as_tip(name))
        remove.setAccessibleName(name)
        remove.clicked.connect(lambda: self.tag_remove_requested.emit(tag))
        return Chip(tag, remove)

    def _typed(self, text: str) -> None:
        if _COMMA.search(text):
            self._submit()
        else:
            self._suggest(text)

    def _suggest(self, text: str) -> None:
        """Offer the tags that hold what is typed, in whichever spelling, beginnings first."""
        part = folded(text.strip())
        fitting = [tag for tag in self._known if part in folded(tag) and tag not in self._tags]
        fitting.sort(key=lambda tag: not folded(tag).startswith(part))
        if fitting != self._suggestions.stringList():
            self._suggestions.setStringList(fitting)

    def _submit(self) -> None:
        names = [name.strip() for name in _COMMA.split(self._edit.text()) if name.strip()]
        self._edit.clear()
        for name in names:
            tag = self._as_known(name)
            if tag not in self._tags:
                self.tag_add_requested.emit(tag)

    def _as_known(self, name: str) -> str:
        """Return the tag as the user has spelt it before, if so."""
        alike = (tag for tag in (*self._tags, *self._known) if folded(tag) == folded(name))
        return next(alike, name)

    def _remove_last(self) -> None:
        if self._tags:
            self.tag_remove_requested.emit(self._tags[-1])


class _TagLine(QLineEdit):
    """Asks for the last chip to be removed on Backspace in an empty line."""

    last_remove_requested = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Backspace and not self.text():
            self.last_remove_requested.emit()
            return
        super().keyPressEvent(event)
