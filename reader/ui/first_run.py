"""The page of an empty library: drop files here, choose them, or look at the demo."""

from pathlib import Path

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reader.ui.icons import icon, paint_icon

PICTURE = 56


class FirstRun(QWidget):
    """Says in one sentence what to do, and offers the ways to do it."""

    import_files_requested = Signal()
    import_folder_requested = Signal()
    demo_requested = Signal()
    files_dropped = Signal(list)
    """Paths of files and folders."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("firstRun")
        self._target = _Target()
        self._title = QLabel()
        self._advice = QLabel()
        self._files = QPushButton()
        self._folder = QPushButton()
        self._demo = QPushButton()
        self._lay_out()
        self._connect()
        self._set_texts()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self._set_texts()

    def _lay_out(self) -> None:
        font = self._title.font()
        font.setPointSizeF(font.pointSizeF() * 1.6)
        font.setBold(True)
        self._title.setFont(font)
        self._advice.setWordWrap(True)
        self._advice.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._files.setDefault(True)
        self._demo.setFlat(True)
        inside = QVBoxLayout(self._target)
        inside.setContentsMargins(40, 40, 40, 36)
        inside.setSpacing(14)
        inside.addSpacing(PICTURE + 10)
        for label in (self._title, self._advice):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            inside.addWidget(label)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self._files)
        row.addWidget(self._folder)
        row.addStretch()
        inside.addLayout(row)
        inside.addWidget(self._demo, 0, Qt.AlignmentFlag.AlignCenter)
        self._target.setMaximumWidth(620)
        self._target.setMinimumWidth(420)
        across = QHBoxLayout()
        across.addStretch()
        across.addWidget(self._target, 1)
        across.addStretch()
        column = QVBoxLayout(self)
        column.addStretch()
        column.addLayout(across)
        column.addStretch()

    def _connect(self) -> None:
        self._files.clicked.connect(self.import_files_requested)
        self._folder.clicked.connect(self.import_folder_requested)
        self._demo.clicked.connect(self.demo_requested)
        self._target.files_dropped.connect(self.files_dropped)

    def _set_texts(self) -> None:
        self.setAccessibleName(self.tr("Welcome"))
        self._title.setText(self.tr("Drop news files here"))
        self._advice.setText(
            self.tr(
                "Text, web pages, PDF, Word, mail, tables: one by one, in folders or zip archives. "
                "They stay on this computer."
            )
        )
        self._files.setText(self.tr("Import files…"))
        self._files.setIcon(icon("import", self.palette(), QPalette.ColorRole.Base))
        self._folder.setText(self.tr("Import a folder…"))
        self._folder.setIcon(icon("folder", self.palette()))
        self._demo.setText(self.tr("Look at the demo articles first"))


class _Target(QFrame):
    """Takes what is dropped on it, and shows that it would."""

    files_dropped = Signal(list)

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self._is_aimed_at = False

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()
            self._aim(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._aim(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._aim(False)
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.files_dropped.emit(paths)

    def paintEvent(self, _event: QPaintEvent) -> None:
        palette = self.palette()
        accent = palette.color(QPalette.ColorRole.Accent)
        line = accent if self._is_aimed_at else palette.color(QPalette.ColorRole.Mid)
        fill = QColor(accent)
        fill.setAlphaF(0.12)
        base = palette.color(QPalette.ColorRole.Base)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(line, 2, Qt.PenStyle.DashLine))
        painter.setBrush(fill if self._is_aimed_at else base)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 16, 16)
        picture = QRectF((self.width() - PICTURE) / 2, 36, PICTURE, PICTURE)
        paint_icon(painter, picture, "import", accent)
        painter.end()

    def _aim(self, aims: bool) -> None:
        self._is_aimed_at = aims
        self.update()
