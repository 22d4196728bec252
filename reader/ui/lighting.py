"""Which names are lit in an article: those of some kinds, or those of one entity alone."""

from collections.abc import Callable, Collection, Iterable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
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


def lit(
    mentions: Iterable[Mention],
    settings: Settings,
    entity_id: int | None,
    among: Collection[int] | None = None,
) -> list[Mention]:
    """Return the mentions to be lit; `entity_id` is in focus, and lit whatever it is.

    Of the others only those `among` these entities, where some are given.
    """
    if not settings.shows_mentions:
        return []
    kinds = {kind for kind, name in _SETTINGS.items() if getattr(settings, name)}
    if entity_id is not None and settings.lights_focus_only:
        kinds = set()
    return [
        m
        for m in mentions
        if m.entity_id == entity_id or (m.kind in kinds and (among is None or m.entity_id in among))
    ]


class LightingMenu(QMenu):
    """Switches the kinds on and off, for all articles."""

    changed = Signal()

    def __init__(
        self, settings: Settings, parent: QWidget, tags: Callable[[], Sequence[str]] = list
    ) -> None:
        """Make the menu; `tags` returns those that names have when it is opened."""
        super().__init__(parent)
        self.setTitle(self.tr("Which names"))
        self._settings = settings
        for kind, words in kind_titles().items():
            self._add(words, _SETTINGS[kind])
        self.addSeparator()
        self._add(self.tr("Only the name in focus"), "lights_focus_only")
        self._known = tags
        self._tags = self.addMenu(self.tr("Only names with the tag"))
        self.aboutToShow.connect(self.show_tags)

    def show_tags(self) -> None:
        """Offer the tags that names have now."""
        self._tags.clear()
        chosen, tags = self._settings.lights_tag, self._known()
        self._tags.setEnabled(bool(tags))
        group = QActionGroup(self._tags)
        for tag in ("", *tags):
            action = self._tags.addAction(tag.replace("&", "&&") or self.tr("Whatever the tag"))
            action.setCheckable(True)
            action.setChecked(tag == chosen)
            action.triggered.connect(partial(self._choose_tag, tag))
            group.addAction(action)

    def _choose_tag(self, tag: str) -> None:
        self._settings.lights_tag = tag
        self.changed.emit()

    def _add(self, words: str, setting: str) -> None:
        action = self.addAction(words)
        action.setObjectName(setting)
        action.setCheckable(True)
        action.setChecked(getattr(self._settings, setting))
        action.toggled.connect(partial(self._switch, setting))

    def _switch(self, setting: str, is_on: bool) -> None:
        setattr(self._settings, setting, is_on)
        self.changed.emit()
