"""Every setting, one line each, kept on disk by Qt."""

from typing import Generic, TypeVar, cast

from PySide6.QtCore import QByteArray, QSettings

T = TypeVar("T", bool, int, float, str, QByteArray)


class Setting(Generic[T]):
    """An attribute of Settings that is kept on disk."""

    def __init__(self, key: str, default: T) -> None:
        self._key = key
        self._default: T = default

    def __get__(self, settings: "Settings", _: type) -> T:
        return cast(T, settings.store.value(self._key, self._default, type(self._default)))

    def __set__(self, settings: "Settings", value: T) -> None:
        settings.store.setValue(self._key, value)


class Settings:
    """What the user has chosen. Nothing of a library is kept here."""

    language = Setting("interface/language", "")
    """Empty: the system's."""
    is_dark = Setting("interface/is_dark", False)
    font_family = Setting("reading/font_family", "Noto Naskh Arabic")
    font_size = Setting("reading/font_size", 18)
    line_spacing = Setting("reading/line_spacing", 1.15)
    shows_mentions = Setting("reading/shows_mentions", True)
    lights_people = Setting("reading/lights_people", True)
    lights_places = Setting("reading/lights_places", True)
    lights_organisations = Setting("reading/lights_organisations", True)
    lights_others = Setting("reading/lights_others", True)
    lights_focus_only = Setting("reading/lights_focus_only", False)
    lights_tag = Setting("reading/lights_tag", "")
    """Only names with this tag are lit; empty: whatever theirs is."""
    shows_hidden = Setting("names/shows_hidden", False)
    """List names that the user has hidden, and light them up."""
    geometry = Setting("window/geometry", QByteArray())
    other_geometry = Setting("window/other_geometry", QByteArray())
    """Of a window that shows another library than the usual one."""
    state = Setting("window/state", QByteArray())
    panes = Setting("window/panes", QByteArray())
    concordance_geometry = Setting("window/concordance", QByteArray())
    last_library = Setting("window/last_library", "")
    last_article = Setting("window/last_article", 0)
    """The one that was open in it when the program ended."""
    last_offset = Setting("window/last_offset", 0)
    last_folder = Setting("window/last_folder", "")

    def __init__(self, store: QSettings) -> None:
        self.store = store
