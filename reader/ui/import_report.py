"""What came of an import: how many articles, and which files were refused and why."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.ui.wording import isolated


@dataclass(frozen=True, slots=True)
class Refusal:
    """A file that was not taken, and a sentence on why and what to do."""

    source_name: str
    sentence: str


@dataclass(frozen=True, slots=True)
class ImportSummary:
    """How many files became articles, and what became of the others."""

    added: int = 0
    known: int = 0
    """They were in the library already."""
    set_aside: Sequence[int] = ()
    """The articles that have the text of another one, and wait for the user to decide."""
    to_check: int = 0
    """Among the added: those whose body could not be told apart for certain."""
    unsure: int = 0
    """Among the added: those that may have been read in a wrong encoding."""
    unusable: int = 0
    """Among the added: files that are kept, but whose text cannot be read."""
    refused: Sequence[Refusal] = ()
    every: Sequence[tuple[str, str]] = ()
    """Each file and what became of it, for the report that is saved."""
    is_cancelled: bool = False


class ImportReport(QDialog):
    """Tells it in words, which can be saved; files refused can be tried again."""

    save_requested = Signal(str)
    """The report as text, to be written to a file."""
    retry_requested = Signal()
    keep_requested = Signal(list)
    """The articles that were set aside, to be taken among the others."""

    def __init__(
        self, summary: ImportSummary, parent: QWidget | None = None, *, can_retry: bool = True
    ) -> None:
        super().__init__(parent)
        self.setObjectName("importReport")
        self.setWindowTitle(self.tr("Import finished"))
        self.setAccessibleName(self.tr("Import finished"))
        self._summary = summary
        self._can_retry = can_retry
        self._files = QPlainTextEdit()
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._save = QPushButton(self.tr("Save report…"))
        self._retry = QPushButton(self.tr("Try these files again"))
        self._keep = QPushButton(self.tr("Keep these too"))
        self._keep.setObjectName("keepTheseToo")
        self._lay_out()
        self._connect()

    def text(self) -> str:
        """Return the whole report, as it is saved."""
        refused = [f"{one.source_name}: {one.sentence}" for one in self._summary.refused]
        words = {
            "added": self.tr("added"),
            "restored": self.tr("back from the trash"),
            "already": self.tr("in the library already"),
            "same_text": self.tr("same text as another article, set aside"),
            "refused": self.tr("refused"),
            "held": self.tr("its fields were to be named first"),
        }
        every = [f"{name}\t{words.get(outcome, outcome)}" for name, outcome in self._summary.every]
        return "\n".join([*self.sentences(), *refused, *([""] if every else []), *every, ""])

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 14)
        column.setSpacing(8)
        for sentence in self.sentences():
            label = QLabel(sentence)
            label.setWordWrap(True)
            column.addWidget(label)
        self._files.setAccessibleName(self.tr("Files that were refused"))
        self._files.setReadOnly(True)
        self._files.setMinimumSize(480, 200)
        self._files.setPlainText(self._refusals())
        option = self._files.document().defaultTextOption()
        # A line that begins with a file's name would else begin at the name's own side.
        option.setTextDirection(self.layoutDirection())
        is_rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        option.setAlignment(Qt.AlignmentFlag.AlignRight if is_rtl else Qt.AlignmentFlag.AlignLeft)
        self._files.document().setDefaultTextOption(option)
        column.addWidget(self._files, 1)
        row = QHBoxLayout()
        row.addWidget(self._save)
        row.addWidget(self._retry)
        row.addWidget(self._keep)
        row.addStretch()
        row.addWidget(self._buttons)
        column.addLayout(row)
        self._keep.setVisible(bool(self._summary.set_aside))
        self._files.setVisible(bool(self._summary.refused))
        self._save.setVisible(bool(self._summary.refused or self._summary.every))
        self._retry.setVisible(bool(self._summary.refused) and self._can_retry)

    def _connect(self) -> None:
        self._buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        for button in (self._save, self._retry, self._keep):
            button.setAutoDefault(False)
        self._buttons.rejected.connect(self.reject)
        self._save.clicked.connect(self._ask_save)
        self._retry.clicked.connect(self._ask_retry)
        self._keep.clicked.connect(self._ask_keep)

    def sentences(self) -> list[str]:
        """Return what there is to say, the files that were refused apart."""
        summary = self._summary
        refused = len(summary.refused)
        told = {
            self.tr("The import was stopped. What was imported stays."): summary.is_cancelled,
            self.tr("%Ln article(s) added.", "", summary.added): True,
            self.tr("%Ln file(s) were in the library already.", "", summary.known): summary.known,
            self.tr(
                "%Ln file(s) hold the text of an article that is here already: they were set"
                " aside, and are listed in the sidebar.",
                "",
                len(summary.set_aside),
            ): summary.set_aside,
            self.tr(
                "%Ln article(s) should be looked at: it was not clear what belongs to them.",
                "",
                summary.to_check,
            ): summary.to_check,
            self.tr(
                "The encoding of %Ln file(s) was not certain: look at their letters.",
                "",
                summary.unsure,
            ): summary.unsure,
            self.tr(
                "%Ln file(s) kept whose letters cannot be read, such as scanned pages.",
                "",
                summary.unusable,
            ): summary.unusable,
            self.tr("%Ln file(s) refused:", "", refused): refused,
        }
        return [sentence for sentence, applies in told.items() if applies]

    def _refusals(self) -> str:
        files = (
            f"{isolated(one.source_name)}\n{isolated(one.sentence)}"
            for one in self._summary.refused
        )
        return "\n\n".join(files)

    def _ask_save(self) -> None:
        self.save_requested.emit(self.text())

    def _ask_keep(self) -> None:
        self._keep.setEnabled(False)
        self.keep_requested.emit(list(self._summary.set_aside))

    def _ask_retry(self) -> None:
        self.retry_requested.emit()
        self.accept()
