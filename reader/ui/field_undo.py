"""Undo and redo by key inside of fields."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QLineEdit, QWidget

from reader.ui.history import History
from reader.ui.note_editor import NoteEditor
from reader.ui.undo_keys import mean_the_program


class FieldUndo(QObject):
    """Lets the keys through a field that has nothing of its own to undo, to the history.

    What was typed into a note is no more its own once something else was done.
    """

    def __init__(self, window: QWidget, history: History) -> None:
        super().__init__(window)
        self._window = window
        self._history = history
        for field in window.findChildren(QLineEdit):
            field.installEventFilter(self)
        history.indexChanged.connect(self._forget_typing)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QLineEdit) and mean_the_program(
            event, can_undo=watched.isUndoAvailable(), can_redo=watched.isRedoAvailable()
        ):
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _forget_typing(self, index: int) -> None:
        is_typing = index > 0 and self._history.command(index - 1).id() != -1
        for note in [] if is_typing else self._window.findChildren(NoteEditor):
            note.document().clearUndoRedoStacks()
