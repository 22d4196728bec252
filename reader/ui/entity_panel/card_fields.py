"""The note and the tags of an entity, written in their place."""

from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.model import Entity
from reader.ui.note_editor import NoteEditor
from reader.ui.tag_editor import TagEditor

PAUSE = 600
"""Milliseconds without a keystroke before the note is kept."""
LEAST, MOST = 1, 6
"""How many lines of a note are shown."""


class CardFields(QWidget):
    """Shows each only where there is something in it, or to write into it."""

    card_changed = Signal(int, object)
    """The entity's id, and its Card as the user wants it."""

    def __init__(self) -> None:
        super().__init__()
        self._entity: Entity | None = None
        self._tags = TagEditor()
        self._tags.setObjectName("entityTags")
        self._note = NoteEditor(least=LEAST, most=MOST, pause=PAUSE)
        self._note.setObjectName("entityNote")
        self._lay_out()
        self._connect()
        self._set_texts()

    def show_entity(self, entity: Entity, known: list[str]) -> None:
        """Show an entity's card; what is being typed on it stays as typed.

        `known` are the tags that entities have, for completion.
        """
        is_same = self._entity is not None and self._entity.id == entity.id
        if not is_same:
            self.flush()
        self._entity, card = entity, entity.card
        self._note.show_text(card.note)
        self._tags.show_tags(list(card.tags), known)
        self._note.setVisible(bool(card.note) or (is_same and self._note.hasFocus()))
        self._tags.setVisible(bool(card.tags) or (is_same and self._tags.isVisible()))
        self._show_emptiness()

    def write_note(self) -> None:
        """Put the cursor into the note."""
        self._note.show()
        self._show_emptiness()
        self._note.setFocus(Qt.FocusReason.OtherFocusReason)

    def add_tag(self) -> None:
        self._tags.show()
        self._show_emptiness()
        self._tags.start_editing()

    def flush(self) -> None:
        """Tell what is typed but not told yet."""
        self._note.flush()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()

    def hideEvent(self, event: object) -> None:  # noqa: ARG002
        self.flush()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._tags)
        column.addWidget(self._note)
        self._tags.hide()
        self._note.hide()

    def _connect(self) -> None:
        self._note.written.connect(self._keep)
        self._tags.tag_add_requested.connect(self._add)
        self._tags.tag_remove_requested.connect(self._remove)

    def _set_texts(self) -> None:
        self._note.setAccessibleName(self.tr("Note on this name"))
        self._note.setPlaceholderText(self.tr("Write a note…"))

    def _keep(self, note: str) -> None:
        self._tell(note=note)

    def _add(self, tag: str) -> None:
        if self._entity:
            self._tell(tags=tuple(sorted({*self._entity.card.tags, tag})))

    def _remove(self, tag: str) -> None:
        if self._entity:
            self._tell(tags=tuple(t for t in self._entity.card.tags if t != tag))

    def _tell(self, **changed: object) -> None:
        if self._entity:
            card = replace(self._entity.card, **changed)  # type: ignore[arg-type]
            self._entity = replace(self._entity, card=card)
            self.card_changed.emit(self._entity.id, card)

    def _show_emptiness(self) -> None:
        self.setVisible(not (self._note.isHidden() and self._tags.isHidden()))
