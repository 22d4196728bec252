"""Which names are lit in an article: those of some kinds, or those of one entity alone."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from reader.model import EntityKind, Mention
from reader.ui.settings import Settings
from reader.ui.wording import kind_titles

_SETTINGS = {
    EntityKind.PERSON: "lights_people",
    EntityKind.PLACE: "lights_places",
    EntityKind.ORGANISATION: "lights_organisations",
    EntityKind.MISC: "lights_others",
}


def lit(mentions: Iterable[Mention], settings: Settings, entity_id: int | None) -> list[Mention]:
    """Return the mentions to be lit; `entity_id` is in focus, and lit whatever it is."""
    if not settings.shows_mentions:
        return []
    kinds = {kind for kind, name in _SETTINGS.items() if getattr(settings, name)}
    if entity_id is not None and settings.lights_focus_only:
        kinds = set()
    return [m for m in mentions if m.kind in kinds or m.entity_id == entity_id]


class LightingMenu(QMenu):
    """Switches the kinds on and off, for all articles."""

    changed = Signal()

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Which names"))
        self._settings = settings
        for kind, words in kind_titles().items():
            self._add(words, _SETTINGS[kind])
        self.addSeparator()
        self._add(self.tr("Only the name in focus"), "lights_focus_only")

    def _add(self, words: str, setting: str) -> None:
        action = self.addAction(words)
        action.setObjectName(setting)
        action.setCheckable(True)
        action.setChecked(getattr(self._settings, setting))
        action.toggled.connect(partial(self._switch, setting))

    def _switch(self, setting: str, is_on: bool) -> None:
        setattr(self._settings, setting, is_on)
        self.changed.emit()
