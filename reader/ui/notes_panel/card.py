"""One note as a card: the passage it is on, and the text, edited in its place."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.model import Note
from reader.ui.icons import icon
from reader.ui.keyboard import RECORD
from reader.ui.note_editor import NoteEditor
from reader.ui.notes_panel.quote import Quote
from reader.ui.wording import date_words


class NoteCard(QFrame):
    """Shows a note; tells its text soon after it is typed, and at once when left."""

    note_changed = Signal(int, str)
    remove_requested = Signal(int)
    jump_requested = Signal(int)

    def __init__(self, note: Note, quote: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("noteCard")
        self.setProperty(RECORD, note.id)
        self._note = note
        self._editor = NoteEditor(note.text)
        self._quote = Quote()
        self._lost = QLabel()
        self._date = QLabel()
        self._remove = QToolButton()
        self._lay_out()
        self._connect()
        self._set_texts()
        self.show_note(note, quote)

    @property
    def note_id(self) -> int:
        return self._note.id

    def show_note(self, note: Note, quote: str) -> None:
        """Show a note anew; what the user is typing stays as typed."""
        self._note = note
        self._editor.show_text(note.text)
        self._quote.show_passage(quote, is_link=note.span is not None)
        self._quote.setVisible(bool(quote))
        self._lost.setVisible(note.is_detached)
        self._date.setText(date_words(note.changed.date()))

    def start_editing(self) -> None:
        self._editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def flush(self) -> None:
        """Tell what is typed but not told yet."""
        self._editor.flush()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self._set_texts()

    def _lay_out(self) -> None:
        self._remove.setAutoRaise(True)
        below = QHBoxLayout()
        below.addWidget(self._date)
        below.addStretch()
        below.addWidget(self._remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 4)
        column.setSpacing(4)
        column.addWidget(self._quote)
        column.addWidget(self._lost)
        column.addWidget(self._editor)
        column.addLayout(below)
        self._lost.setWordWrap(True)
        self._lost.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._lost.hide()
        self._date.setForegroundRole(QPalette.ColorRole.PlaceholderText)

    def _connect(self) -> None:
        self._editor.written.connect(self._tell)
        self._remove.clicked.connect(self._ask_remove)
        self._quote.clicked.connect(self._ask_jump)

    def _set_texts(self) -> None:
        self._editor.setAccessibleName(self.tr("Note"))
        self._editor.setPlaceholderText(self.tr("Write a note…"))
        self._remove.setIcon(icon("trash", self.palette()))
        self._remove.setToolTip(self.tr("Remove note"))
        self._remove.setAccessibleName(self.tr("Remove note"))
        self._quote.setToolTip(self.tr("Go to this passage"))
        self._lost.setText(self.tr("These words are not in the text at present."))
        self._date.setText(date_words(self._note.changed.date()))

    def _tell(self, text: str) -> None:
        self.note_changed.emit(self._note.id, text)

    def _ask_remove(self) -> None:
        # Kept first, so that undoing the removal brings back every letter.
        self.flush()
        self.remove_requested.emit(self._note.id)

    def _ask_jump(self) -> None:
        self.jump_requested.emit(self._note.id)
