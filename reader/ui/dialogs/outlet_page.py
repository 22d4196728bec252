"""An outlet: its name, how it writes, which way it runs, and what it prints on all its pages."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from reader.desk.outlets import OutletView
from reader.library.outlets import Spelling
from reader.model import Role
from reader.text.habits import Habit, Seen
from reader.ui.wording import date_words, isolated, number_words

_MOST_LINES = 300
_KEY = Qt.ItemDataRole.UserRole


class OutletPage(QDialog):
    renamed = Signal(str)
    direction_chosen = Signal(object)
    line_said = Signal(str, object)
    """The key of a line, and the Role that the user gives it."""
    articles_requested = Signal()

    def __init__(self, outlet: str, direction: str | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("outletPage")
        self._name = QLineEdit()
        self._number = QLabel()
        self._rename = QPushButton(self.tr("Rename"))
        self._direction = QComboBox()
        self._articles = QPushButton(self.tr("Show its articles"))
        self._habits = QListWidget()
        self._lines = QListWidget()
        self._tabs = QTabWidget()
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._lay_out()
        self._connect()
        self.show_name(outlet, direction)

    def show_name(self, outlet: str, direction: str | None) -> None:
        """Show what is known at once of the outlet, before its articles are looked through."""
        self.setWindowTitle(outlet)
        self._name.setText(outlet)
        self._direction.setCurrentIndex(self._direction.findData(direction))

    def show_outlet(self, shown: OutletView) -> None:
        """Show what is known of the outlet; what is typed as its name stays."""
        self._number.setText(self._extent(shown))
        self._direction.setCurrentIndex(self._direction.findData(shown.direction))
        self._habits.clear()
        for words in (*map(self._habit, shown.habits), *map(_spelling, shown.spellings)):
            self._habits.addItem(words)
        if not self._habits.count():
            self._habits.addItem(self.tr("Nothing sets its spelling apart so far."))
        with QSignalBlocker(self._lines):
            self._lines.clear()
            for key, role in sorted(shown.lines.items())[:_MOST_LINES]:
                self._lines.addItem(_line(key, shown.printed.get(key, key), role))

    def _lay_out(self) -> None:
        name = QHBoxLayout()
        name.addWidget(self._name, 1)
        name.addWidget(self._rename)
        form = QFormLayout()
        form.addRow(self.tr("Name"), name)
        form.addRow(self.tr("Articles"), self._number)
        form.addRow(self.tr("Direction"), self._direction)
        self._name.setAccessibleName(self.tr("Name"))
        self._direction.setAccessibleName(self.tr("Direction"))
        self._tabs.setDocumentMode(True)
        hint = self.tr("Names as it prints them ↔ as the others do, with how often.")
        self._tabs.addTab(self._tab(hint, self._habits), self.tr("How it writes"))
        hint = self.tr(
            "Lines that its articles share. Those that are ticked are left out of all of them."
        )
        self._tabs.addTab(self._tab(hint, self._lines), self.tr("On all its pages"))
        below = QHBoxLayout()
        below.addWidget(self._articles)
        below.addStretch()
        below.addWidget(self._buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.addLayout(form)
        column.addWidget(self._tabs, 1)
        column.addLayout(below)
        self._habits.addItem(self.tr("Its articles are being looked through…"))
        self._set_up_rows()
        for button in (self._articles, self._rename):
            button.setAutoDefault(False)
        self.resize(620, 560)

    def _tab(self, hint: str, rows: QListWidget) -> QWidget:
        label = QLabel(hint)
        label.setWordWrap(True)
        label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        tab = QWidget()
        column = QVBoxLayout(tab)
        column.addWidget(label)
        column.addWidget(rows, 1)
        return tab

    def _set_up_rows(self) -> None:
        for words, direction in (
            (self.tr("As its letters run"), None),
            (self.tr("Right to left"), "rtl"),
            (self.tr("Left to right"), "ltr"),
        ):
            self._direction.addItem(words, direction)
        self._habits.setAccessibleName(self.tr("How it writes"))
        self._lines.setAccessibleName(self.tr("On all its pages"))
        self._habits.setWordWrap(True)
        self._lines.setWordWrap(True)

    def _connect(self) -> None:
        self._buttons.rejected.connect(self.reject)
        self._rename.clicked.connect(self._ask_rename)
        self._name.returnPressed.connect(self._ask_rename)
        self._direction.activated.connect(self._turn)
        self._lines.itemChanged.connect(self._say)
        self._articles.clicked.connect(self.articles_requested)
        self._articles.clicked.connect(self.accept)

    def _ask_rename(self) -> None:
        if name := " ".join(self._name.text().split()):
            self.renamed.emit(name)

    def _turn(self) -> None:
        self.direction_chosen.emit(self._direction.currentData())

    def _say(self, item: QListWidgetItem) -> None:
        is_out = item.checkState() is Qt.CheckState.Checked
        self.line_said.emit(item.data(_KEY), Role.UNKNOWN if is_out else Role.BODY)

    def _extent(self, shown: OutletView) -> str:
        number = number_words(shown.articles)
        if shown.first is None or shown.last is None:
            return number
        if shown.first == shown.last:
            day = isolated(date_words(shown.first))
            return self.tr("{number}, of {day}").format(number=number, day=day)
        pattern = self.tr("{number}, from {first} to {last}")
        return pattern.format(
            number=number,
            first=isolated(date_words(shown.first)),
            last=isolated(date_words(shown.last)),
        )

    def _habit(self, seen: Seen) -> str:
        words = {
            Habit.DOTLESS_YEH: self.tr("writes «فى» for «في»"),
            Habit.BARE_ALEF: self.tr("writes «ان» and «الى» for «أن» and «إلى»"),
            Habit.ARABIC_DIGITS: self.tr("prints digits as ١٢٣"),
            Habit.EUROPEAN_DIGITS: self.tr("prints digits as 123"),
            Habit.LEVANTINE_MONTHS: self.tr("names months like «أيلول»"),
            Habit.EGYPTIAN_MONTHS: self.tr("names months like «سبتمبر»"),
            Habit.MAGHREBI_MONTHS: self.tr("names months like «شتنبر» and «جويلية»"),
            Habit.BOTH_MONTHS: self.tr("names months twice: «أيلول/ سبتمبر»"),
        }
        pattern = self.tr("{habit} ({times} of {of})")
        return pattern.format(
            habit=words[seen.habit], times=number_words(seen.times), of=number_words(seen.of)
        )


def _line(key: str, printed: str, role: Role) -> QListWidgetItem:
    """Return the row of a line, ticked where it is left out."""
    item = QListWidgetItem(isolated(printed))
    item.setData(_KEY, key)
    item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
    item.setCheckState(Qt.CheckState.Unchecked if role.is_read else Qt.CheckState.Checked)
    return item


def _spelling(spelling: Spelling) -> str:
    theirs = "، ".join(f"{isolated(p)} {number_words(n)}" for p, n in spelling.theirs[:3])
    others = "، ".join(f"{isolated(p)} {number_words(n)}" for p, n in spelling.others[:3])
    return f"{theirs}  ↔  {others}" if others else theirs
