"""The list of such rows: chosen by click and keyboard, walked from passage to passage."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from reader.model import Span
from reader.ui.context_drawing import ContextDrawing
from reader.ui.context_rows import (
    Answer,
    Because,
    ContextModel,
    Instance,
    More,
    Passage,
    Row,
    Source,
    Spelling,
)

FEW = 3
"""So few rows hardly ever need a scroll bar."""


class ContextList(QListView):
    """Shows passages under their articles; tells which one to go to."""

    passage_requested = Signal(object)
    """The Passage to go to."""
    article_requested = Signal(int)
    more_requested = Signal()
    why_requested = Signal(str)
    """A name as printed: why is it one of the entity's, and where does it stand?"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = ContextModel(self)
        self._drawing = ContextDrawing(self)
        self._is_filling = False
        self._lay_out()
        self.selectionModel().selectionChanged.connect(self._selection_changed)

    def show_rows(
        self,
        rows: Sequence[Row],
        mark_colour: QColor | None = None,
        *,
        stays: bool = False,
    ) -> None:
        """Show other rows; if it `stays`, at the place that is scrolled to."""
        self._drawing.mark_colour = mark_colour
        # Not where there is next to nothing: a bar as long as the list tells nothing.
        policy = Qt.ScrollBarPolicy
        has_many = len(rows) > FEW
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOn if has_many else policy.ScrollBarAsNeeded
        )
        place = self.verticalScrollBar().value() if stays else 0
        self._model.show(rows, least=self._model.rowCount() if stays else 0)
        self.executeDelayedItemsLayout()
        self.verticalScrollBar().setValue(place)

    def append_rows(self, rows: Sequence[Row]) -> None:
        self._model.append(rows)

    def explain(self, name: str, rows: Sequence[Answer]) -> None:
        """Show below a name why it is one of the entity's, and where; no rows hide it again."""
        for number, row in enumerate(self._model.rows):
            if isinstance(row, Spelling) and row.name == name:
                self._model.put_behind(number, rows)
                self.scrollTo(self._model.index(number + len(rows), 0))
                self.scrollTo(self._model.index(number, 0))  # what was asked stays in sight
                return

    def rows(self) -> list[Row]:
        return self._model.rows

    def chosen(self) -> Row | None:
        """Return the row that is selected, if any."""
        chosen = self.selectedIndexes()
        return self._model.rows[chosen[0].row()] if chosen else None

    def row_at(self, index: QModelIndex) -> Row | None:
        return self._model.rows[index.row()] if index.isValid() else None

    def choose_mention(self, mention_id: int, *, scrolls: bool = True) -> bool:
        """Select the passage of a mention without asking for it; tell whether it is shown."""
        for number, row in enumerate(self._model.rows):
            if isinstance(row, Passage) and row.mention_id == mention_id:
                place = self.verticalScrollBar().value()
                self._select(number)
                if not scrolls:
                    self.verticalScrollBar().setValue(place)
                return True
        return False

    def choose(self, passage: Passage) -> None:
        """Select a passage that leads where this one does, without asking for it."""
        for number, row in enumerate(self._model.rows):
            if isinstance(row, Passage) and _leads(row) == _leads(passage):
                self._select(number)
                return

    def step(self, step: int) -> bool:
        """Go to the next passage, or back where `step` is -1; tell whether there is one."""
        index = self.currentIndex()
        number = index.row() + step if index.isValid() else 0
        while 0 <= number < len(self._model.rows):
            if isinstance(self._model.rows[number], Passage):
                self._go_to(number)
                return True
            number += step
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._ask(self.currentIndex())
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Hear a row also when it is chosen already: the article may have moved on by now."""
        index = self.indexAt(event.position().toPoint())
        was_chosen = self.selectionModel().isSelected(index)
        super().mousePressEvent(event)
        is_left = event.button() == Qt.MouseButton.LeftButton
        if is_left and (was_chosen or isinstance(self.row_at(index), More | Spelling | Answer)):
            self._ask(index)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._drawing.forget()
            self.scheduleDelayedItemsLayout()

    def _lay_out(self) -> None:
        self.setModel(self._model)
        self.setItemDelegate(self._drawing)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Always there: a bar that comes and goes would change the width, and so the heights.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(True)

    def _selection_changed(self, selected: QItemSelection, _deselected: QItemSelection) -> None:
        indexes = selected.indexes()
        # Going past the others by the arrow keys asks for nothing.
        if indexes and not self._is_filling:
            row = self.row_at(indexes[0])
            if not isinstance(row, More | Spelling | Answer):
                self._ask(indexes[0])

    def _select(self, number: int) -> None:
        self._is_filling = True
        self._go_to(number)
        self._is_filling = False

    def _go_to(self, number: int) -> None:
        self._model.reveal(number + 2)
        index = self._model.index(number, 0)
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(index, flag)
        self.scrollTo(index)

    def _ask(self, index: QModelIndex) -> None:
        match self.row_at(index):
            case Passage() as passage:
                self.passage_requested.emit(passage)
            case Because(passage=Passage() as passage) | Instance(passage):
                self.passage_requested.emit(passage)
            case Spelling(name, can_explain=True):
                self.why_requested.emit(name)
            case Source(article, _, _):
                self.article_requested.emit(article.id)
            case More():
                self.more_requested.emit()


def _leads(passage: Passage) -> tuple[int, Span]:
    return passage.article_id, passage.target
