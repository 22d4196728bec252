"""What the program is, what it is made of, and what a report of a fault should say of it."""

import platform
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.library.opening import SQLITE_VERSION
from reader.licences import Component
from reader.resources import installed_as
from reader.ui.dialogs.button_row import button_row
from reader.ui.dialogs.component_list import ComponentList
from reader.ui.emblem import draw_emblem
from reader.ui.fonts import bold
from reader.ui.wording import isolated
from reader.version import VERSION

EMBLEM = 72
"""Pixels."""
TITLE = 1.7
"""Times as large as other words."""


class AboutWarraq(QDialog):
    def __init__(
        self,
        components: Sequence[Component],
        library: Path,
        log: Path,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("about")
        self.setWindowTitle(self.tr("About Warraq"))
        self._library = library
        self._log = log
        self.list = ComponentList(components)
        self._copy = QPushButton(self.tr("Copy for a report"))
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._lay_out()
        self._copy.clicked.connect(self._copy_facts)
        self._buttons.rejected.connect(self.reject)

    def facts(self) -> str:
        """Return what whoever looks for a fault wants to know; in English, whatever is shown."""
        is_arabic = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return "\n".join(
            (
                f"Warraq {VERSION}, {installed_as()}",
                _versions(),
                platform.platform(),
                f"Language: {'Arabic' if is_arabic else 'English'}",
                f"Library: {self._library}",
                f"Log: {self._log}",
            )
        )

    def _lay_out(self) -> None:
        # Enter does nothing in the field that finds components.
        self._buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        column.addLayout(self._head())
        column.addWidget(self.list, 1)
        column.addLayout(self._places())
        column.addLayout(button_row(self._buttons, self._copy))
        self.resize(1120, 700)

    def _head(self) -> QHBoxLayout:
        picture = QLabel()
        ratio = self.devicePixelRatioF()
        image = draw_emblem(round(EMBLEM * ratio))
        image.setDevicePixelRatio(ratio)
        picture.setPixmap(QPixmap.fromImage(image))
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._title())
        words.addWidget(self._sentences())
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return row

    def _title(self) -> QLabel:
        title = QLabel(self.tr("Warraq {version}").format(version=isolated(VERSION)))
        font = bold(title.font())
        font.setPointSizeF(font.pointSizeF() * TITLE)
        title.setFont(font)
        return title

    def _sentences(self) -> QLabel:
        sentences = QLabel(
            self.tr(
                "Reads the Arabic press: one story, many outlets, every spelling of a name. It"
                " works offline and never connects to a network.\n"
                "Warraq is free software under the MIT licence. What it is made of, by whom and"
                " under which licences, stands below."
            )
        )
        sentences.setWordWrap(True)
        return sentences

    def _places(self) -> QFormLayout:
        form = QFormLayout()
        form.setVerticalSpacing(0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("Runs with"), _line(_versions(), self.tr("Runs with")))
        form.addRow(self.tr("Your library"), _line(str(self._library), self.tr("Your library")))
        form.addRow(self.tr("Log"), _line(str(self._log), self.tr("Log")))
        return form

    def _copy_facts(self) -> None:
        QGuiApplication.clipboard().setText(self.facts())
        self._copy.setText(self.tr("Copied"))


def _versions() -> str:
    python = platform.python_version()
    return f"Python {python} · Qt {qVersion()} · SQLite {SQLITE_VERSION}"


def _line(text: str, name: str) -> QLineEdit:
    """Return a line that can be selected and copied, however long it is."""
    line = QLineEdit(text)
    line.setReadOnly(True)
    line.setFrame(False)
    line.setObjectName("plain")
    line.setAccessibleName(name)
    # Paths run from left to right, and stand beside their name wherever that is.
    side = Qt.AlignmentFlag.AlignRight if line.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
    line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    line.setAlignment(side)
    line.setCursorPosition(0)
    return line
