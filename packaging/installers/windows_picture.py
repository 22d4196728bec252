#!/usr/bin/env python3
"""Draws the picture beside the last page of the setup program for Windows, into build/windows."""

import sys
from pathlib import Path

if __name__ == "__main__":
    sys.path[:0] = [str(Path(__file__).resolve().parents[depth]) for depth in (1, 2)]

from environment import ROOT
from PySide6.QtGui import QColor, QImage, QPainter

from reader.ui.emblem import draw_emblem

# What NSIS asks for, twice: screens of high density show it sharp, the others scale it down.
WIDTH, HEIGHT = 2 * 164, 2 * 314
EMBLEM = 200
GROUND = "#f4efe4"


def main() -> int:
    place = ROOT / "build" / "windows" / "side.bmp"
    place.parent.mkdir(parents=True, exist_ok=True)
    return 0 if draw().save(str(place), "BMP") else 1


def draw() -> QImage:
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB888)
    image.fill(QColor(GROUND))
    painter = QPainter(image)
    painter.drawImage((WIDTH - EMBLEM) // 2, (HEIGHT - EMBLEM) // 3, draw_emblem(EMBLEM))
    painter.end()
    return image


if __name__ == "__main__":
    sys.exit(main())
