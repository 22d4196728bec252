"""All lines of a file with what each was taken for and why, to be corrected."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QMenu,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from reader.model import Line, Role
from reader.text.direction import is_right_to_left
from reader.ui.dialogs.button_row import button_row
from reader.ui.line_words import reason_words, role_names
from reader.ui.wording import isolated

ROLE, TEXT, REASON, CONFIDENCE = range(4)
Index = QModelIndex | QPersistentModelIndex


class _LineRows(QAbstractTableModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._lines: Sequence[Line] = ()
        self._names = role_names()
        self._muted = parent.palette().color(QPalette.ColorRole.PlaceholderText)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show other lines, or the same with other roles."""
        if [line.text for line in lines] == [line.text for line in self._lines]:
            self._lines = lines
            last = self.index(max(0, len(lines) - 1), CONFIDENCE)
            self.dataChanged.emit(self.index(0, 0), last)
        else:
            self.beginResetModel()
            self._lines = lines
            self.endResetModel()

    def line(self, row: int) -> Line:
        return self._lines[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 4

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        titles = (self.tr("What it is"), self.tr("Line"), self.tr("Why"), self.tr("How sure"))
        return titles[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self._lines[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._words(line, index.column())
            case Qt.ItemDataRole.ToolTipRole if index.column() == TEXT:
                return line.text[:1000]
            case Qt.ItemDataRole.TextAlignmentRole if index.column() == TEXT:
                return _side(line.text)
            case Qt.ItemDataRole.ForegroundRole if not line.role.is_read:
                return self._muted
        return None

    def _words(self, line: Line, column: int) -> str:
        match column:
            case 0:
                return self._names[line.role]
            case 1:
                return isolated(line.text[:400])
            case 2:
                return reason_words(line)
        is_known = line.confidence > 0 and line.reason
        percent = QLocale().toString(round(100 * line.confidence))
        return self.tr("{number} %").format(number=percent) if is_known else ""


def _side(text: str) -> Qt.AlignmentFlag:
    """Return where a line begins: at its own side, whatever the language of the interface."""
    side = Qt.AlignmentFlag.AlignRight if is_right_to_left(text) else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


class FileLines(QDialog):
    """Lists the lines; tells what the user says of one."""

    role_chosen = Signal(int, Role)
    begin_requested = Signal(int)
    end_requested = Signal(int)
    line_requested = Signal(int)
    """To be shown in the article."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("fileLines")
        self.setWindowTitle(self.tr("Lines of the file"))
        self._rows = _LineRows(self)
        self._table = QTableView()
        self._what = QPushButton(self.tr("It is…"))
        self._begin = QPushButton(self.tr("The article begins here"))
        self._end = QPushButton(self.tr("The article ends here"))
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._menu = QMenu(self)
        for role, name in role_names().items():
            if role not in (Role.SEPARATOR, Role.STANDING, Role.REPEAT):
                self._menu.addAction(name).setData(role)
        self._set_up_table()
        self._lay_out()
        self._connect()

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show the lines of a file; the chosen one stays chosen."""
        self._rows.show_lines(lines)
        if not self._table.currentIndex().isValid() and lines:
            self.choose_line(0)

    def choose_line(self, number: int) -> None:
        # Not selectRow, which looks for the row beside the last column where all is mirrored.
        self._table.setCurrentIndex(self._rows.index(number, ROLE))

    def _set_up_table(self) -> None:
        table = self._table
        table.setModel(self._rows)
        table.setAccessibleName(self.tr("Lines of the file"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.setShowGrid(False)
        table.setTextElideMode(Qt.TextElideMode.ElideRight)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(TEXT, QHeaderView.ResizeMode.Stretch)
        header.setResizeContentsPrecision(0)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)

    def _lay_out(self) -> None:
        hint = QLabel(
            self.tr(
                "The article is made of the lines that are text or sub-heads. What you change here"
                " stays, whatever the rules find later."
            )
        )
        hint.setWordWrap(True)
        hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.addWidget(hint)
        column.addWidget(self._table, 1)
        column.addLayout(button_row(self._buttons, self._what, self._begin, self._end))
        self.resize(900, 560)

    def _connect(self) -> None:
        self._buttons.rejected.connect(self.reject)
        self._what.setMenu(self._menu)
        self._menu.triggered.connect(lambda action: self._say(Role(action.data())))
        self._begin.clicked.connect(lambda: self.begin_requested.emit(self._number()))
        self._end.clicked.connect(lambda: self.end_requested.emit(self._number()))
        self._table.activated.connect(self._open_menu)
        self._table.selectionModel().currentRowChanged.connect(
            lambda index: self.line_requested.emit(index.row())
        )

    def _number(self) -> int:
        return self._table.currentIndex().row()

    def _say(self, role: Role) -> None:
        self.role_chosen.emit(self._number(), role)

    def _open_menu(self, index: QModelIndex) -> None:
        place = self._table.visualRect(index.siblingAtColumn(ROLE)).bottomLeft()
        self._menu.popup(self._table.viewport().mapToGlobal(place))
