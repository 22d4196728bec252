"""What became of a wish that shows nothing by itself, in a line at the foot of the window."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMainWindow

from reader.desk.deeds import ImportArticles, TrashArticles
from reader.ui.history import History

SECONDS = 8
"""How long the status bar tells of what went well."""


class Told(QObject):
    def __init__(self, history: History, window: QMainWindow) -> None:
        super().__init__(window)
        self._bar = window.statusBar()
        history.undone.connect(self._say_undone)
        history.redone.connect(self._say_redone)

    def say(self, *sentences: str) -> None:
        self._bar.showMessage(" ".join(filter(None, sentences)), 1000 * SECONDS)

    def say_trashed(self, articles: int, marked: int) -> None:
        """Say that an import was taken back, and how many of its articles the user has marked."""
        self.say(
            self.tr("Import undone: %Ln article(s) went to the trash.", "", articles),
            self.tr("%Ln of them with notes, highlights, tags or a star.", "", marked)
            if marked
            else "",
        )

    def say_read_anew(self, articles: int, reworded: int) -> None:
        self.say(
            self.tr("%Ln article(s) read anew.", "", articles),
            self.tr("The text of %Ln of them changed.", "", reworded)
            if reworded
            else self.tr("No text changed."),
        )

    @Slot(object)
    def _say_undone(self, deed: object) -> None:
        match deed:
            case ImportArticles():
                self.say_trashed(len(deed.changed), 0)
            case TrashArticles():
                self._say_back(len(deed.changed))

    @Slot(object)
    def _say_redone(self, deed: object) -> None:
        match deed:
            case ImportArticles():
                self._say_back(len(deed.changed))
            case TrashArticles():
                self.say(self.tr("%Ln article(s) went to the trash.", "", len(deed.changed)))

    def _say_back(self, articles: int) -> None:
        self.say(self.tr("%Ln article(s) came back from the trash.", "", articles))
