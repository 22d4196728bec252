"""Passages of many articles in one list: who says it where, with the words in question marked."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from reader.model import Article, Span
from reader.ui.wording import as_tip, directed, headline, isolated, number_words, source_words

AT_ONCE = 60
"""So many rows are measured at once; the others when they are scrolled to."""

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Heading:
    """Names the rows below it."""

    words: str


@dataclass(frozen=True, slots=True)
class Spelling:
    """A name or position as printed, how often, and where."""

    name: str
    count: int
    outlets: str
    can_explain: bool = False
    """There is something to say on why it names whom it names."""


@dataclass(frozen=True, slots=True)
class Source:
    """The article that the passages below it are from."""

    article: Article
    total: int
    """How many passages it has, shown or not."""
    marks: tuple[Span, ...] = ()
    """Marked places of its title."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of an article, with marked places, that leads to `target` in its body."""

    article_id: int
    text: str
    marks: tuple[Span, ...]
    target: Span
    mention_id: int | None = None
    """None: it is shown for words that were searched for, not for a name."""


@dataclass(frozen=True, slots=True)
class Because:
    """Why the name above it is one of the entity's, and a place that shows it, if there is one."""

    words: str
    source: str = ""
    """Where the place is, in words."""
    passage: Passage | None = None


@dataclass(frozen=True, slots=True)
class Instance:
    """A place where a name is printed like that above it, and where that is, in words."""

    passage: Passage
    source: str


@dataclass(frozen=True, slots=True)
class More:
    """Asks for the rows that are not shown yet."""

    words: str


Answer = Because | Instance
"""What may be told of a name, below it."""

Row = Heading | Spelling | Answer | Source | Passage | More


class ContextModel(QAbstractListModel):
    """Holds the rows; more may be appended."""

    ROW = Qt.ItemDataRole.UserRole

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []
        """All rows; the view knows of the first `rowCount()` as yet."""
        self._known = 0

    def show(self, rows: Sequence[Row], least: int = 0) -> None:
        """Take new rows; the view learns of `least` rows at once, if there are so many."""
        self.beginResetModel()
        self.rows = list(rows)
        self._known = min(len(self.rows), max(least, AT_ONCE))
        self.endResetModel()

    def append(self, rows: Sequence[Row]) -> None:
        """Add rows at the end, in place of the row that asked for more."""
        self.reveal(len(self.rows))
        if self.rows and isinstance(self.rows[-1], More):
            last = len(self.rows) - 1
            self.beginRemoveRows(QModelIndex(), last, last)
            self.rows.pop()
            self._known -= 1
            self.endRemoveRows()
        self.rows.extend(rows)
        self.fetchMore()

    def put_behind(self, number: int, rows: Sequence[Answer]) -> None:
        """Put rows behind one, in place of those of their sort that are there."""
        self.reveal(number + 1)
        first = last = number + 1
        while last < len(self.rows) and isinstance(self.rows[last], Answer):
            last += 1
        self.reveal(last)
        if last > first:
            self.beginRemoveRows(QModelIndex(), first, last - 1)
            del self.rows[first:last]
            self._known -= last - first
            self.endRemoveRows()
        if rows:
            self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
            self.rows[first:first] = rows
            self._known += len(rows)
            self.endInsertRows()

    def reveal(self, number: int) -> None:
        """Let the view know of so many rows at least."""
        last = min(number, len(self.rows)) - 1
        if last >= self._known:
            self.beginInsertRows(QModelIndex(), self._known, last)
            self._known = last + 1
            self.endInsertRows()

    def canFetchMore(self, parent: Index = QModelIndex()) -> bool:  # noqa: B008
        return not parent.isValid() and self._known < len(self.rows)

    def fetchMore(self, _parent: Index = QModelIndex()) -> None:  # noqa: B008
        self.reveal(self._known + AT_ONCE)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else self._known

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == self.ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return _spoken(row)
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(row, Spelling | Answer | Source):
            return as_tip("\n".join(map(directed, _spoken(row).split("\n"))))
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        match self.rows[index.row()]:
            case Heading() | Spelling(can_explain=False):
                return Qt.ItemFlag.ItemIsEnabled
            case _:
                return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


def _spoken(row: Row) -> str:
    match row:
        case Heading(words) | More(words):
            return words
        case Spelling(name, count, outlets):
            return f"{isolated(name)} {number_words(count)}\n{outlets}"
        case Because(words, source):
            return f"{words}\n{source}".strip()
        case Instance(passage, source):
            return f"{passage.text}\n{source}"
        case Source(article, _, _):
            return f"{headline(article)}\n{source_words(article)}"
        case Passage(_, text, _, _, _):
            return text
