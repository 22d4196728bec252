"""The list of what the user has said of names, kept true while it is open."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow

from reader.desk.decisions import Decision, decisions
from reader.desk.deeds import Revoke
from reader.library import Change
from reader.ui.dialogs.said_of_names import SaidOfNames
from reader.ui.session import Session


class Decisions(QObject):
    entity_requested = Signal(int)

    def __init__(self, session: Session, keys: list[QAction], window: QMainWindow) -> None:
        """`keys` are commands whose keys are heard in the list, too: undo and redo."""
        super().__init__(window)
        self._session = session
        self._keys = keys
        self._window = window
        self.dialog: SaidOfNames | None = None
        """The list, while it is open."""
        session.news.library_changed.connect(self._refresh)

    def show_all(self) -> None:
        if self.dialog is None:
            self.dialog = SaidOfNames(self._window)
            self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self.dialog.addActions(self._keys)
            self.dialog.revoke_requested.connect(self._revoke)
            self.dialog.entity_requested.connect(self.entity_requested)
            self.dialog.finished.connect(self._forget)
            self._fill(self.dialog)
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def _fill(self, dialog: SaidOfNames) -> None:
        dialog.show_decisions(decisions(self._session.library))

    def _forget(self) -> None:
        self.dialog = None

    def _refresh(self, changes: frozenset[Change]) -> None:
        if self.dialog and Change.ENTITIES in changes:
            self._fill(self.dialog)

    def _revoke(self, some: list[Decision]) -> None:
        said = {number: one for decision in some for number, one in decision.said.items()}
        words = QT_TRANSLATE_NOOP("history", "revoke what was said of names")
        self._session.history.perform(words, Revoke(self._session.desk, said))
        if self.dialog:
            self._fill(self.dialog)
