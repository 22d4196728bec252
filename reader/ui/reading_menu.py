"""The menu of the reading view's type: font and spacing of lines."""

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from reader.ui.article_view import ReadingStyle
from reader.ui.fonts import READING_FAMILIES
from reader.ui.settings import Settings

SPACINGS = (1.0, 1.15, 1.3, 1.5)
SMALLEST, LARGEST, USUAL = 10, 48, 18
"""Sizes of the reading font, in points."""


class ReadingMenu(QMenu):
    """Changes the settings of the reading view and tells the style that follows."""

    style_changed = Signal(object)
    """A ReadingStyle."""
    direction_chosen = Signal(object)
    """For the open article: "rtl", "ltr" or None, as each paragraph's letters say."""

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Type"))
        self._settings = settings
        self._families = QActionGroup(self)
        self._spacings = QActionGroup(self)
        self._directions = QActionGroup(self)
        for family in READING_FAMILIES:
            name = family or self.tr("The system's font")
            self._add(self._families, name, family, family == settings.font_family)
        self.addSeparator()
        for spacing in SPACINGS:
            name = self.tr("Line spacing {number}").format(number=QLocale().toString(spacing, "g"))
            self._add(self._spacings, name, spacing, spacing == settings.line_spacing)
        self.addSeparator()
        for name, direction in (
            (self.tr("Direction as the letters say"), None),
            (self.tr("From right to left"), "rtl"),
            (self.tr("From left to right"), "ltr"),
        ):
            self._add(self._directions, name, direction, direction is None)
        self._directions.triggered.connect(self._choose_direction)
        self._families.triggered.connect(self._choose_family)
        self._spacings.triggered.connect(self._choose_spacing)

    def style_now(self) -> ReadingStyle:
        settings = self._settings
        return ReadingStyle(settings.font_family, settings.font_size, settings.line_spacing)

    def enlarge(self) -> None:
        self._resize(self._settings.font_size + 1)

    def shrink(self) -> None:
        self._resize(self._settings.font_size - 1)

    def reset(self) -> None:
        self._resize(USUAL)

    def take(self, style: ReadingStyle) -> None:
        """Keep the size that the user has zoomed to with the wheel."""
        self._settings.font_size = round(style.point_size)

    def _resize(self, points: int) -> None:
        self._settings.font_size = min(max(points, SMALLEST), LARGEST)
        self.style_changed.emit(self.style_now())

    def _choose_family(self, action: QAction) -> None:
        self._settings.font_family = action.data()
        self.style_changed.emit(self.style_now())

    def _choose_spacing(self, action: QAction) -> None:
        self._settings.line_spacing = action.data()
        self.style_changed.emit(self.style_now())

    def forget_direction(self) -> None:
        """Choose the direction anew: it is one article's."""
        self._directions.actions()[0].setChecked(True)

    def _choose_direction(self, action: QAction) -> None:
        self.direction_chosen.emit(action.data())

    def _add(self, group: QActionGroup, name: str, value: object, is_chosen: bool) -> None:
        action = group.addAction(name)
        action.setData(value)
        action.setCheckable(True)
        action.setChecked(is_chosen)
        self.addAction(action)
