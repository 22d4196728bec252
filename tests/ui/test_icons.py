import re
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPalette

import reader.ui
from reader.ui.icons import _FILLED, _PATHS, _POINTING, icon, paint_icon

NAMES = [*_PATHS, *_FILLED]


def drawn(name: str, direction: Qt.LayoutDirection) -> QImage:
    image = QImage(QSize(48, 48), QImage.Format.Format_ARGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setLayoutDirection(direction)
    paint_icon(painter, QRectF(0, 0, 48, 48), name, QColor("black"))
    painter.end()
    return image


@pytest.mark.parametrize("name", NAMES)
def test_every_icon_draws_something(qapp, name):
    image = drawn(name, Qt.LayoutDirection.LeftToRight)

    blank = QImage(image)
    blank.fill(QColor("white"))
    assert image != blank


@pytest.mark.parametrize("name", NAMES)
def test_only_icons_that_point_are_mirrored(qapp, name):
    english = drawn(name, Qt.LayoutDirection.LeftToRight)
    arabic = drawn(name, Qt.LayoutDirection.RightToLeft)

    assert (english == arabic) is (name not in _POINTING)


def test_an_icon_takes_the_palettes_colour(qapp):
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.ButtonText, QColor("red"))

    image = icon("back", palette).pixmap(24, 24).toImage()

    colours = {image.pixelColor(x, y).name() for x in range(24) for y in range(24)}
    assert "#ff0000" in colours


def test_every_icon_that_is_asked_for_exists():
    sources = Path(reader.ui.__path__[0]).rglob("*.py")
    asked = {
        name
        for source in sources
        for name in re.findall(r'(?<![\w.])icon\("([\w-]+)"', source.read_text("utf-8"))
    }

    assert asked <= set(NAMES)
