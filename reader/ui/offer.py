"""A quiet offer below the article: what the program could do next, with one button for it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QWidget,
)

from reader.ui.icons import icon

NARROW = 420
"""In pixels."""


class Offer(QFrame):
    """Hidden while there is nothing to offer. A new offer takes the place of the last."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("offer")
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._take = QPushButton()
        self._take.setObjectName("takeOffer")
        self._leave = QToolButton()
        self._taken: Callable[[], object] | None = None
        self._leave.setAutoRaise(True)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(14, 6, 10, 6)
        self._row.addWidget(self._words, 1)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self._take)
        buttons.addWidget(self._leave)
        self._row.addLayout(buttons)
        self._take.clicked.connect(self._accept)
        self._leave.clicked.connect(self.hide)
        self._set_texts()
        self.hide()

    def show_offer(self, words: str, button: str, taken: Callable[[], object]) -> None:
        """Offer something; `taken` is called when the user takes it."""
        self._words.setText(words)
        self._take.setText(button)
        self._taken = taken
        self.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the button below the words where there is no room for it beside them."""
        super().resizeEvent(event)
        is_narrow = event.size().width() < NARROW
        way = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        self._row.setDirection(way)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self._set_texts()

    def _set_texts(self) -> None:
        self.setAccessibleName(self.tr("Suggestion"))
        self._leave.setIcon(icon("remove", self.palette()))
        self._leave.setToolTip(self.tr("Not now"))
        self._leave.setAccessibleName(self.tr("Not now"))

    def _accept(self) -> None:
        taken, self._taken = self._taken, None
        self.hide()
        if taken:
            taken()
