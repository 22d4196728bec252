"""The search field: searches while the user types."""

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from reader.text.direction import is_right_to_left

PAUSE = 150
"""Milliseconds without a keystroke before a query is taken as typed."""
LEAST = 110
"""In pixels."""


class SearchBar(QLineEdit):
    """Tells what is searched for, soon after it is typed and at once on Enter."""

    query_changed = Signal(str)
    query_submitted = Signal(str)
    results_requested = Signal()
    """The user wants to go down to what was found."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("searchField")
        self._told = ""
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self.setClearButtonEnabled(True)
        self._connect()
        self._set_texts()

    def show_query(self, query: str) -> None:
        """Show a query that is known already, without telling it again."""
        self._told = query.strip()
        self.setText(query)
        self._pause.stop()

    def sizeHint(self) -> QSize:
        """Ask for little: the bar gives it all that its buttons leave."""
        return QSize(LEAST, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape if self.text():
                self.clear()
                self._tell()
            case Qt.Key.Key_Down:
                self._tell()
                self.results_requested.emit()
            case _:
                super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()

    def _connect(self) -> None:
        self.textChanged.connect(self._text_changed)
        self.returnPressed.connect(self._submit)
        self._pause.timeout.connect(self._tell)

    def _set_texts(self) -> None:
        self.setAccessibleName(self.tr("Search"))
        self.setPlaceholderText(self.tr("Search in all articles"))
        self.setToolTip(
            self.tr(
                "Words in any spelling. In quotation marks: a phrase. "
                "With * at the end: beginnings. With - before: without."
            )
        )

    def _text_changed(self, text: str) -> None:
        self._align(text)
        self._pause.start()

    def _align(self, text: str) -> None:
        """Write from the side where the text begins; where the window does, while empty."""
        if not text:
            self.setAlignment(Qt.AlignmentFlag.AlignLeading)
            return
        side = Qt.AlignmentFlag.AlignRight if is_right_to_left(text) else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)

    def _submit(self) -> None:
        self._tell()
        self.query_submitted.emit(self._told)

    def _tell(self) -> None:
        self._pause.stop()
        query = self.text().strip()
        if query != self._told:
            self._told = query
            self.query_changed.emit(query)
