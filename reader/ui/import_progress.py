"""How far an import has come, in one line, with a way to stop it."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QWidget

from reader.ui.wording import isolated, number_words


class ImportProgress(QWidget):
    """Hidden while nothing is imported."""

    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("importProgress")
        self._bar = QProgressBar()
        self._count = QLabel()
        self._name = QLabel()
        self._cancel = QPushButton()
        self._lay_out()
        self._cancel.clicked.connect(self._ask_cancel)
        self._set_texts()
        self.hide()

    def show_progress(self, done: int, total: int, name: str) -> None:
        """Show that `done` of `total` files are read, the last of them called `name`.

        A total of 0 means that the files are still being counted.
        """
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        words = self.tr("{done} of {total}")
        count = words.format(done=number_words(done), total=number_words(total))
        self._count.setText(count if total else self.tr("Looking for files…"))
        self._show_name(name)
        self.show()

    def show_linking(self) -> None:
        """Show that all files are read, and that it is being seen who is who in them."""
        self._bar.setRange(0, 0)
        self._count.setText(self.tr("Linking names…"))
        self._show_name("")
        self.show()

    def show_finished(self) -> None:
        """Go away, ready for the next import."""
        self.hide()
        self._cancel.setEnabled(True)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()

    def _lay_out(self) -> None:
        self._bar.setTextVisible(False)
        self._bar.setMinimumWidth(120)
        self._bar.setMaximumWidth(260)
        # A long file name gives way instead of widening the window.
        self._name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 2, 8, 2)
        row.addWidget(self._bar)
        row.addWidget(self._count)
        row.addWidget(self._name, 1)
        row.addWidget(self._cancel)

    def _set_texts(self) -> None:
        self.setAccessibleName(self.tr("Import"))
        self._bar.setAccessibleName(self.tr("Import"))
        self._cancel.setText(self.tr("Stop import"))
        self._cancel.setToolTip(self.tr("Stop after the current file. What is imported stays."))

    def _show_name(self, name: str) -> None:
        width = max(120, self._name.width())
        short = self._name.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, width)
        self._name.setText(isolated(short) if name else "")
        self._name.setToolTip(name)

    def _ask_cancel(self) -> None:
        self._cancel.setEnabled(False)
        self.cancel_requested.emit()
