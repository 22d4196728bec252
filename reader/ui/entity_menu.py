"""What can be done with an entity in a list: by the menu key, a right click, or a drop."""

from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from reader.ui.curation import Curation
from reader.ui.who import Who
from reader.ui.wording import isolated, kind_names


class EntityMenu(QObject):
    concordance_requested = Signal(int)
    articles_requested = Signal(int)

    def __init__(self, who: Who, curation: Curation, window: QWidget) -> None:
        super().__init__(window)
        self._who = who
        self._curation = curation
        self._window = window

    def open(self, entity_id: int, place: QPoint) -> None:
        """Open the menu of an entity at a point of the screen."""
        self.menu(entity_id).popup(place)

    def offer_merge(self, entity_id: int, into: int, place: QPoint) -> None:
        """Ask, where one entity was dropped on another, whether they are one."""
        self.merge_menu(entity_id, into).popup(place)

    def menu(self, entity_id: int) -> QMenu:
        menu = self._new()
        concordance = partial(self.concordance_requested.emit, entity_id)
        menu.addAction(self.tr("Concordance…"), concordance)
        self.add_to(entity_id, menu)
        return menu

    def add_to(self, entity_id: int, menu: QMenu) -> None:
        """Add what can be done with an entity to a menu."""
        card = self._who.entity(entity_id).card
        articles = partial(self.articles_requested.emit, entity_id)
        menu.addAction(self.tr("List its articles"), articles)
        menu.addSeparator()
        merge = partial(self._who.merge, entity_id)
        menu.addAction(self.tr("Merge with another…"), merge)
        kinds = menu.addMenu(self.tr("Change type"))
        for kind, words in kind_names().items():
            action = kinds.addAction(words, partial(self._who.retype, entity_id, kind))
            action.setCheckable(True)
            action.setChecked(kind is self._who.entity(entity_id).kind)
        menu.addSeparator()
        pin = self.tr("Pin no more") if card.is_pinned else self.tr("Pin at the top of lists")
        menu.addAction(pin, partial(self._curation.toggle_pin, entity_id))
        hide = self.tr("Hide no more") if card.is_hidden else self.tr("Hide")
        menu.addAction(hide, partial(self._curation.toggle_hidden, entity_id))
        menu.addSeparator()
        menu.addAction(self.tr("Not a name anywhere"), partial(self._who.dismiss, entity_id))

    def merge_menu(self, entity_id: int, into: int) -> QMenu:
        menu = self._new()
        dragged, target = (isolated(self._who.name(i)) for i in (entity_id, into))
        words = self.tr("Merge “{name}” into “{other}”")
        forth = words.format(name=dragged, other=target)
        back = words.format(name=target, other=dragged)
        menu.setDefaultAction(menu.addAction(forth, partial(self._who.merge_into, entity_id, into)))
        menu.addAction(back, partial(self._who.merge_into, into, entity_id))
        menu.addSeparator()
        menu.addAction(self.tr("Leave them two"))
        return menu

    def _new(self) -> QMenu:
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu
