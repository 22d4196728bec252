"""What a row of the article list holds and how it looks."""

from collections import OrderedDict
from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    Qt,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from reader.model import Article
from reader.ui.fonts import bold, small
from reader.ui.icons import paint_icon
from reader.ui.text_lines import TextLines, write_name, write_words
from reader.ui.wording import as_tip, headline, source_words

PAGE, PAGES_KEPT = 200, 20
PADDING, GAP, STAR, TITLE_LINES = 10, 4, 16, 2

Index = QModelIndex | QPersistentModelIndex


class ArticleListModel(QAbstractTableModel):
    """Knows the ids of all rows, and the articles of the pages last looked at."""

    ARTICLE = Qt.ItemDataRole.UserRole

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.ids: Sequence[int] = ()
        self._fetch: Callable[[Sequence[int]], list[Article]] = lambda _: []
        self._pages: OrderedDict[int, dict[int, Article]] = OrderedDict()

    def show(self, ids: Sequence[int], fetch: Callable[[Sequence[int]], list[Article]]) -> bool:
        """Take new rows; tell whether they are the former ones, of which only the words change."""
        self._fetch = fetch
        ids = tuple(ids)
        if ids == self.ids:
            self._pages.clear()
            if ids:
                self.dataChanged.emit(self.index(0, 0), self.index(len(ids) - 1, 0))
            return True
        self.beginResetModel()
        self.ids = ids
        self._pages.clear()
        self.endResetModel()
        return False

    def article(self, row: int) -> Article | None:
        """Return the article of a row; None where it is gone from the library."""
        if not 0 <= row < len(self.ids):
            return None
        page = row // PAGE
        if page not in self._pages:
            self._load(page)
        self._pages.move_to_end(page)
        return self._pages[page].get(self.ids[row])

    def row_of(self, article_id: int) -> int | None:
        try:
            return self.ids.index(article_id)
        except ValueError:
            return None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        article = self.article(index.row()) if index.isValid() else None
        if article is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return headline(article)
            case Qt.ItemDataRole.ToolTipRole:
                return as_tip(headline(article))
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{headline(article)}\n{source_words(article)}"
            case self.ARTICLE:
                return article
        return None

    def _load(self, page: int) -> None:
        ids = self.ids[page * PAGE : (page + 1) * PAGE]
        self._pages[page] = {article.id: article for article in self._fetch(ids)}
        if len(self._pages) > PAGES_KEPT:
            self._pages.popitem(last=False)


class ArticleRows(QStyledItemDelegate):
    """Draws a title in two lines, and below it where, when and how it is tagged."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view = view

    def row_height(self) -> int:
        title = QFontMetrics(bold(self._view.font())).lineSpacing()
        below = QFontMetrics(small(self._view.font())).lineSpacing()
        return TITLE_LINES * title + below + 2 * PADDING + GAP

    def star_rect(self, row: QRect, direction: Qt.LayoutDirection) -> QRect:
        """Return where in a row the star is."""
        place = QRect(row.right() - PADDING - STAR, row.top() + PADDING, STAR, STAR + 4)
        return QStyle.visualRect(direction, row, place)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = QStyleOptionViewItem(option)
        self.initStyleOption(row, index)
        row.text = ""
        style = self._view.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, row, painter, self._view)
        article = index.data(ArticleListModel.ARTICLE)
        if isinstance(article, Article):
            painter.save()
            painter.setPen(row.palette.color(QPalette.ColorRole.Shadow))
            painter.drawLine(row.rect.bottomLeft(), row.rect.bottomRight())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            _Row(painter, row, article).paint(self.star_rect(row.rect, row.direction))
            painter.restore()


class _Row:
    """One row while it is drawn."""

    def __init__(self, painter: QPainter, row: QStyleOptionViewItem, article: Article) -> None:
        self._painter = painter
        self._row = row
        self._article = article
        self._is_chosen = bool(row.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if self._is_chosen else QPalette.ColorRole.Text
        self._strong = row.palette.color(role)
        faint = row.palette.color(QPalette.ColorRole.PlaceholderText)
        self._faint = self._strong if self._is_chosen else faint

    def paint(self, star: QRect) -> None:
        area = self._row.rect.adjusted(PADDING, PADDING, -PADDING, -PADDING)
        self._paint_title(self._visual(area, 0, area.width() - STAR - PADDING))
        self._paint_star(star)
        below_font = small(self._row.font)
        height = QFontMetrics(below_font).lineSpacing()
        below = QRect(area.x(), area.bottom() + 1 - height, area.width(), height)
        self._painter.setFont(below_font)
        self._paint_below(below)

    def _paint_title(self, area: QRect) -> None:
        article = self._article
        colour = self._strong if article.metadata.title else self._faint
        font = self._row.font if article.is_read else bold(self._row.font)
        lines = TextLines(headline(article), font, area.width(), TITLE_LINES)
        lines.draw(self._painter, QPointF(area.topLeft()), colour)
        if lines.count < TITLE_LINES and article.metadata.title:
            top = QPointF(area.x(), area.y() + lines.height)
            first = TextLines(article.beginning, self._row.font, area.width(), 1)
            first.draw(self._painter, top, self._faint)

    def _paint_star(self, place: QRect) -> None:
        hovered = bool(self._row.state & QStyle.StateFlag.State_MouseOver)
        square = QRectF(place.x(), place.y(), STAR, STAR)
        if self._article.is_starred:
            accent = self._row.palette.color(QPalette.ColorRole.Accent)
            colour = self._strong if self._is_chosen else accent
            paint_icon(self._painter, square, "star-filled", colour)
        elif hovered or self._is_chosen:
            paint_icon(self._painter, square, "star", self._faint)

    def _paint_below(self, area: QRect) -> None:
        """Draw the source at the near side and the tags at the far one, as many as fit."""
        metrics = self._painter.fontMetrics()
        words = source_words(self._article)
        left = area.width() - metrics.horizontalAdvance(words) - 2 * GAP
        end = area.width()
        for label in self._labels():
            width = metrics.horizontalAdvance(label) + 2 * GAP + 4
            if width > min(left, area.width() // 2):
                continue
            end -= width
            left -= width + GAP
            self._paint_chip(self._visual(area, end, width), label)
            end -= GAP
        write_words(self._painter, self._visual(area, 0, end), words, self._faint)

    def _labels(self) -> list[str]:
        return list(self._article.tags)

    def _paint_chip(self, rect: QRect, label: str) -> None:
        tint = QColor(self._strong)
        tint.setAlphaF(0.12)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(tint)
        self._painter.drawRoundedRect(rect.adjusted(0, 1, 0, -1), 6, 6)
        write_name(self._painter, rect.adjusted(GAP, 0, -GAP, 0), label, self._strong)

    def _visual(self, area: QRect, start: int, width: int) -> QRect:
        part = QRect(area.x() + start, area.y(), max(0, width), area.height())
        return QStyle.visualRect(self._row.direction, area, part)
