"""The reading pane. Records in, wishes out; it draws all marks itself."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, QUrl, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from reader.model import Article, Entity, Highlight, Line, Mention, Note, Original, Span
from reader.ui.article_view.canvas import Canvas
from reader.ui.article_view.composing import page_of
from reader.ui.article_view.document import dress, laid_out_once, lay_margins, set_up
from reader.ui.article_view.elsewhere import Elsewhere
from reader.ui.article_view.keys import moves_cursor, scroll_by_key
from reader.ui.article_view.marks import Heights, Layer
from reader.ui.article_view.mention_map import WIDTH, MentionMap
from reader.ui.article_view.page import Page, Part
from reader.ui.article_view.painting import paint_hint
from reader.ui.article_view.place import Place
from reader.ui.article_view.pointer import Pointer
from reader.ui.article_view.typography import LARGEST, SMALLEST, ReadingStyle
from reader.ui.article_view.under import Under
from reader.ui.theme import Theme

WITH_MOUSE = Qt.TextInteractionFlag.TextSelectableByMouse
WITH_KEYS = Qt.TextInteractionFlag.TextSelectableByKeyboard


class ArticleView(QTextBrowser):
    """Shows one article, whatever is marked in it, and tells what the user points at."""

    mention_clicked = Signal(int, object)
    note_clicked = Signal(int)
    copy_requested = Signal(int)
    """Another article, which holds the same text."""
    selection_changed = Signal(bool)
    """Whether there is a selected span now."""
    line_restore_requested = Signal(int, int)
    """The article and the number of the line, as in `Original.lines`."""
    encoding_requested = Signal(int)
    """The article whose encoding is in doubt."""
    context_menu_requested = Signal(QPoint, object)
    """Where on the screen, and what is Under it."""
    reading_changed = Signal(object)
    """The ReadingStyle that the user zoomed to."""

    def __init__(self, theme: Theme | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("articleView")
        self.setAccessibleName(self.tr("Article"))
        self.article: Article | None = None
        self.original: Original | None = None
        self.others: Sequence[Elsewhere] = ()
        """The articles that hold the same text."""
        self.text = ""
        """The body that is shown."""
        self.reading = ReadingStyle()
        self._theme = theme or Theme()
        self._canvas = Canvas(self, self._theme)
        self.direction: str | None = None
        """Of all articles of its outlet."""
        self._direction: str | None = None
        """Of this article, as the user wants to see it now."""
        self._unfolded: set[int] = set()
        self._shows_all_others = False
        self._mentions: list[Mention] = []
        self._reached: Span | None = None
        self._place = Place(self.verticalScrollBar(), self._canvas)
        self._pointer = Pointer(self.viewport(), self._canvas)
        self._map = MentionMap(self, self._canvas, self._theme)
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
            self._direction, self._reached = None, None
            self._unfolded.clear()
            self._shows_all_others = False
            self._canvas.marks.clear()
            self._mentions = []
            self._fill()
            self.verticalScrollBar().setValue(0)
        else:
            self._refill()

    def show_nothing(self) -> None:
        """Show the hint that nothing is open."""
        self.article = self.original = self._reached = None
        self.text, self._mentions = "", []
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._canvas.marks.clear()
        self._canvas.turn_to(Page(()))
        self.clear()
        self._map.measure_soon()

    def show_mentions(self, mentions: Iterable[Mention]) -> None:
        self._mentions = sorted(mentions, key=lambda mention: mention.span)
        self._show(Layer.MENTION, self._mentions)

    def show_colours(self, colours: Mapping[int, str]) -> None:
        """Show entities in colours of their own, by the entities' ids."""
        self._canvas.emphasis.colours = dict(colours)
        self.viewport().update()

    def show_highlights(self, highlights: Iterable[Highlight]) -> None:
        self._show(Layer.HIGHLIGHT, highlights)

    def show_notes(self, notes: Iterable[Note]) -> None:
        """Show the notes on passages; those on the whole article have no place here."""
        self._show(Layer.NOTE, notes)

    def show_hits(self, spans: Iterable[Span]) -> None:
        """Show what a search found."""
        self._canvas.marks.show(Layer.HIT, ((span, span) for span in spans))
        self.viewport().update()
        self._map.measure_soon()

    def focus_entity(self, entity_id: int | None) -> None:
        """Set the mentions of an entity apart from the others."""
        self._canvas.emphasis.entity_id = entity_id
        self.viewport().update()
        self._map.measure_soon()

    def set_description(self, describe: Callable[[Mention], Entity]) -> None:
        """Tell where the words of a mention's tooltip come from."""
        self._pointer.describe = describe

    def set_reading(self, reading: ReadingStyle) -> None:
        """Set the text otherwise, keeping the place that is being read."""
        size = min(max(reading.point_size, SMALLEST), LARGEST)
        self.reading = replace(reading, point_size=size)
        self._refill()

    def set_direction(self, direction: str | None) -> None:
        """Let this article run "rtl" or "ltr"; None: each paragraph as its letters do."""
        self._direction = direction
        self._refill()

    def zoom(self, steps: int) -> None:
        """Make the letters larger or smaller; no steps: the size they have at first."""
        size = self.reading.point_size + steps if steps else ReadingStyle().point_size
        self.set_reading(replace(self.reading, point_size=size))
        self.reading_changed.emit(self.reading)

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
        self._reached = span
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
        if self._reached and self._place.is_seen(page.position(self._reached.start)):
            return self._reached.start
        return self._place.top_offset() or 0

    def scroll_to(self, offset: int) -> None:
        """Scroll so that the line of an offset is the first; 0 is the page's very top."""
        self._place.scroll_to(offset)

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

    def current_mention(self) -> Mention | None:
        """Return the mention that was gone to."""
        return next((m for m in self._mentions if m.span == self._reached), None)

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: ARG002
        """Load nothing: a page consists of its letters."""
        return None

    def createMimeDataFromSelection(self) -> QMimeData:
        cursor, copied = self.textCursor(), QMimeData()
        copied.setText(self._canvas.page.copied(cursor.selectionStart(), cursor.selectionEnd()))
        return copied

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.article is None:
            paint_hint(self.viewport(), self.tr("Choose an article to read it here"), self._theme)
            return
        self._canvas.paint()
        super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        with self._place.kept():
            with laid_out_once(self.document()):
                lay_margins(self.document(), self.viewport().width(), self.reading)
            super().resizeEvent(event)
            self._canvas.marks.forget_boxes()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._make_room_for_map()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        mention = self.current_mention()
        if mention and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.mention_clicked.emit(mention.entity_id, mention)
        elif not scroll_by_key(self, event):
            # The cursor comes with the first key that moves it: readers need none.
            if moves_cursor(event):
                self.setTextInteractionFlags(WITH_MOUSE | WITH_KEYS)
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        steps = event.angleDelta().y()
        if event.modifiers() == Qt.KeyboardModifier.ControlModifier and steps:
            self.zoom(1 if steps > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.article is None:
            return
        under = self._canvas.under(event.pos())
        mention = self.current_mention()
        if mention and event.reason() is QContextMenuEvent.Reason.Keyboard:
            under = Under(mentions=(mention,))
        self.context_menu_requested.emit(event.globalPos(), under)

    def _set_up(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(WITH_MOUSE)
        self.setTabChangesFocus(True)
        # Files dropped here are for the window to import.
        self.setAcceptDrops(False)
        set_up(self.document())
        self._measure()
        self.selectionChanged.connect(self._tell_selection)
        self._pointer.clicked.connect(self._answer_click)
        self._pointer.line = self._line
        self._make_room_for_map()
        self._map.span_requested.connect(self.go_to)
        self._map.height_requested.connect(self._place.scroll_to_part)

    def _make_room_for_map(self) -> None:
        """Leave a margin where the scroll bar is: Qt mirrors the bar, but not margins."""
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.setViewportMargins(WIDTH if is_mirrored else 0, 0, 0 if is_mirrored else WIDTH, 0)

    def _show(self, layer: Layer, records: Iterable[Mention | Highlight | Note]) -> None:
        self._canvas.marks.show(
            layer, ((record.span, record) for record in records if record.span is not None)
        )
        self.viewport().update()
        self._map.measure_soon()

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
        if self._reached:
            self._ring(self._reached)

    def _write(self, page: Page, former: Page) -> None:
        """Write another text; the cursor and what was gone to stay in their lines."""
        cursor = former.line_at(self.textCursor().position())
        reached = former.line_at(former.position(self._reached.start)) if self._reached else None
        self.setPlainText(page.text)
        self._reached = page.moved(self._reached, reached) if self._reached and reached else None
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

    def _tell_selection(self) -> None:
        self.selection_changed.emit(self.selected_span() is not None)

    def _line(self, number: int) -> Line | None:
        return self.original.lines[number] if self.original else None

    def _answer_click(self, under: Under) -> None:
        if under.fold is not None:
            self._unfolded ^= {under.fold}
            self._refill()
        elif under.asks and self.article:
            self.encoding_requested.emit(self.article.id)
        elif under.left_out is not None and self.article:
            self.line_restore_requested.emit(self.article.id, under.left_out)
        elif under.leads_to is not None:
            self.copy_requested.emit(under.leads_to)
        elif under.more_copies:
            self._shows_all_others = True
            self._refill()
        elif under.mention:
            self.mention_clicked.emit(under.mention.entity_id, under.mention)
        elif under.notes:
            self.note_clicked.emit(under.notes[0].id)
