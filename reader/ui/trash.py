"""Deleting articles: into the trash, and out of it for ever."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox, QWidget

from reader.ui.browsing import Browsing
from reader.ui.marks import Marks
from reader.ui.reading import Reading
from reader.ui.session import Session


class Trash(QObject):
    def __init__(
        self,
        session: Session,
        reading: Reading,
        browsing: Browsing,
        marks: Marks,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._reading = reading
        self._browsing = browsing
        self._marks = marks
        self._window = window

    def delete(self, article_ids: Sequence[int]) -> None:
        """Put articles into the trash and open the one that follows them.

        Those that are in the trash already are deleted for ever, after asking.
        """
        trashed = set(self._browsing.trashed())
        if in_trash := [i for i in article_ids if i in trashed]:
            self._delete_for_ever(in_trash)
        if thrown := [i for i in article_ids if i not in trashed]:
            following = self._browsing.following(thrown)
            self._marks.trash(thrown)
            self._open(following)

    def empty(self) -> None:
        self._delete_for_ever(self._browsing.trashed())

    def _delete_for_ever(self, article_ids: Sequence[int]) -> None:
        """Delete articles for ever, after asking: this cannot be undone."""
        if article_ids and self._is_meant(len(article_ids)):
            following = self._browsing.following(article_ids)
            self._session.history.clear()
            self._session.library.articles.delete_for_ever(article_ids)
            if self._reading.article and self._reading.article.id in article_ids:
                self._open(following)

    def _is_meant(self, count: int) -> bool:
        question = self.tr(
            "Delete %n article(s) for ever, with notes and highlights? This cannot be undone.",
            "",
            count,
        )
        box = QMessageBox(self._window)
        box.setText(question)
        delete = box.addButton(self.tr("Delete for ever"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(self.tr("Keep"), QMessageBox.ButtonRole.RejectRole))
        box.exec()
        return box.clickedButton() is delete

    def _open(self, article_id: int | None) -> None:
        if article_id is None:
            self._reading.close()
        else:
            self._reading.open(article_id)
