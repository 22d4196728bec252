"""What the user does to notes and highlights.

Undone and done again, one keeps its id, so that later deeds on it still find it.
"""

from dataclasses import dataclass

from reader.library import Library
from reader.model import Detached, Highlight, Note, Span


@dataclass(slots=True)
class AddNote:
    library: Library
    article_id: int
    text: str = ""
    span: Span | None = None
    note: Note | None = None
    """The note, once it is there."""

    def do(self) -> None:
        notes = self.library.notes
        if self.note is None:
            self.note = notes.get(notes.add(self.article_id, self.text, self.span))
        else:
            notes.restore(self.note)

    def undo(self) -> None:
        if self.note:
            self.note = self.library.notes.remove(self.note.id)


@dataclass(slots=True)
class RemoveNote:
    library: Library
    note_id: int
    _note: Note | None = None

    def do(self) -> None:
        self._note = self.library.notes.remove(self.note_id)

    def undo(self) -> None:
        if self._note:
            self.library.notes.restore(self._note)


@dataclass(slots=True)
class ChangeNote:
    library: Library
    note_id: int
    text: str
    former: str | None = None
    """Known once it is done."""

    def do(self) -> None:
        self.former = self.library.notes.get(self.note_id).text
        self.library.notes.change(self.note_id, self.text)

    def undo(self) -> None:
        if self.former is not None:
            self.library.notes.change(self.note_id, self.former)


@dataclass(slots=True)
class AddHighlight:
    library: Library
    article_id: int
    span: Span
    colour: str = "yellow"
    _highlight: Highlight | None = None

    def do(self) -> None:
        highlights = self.library.highlights
        if self._highlight is None:
            highlight_id = highlights.add(self.article_id, self.span, self.colour)
            self._highlight = Highlight(highlight_id, self.article_id, self.span, self.colour)
        else:
            highlights.restore(self._highlight)

    def undo(self) -> None:
        if self._highlight:
            removed = self.library.highlights.remove(self._highlight.id)
            if isinstance(removed, Highlight):  # else its words may be back by the time it is
                self._highlight = removed


@dataclass(slots=True)
class RemoveHighlight:
    library: Library
    highlight_id: int
    _highlight: Highlight | Detached | None = None

    def do(self) -> None:
        self._highlight = self.library.highlights.remove(self.highlight_id)

    def undo(self) -> None:
        if self._highlight:
            self.library.highlights.restore(self._highlight)


@dataclass(slots=True)
class ColourHighlight:
    library: Library
    highlight: Highlight
    colour: str

    def do(self) -> None:
        self.library.highlights.change(self.highlight.id, self.colour)

    def undo(self) -> None:
        self.library.highlights.change(self.highlight.id, self.highlight.colour)
