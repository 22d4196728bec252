"""The program's own icon: the و of «ورّاق» on a leaf with a turned corner."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from reader.resources import resource
from reader.version import APPLICATION_ID

LIBRARY_ICON = f"{APPLICATION_ID}.library"
"""What desktops know the icon of a library's file by."""

SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
"""Pixels."""

_MOST_OF_SMALL = 24
_FOR_WINDOWS = tuple(size for size in SIZES if size <= 256)


def emblem() -> QIcon:
    """Return the icon in all the sizes that a desktop asks a window for."""
    icon = QIcon()
    for size in _FOR_WINDOWS:
        icon.addPixmap(QPixmap.fromImage(draw_emblem(size)))
    return icon


def draw_emblem(size: int, margin: float = 0, *, of: str = "warraq") -> QImage:
    """Draw the icon `size` pixels wide, with an empty margin around it, also in pixels.

    `of` names the drawing: "warraq", or "warraq-library" for a library's file.
    """
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    place = QRectF(margin, margin, size - 2 * margin, size - 2 * margin)
    _drawing_for(size, of).render(painter, place)
    painter.end()
    return image


def _drawing_for(size: int, of: str) -> QSvgRenderer:
    """Return the drawing; small, the large one's strokes would fall between pixels."""
    small = "-small" if size <= _MOST_OF_SMALL else ""
    return QSvgRenderer(str(resource("icons") / f"{of}{small}.svg"))
