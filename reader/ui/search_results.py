"""What a search has found, in context: each article with the places where it says so."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QPalette
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from reader.model import Article, Hit, Span
from reader.text.sentences import snippet
from reader.ui.context_list import ContextList
from reader.ui.context_rows import More, Passage, Row, Source
from reader.ui.wording import number_words

PASSAGES = 3
"""How many places of an article are shown; its number tells how many there are."""


class Found(Protocol):
    """An article that a search found, its places and its body: what `Desk.search` returns."""

    @property
    def article(self) -> Article: ...
    @property
    def hit(self) -> Hit: ...
    @property
    def text(self) -> str: ...


class SearchResults(QWidget):
    """Shows what was found; tells which place the user wants to see."""

    result_requested = Signal(int, object)
    """The article's id, and the Span in its body; None for the article as a whole."""
    more_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("searchResults")
        self._found: Sequence[Found] = ()
        self._has_more = False
        self._count = QLabel()
        self._message = QLabel()
        self._list = ContextList()
        self._lay_out()
        self._connect()
        self._set_texts()

    def show_results(
        self, found: Sequence[Found], *, has_more: bool = False, stays: bool = False
    ) -> None:
        """Show articles in the order given; `has_more` if the search stopped at a limit.

        If it `stays`, the same was searched for before, and what is chosen stays chosen.
        """
        is_continued = bool(self._found) and list(found[: len(self._found)]) == list(self._found)
        if stays and is_continued and len(found) == len(self._found):
            return
        chosen = self._list.chosen() if stays else None
        place = self._list.verticalScrollBar().value() if stays or is_continued else 0
        self._found, self._has_more = found, has_more
        rows: list[Row] = [row for one in found for row in _rows(one)]
        if has_more:
            rows.append(More(self.tr("Show more articles")))
        self._list.show_rows(rows, self._mark_colour(), stays=stays)
        if isinstance(chosen, Passage):
            self._list.choose(chosen)
        self._list.verticalScrollBar().setValue(place)
        self._message.setVisible(not found)
        self._list.setVisible(bool(found))
        self._count.setVisible(bool(found))
        self._set_texts()

    def show_message(self, message: str) -> None:
        """Show why nothing could be searched for, in place of results."""
        self.show_results(())
        self._message.setText(message)

    def next_result(self) -> bool:
        return self._list.step(1)

    def previous_result(self) -> bool:
        return self._list.step(-1)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._list.setFocus(event.reason())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()

    def _lay_out(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._count.setContentsMargins(12, 6, 12, 6)
        self._message.setWordWrap(True)
        self._message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._message.setContentsMargins(24, 24, 24, 24)
        for label in (self._count, self._message):
            label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._count)
        column.addWidget(self._message, 1)
        column.addWidget(self._list, 1)

    def _connect(self) -> None:
        self._list.passage_requested.connect(self._ask_passage)
        self._list.article_requested.connect(self._ask_article)
        self._list.more_requested.connect(self.more_requested)

    def _set_texts(self) -> None:
        self.setAccessibleName(self.tr("Search results"))
        self._list.setAccessibleName(self.tr("Search results"))
        self._message.setText(
            self.tr("Nothing found.\nTry fewer words, another spelling, or all articles.")
        )
        if self._has_more:
            words = self.tr("The newest {number} articles; more were found")
            self._count.setText(words.format(number=number_words(len(self._found))))
        else:
            self._count.setText(self.tr("%Ln article(s) found", "", len(self._found)))

    def _mark_colour(self) -> QColor:
        colour = self.palette().color(QPalette.ColorRole.Accent)
        colour.setAlphaF(0.28)
        return colour

    def _ask_passage(self, passage: Passage) -> None:
        self.result_requested.emit(passage.article_id, passage.target)

    def _ask_article(self, article_id: int) -> None:
        self.result_requested.emit(article_id, None)


def _rows(found: Found) -> list[Row]:
    spans = found.hit.spans
    total = len(spans) + len(found.hit.title_spans)
    return [
        Source(found.article, total, found.hit.title_spans if found.article.metadata.title else ()),
        *passages(found.article.id, found.text, spans),
    ]


def passages(article_id: int, text: str, spans: Sequence[Span]) -> list[Passage]:
    """Return the first places as passages; neighbours share one, in which all are marked."""
    shown: list[Passage] = []
    left = list(spans)
    while left and len(shown) < PASSAGES:
        around = snippet(text, left[0])
        start = left[0].start - around.span.start
        # What is cut off ends in an ellipsis, which is no part of the text.
        end = start + len(around.text) - around.text.endswith("…")
        near = sum(span.end <= end for span in left[1:])
        others = (Span(span.start - start, span.end - start) for span in left[1 : near + 1])
        shown.append(Passage(article_id, around.text, (around.span, *others), left[0]))
        left = left[near + 1 :]
    return shown
