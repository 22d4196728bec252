"""Deeds on entities, and what the user keeps on them."""

from dataclasses import dataclass, field, replace

from reader.desk import who
from reader.desk.deeds import Correct, Deed, Several
from reader.desk.desk import Desk
from reader.library import Library
from reader.library.cards import Kept, Pile
from reader.model import Card


@dataclass(slots=True)
class EditCard:
    """Make this what stands on an entity's card."""

    library: Library
    entity_id: int
    card: Card
    _before: Pile = field(default_factory=dict)
    _after: Pile = field(default_factory=dict)
    _former: Card = field(default_factory=Card)

    def do(self) -> None:
        cards = self.library.cards
        if self._after:
            # By its names, as it was: linking may have given the entity another id since.
            cards.put(self._after)
        else:
            self._former = cards.of([self.entity_id]).get(self.entity_id, Card())
            self._before, self._after = cards.change(self.entity_id, self.card)

    def undo(self) -> None:
        self.library.cards.put(self._before)

    @property
    def after(self) -> Pile:
        """The cards as they lie once it is done."""
        return self._after

    def absorbs(self, later: Deed) -> bool:
        """Make one deed of two that follow each other, where all that changes is the note."""
        if not isinstance(later, EditCard) or later.entity_id != self.entity_id:
            return False
        same = replace(self.card, note="") == replace(self._former, note="")
        if not same or replace(later.card, note="") != replace(self.card, note=""):
            return False
        self.card, self._after = later.card, later.after
        return True


@dataclass(slots=True)
class LayCard:
    """Keep a card for a name that nobody goes by as yet."""

    library: Library
    kept: Kept
    _card_id: int | None = None

    def do(self) -> None:
        if self._card_id is None:
            self._card_id = self.library.cards.lay(self.kept)
        else:
            self.library.cards.put({self._card_id: self.kept})

    def undo(self) -> None:
        if self._card_id is not None:
            self.library.cards.put({self._card_id: None})


def merging(desk: Desk, entity_id: int, into: int) -> Deed:
    """Return the deed that makes one of two entities. A hidden one does not hide the other."""
    library = desk.library
    guest, host = (library.entities.get(i) for i in (entity_id, into))
    deeds: list[Deed] = [Correct(desk, who.merge(library, [entity_id], into))]
    if guest.card.is_hidden and not host.card.is_hidden:
        deeds.insert(0, EditCard(library, entity_id, replace(guest.card, is_hidden=False)))
    return Several(deeds)
