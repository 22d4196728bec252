"""Notes and highlights of the open article, and writing notes."""

from reader.ui.notes_panel.panel import NotesPanel

__all__ = ["NotesPanel"]
