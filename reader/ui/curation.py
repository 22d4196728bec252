"""What the user keeps on entities: notes, colours, tags, what is pinned and what is hidden."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from reader.desk.curating import EditCard
from reader.library import Change
from reader.model import Card
from reader.ui.session import Session


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

    def _words(self, former: Card, card: Card) -> str:
        """Return what the menu says of a change."""
        if former.is_pinned != card.is_pinned:
            return self.tr("pin a name") if card.is_pinned else self.tr("unpin a name")
        if former.is_hidden != card.is_hidden:
            return self.tr("hide a name") if card.is_hidden else self.tr("show a name again")
        if former.colour != card.colour:
            return self.tr("colour a name")
        if former.tags != card.tags:
            return self.tr("tag a name")
        return self.tr("note on a name")
