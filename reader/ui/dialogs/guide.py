"""The guide, shown inside the program: its words and pictures are files that come with it."""

import re
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QImage, QResizeEvent, QTextBlockFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from reader.resources import resource
from reader.ui.fonts import NASKH, reading_font

LANGUAGES = ("ar", "en")
PAGES = ("importing", "concordance", "names")
FOLDER = "guide"
_DIRECTION = re.compile(r"^</?div[^>]*>\n", re.MULTILINE)
"""What turns the page round where it is shown as a web page."""
_SIZES = {"ar": 14, "en": 11}
"""In points; Arabic letters are smaller than Latin ones of their size."""
_SPACE = 8
_LINE = 1.25
_MARGIN = 24
_PICTURE = "\ufffc"
"""What stands for a picture in a document's text."""
_LEAST = 320


class Guide(QDialog):
    def __init__(self, language: str, parent: QWidget | None = None, page: str = PAGES[0]) -> None:
        super().__init__(parent)
        self.setObjectName("guide")
        titles = (
            self.tr("Guide to importing"),
            self.tr("Guide to names in context"),
            self.tr("Guide to correcting names"),
        )
        self.setWindowTitle(titles[PAGES.index(page)])
        self._page = _Page(resource(FOLDER), page)
        self._page.setAccessibleName(self.windowTitle())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self._page, 1)
        column.addWidget(buttons)
        self.resize(860, 720)
        self._page.show_guide(language if language in LANGUAGES else "en")


class _Page(QTextBrowser):
    """Shows Markdown. Nothing but pictures beside it is ever loaded, and no link is followed."""

    def __init__(self, folder: Path, name: str) -> None:
        super().__init__()
        self._name = name
        self._folder = folder.resolve()
        self._language = "en"
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        # A bar that comes and goes would change the width that pictures are made for.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSearchPaths([str(self._folder)])
        self.document().setDocumentMargin(_MARGIN)

    def show_guide(self, language: str) -> None:
        self._language = language
        words = (self._folder / f"{self._name}.{language}.md").read_text("utf-8")
        is_rtl = language == "ar"
        option = QTextOption(Qt.AlignmentFlag.AlignLeading)  # the right side where it runs there
        option.setTextDirection(
            Qt.LayoutDirection.RightToLeft if is_rtl else Qt.LayoutDirection.LeftToRight
        )
        document = self.document()
        document.setDefaultTextOption(option)
        size = _SIZES[language]
        document.setDefaultFont(reading_font(NASKH, size) if is_rtl else self.font())
        document.setMarkdown(_DIRECTION.sub("", words))
        self._space()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make the pictures as wide as the page has become."""
        super().resizeEvent(event)
        place = self.verticalScrollBar().value() / max(1, self.verticalScrollBar().maximum())
        self.show_guide(self._language)
        self.verticalScrollBar().setValue(round(place * self.verticalScrollBar().maximum()))

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: ARG002
        """Return a picture of the guide, no wider than the page; nothing else there is."""
        wanted = QUrl(name).path()
        file = (self._folder / wanted).resolve()
        if QUrl(name).scheme() or not file.is_relative_to(self._folder) or not file.is_file():
            return None
        picture = QImage(str(file))
        widest = max(_LEAST, self.viewport().width() - 2 * _MARGIN - 2)
        if picture.width() <= widest:
            return picture
        size = picture.size().scaled(
            QSize(widest, picture.height()), Qt.AspectRatioMode.KeepAspectRatio
        )
        smooth = Qt.TransformationMode.SmoothTransformation
        return picture.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)

    def _space(self) -> None:
        """Give lines of letters room: joined ones reach far up and down."""
        cursor, block = QTextCursor(self.document()), self.document().begin()
        while block.isValid():
            room = QTextBlockFormat()
            is_picture = block.text() == _PICTURE
            kind = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
            room.setLineHeight(100 if is_picture else 100 * _LINE, kind)
            room.setBottomMargin(_SPACE)
            cursor.setPosition(block.position())
            cursor.mergeBlockFormat(room)
            block = block.next()
