#!/usr/bin/env python3
"""Draws the icons of the program and of its libraries for packages, into build/icons.

    .venv/bin/python packaging/icons.py [FOLDER]

What each system expects of one: hicolor/ is for Linux, warraq.ico and warraq-library.ico for
Windows, warraq.icns and warraq-library.icns for macOS.
"""

import struct
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QBuffer, QByteArray  # noqa: E402
from PySide6.QtGui import QImage  # noqa: E402

from reader.resources import resource  # noqa: E402
from reader.ui.emblem import LIBRARY_ICON, SIZES, draw_emblem  # noqa: E402
from reader.version import APPLICATION_ID  # noqa: E402

LIBRARY = "warraq-library"

ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
# Apple's names for a picture of so many pixels; twice where it serves screens of both densities.
ICNS_TYPES = {
    16: (b"icp4",),
    32: (b"icp5", b"ic11"),
    64: (b"ic12",),
    128: (b"ic07",),
    256: (b"ic08", b"ic13"),
    512: (b"ic09", b"ic14"),
    1024: (b"ic10",),
}
# On macOS the ground is 824 of 1024 wide; in the drawing it is 480 of 512.
MAC_MARGIN = (1 - 824 / 1024 * 512 / 480) / 2


def main(arguments: list[str]) -> int:
    folder = Path(arguments[0]) if arguments else ROOT / "build" / "icons"
    draw_all(folder)
    print(folder)
    return 0


def draw_all(folder: Path) -> None:
    """Leave the icons of every system in a folder."""
    draw_theme(folder / "hicolor")
    for name, draw in (("warraq", _draw_for_mac), (LIBRARY, partial(draw_emblem, of=LIBRARY))):
        images = [draw_emblem(size, of=name) for size in ICO_SIZES]
        (folder / f"{name}.ico").write_bytes(ico(images))
        (folder / f"{name}.icns").write_bytes(icns(draw))


def draw_theme(theme: Path) -> None:
    """Draw the icon as freedesktop.org's icon theme keeps it, for the program and libraries."""
    for size in SIZES:
        own = theme / f"{size}x{size}"
        _leave(own / "apps" / f"{APPLICATION_ID}.png", png(draw_emblem(size)))
        _leave(own / "mimetypes" / f"{LIBRARY_ICON}.png", png(draw_emblem(size, of=LIBRARY)))
    for place, name in (
        (f"scalable/apps/{APPLICATION_ID}.svg", "warraq"),
        (f"symbolic/apps/{APPLICATION_ID}-symbolic.svg", "warraq-symbolic"),
        (f"scalable/mimetypes/{LIBRARY_ICON}.svg", LIBRARY),
    ):
        _leave(theme / place, (resource("icons") / f"{name}.svg").read_bytes())


def _leave(place: Path, content: bytes) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(content)


def _draw_for_mac(size: int) -> QImage:
    return draw_emblem(size, 0 if size == min(ICNS_TYPES) else MAC_MARGIN * size)


def png(image: QImage) -> bytes:
    content = QByteArray()
    buffer = QBuffer(content)
    image.save(buffer, "PNG")
    return content.data()


def icns(draw: Callable[[int], QImage]) -> bytes:
    """Return pictures as macOS keeps those of one icon."""
    parts = [
        name + struct.pack(">I", len(picture) + 8) + picture
        for size, names in ICNS_TYPES.items()
        for picture in [png(draw(size))]
        for name in names
    ]
    return b"icns" + struct.pack(">I", 8 + sum(map(len, parts))) + b"".join(parts)


def ico(images: list[QImage]) -> bytes:
    """Return pictures as Windows keeps those of one icon."""
    pictures = [png(i) if i.width() >= 256 else _bitmap(i) for i in images]
    header = struct.pack("<3H", 0, 1, len(images))
    place, entries = len(header) + 16 * len(images), b""
    for image, picture in zip(images, pictures, strict=True):
        side = image.width() % 256  # 256 is written as 0
        entries += struct.pack("<4B2H2I", side, side, 0, 0, 1, 32, len(picture), place)
        place += len(picture)
    return header + entries + b"".join(pictures)


def _bitmap(image: QImage) -> bytes:
    """Return a picture as older readers of .ico want it: rows upwards, then an empty mask."""
    side = image.width()
    rows = image.constBits().tobytes()
    stride = 4 * side
    upwards = b"".join(rows[at : at + stride] for at in range(stride * (side - 1), -1, -stride))
    mask = bytes(side * 4 * ((side + 31) // 32))
    head = struct.pack("<3I2H6I", 40, side, 2 * side, 1, 32, 0, len(upwards + mask), 0, 0, 0, 0)
    return head + upwards + mask


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
