"""Whether the keys of undo and redo mean a field, or what was done in the program."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence

_Keys = QKeySequence.StandardKey


def mean_the_program(event: QEvent, *, can_undo: bool, can_redo: bool) -> bool:
    """Tell so of a key that a field is asked about, which has nothing of its own to undo."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    return (event.matches(_Keys.Undo) and not can_undo) or (
        event.matches(_Keys.Redo) and not can_redo
    )
