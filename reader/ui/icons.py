"""The program's own icons: outlines on a grid of 24, in any colour, mirrored where they point."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPalette, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

# To add an icon: draw it with strokes of 1.7 on 24 × 24, pointing as in left-to-right.
_PATHS = {
    "articles": "M5 4h14v16H5z M8.5 8.5h7 M8.5 12h7 M8.5 15.5h4",
    "unread": "M4 6.5h16v11H4z M4.5 7l7.5 6 7.5-6",
    "star": "M12 3.8l2.5 5.2 5.7.7-4.2 3.9 1.1 5.6-5.1-2.8-5.1 2.8 1.1-5.6-4.2-3.9 5.7-.7z",
    "aside": "M4 8h11v12H4z M8.5 8V4H20v12h-5 M7 12h5 M7 15.5h5",
    "trash": "M5 7h14 M9.5 7V4.5h5V7 M7 7l.9 12.5h8.2L17 7 M10.3 10.5v5.5 M13.7 10.5v5.5",
    "tag": "M4 4.5h7l8.7 8.7-6.8 6.8L4 11.2z M7.9 8.4v.01",
    "outlet": "M4 5.5h13v13.5H6a2 2 0 0 1-2-2z M17 9h3v8a2 2 0 0 1-2 2h-1 "
    "M7 9h7 M7 12.5h3 M7 15.5h3 M12.5 12.5h1.5v3h-1.5z",
    "person": "M12 4.2a3.7 3.7 0 1 1 0 7.4 3.7 3.7 0 0 1 0-7.4z "
    "M4.8 20c.5-4 3.4-6 7.2-6s6.7 2 7.2 6",
    "place": "M12 21c-4.2-4.6-6.5-7.9-6.5-11a6.5 6.5 0 0 1 13 0c0 3.1-2.3 6.4-6.5 11z "
    "M12 7.7a2.3 2.3 0 1 1 0 4.6 2.3 2.3 0 0 1 0-4.6z",
    "organisation": "M4 20h16 M5.5 20V9.5 M18.5 20V9.5 M10 20v-7.5 M14 20v-7.5 "
    "M3.8 9.3L12 4l8.2 5.3z",
    "name": "M9.5 4L7.5 20 M16.5 4l-2 16 M4.5 9h15.5 M4 15h15.5",
    "note": "M5 4h14v10.5L13.5 20H5z M13.5 20v-5.5H19 M8.5 8.5h7 M8.5 12h4.5",
    "search": "M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13z M15.3 15.3L20.5 20.5",
    "import": "M12 4v11 M7.5 10.8L12 15.3l4.5-4.5 M4.5 15v4.5h15V15",
    "folder": "M3.5 6h6l2 2.5h9v10.5h-17z",
    "demo": "M5 4h11v16H5z M16 8h3.5v12H16 M8 8h5 M8 11.5h5 M8 15h3",
    "add": "M12 5v14 M5 12h14",
    "remove": "M6.5 6.5l11 11 M17.5 6.5l-11 11",
    "menu": "M12 5.5v.01 M12 12v.01 M12 18.5v.01",
    "up": "M6 14.5l6-6 6 6",
    "down": "M6 9.5l6 6 6-6",
    "back": "M14.5 5.5L8 12l6.5 6.5",
    "undo": "M8.5 5L4 9.5 8.5 14 M4 9.5h10a5.500 5.500 0 0 1 0 11h-3",
    "redo": "M15.5 5L20 9.5 15.5 14 M20 9.5H10a5.500 5.500 0 0 0 0 11h3",
    "highlight": "M4 20h7 M8 16l-1-3.500 8.500-8.500 4.500 4.500-8.500 8.500z M7.500 13L11.500 17",
    "dark": "M19.500 14.500A8 8 0 1 1 10 4.500a6.300 6.300 0 0 0 9.500 10z",
    "pin": "M8.5 4h7 M10 4v6l-3 3.5h10L14 10V4 M12 13.5V20.5",
    "hidden": "M3 12c2.5-4.2 5.5-6 9-6s6.5 1.8 9 6c-2.5 4.2-5.5 6-9 6s-6.5-1.8-9-6z M5 19.5L19 4.5",
    "forward": "M9.5 5.5L16 12l-6.5 6.5",
}
_POINTING = {"back", "forward", "tag", "note", "undo", "redo", "highlight"}
_FILLED = {"star-filled": "star"}

_SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d="{path}" fill="{fill}" '
    'stroke="{colour}" stroke-width="{width}" '
    'stroke-linecap="round" stroke-linejoin="round"/></svg>'
)


def paint_icon(painter: QPainter, rect: QRectF, name: str, colour: QColor) -> None:
    """Draw an icon into a square; one that points is mirrored where the painter is."""
    painter.save()
    if name in _POINTING and painter.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        painter.translate(2 * rect.center().x(), 0)
        painter.scale(-1, 1)
    _renderer(name, colour.name()).render(painter, rect)
    painter.restore()


def icon(
    name: str, palette: QPalette, role: QPalette.ColorRole = QPalette.ColorRole.ButtonText
) -> QIcon:
    """Return an icon in a palette's colours, for the direction the program has now."""
    result = QIcon()
    for mode, group in (
        (QIcon.Mode.Normal, QPalette.ColorGroup.Active),
        (QIcon.Mode.Disabled, QPalette.ColorGroup.Disabled),
    ):
        colour = palette.color(group, role)
        for size in (16, 24, 32, 48, 64):
            result.addPixmap(_pixmap(name, colour, size), mode)
    return result


def _pixmap(name: str, colour: QColor, size: int) -> QPixmap:
    """Return a drawn icon. Drawn once: a new look asks for each a dozen times."""
    direction = QGuiApplication.layoutDirection()
    key = f"{name} {colour.name()} {size} {direction.name}"
    pixmap = QPixmap()
    if not QPixmapCache.find(key, pixmap):
        pixmap = QPixmap(QSize(size, size))
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setLayoutDirection(direction)
        paint_icon(painter, QRectF(0, 0, size, size), name, colour)
        painter.end()
        QPixmapCache.insert(key, pixmap)
    return pixmap


@lru_cache(maxsize=256)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    path = _PATHS[_FILLED.get(name, name)]
    width = "2.6" if name == "menu" else "1.7"
    fill = colour if name in _FILLED else "none"
    svg = _SVG.format(path=path, fill=fill, colour=colour, width=width)
    return QSvgRenderer(QByteArray(svg.encode()))
