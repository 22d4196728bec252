"""Asks which folders' names become tags of the articles that lay in them."""

from collections.abc import Mapping, Sequence, Set

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from reader.ui.dialogs.ticked_list import TickedList


class FolderTags(QDialog):
    """`folders` are names with their articles.

    All are chosen at first but those that were `given`: they say what was imported, and seldom
    what it is about.
    """

    def __init__(
        self,
        folders: Mapping[str, Sequence[int]],
        given: Set[str] = frozenset(),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("folderTags")
        self.setWindowTitle(self.tr("Tag by folder"))
        self._list = TickedList()
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._tag = self._buttons.addButton(
            self.tr("Add tags"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        for name in sorted(folders, key=lambda name: name in given):
            self._list.add(name, len(set(folders[name])), is_ticked=name not in given)
        self._lay_out()
        self._allow()
        self._list.itemChanged.connect(self._allow)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)

    @property
    def chosen(self) -> list[str]:
        return self._list.ticked

    def _lay_out(self) -> None:
        question = QLabel(self.tr("Which folders should be tags of the articles in them?"))
        question.setWordWrap(True)
        self._list.setAccessibleName(self.tr("Folders"))
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.addWidget(question)
        column.addWidget(self._list, 1)
        column.addWidget(self._buttons)
        self.resize(400, 320)

    def _allow(self) -> None:
        self._tag.setEnabled(bool(self.chosen))
