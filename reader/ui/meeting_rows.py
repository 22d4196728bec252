"""The passages where several entities meet, gathered from the library a few articles at a time."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from reader.entities.meetings import Meeting
from reader.library import Library
from reader.model import Article, Entity, Span
from reader.ui.context_list import ContextList
from reader.ui.context_rows import Heading, More, Passage, Row, Source

AT_ONCE = 30
"""So many articles are shown at first, and with each «more»."""
MOST_READ = 300
"""So many are read for them: those that keep the names apart are shown last."""


class MeetingRows(QObject):
    def __init__(self, library: Library, view: ContextList) -> None:
        super().__init__(view)
        self._library = library
        self._view = view
        self._ids: list[int] = []
        self._waiting: list[int] = []
        self._apart: list[int] = []

    def show(self, entities: Sequence[Entity]) -> int:
        """Show where they meet; return how many articles name all of them."""
        self._ids = [entity.id for entity in entities]
        self._waiting = self._library.meetings.articles(self._ids)
        self._apart = []
        count = len(self._waiting)
        nothing: list[Row] = [Heading(self.tr("No article names all of them."))]
        self._view.show_rows(self._taken() if count else nothing)
        return count

    def show_more(self) -> None:
        self._view.append_rows(self._taken())

    def _taken(self) -> list[Row]:
        """Return the rows of the next articles, and in the end those of all that are apart."""
        met: dict[int, list[Meeting]] = {}
        read = 0
        for article_id in self._waiting[:MOST_READ]:
            read += 1
            if found := self._library.meetings.in_article(article_id, self._ids):
                met[article_id] = found
            else:
                self._apart.append(article_id)
            if len(met) == AT_ONCE:
                break
        self._waiting = self._waiting[read:]
        articles = self._library.articles.get_many(list(met))
        rows = [row for article in articles for row in self._rows(article, met[article.id])]
        last = [More(self.tr("More articles…"))] if self._waiting else self._apart_rows()
        return [*rows, *last]

    def _apart_rows(self) -> list[Row]:
        some, self._apart = self._apart, []
        heading = Heading(self.tr("Apart from one another"))
        articles = self._library.articles.get_many(some)
        return [heading, *(Source(article, 0) for article in articles)] if articles else []

    def _rows(self, article: Article, met: Sequence[Meeting]) -> list[Row]:
        rows: list[Row] = [Source(article, len(met))]
        text = self._library.articles.text(article.id)
        for meeting in met:
            start = meeting.passage.start
            marks = tuple(Span(s.start - start, s.end - start) for s in meeting.named)
            words = text[start : meeting.passage.end]
            rows.append(Passage(article.id, words, marks, meeting.named[0]))
        return rows
