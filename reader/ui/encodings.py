"""Reading an article in another encoding, chosen by how it looks."""

from functools import partial

from PySide6.QtCore import QT_TRANSLATE_NOOP, QObject
from PySide6.QtWidgets import QMessageBox, QWidget

from reader.desk.deeds import SetEncoding
from reader.errors import UnreadableFileError
from reader.ui.dialogs.choose_encoding import ChooseEncoding
from reader.ui.explain import explain
from reader.ui.session import Session


class Encodings(QObject):
    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self.dialog: ChooseEncoding | None = None
        """The last one that was opened."""

    def ask(self, article_id: int) -> None:
        """Show how an article's file reads in each encoding, and let the user choose."""
        article = self._session.library.articles.get(article_id)
        choices = self._session.desk.encoding_choices(article_id)
        if not choices:
            told = self.tr(
                "This kind of file tells its encoding itself: there is nothing to choose."
            )
            QMessageBox.information(self._window, self.tr("Warraq"), told)
            return
        self.dialog = ChooseEncoding(article.source_name, choices, self._window)
        self.dialog.encoding_chosen.connect(partial(self.choose, article_id))
        self.dialog.open()

    def choose(self, article_id: int, encoding: str) -> None:
        """Read an article in an encoding, as a step that can be undone."""
        try:
            self._session.desk.try_encoding(article_id, encoding)  # no step may fail halfway
        except UnreadableFileError as error:
            QMessageBox.warning(self._window, self.tr("Warraq"), explain(error))
            return
        deed = SetEncoding(self._session.desk, article_id, encoding)
        self._session.history.perform(QT_TRANSLATE_NOOP("history", "choose an encoding"), deed)
