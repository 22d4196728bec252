"""The articles to read, in as many rows as there are; it keeps only the few that are seen."""

from collections.abc import Callable, Sequence
from itertools import islice

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from reader.model import Article, Filter
from reader.ui.article_rows import PAGE, ArticleListModel, ArticleRows
from reader.ui.wording import isolated

Fetch = Callable[[Sequence[int]], list[Article]]
"""Gets the articles of some ids; those that are gone are left out."""


class ArticleList(QTableView):
    """Shows articles; tells which one the user wants to read, and what to do with them."""

    article_requested = Signal(int)
    article_activated = Signal(int)
    """The user wants to go on in the article itself: Enter or a double click."""
    star_requested = Signal(int, bool)
    read_requested = Signal(list, bool)
    delete_requested = Signal(list)
    restore_requested = Signal(list)
    keep_requested = Signal(list)
    tags_requested = Signal(list)
    details_requested = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("articleList")
        self._model = ArticleListModel(self)
        self._filter = Filter()
        self._announced: int | None = None
        self._is_filling = False
        self._lay_out()
        self._connect()
        self._set_texts()

    def show_articles(self, ids: Sequence[int], fetch: Fetch, filter: Filter = Filter()) -> None:  # noqa: A002, B008
        """Show articles in the order given; what was selected stays so while it is there.

        `filter` tells why they are shown, for the words where there are none.
        """
        chosen = set(self.selected_ids())
        top = self._top() if filter == self._filter else (None, 0)
        self._filter = filter
        is_same = self._model.show(ids, fetch)
        if not is_same:
            self._is_filling = True
            self._select(chosen)
            self._is_filling = False
            self._scroll_back(*top)
        self.viewport().update()

    def selected_ids(self) -> list[int]:
        """Return the ids of the selected articles, in the order of the list."""
        return [n for first, last in self._ranges() for n in self._model.ids[first : last + 1]]

    def select_article(self, article_id: int) -> bool:
        """Select an article without asking for it; tell whether it is in the list."""
        row = self._model.row_of(article_id)
        if row is None:
            return False
        self._announced = article_id
        self._go_to(row)
        return True

    def next_article(self) -> bool:
        return self._step(1)

    def previous_article(self) -> bool:
        return self._step(-1)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.selected_ids():
            self._menu().popup(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ids = self.selected_ids()
        if ids and event.key() == Qt.Key.Key_Delete:
            self.delete_requested.emit(ids)
        elif ids and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.article_activated.emit(ids[0])
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Star with a click on the star, which leaves the selection as it was."""
        place = event.position().toPoint()
        article = self._starred_at(place)
        if article is not None and event.button() == Qt.MouseButton.LeftButton:
            self.star_requested.emit(article.id, not article.is_starred)
            return
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._starred_at(event.position().toPoint()) is None:
            super().mouseDoubleClickEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._model.ids:
            self._paint_empty()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()
        elif event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._set_row_height()

    def _lay_out(self) -> None:
        self._rows = ArticleRows(self)
        self.setModel(self._model)
        self.setItemDelegate(self._rows)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().hide()
        self._set_row_height()

    def _connect(self) -> None:
        # A screen reader moves the selection without the current row, so listen to that.
        self.selectionModel().selectionChanged.connect(self._selection_changed)
        self.doubleClicked.connect(self._double_clicked)

    def _set_texts(self) -> None:
        self.setAccessibleName(self.tr("Articles"))
        self.viewport().update()

    def _set_row_height(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._rows.row_height())

    def _selection_changed(self, _selected: QItemSelection, _deselected: QItemSelection) -> None:
        if self._is_filling:
            return
        ids = self.selected_ids()
        if len(ids) == 1 and ids[0] != self._announced:
            self._announced = ids[0]
            self.article_requested.emit(ids[0])

    def _double_clicked(self, index: QModelIndex) -> None:
        self.article_activated.emit(self._model.ids[index.row()])

    def _select(self, ids: set[int]) -> None:
        rows = [row for row, n in enumerate(self._model.ids) if n in ids] if ids else []
        if not rows:
            self._announced = None
            return
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(self._model.index(rows[0], 0), flags)
        for row in rows[1:]:
            self.selectionModel().select(self._model.index(row, 0), flags)

    def _top(self) -> tuple[int | None, int]:
        """Return the first article that is seen and how far it is scrolled out of sight.

        At the top of the list it is None: there, what is newest is to be seen.
        """
        scrolled = self.verticalScrollBar().value()
        row = self.indexAt(QPoint(0, 0)).row()
        if row < 0 or scrolled == 0:
            return None, 0
        return self._model.ids[row], scrolled % self._rows.row_height()

    def _scroll_back(self, article_id: int | None, rest: int) -> None:
        row = None if article_id is None else self._model.row_of(article_id)
        place = 0 if row is None else row * self._rows.row_height() + rest
        self.executeDelayedItemsLayout()
        self.updateGeometries()
        self.verticalScrollBar().setValue(place)

    def _step(self, step: int) -> bool:
        """Go to a neighbour, and ask for it; tell whether there is one."""
        row = self.currentIndex().row() + step if self.currentIndex().isValid() else 0
        if not 0 <= row < len(self._model.ids):
            return False
        self._go_to(row)
        return True

    def _go_to(self, row: int) -> None:
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        index = self._model.index(row, 0)
        self.selectionModel().setCurrentIndex(index, flag)
        self.scrollTo(index)

    def _starred_at(self, place: QPoint) -> Article | None:
        """Return the article whose star is at a place."""
        index = self.indexAt(place)
        rect = self._rows.star_rect(self.visualRect(index), self.layoutDirection())
        return self._model.article(index.row()) if rect.contains(place) else None

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        ids = self.selected_ids()
        rows = (row for first, last in self._ranges() for row in range(first, last + 1))
        # A page is enough to name what the menu would do, and stars are given one by one.
        shown = [a for row in islice(rows, PAGE) if (a := self._model.article(row))]
        self._add_read(menu, ids, is_read=all(a.is_read for a in shown))
        self._add_star(menu, shown)
        details = menu.addAction(self.tr("Details…"))
        details.triggered.connect(lambda: self.details_requested.emit(ids))
        menu.addAction(self.tr("Tags…")).triggered.connect(lambda: self.tags_requested.emit(ids))
        menu.addSeparator()
        if self._filter.trashed:
            restore = menu.addAction(self.tr("Put back from the trash"))
            restore.triggered.connect(lambda: self.restore_requested.emit(ids))
        if self._filter.set_aside:
            keep = menu.addAction(self.tr("Keep too"))
            keep.triggered.connect(lambda: self.keep_requested.emit(ids))
        words = self.tr("Delete for ever…") if self._filter.trashed else self.tr("Move to trash")
        menu.addAction(words).triggered.connect(lambda: self.delete_requested.emit(ids))
        return menu

    def _ranges(self) -> list[tuple[int, int]]:
        """Return the first and last rows of what is selected, far quicker than every index."""
        selection = self.selectionModel().selection()
        parts = [selection.at(n) for n in range(selection.count())]
        return sorted((part.top(), part.bottom()) for part in parts)

    def _add_read(self, menu: QMenu, ids: list[int], *, is_read: bool) -> None:
        words = self.tr("Mark as unread") if is_read else self.tr("Mark as read")
        action = menu.addAction(words)
        action.triggered.connect(lambda: self.read_requested.emit(ids, not is_read))

    def _add_star(self, menu: QMenu, articles: list[Article]) -> None:
        starred = all(article.is_starred for article in articles)

        def star() -> None:
            for article in articles:
                self.star_requested.emit(article.id, not starred)

        menu.addAction(self.tr("Remove star") if starred else self.tr("Star")).triggered.connect(
            star
        )

    def _paint_empty(self) -> None:
        painter = QPainter(self.viewport())
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        area = self.viewport().rect().adjusted(24, 24, -24, -24)
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(area, flags, self._empty_words())
        painter.end()

    def _empty_words(self) -> str:
        """Return why no article is shown, and what to do."""
        shown = self._filter
        if shown.query:
            words = self.tr("Nothing found for {query}.\nTry fewer words, or another spelling.")
            return words.format(query=isolated(shown.query))
        if shown.tag is not None:
            words = self.tr("No article has the tag {tag}.\nAdd it beside an open article.")
            return words.format(tag=isolated(shown.tag))
        starred = self.tr("No starred articles.\nClick the star beside a title to keep it here.")
        no_articles = self.tr(
            "No articles yet.\nDrop files on the window, or import them by the menu."
        )
        words_of = {
            Filter(): no_articles,
            Filter(unread=True): self.tr("Everything is read."),
            Filter(starred=True): starred,
            Filter(set_aside=True): self.tr("Nothing is set aside."),
            Filter(trashed=True): self.tr("The trash is empty."),
        }
        other = self.tr("No articles here.\nChoose another row in the sidebar.")
        return words_of.get(shown, other)
