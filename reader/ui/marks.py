"""What the user puts on articles: tags, notes, highlights, stars. Nearly all can be undone."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QT_TRANSLATE_NOOP, QObject

from reader.desk.deeds import (
    AddHighlight,
    AddNote,
    ChangeNote,
    ColourHighlight,
    KeepArticles,
    RemoveHighlight,
    RemoveNote,
    RenameTag,
    RestoreArticles,
    TagArticles,
    TrashArticles,
    UntagArticles,
    tagged_articles,
)
from reader.model import Highlight, Span
from reader.ui.session import Session


class Marks(QObject):
    """Performs each wish as a deed of the history, in the user's words."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._library = session.library
        self._history = session.history

    def tag(self, article_ids: Sequence[int], name: str) -> None:
        self._history.perform(
            QT_TRANSLATE_NOOP("history", "add a tag"), TagArticles(self._library, article_ids, name)
        )

    def untag(self, article_ids: Sequence[int], name: str) -> None:
        deed = UntagArticles(self._library, article_ids, name)
        self._history.perform(QT_TRANSLATE_NOOP("history", "remove a tag"), deed)

    def rename_tag(self, old: str, new: str) -> None:
        if new.strip() and new.strip() != old:
            deed = RenameTag(self._library, old, new.strip())
            self._history.perform(QT_TRANSLATE_NOOP("history", "rename a tag"), deed)

    def remove_tag(self, name: str) -> None:
        self.untag(tagged_articles(self._library, name), name)

    def add_note(self, article_id: int, span: Span | None) -> int:
        """Add an empty note on a passage, or on the article where span is None; return its id."""
        deed = AddNote(self._library, article_id, span=span)
        self._history.perform(QT_TRANSLATE_NOOP("history", "add a note"), deed)
        assert deed.note is not None
        return deed.note.id

    def change_note(self, note_id: int, text: str) -> None:
        """Keep what was typed; the last letters may come when the note is gone by an undo."""
        try:
            former = self._library.notes.get(note_id).text
        except KeyError:
            return
        if former != text:
            deed = ChangeNote(self._library, note_id, text)
            self._history.perform(QT_TRANSLATE_NOOP("history", "change a note"), deed)

    def remove_note(self, note_id: int) -> None:
        self._history.perform(
            QT_TRANSLATE_NOOP("history", "remove a note"), RemoveNote(self._library, note_id)
        )

    def highlight(self, article_id: int, span: Span, colour: str = "yellow") -> None:
        """Highlight a passage; one that is highlighted already loses it."""
        for known in self._library.highlights.on_article(article_id):
            if known.span == span:
                self.remove_highlight(known.id)
                return
        deed = AddHighlight(self._library, article_id, span, colour)
        self._history.perform(QT_TRANSLATE_NOOP("history", "highlight"), deed)

    def colour_highlight(self, highlight: Highlight, colour: str) -> None:
        deed = ColourHighlight(self._library, highlight, colour)
        self._history.perform(QT_TRANSLATE_NOOP("history", "change a colour"), deed)

    def remove_highlight(self, highlight_id: int) -> None:
        deed = RemoveHighlight(self._library, highlight_id)
        self._history.perform(QT_TRANSLATE_NOOP("history", "remove a highlight"), deed)

    def trash(self, article_ids: Sequence[int]) -> None:
        if article_ids:
            text = partial(CountedSteps().deleted, len(article_ids))
            self._history.perform(text, TrashArticles(self._session.desk, list(article_ids)))

    def put_back(self, article_ids: Sequence[int]) -> None:
        if article_ids:
            text = partial(CountedSteps().put_back, len(article_ids))
            self._history.perform(text, RestoreArticles(self._session.desk, list(article_ids)))

    def keep(self, article_ids: Sequence[int]) -> None:
        """Take articles that were set aside among the others."""
        if article_ids:
            text = partial(CountedSteps().kept, len(article_ids))
            self._history.perform(text, KeepArticles(self._session.desk, list(article_ids)))

    def set_starred(self, article_id: int, is_starred: bool) -> None:
        self._library.articles.set_starred([article_id], is_starred)

    def set_read(self, article_ids: Sequence[int], is_read: bool) -> None:
        self._library.articles.set_read(article_ids, is_read)


class CountedSteps(QObject):
    """The forms of a plural can only be drawn from a `tr`; this one belongs to no window."""

    def deleted(self, articles: int) -> str:
        return self.tr("delete %n article(s)", "", articles)

    def put_back(self, articles: int) -> str:
        return self.tr("put back %n article(s)", "", articles)

    def kept(self, articles: int) -> str:
        return self.tr("keep %n article(s)", "", articles)
