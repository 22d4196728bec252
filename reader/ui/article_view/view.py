"""The reading pane. Records in, wishes out; it draws all marks itself."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from reader.model import Entity, Highlight, Line, Mention, Note, Span
from reader.ui.article_view.keys import moves_cursor, scroll_by_key
from reader.ui.article_view.marks import Layer
from reader.ui.article_view.mention_map import WIDTH, MentionMap
from reader.ui.article_view.painting import paint_hint
from reader.ui.article_view.pointer import Pointer
from reader.ui.article_view.sheet import Sheet
from reader.ui.article_view.typography import ReadingStyle
from reader.ui.article_view.under import Under
from reader.ui.theme import Theme

WITH_MOUSE = Qt.TextInteractionFlag.TextSelectableByMouse
WITH_KEYS = Qt.TextInteractionFlag.TextSelectableByKeyboard


class ArticleView(Sheet):
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
        super().__init__(theme or Theme(), parent)
        self.setObjectName("articleView")
        self.setAccessibleName(self.tr("Article"))
        self._pointer = Pointer(self.viewport(), self._canvas)
        self._map = MentionMap(self, self._canvas, self._theme)
        self.setTextInteractionFlags(WITH_MOUSE)
        self._make_room_for_map()
        self._connect()

    def show_nothing(self) -> None:
        """Show the hint that nothing is open."""
        super().show_nothing()
        self._map.measure_soon()

    def show_mentions(self, mentions: Iterable[Mention]) -> None:
        ordered = sorted(mentions, key=lambda mention: mention.span)
        self._show(Layer.MENTION, ordered)

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

    @property
    def mentions(self) -> list[Mention]:
        """Return the mentions that are shown, in reading order."""
        shown = (record for _, record in self._canvas.marks.records(Layer.MENTION))
        return [record for record in shown if isinstance(record, Mention)]

    def current_mention(self) -> Mention | None:
        """Return the mention that was gone to."""
        return next((m for m in self.mentions if m.span == self.reached), None)

    def set_description(self, describe: Callable[[Mention], Entity]) -> None:
        """Tell where the words of a mention's tooltip come from."""
        self._pointer.describe = describe

    def zoom(self, steps: int) -> None:
        """Make the letters larger or smaller; no steps: the size they have at first."""
        size = self.reading.point_size + steps if steps else ReadingStyle().point_size
        self.set_reading(replace(self.reading, point_size=size))
        self.reading_changed.emit(self.reading)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.article is None:
            paint_hint(self.viewport(), self.tr("Choose an article to read it here"), self._theme)
            return
        self._canvas.paint()
        super().paintEvent(event)

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

    def _connect(self) -> None:
        self.selectionChanged.connect(self._tell_selection)
        self._pointer.clicked.connect(self._answer_click)
        self._pointer.line = self._line
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
