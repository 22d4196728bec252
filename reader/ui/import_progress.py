"""How far an import has come, in one line, with a way to stop it."""

import time
from collections import deque

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QWidget

from reader.ui.wording import as_tip, isolated, number_words

_MINUTE = 60
_FEWEST = 40
"""So many files tell the pace of the others."""


class Pace:
    """How fast files are read, by those of the last while."""

    def __init__(self) -> None:
        self._notes: deque[tuple[int, float]] = deque(maxlen=200)

    def note(self, done: int, now: float) -> None:
        """Take down that `done` files were read at a moment, in seconds."""
        self._notes.append((done, now))

    @property
    def rate(self) -> float | None:
        """Files a second; None: it cannot be told yet."""
        if not self._notes:
            return None
        (first, began), (last, now) = self._notes[0], self._notes[-1]
        return (last - first) / (now - began) if last - first >= _FEWEST and now > began else None

    def seconds_for(self, files: int) -> float | None:
        """Tell how long so many more files will take; None: it cannot be told yet."""
        return files / self.rate if self.rate else None


class ImportProgress(QWidget):
    """Hidden while nothing is imported."""

    cancel_requested = Signal()
    pause_requested = Signal(bool)
    """True: hold reading back; False: go on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("importProgress")
        self._bar = QProgressBar()
        self._count = QLabel()
        self._name = QLabel()
        self._pause = QPushButton()
        self._pause.setCheckable(True)
        self._cancel = QPushButton()
        self._pause.setObjectName("pauseImport")
        self._cancel.setObjectName("stopImport")
        self._pace = Pace()
        self._done = self._total = 0
        self._lay_out()
        self._pause.toggled.connect(self._set_paused)
        self._cancel.clicked.connect(self._ask_cancel)
        self._set_texts()
        self.hide()

    def show_progress(self, done: int, total: int, name: str) -> None:
        """Show that `done` of `total` files are read, the last of them called `name`.

        A total of 0 means that the files are still being counted.
        """
        self._done, self._total = done, total
        self._pace.note(done, time.monotonic())
        self._show_import()
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self._count.setText(self._known())
        self._show_name(name)
        self.show()

    def show_paused(self, is_paused: bool) -> None:
        """Show that reading is held back, as it is known already."""
        with QSignalBlocker(self._pause):
            self._pause.setChecked(is_paused)
        self._set_texts()

    def show_stopping(self) -> None:
        """Show that it ends with the file that is being read."""
        self._pause.setEnabled(False)
        self._cancel.setEnabled(False)

    def show_linking(self) -> None:
        """Show that all files are read, and that it is being seen who is who in them."""
        self._show_import()
        self._bar.setRange(0, 0)
        self._count.setText(self.tr("Linking names…"))
        self._pause.setEnabled(False)
        self._show_name("")
        self.show()

    def show_close_reading(self, left: int) -> None:
        """Show that so many articles are still to be looked through for names."""
        self._bar.hide()
        self._pause.hide()
        self._cancel.hide()
        self._show_name("")
        self._count.setText(self.tr("Looking closely for names: %Ln article(s) left", "", left))
        self.show()

    def show_finished(self) -> None:
        """Go away, ready for the next import."""
        self.hide()
        self._pace = Pace()
        self._pause.setChecked(False)
        self._pause.setEnabled(True)
        self._cancel.setEnabled(True)

    def _show_import(self) -> None:
        for part in (self._bar, self._pause, self._cancel):
            part.show()

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
        row.addWidget(self._pause)
        row.addWidget(self._cancel)

    def _set_texts(self) -> None:
        self.setAccessibleName(self.tr("Import"))
        self._bar.setAccessibleName(self.tr("Import"))
        self._pause.setText(self.tr("Go on") if self._pause.isChecked() else self.tr("Pause"))
        self._cancel.setText(self.tr("Stop import"))
        self._cancel.setToolTip(self.tr("Stop after the current file. What is imported stays."))

    def _known(self) -> str:
        """Say how far it is and how fast it goes on."""
        done, total = number_words(self._done), number_words(self._total)
        words = [self.tr("{done} of {total}").format(done=done, total=total)] if self._total else []
        if self._pause.isChecked():
            words.append(self.tr("Paused"))
        elif self._total:
            words += [self._rate(), self._left(self._total - self._done)]
        else:
            words.append(self.tr("Looking for files…"))
        return "  ·  ".join(word for word in words if word)

    def _show_name(self, name: str) -> None:
        width = max(120, self._name.width())
        short = self._name.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, width)
        self._name.setText(isolated(short) if name else "")
        self._name.setToolTip(as_tip(name))

    def _rate(self) -> str:
        rate = self._pace.rate
        return self.tr("%Ln a second", "", round(rate)) if rate and rate >= 1 else ""

    def _left(self, files: int) -> str:
        """Say how long the rest will take, once that can be told."""
        seconds = self._pace.seconds_for(files)
        if seconds is None:
            return ""
        if seconds < _MINUTE:
            return self.tr("less than a minute left")
        return self.tr("%Ln minute(s) left", "", round(seconds / _MINUTE))

    def _set_paused(self, is_paused: bool) -> None:
        self._pace = Pace()
        self._set_texts()
        self._count.setText(self._known())
        self.pause_requested.emit(is_paused)

    def _ask_cancel(self) -> None:
        self.show_stopping()
        self.cancel_requested.emit()
