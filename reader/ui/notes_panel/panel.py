"""Lists the notes and highlights of the open article."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.model import Detached, Highlight, Note
from reader.ui.fonts import bold
from reader.ui.icons import icon
from reader.ui.notes_panel.card import NoteCard
from reader.ui.notes_panel.quote import Quote
from reader.ui.theme import Theme


class NotesPanel(QWidget):
    """Shows notes as cards to write in; keeps every letter, whenever it is shown anew."""

    note_changed = Signal(int, str)
    note_add_requested = Signal()
    note_remove_requested = Signal(int)
    note_jump_requested = Signal(int)
    highlight_jump_requested = Signal(int)
    highlight_remove_requested = Signal(int)

    def __init__(self, theme: Theme | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme or Theme()
        self._highlights: list[Highlight] = []
        self._text = ""
        self.setObjectName("notesPanel")
        self._cards: dict[int, NoteCard] = {}
        self._add = QPushButton()
        self._empty = QLabel()
        self._inside = QVBoxLayout()
        self._notes = QVBoxLayout()
        self._marks_title = QLabel()
        self._marks = QVBoxLayout()
        self._lost_title = QLabel()
        self._lost = QVBoxLayout()
        self._scroll = QScrollArea()
        self._lay_out()
        self._add.clicked.connect(self.note_add_requested)
        self._set_texts()
        self._show_emptiness()

    def show_notes(self, notes: list[Note], quotes: Mapping[int, str]) -> None:
        """Show notes in the order given; `quotes` are the passages, by the id of the note.

        What is typed into a note that is not among them any more is told first.
        """
        kept = {note.id for note in notes}
        for note_id in [n for n in self._cards if n not in kept]:
            self._drop(note_id)
        for place, note in enumerate(notes):
            quote = quotes.get(note.id, note.quote if note.is_detached else "")
            if note.id in self._cards:
                self._cards[note.id].show_note(note, quote)
            else:
                self._cards[note.id] = self._card(note, quote)
            if self._notes.indexOf(self._cards[note.id]) != place:
                self._notes.insertWidget(place, self._cards[note.id])
        self._show_emptiness()

    def show_highlights(self, highlights: list[Highlight], text: str) -> None:
        """Show the marked passages of a body in the order given."""
        self._highlights, self._text = highlights, text
        while item := self._marks.takeAt(0):
            if (row := item.widget()) is not None:
                row.hide()
                row.deleteLater()
        for highlight in highlights:
            self._marks.addWidget(
                self._mark(highlight, text[highlight.span.start : highlight.span.end])
            )
        self._marks_title.setVisible(bool(highlights))
        self._show_emptiness()

    def show_detached(self, highlights: list[Detached]) -> None:
        """Show the highlights whose words are not read at present."""
        while item := self._lost.takeAt(0):
            if (row := item.widget()) is not None:
                row.hide()
                row.deleteLater()
        for highlight in highlights:
            passage = Quote()
            colour = self._theme.highlight_colour(highlight.colour)
            passage.show_passage(highlight.quote, is_link=False, colour=colour)
            passage.setToolTip(self.tr("These words are not in the text at present."))
            self._lost.addWidget(passage)
        self._lost_title.setVisible(bool(highlights))
        self._show_emptiness()

    def show_theme(self, theme: Theme) -> None:
        """Take the colours of highlights from a theme."""
        self._theme = theme
        self.show_highlights(self._highlights, self._text)

    def edit_note(self, note_id: int) -> None:
        """Put the cursor into a note, if it is shown."""
        if note_id in self._cards:
            card = self._cards[note_id]
            self._inside.activate()
            self._scroll.ensureWidgetVisible(card)
            card.start_editing()

    def flush(self) -> None:
        """Tell all that is typed but not told yet; call it before the library closes."""
        for card in list(self._cards.values()):
            card.flush()

    def hideEvent(self, event: QHideEvent) -> None:
        self.flush()
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self._set_texts()

    def _lay_out(self) -> None:
        inside = QWidget()
        column = self._inside
        inside.setLayout(column)
        column.setContentsMargins(10, 4, 10, 10)
        column.addWidget(self._empty)
        column.addLayout(self._notes)
        column.addWidget(self._marks_title)
        column.addLayout(self._marks)
        column.addWidget(self._lost_title)
        column.addLayout(self._lost)
        column.addStretch()
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._empty.setContentsMargins(12, 24, 12, 24)
        for title in (self._marks_title, self._lost_title):
            title.setFont(bold(title.font()))
            title.setForegroundRole(QPalette.ColorRole.PlaceholderText)
            title.hide()
        self._scroll.setWidget(inside)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        top = QHBoxLayout()
        top.setContentsMargins(10, 8, 10, 0)
        top.addWidget(self._add)
        top.addStretch()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(top)
        whole.addWidget(self._scroll)

    def _set_texts(self) -> None:
        self.setAccessibleName(self.tr("Notes"))
        self._add.setText(self.tr("Add note"))
        self._add.setIcon(icon("add", self.palette()))
        self._empty.setText(
            self.tr("No notes yet.\nSelect a passage to write on it, or write on the article.")
        )
        self._marks_title.setText(self.tr("Highlights"))
        self._lost_title.setText(self.tr("Detached: not in the text at present"))

    def _show_emptiness(self) -> None:
        is_empty = not self._cards and not self._marks.count() and not self._lost.count()
        self._empty.setVisible(is_empty)

    def _card(self, note: Note, quote: str) -> NoteCard:
        card = NoteCard(note, quote)
        card.note_changed.connect(self.note_changed)
        card.remove_requested.connect(self.note_remove_requested)
        card.jump_requested.connect(self.note_jump_requested)
        return card

    def _drop(self, note_id: int) -> None:
        card = self._cards.pop(note_id)
        card.flush()
        self._notes.removeWidget(card)
        card.hide()
        card.deleteLater()

    def _mark(self, highlight: Highlight, quote: str) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 2, 0, 2)
        passage = Quote()
        colour = self._theme.highlight_colour(highlight.colour)
        passage.show_passage(quote, is_link=True, colour=colour)
        passage.setToolTip(self.tr("Go to this passage"))
        passage.clicked.connect(lambda: self.highlight_jump_requested.emit(highlight.id))
        remove = QToolButton()
        remove.setAutoRaise(True)
        remove.setIcon(icon("remove", self.palette()))
        remove.setToolTip(self.tr("Remove highlight"))
        remove.setAccessibleName(self.tr("Remove highlight"))
        remove.clicked.connect(lambda: self.highlight_remove_requested.emit(highlight.id))
        line.addWidget(passage, 1)
        line.addWidget(remove)
        return row
