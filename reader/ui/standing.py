"""Where a window stands on the screen, and how large it is: kept, and found again."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from reader.ui.layout import first_size
from reader.ui.session import Session

SHIFT = QPoint(32, 32)
"""Pixels between two windows that would lie one upon the other."""


def stand(window: QWidget, session: Session) -> None:
    """Put a window where that of its library stood last; that of another library, beside it."""
    settings = session.settings
    own = settings.other_geometry if session.name else settings.geometry
    if not own.isEmpty():
        window.restoreGeometry(own)
    elif not settings.geometry.isEmpty():
        window.restoreGeometry(settings.geometry)
        window.setGeometry(window.geometry().translated(SHIFT))
    else:
        window.resize(first_size(window))


def keep_standing(window: QWidget, session: Session) -> None:
    """Remember where a window stands; those of all other libraries share one place."""
    if session.name:
        session.settings.other_geometry = window.saveGeometry()
    else:
        session.settings.geometry = window.saveGeometry()
