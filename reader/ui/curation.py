"""What the user keeps on entities: notes, colours, tags, what is pinned and what is hidden."""

from dataclasses import replace

from PySide6.QtCore import QT_TRANSLATE_NOOP, QObject, Signal

from reader.desk.curating import EditCard
from reader.library import Change
from reader.model import Card
from reader.ui.session import Session

_PIN = QT_TRANSLATE_NOOP("history", "pin a name")
_UNPIN = QT_TRANSLATE_NOOP("history", "unpin a name")
_HIDE = QT_TRANSLATE_NOOP("history", "hide a name")
_SHOW = QT_TRANSLATE_NOOP("history", "show a name again")


class Curation(QObject):
    """Performs each wish as a deed of the history, in the user's words."""

    shown_changed = Signal(frozenset)
    """Lists are to be shown anew, though the library is as it was: which parts of it."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session

    def keep(self, entity_id: int, card: Card) -> None:
        """Make this what stands on an entity's card."""
        try:
            former = self._session.library.entities.get(entity_id).card
        except KeyError:  # what was typed last came when it was gone
            return
        if former != card:
            deed = EditCard(self._session.library, entity_id, card)
            self._session.history.perform(self._words(former, card), deed)

    def toggle_pin(self, entity_id: int) -> None:
        card = self._session.library.entities.get(entity_id).card
        self.keep(entity_id, replace(card, is_pinned=not card.is_pinned))

    def toggle_hidden(self, entity_id: int) -> None:
        card = self._session.library.entities.get(entity_id).card
        self.keep(entity_id, replace(card, is_hidden=not card.is_hidden))

    def show_hidden(self, shows: bool) -> None:
        """List hidden names and light them up, or do so no more."""
        self._session.settings.shows_hidden = shows
        self.shown_changed.emit(frozenset({Change.ENTITIES}))

    def _words(self, former: Card, card: Card) -> object:
        """Return what the menu says of a change."""
        if former.is_pinned != card.is_pinned:
            return _PIN if card.is_pinned else _UNPIN
        if former.is_hidden != card.is_hidden:
            return _HIDE if card.is_hidden else _SHOW
        if former.colour != card.colour:
            return QT_TRANSLATE_NOOP("history", "colour a name")
        if former.tags != card.tags:
            return QT_TRANSLATE_NOOP("history", "tag a name")
        return QT_TRANSLATE_NOOP("history", "note on a name")
