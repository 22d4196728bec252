"""Undo and redo by key inside of fields."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

_Keys = QKeySequence.StandardKey


class FieldUndo(QObject):
    """Lets the keys through a field that has nothing of its own to undo, to the history."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_asked = event.type() == QEvent.Type.ShortcutOverride
        if is_asked and isinstance(watched, QLineEdit) and isinstance(event, QKeyEvent):
            nothing_to_undo = event.matches(_Keys.Undo) and not watched.isUndoAvailable()
            nothing_to_redo = event.matches(_Keys.Redo) and not watched.isRedoAvailable()
            if nothing_to_undo or nothing_to_redo:
                event.ignore()
                return True
        return super().eventFilter(watched, event)
