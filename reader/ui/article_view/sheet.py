"""The sheet that an article is written on: what stands there, how it is set, where one reads."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QResizeEvent, QShowEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from reader.model import Article, Original, Span
from reader.ui.article_view.canvas import Canvas
from reader.ui.article_view.composing import page_of
from reader.ui.article_view.document import dress, laid_out_once, lay_margins, set_up
from reader.ui.article_view.elsewhere import Elsewhere
from reader.ui.article_view.marks import Heights
from reader.ui.article_view.page import Page, Part
from reader.ui.article_view.place import Place, Spot
from reader.ui.article_view.typography import LARGEST, SMALLEST, ReadingStyle
from reader.ui.theme import Theme


class Sheet(QTextBrowser):
    """Holds one article, or nothing; `ArticleView` marks it and hears what is done to it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.article: Article | None = None
        self.original: Original | None = None
        self.others: Sequence[Elsewhere] = ()
        """The articles that hold the same text."""
        self.text = ""
        """The body that is shown."""
        self.reading = ReadingStyle()
        self._theme = theme
        self._canvas = Canvas(self, self._theme)
        self.direction: str | None = None
        """Of all articles of its outlet."""
        self._direction: str | None = None
        """Of this article, as the user wants to see it now."""
        self._unfolded: set[int] = set()
        self._shows_all_others = False
        self.reached: Span | None = None
        """What was gone to; a ring is around it."""
        self._place = Place(self.verticalScrollBar(), self._canvas)
        self._set_up()

    def show_article(
        self,
        article: Article,
        original: Original,
        others: Sequence[Elsewhere] = (),
        direction: str | None = None,
    ) -> None:
        """Turn to an article's beginning; shown again, it stays where it is.

        `others` hold the same text; `direction` is "rtl" or "ltr" where all its outlet's
        articles run so.
        """
        is_another = self.article is None or self.article.id != article.id
        # Always there: a bar that comes and goes would lay the text out twice.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.article, self.original, self.text = article, original, original.text
        self.others, self.direction = others, direction
        if is_another:
            self._direction, self.reached = None, None
            self._unfolded.clear()
            self._shows_all_others = False
            self._canvas.marks.clear()
            self._fill()
            self._place.scroll_to(0)
        else:
            self._refill()

    def show_nothing(self) -> None:
        """Leave the sheet blank."""
        self.article = self.original = self.reached = None
        self.text = ""
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._canvas.marks.clear()
        self._canvas.turn_to(Page(()))
        self.clear()

    def set_reading(self, reading: ReadingStyle) -> None:
        """Set the text otherwise, keeping the place that is being read."""
        size = min(max(reading.point_size, SMALLEST), LARGEST)
        self.reading = replace(reading, point_size=size)
        self._refill()

    def set_direction(self, direction: str | None) -> None:
        """Let this article run "rtl" or "ltr"; None: each paragraph as its letters do."""
        self._direction = direction
        self._refill()

    def toggle_left_out(self, *, unfold: bool) -> None:
        """Unfold all that was left out on import, or fold it again."""
        paragraphs = self._canvas.page.paragraphs
        folds = (p.line_number for p in paragraphs if p.part in (Part.FOLD, Part.LEFT_OUT))
        self.unfold({number for number in folds if number is not None} if unfold else ())

    @property
    def unfolded(self) -> frozenset[int]:
        """The first lines of what was left out on import and is seen nevertheless."""
        return frozenset(self._unfolded)

    def unfold(self, numbers: Iterable[int]) -> None:
        """Show of what was left out on import what begins with these lines, and nothing else."""
        self._unfolded = set(numbers)
        self._refill()

    def go_to(self, span: Span) -> None:
        """Show a span and set a ring around it."""
        page = self._canvas.page
        if not page.has_body:
            return
        self.reached = span
        self._ring(span)
        start = page.position(span.start)
        # Before the cursor goes there: it would bring the line no further than the lower edge.
        self._place.bring_into_view(start)
        cursor = self.textCursor()
        cursor.setPosition(start)
        self.setTextCursor(cursor)
        self.viewport().update()

    def go_to_line(self, number: int) -> None:
        """Bring a line of the original into view, if the page shows it."""
        position = self._canvas.page.line_position(number)
        if position is not None:
            self._place.bring_into_view(position)

    def offset(self) -> int:
        """Return where the reader is: at what was gone to while it is seen, else at the top."""
        page = self._canvas.page
        if not page.has_body:
            return 0
        if self.reached and self._place.is_seen(page.position(self.reached.start)):
            return self.reached.start
        return self._place.top_offset() or 0

    def scroll_to(self, offset: int) -> None:
        """Scroll so that the line of an offset is the first; 0 is the page's very top."""
        self._place.scroll_to(offset)

    def spot(self) -> Spot:
        """Return what is at the upper edge, for a window that follows this one."""
        return self._place.spot()

    def return_to(self, spot: Spot, reached: Span | None) -> None:
        """Have a spot at the upper edge, and what was gone to in its ring."""
        self.reached = reached
        if reached and self._canvas.page.has_body:
            self._ring(reached)
        self._place.return_to(spot)

    def selected_span(self) -> Span | None:
        """Return what of the body is selected, without white space around it."""
        cursor = self.textCursor()
        return self._canvas.page.span(cursor.selectionStart(), cursor.selectionEnd())

    def select(self, span: Span) -> None:
        """Select a stretch of the body, without scrolling."""
        page, top = self._canvas.page, self.verticalScrollBar().value()
        cursor = self.textCursor()
        cursor.setPosition(page.position(span.start))
        cursor.setPosition(page.end_position(span.end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.verticalScrollBar().setValue(top)

    def chosen_lines(self) -> list[int]:
        """Return the numbers of the lines that are selected, else of the one at the cursor."""
        cursor = self.textCursor()
        return self._canvas.page.lines(cursor.selectionStart(), cursor.selectionEnd())

    def clear_selection(self) -> None:
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: ARG002
        """Load nothing: a page consists of its letters."""
        return None

    def createMimeDataFromSelection(self) -> QMimeData:
        cursor, copied = self.textCursor(), QMimeData()
        copied.setText(self._canvas.page.copied(cursor.selectionStart(), cursor.selectionEnd()))
        return copied

    def resizeEvent(self, event: QResizeEvent) -> None:
        with self._place.kept():
            with laid_out_once(self.document()):
                lay_margins(self.document(), self.viewport().width(), self.reading)
            super().resizeEvent(event)
            self._canvas.marks.forget_boxes()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._place.arrive()

    def _set_up(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabChangesFocus(True)
        # Files dropped here are for the window to import.
        self.setAcceptDrops(False)
        set_up(self.document())
        self._measure()

    def _refill(self) -> None:
        with self._place.kept():
            self._fill()

    def _fill(self) -> None:
        """Write the page into the document."""
        self._measure()
        if self.article is None or self.original is None:
            return
        page = page_of(
            self.article,
            self.original,
            self._unfolded,
            self.locale(),
            self.others,
            shows_all_others=self._shows_all_others,
        )
        former = self._canvas.page
        self._canvas.turn_to(page)
        self.document().setDefaultFont(self.reading.font)
        if page.text != former.text:
            self._write(page, former)
        with laid_out_once(self.document()):
            direction = self._direction or self.direction
            dress(self.document(), page, self.reading, self._theme, direction)
            lay_margins(self.document(), self.viewport().width(), self.reading)
        if self.reached:
            self._ring(self.reached)

    def _write(self, page: Page, former: Page) -> None:
        """Write another text; the cursor and what was gone to stay in their lines."""
        cursor = former.line_at(self.textCursor().position())
        reached = former.line_at(former.position(self.reached.start)) if self.reached else None
        self.setPlainText(page.text)
        self.reached = page.moved(self.reached, reached) if self.reached and reached else None
        position = page.position_in_line(*cursor) if cursor else None
        if position is not None:
            moved = self.textCursor()
            moved.setPosition(position)
            self.setTextCursor(moved)

    def _measure(self) -> None:
        self._canvas.marks.forget_boxes(Heights.of(self.reading.font, self.reading.line_spacing))

    def _ring(self, span: Span) -> None:
        page = self._canvas.page
        start, end = page.position(span.start), page.end_position(span.end)
        self._canvas.emphasis.reached = (start, end) if start < end else None
