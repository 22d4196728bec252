"""The lists with a heading: which articles there are, where no row of the sidebar says so."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from reader.ui.icons import icon


class Listing(QWidget):
    """Shows the heading only where there is something to say; it leads back to all articles."""

    all_requested = Signal()

    def __init__(self, lists: QWidget) -> None:
        super().__init__()
        self._words = QLabel()
        self._all = QToolButton()
        self._heading = QFrame()
        self._heading.setObjectName("listHeading")
        self._lay_out(lists)
        self._all.clicked.connect(self.all_requested)
        self._set_texts()

    def show_heading(self, words: str) -> None:
        """Say what is listed; nothing hides the heading."""
        self._words.setText(words)
        self._heading.setVisible(bool(words))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self._set_texts()

    def _lay_out(self, lists: QWidget) -> None:
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._all.setAutoRaise(True)
        row = QHBoxLayout(self._heading)
        row.setContentsMargins(10, 4, 6, 4)
        row.addWidget(self._words, 1)
        row.addWidget(self._all)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._heading)
        column.addWidget(lists, 1)
        self._heading.hide()

    def _set_texts(self) -> None:
        words = self.tr("Show all articles again")
        self._all.setIcon(icon("remove", self.palette()))
        self._all.setToolTip(words)
        self._all.setAccessibleName(words)
