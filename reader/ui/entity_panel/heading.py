"""The name of an entity, what it is, and what the user can say about it."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QToolButton,
    QWidget,
)

from reader.model import Card, Entity, EntityKind
from reader.ui.chip import Chip
from reader.ui.entity_panel.card_menu import CardMenu
from reader.ui.icons import icon
from reader.ui.theme import Theme
from reader.ui.wording import as_tip, kind_names

NARROW = 240
"""In pixels."""


class EntityHeading(QWidget):
    """Shows a name, renames it in its place, and holds the menu of corrections."""

    concordance_requested = Signal(int)
    articles_requested = Signal(int)
    rename_requested = Signal(int, str)
    kind_requested = Signal(int, object)
    """The entity's id, and the EntityKind it is of."""
    merge_requested = Signal(int)
    split_requested = Signal(int)
    split_mentions_requested = Signal(int)
    alias_requested = Signal(int)
    dismiss_requested = Signal(int)
    dismiss_in_article_requested = Signal(int)
    card_requested = Signal(int, object)
    """The entity's id, and its Card as the user wants it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entity: Entity | None = None
        self._name = QLabel()
        self._edit = _NameEdit()
        self._kind = Chip()
        self._words = QHBoxLayout()
        self._button = QToolButton()
        self._menu = QMenu(self)
        self._kinds = QMenu(self)
        self._pinned = QLabel()
        self._lay_out()
        self._fill_menu()
        self._connect()
        self._set_texts()

    def show_entity(self, entity: Entity, theme: Theme) -> None:
        if self._entity is None or self._entity.id != entity.id:
            self._write_in_place(writes=False)
        self._entity = entity
        self._name.setText(entity.name)
        self._name.setToolTip(as_tip(entity.name))
        self._kind.setText(kind_names()[entity.kind])
        card = entity.card
        self._kind.show_colour(theme.entity_colour(entity.kind, card.colour))
        self.card_menu.show_card(card, theme)
        self._show_signs(card)
        self._split.setEnabled(len(entity.aliases) > 1)

    def start_renaming(self) -> None:
        if self._entity:
            self._edit.setText(self._entity.name)
            self._edit.selectAll()
            self._write_in_place(writes=True)
            self._edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _write_in_place(self, *, writes: bool) -> None:
        self._name.setVisible(not writes)
        self._edit.setVisible(writes)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the kind below the name where there is no room for it beside it."""
        super().resizeEvent(event)
        is_narrow = event.size().width() < NARROW
        way = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        self._words.setDirection(way)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self._set_texts()
        elif event.type() == QEvent.Type.LayoutDirectionChange:
            self._lean()

    def _lay_out(self) -> None:
        font = self._name.font()
        font.setPointSizeF(font.pointSizeF() * 1.25)
        font.setBold(True)
        self._name.setFont(font)
        self._lean()
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self._name.setWordWrap(True)
        self._edit.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        # Not on a stack, which would cut a name of several lines off.
        self._words.addWidget(self._name, 1)
        self._words.addWidget(self._edit, 1)
        kind = QHBoxLayout()
        kind.addWidget(self._pinned)
        kind.addWidget(self._kind, 0, Qt.AlignmentFlag.AlignVCenter)
        kind.addStretch()
        self._words.addLayout(kind)
        row.addLayout(self._words, 1)
        row.addWidget(self._button)
        self._button.setAutoRaise(True)
        # Three dots say «menu» already.
        self._button.setStyleSheet("QToolButton::menu-indicator { image: none; }")
        self._button.setMenu(self._menu)
        self._button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def _fill_menu(self) -> None:
        self._concordance = self._menu.addAction("")
        self._articles = self._menu.addAction("")
        self._menu.addSeparator()
        self._rename = self._menu.addAction("")
        self._menu.addMenu(self._kinds)
        self._kind_actions = {kind: self._kinds.addAction("") for kind in EntityKind}
        self._alias = self._menu.addAction("")
        self._merge = self._menu.addAction("")
        self._split = self._menu.addAction("")
        self._split_mentions = self._menu.addAction("")
        self._menu.addSeparator()
        self.card_menu = CardMenu(self._menu)
        self._menu.addSeparator()
        self._dismiss_here = self._menu.addAction("")
        self._dismiss = self._menu.addAction("")

    def _connect(self) -> None:
        self._rename.triggered.connect(self.start_renaming)
        self._edit.finished.connect(self._finish_renaming)
        self._kinds.triggered.connect(self._ask_kind)
        asked = {
            self._concordance: self.concordance_requested,
            self._articles: self.articles_requested,
            self._alias: self.alias_requested,
            self._merge: self.merge_requested,
            self._split: self.split_requested,
            self._split_mentions: self.split_mentions_requested,
            self._dismiss_here: self.dismiss_in_article_requested,
            self._dismiss: self.dismiss_requested,
        }
        self._asked = asked
        self._menu.triggered.connect(self._ask)
        self.card_menu.card_changed.connect(self._ask_card)

    def _set_texts(self) -> None:
        self._button.setIcon(icon("menu", self.palette()))
        self._button.setToolTip(self.tr("Correct this name"))
        self._button.setAccessibleName(self.tr("Correct this name"))
        self._edit.setAccessibleName(self.tr("Name"))
        self._concordance.setText(self.tr("Concordance…"))
        self._articles.setText(self.tr("List its articles"))
        self._rename.setText(self.tr("Rename…"))
        self._kinds.setTitle(self.tr("Change type"))
        self._alias.setText(self.tr("Add another spelling…"))
        self._merge.setText(self.tr("Merge with another…"))
        self._split.setText(self.tr("Split off spellings…"))
        self._split_mentions.setText(self.tr("Somebody else by this name…"))
        self._dismiss_here.setText(self.tr("Not a name in this article"))
        self._dismiss.setText(self.tr("Not a name anywhere"))
        for kind, words in kind_names().items():
            self._kind_actions[kind].setText(words)
        self.card_menu.set_texts()
        if self._entity:
            self._kind.setText(kind_names()[self._entity.kind])
            self._show_signs(self._entity.card)

    def _show_signs(self, card: Card) -> None:
        """Show beside the name that it is pinned or hidden."""
        sign = "hidden" if card.is_hidden else "pin" if card.is_pinned else ""
        self._pinned.setVisible(bool(sign))
        if sign:
            self._pinned.setPixmap(icon(sign, self.palette()).pixmap(16))
            words = {"pin": self.tr("Pinned"), "hidden": self.tr("Hidden")}
            self._pinned.setToolTip(words[sign])
            self._pinned.setAccessibleName(words[sign])

    def _ask_card(self, card: Card) -> None:
        if self._entity:
            self.card_requested.emit(self._entity.id, card)

    def _lean(self) -> None:
        """Begin where the window does: a label else follows the direction of its text."""
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
        level = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        self._name.setAlignment(side | level)

    def _finish_renaming(self, name: str) -> None:
        self._write_in_place(writes=False)
        if self._entity and name.strip() and name.strip() != self._entity.name:
            self.rename_requested.emit(self._entity.id, name.strip())

    def _ask(self, action: object) -> None:
        for known, signal in self._asked.items():
            if known is action and self._entity:
                signal.emit(self._entity.id)

    def _ask_kind(self, action: object) -> None:
        for kind, known in self._kind_actions.items():
            if known is action and self._entity and kind is not self._entity.kind:
                self.kind_requested.emit(self._entity.id, kind)


class _NameEdit(QLineEdit):
    """Tells the name on Enter and when left; an empty one on Escape."""

    finished = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.editingFinished.connect(self._finish)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.setText("")
            self._finish()
            return
        super().keyPressEvent(event)

    def _finish(self) -> None:
        self.finished.emit(self.text())
