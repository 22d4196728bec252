"""The part of an entity's menu that is about what the user keeps on it."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction, QActionGroup, QIcon, QPixmap
from PySide6.QtWidgets import QMenu

from reader.model import Card
from reader.ui.theme import OWN_COLOURS, Theme

SWATCH = 14
"""Width and height of a colour's sign, in pixels."""

translate = QCoreApplication.translate


class CardMenu(QObject):
    """Adds its actions to a menu, and tells what the card is to be when one is chosen."""

    card_changed = Signal(object)
    """The Card as the user wants it."""
    note_requested = Signal()
    tag_requested = Signal()

    def __init__(self, menu: QMenu) -> None:
        super().__init__(menu)
        self._card = Card()
        self._pin = menu.addAction("")
        self._hide = menu.addAction("")
        self._colours = menu.addMenu("")
        self._group = QActionGroup(self)
        self._colour_actions = {name: self._colour_action(name) for name in (None, *OWN_COLOURS)}
        self._note = menu.addAction("")
        self._tag = menu.addAction("")
        self._connect()
        self.set_texts()

    def show_card(self, card: Card, theme: Theme) -> None:
        self._card = card
        self._pin.setChecked(card.is_pinned)
        self._hide.setChecked(card.is_hidden)
        for name, action in self._colour_actions.items():
            action.setChecked(name == card.colour)
            if name:
                action.setIcon(_swatch(theme, name))

    def set_texts(self) -> None:
        self._pin.setText(self.tr("Pin at the top of lists"))
        self._hide.setText(self.tr("Hide"))
        self._colours.setTitle(self.tr("Colour"))
        self._note.setText(self.tr("Write a note on it"))
        self._tag.setText(self.tr("Tag it"))
        for name, words in colour_names().items():
            self._colour_actions[name].setText(words)

    def _colour_action(self, name: str | None) -> QAction:
        action = self._colours.addAction("")
        action.setCheckable(True)
        self._group.addAction(action)
        action.triggered.connect(lambda: self._tell(colour=name))
        return action

    def _connect(self) -> None:
        for action in (self._pin, self._hide):
            action.setCheckable(True)
        self._pin.triggered.connect(lambda is_pinned: self._tell(is_pinned=is_pinned))
        self._hide.triggered.connect(lambda is_hidden: self._tell(is_hidden=is_hidden))
        self._note.triggered.connect(self.note_requested)
        self._tag.triggered.connect(self.tag_requested)

    def _tell(self, **changed: object) -> None:
        self.card_changed.emit(replace(self._card, **changed))  # type: ignore[arg-type]


def colour_names() -> dict[str | None, str]:
    """Return what the colours are called that an entity may have of its own."""
    return {
        None: translate("CardMenu", "That of its type"),
        "red": translate("CardMenu", "Red"),
        "yellow": translate("CardMenu", "Yellow"),
        "teal": translate("CardMenu", "Teal"),
        "violet": translate("CardMenu", "Violet"),
        "brown": translate("CardMenu", "Brown"),
        "grey": translate("CardMenu", "Grey"),
    }


def _swatch(theme: Theme, name: str) -> QIcon:
    pixmap = QPixmap(SWATCH, SWATCH)
    pixmap.fill(theme.own_colour(name))
    return QIcon(pixmap)
