"""The passages where several entities meet, gathered from the library a few articles at a time."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from reader.library import Library
from reader.model import Article, Entity, Span
from reader.ui.context_list import ContextList
from reader.ui.context_rows import Heading, More, Passage, Row, Source

AT_ONCE = 30
"""So many articles are shown at first, and with each «more»."""


class MeetingRows(QObject):
    def __init__(self, library: Library, view: ContextList) -> None:
        super().__init__(view)
        self._library = library
        self._view = view
        self._ids: list[int] = []
        self._waiting: list[int] = []

    def show(self, entities: Sequence[Entity]) -> int:
        """Show where they meet; return how many articles name all of them."""
        self._ids = [entity.id for entity in entities]
        self._waiting = self._library.meetings.articles(self._ids)
        count = len(self._waiting)
        nothing: list[Row] = [Heading(self.tr("No article names all of them."))]
        self._view.show_rows(self._taken() if count else nothing)
        return count

    def show_more(self) -> None:
        self._view.append_rows(self._taken())

    def _taken(self) -> list[Row]:
        some, self._waiting = self._waiting[:AT_ONCE], self._waiting[AT_ONCE:]
        articles = self._library.articles.get_many(some)
        rows = [row for article in articles for row in self._rows(article)]
        return [*rows, More(self.tr("More articles…"))] if self._waiting else rows

    def _rows(self, article: Article) -> list[Row]:
        found = self._library.meetings.in_article(article.id, self._ids)
        rows: list[Row] = [Source(article, len(found))]
        if not found:
            return [*rows, Heading(self.tr("Apart from one another"))]
        text = self._library.articles.text(article.id)
        for meeting in found:
            start = meeting.passage.start
            marks = tuple(Span(s.start - start, s.end - start) for s in meeting.named)
            words = text[start : meeting.passage.end]
            rows.append(Passage(article.id, words, marks, meeting.named[0]))
        return rows
