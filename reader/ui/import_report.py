"""What came of an import: how many articles, and which files were refused and why."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

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
    restored: int = 0
    """They were in the trash, and are back."""
    known: int = 0
    """They were in the library already."""
    left_out: int = 0
    """They have fields that the user has not named."""
    set_aside: Sequence[int] = ()
    """The articles that have the text of another one, and wait for the user to decide."""
    to_check: Sequence[int] = ()
    """Among the added: those whose body could not be told apart for certain."""
    unsure: Sequence[int] = ()
    """Among the added: those that may have been read in a wrong encoding."""
    unusable: Sequence[int] = ()
    """Among the added: files that are kept, but whose text cannot be read."""
    refused: Sequence[Refusal] = ()
    every: Sequence[tuple[str, str]] = ()
    """Each file and what became of it, for the report that is saved."""
    is_cancelled: bool = False

    @property
    def needs_attention(self) -> bool:
        """Whether the user has something to look at, or to decide."""
        to_look_at = bool(self.to_check or self.unsure or self.unusable)
        # A single article says it itself, being open.
        return bool(self.refused or self.set_aside) or (to_look_at and self.added > 1)


@dataclass(frozen=True, slots=True)
class _Section:
    """A sentence, and what can be done about it: a button, or articles to be shown."""

    sentence: str
    button: QPushButton | None = None
    articles: Sequence[int] = ()


WIDTH = 520
"""The least, in pixels: sentences are read best in few lines."""


class ImportReport(QDialog):
    """Tells it in words, which can be saved; each with what can be done about it beside it."""

    save_requested = Signal(str)
    """The report as text, to be written to a file."""
    retry_requested = Signal()
    keep_requested = Signal(list)
    """The articles that were set aside, to be taken among the others."""
    show_requested = Signal(list)
    """Articles that are to be looked at."""
    tags_requested = Signal()

    def __init__(
        self, summary: ImportSummary, parent: QWidget | None = None, *, can_retry: bool = True
    ) -> None:
        super().__init__(parent)
        self.setObjectName("importReport")
        is_whole = not summary.is_cancelled
        self.setWindowTitle(self.tr("Import finished") if is_whole else self.tr("Import stopped"))
        self.setAccessibleName(self.windowTitle())
        self._summary = summary
        self._files = QPlainTextEdit()
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._save = QPushButton(self.tr("Save report…"))
        self._retry = QPushButton(self.tr("Try these files again"), self)
        self._keep = QPushButton(self.tr("Keep these too"), self)
        self._keep.setObjectName("keepTheseToo")
        self._tag = QPushButton(self.tr("Tag by folder…"), self)
        self._can_retry = can_retry
        self._lay_out()
        self._connect()

    def offer_tags(self) -> None:
        """Show a button that asks for the names of folders as tags."""
        self._tag.show()

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

    def sentences(self) -> list[str]:
        """Return what there is to say, the files that were refused apart."""
        return [section.sentence for section in self._sections()]

    def _sections(self) -> Iterator[_Section]:
        summary = self._summary
        if summary.is_cancelled:
            yield _Section(self.tr("The import was stopped. What was imported stays."))
        yield _Section(self.tr("%Ln article(s) added.", "", summary.added), self._tag)
        if n := summary.restored:
            yield _Section(self.tr("%Ln article(s) came back from the trash.", "", n))
        if n := summary.known:
            yield _Section(self.tr("%Ln file(s) were in the library already.", "", n))
        if n := summary.left_out:
            yield _Section(self.tr("%Ln table(s) left out: their fields were not named.", "", n))
        if n := len(summary.set_aside):
            words = self.tr(
                "%Ln file(s) hold the text of an article that is here already: they were set"
                " aside, and are listed in the sidebar.",
                "",
                n,
            )
            yield _Section(words, self._keep)
        yield from self._to_look_at()
        if n := len(summary.refused):
            yield _Section(self.tr("%Ln file(s) refused:", "", n), self._retry)

    def _to_look_at(self) -> Iterator[_Section]:
        summary = self._summary
        if n := len(summary.to_check):
            words = self.tr(
                "%Ln article(s) should be looked at: it was not clear what belongs to them.", "", n
            )
            yield _Section(words, articles=summary.to_check)
        if n := len(summary.unsure):
            words = self.tr(
                "The encoding of %Ln file(s) was not certain: look at their letters.", "", n
            )
            yield _Section(words, articles=summary.unsure)
        if n := len(summary.unusable):
            words = self.tr(
                "%Ln file(s) kept whose letters cannot be read, such as scanned pages.", "", n
            )
            yield _Section(words, articles=summary.unusable)

    def _show_button(self, section: _Section) -> QPushButton:
        button = QPushButton(self.tr("Show them"))
        button.setObjectName("showThem")
        button.setAccessibleDescription(section.sentence)
        button.clicked.connect(partial(self._ask_show, list(section.articles)))
        return button

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 14)
        column.setSpacing(8)
        for section in self._sections():
            button = self._show_button(section) if section.articles else section.button
            column.addLayout(_row(section.sentence, button))
        self._lay_out_refused()
        column.addWidget(self._files, 1)
        if not self._summary.refused:
            self._files.hide()
            column.addStretch()
        row = QHBoxLayout()
        row.addWidget(self._save)
        row.addStretch()
        row.addWidget(self._buttons)
        column.addLayout(row)
        self.setMinimumWidth(WIDTH)
        self._save.setVisible(bool(self._summary.refused or self._summary.every))
        self._keep.setVisible(bool(self._summary.set_aside))
        self._retry.setVisible(bool(self._summary.refused) and self._can_retry)
        self._tag.hide()

    def _lay_out_refused(self) -> None:
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

    def _connect(self) -> None:
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)
        self._buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        self._buttons.rejected.connect(self.reject)
        self._save.clicked.connect(self._ask_save)
        self._retry.clicked.connect(self._ask_retry)
        self._keep.clicked.connect(self._ask_keep)
        self._tag.clicked.connect(self.tags_requested)

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

    def _ask_show(self, article_ids: list[int]) -> None:
        self.accept()
        self.show_requested.emit(article_ids)

    def _ask_retry(self) -> None:
        self.retry_requested.emit()
        self.accept()


def _row(sentence: str, button: QPushButton | None) -> QHBoxLayout:
    row = QHBoxLayout()
    label = QLabel(sentence)
    label.setWordWrap(True)
    row.addWidget(label, 1)
    if button:
        row.addWidget(button)
    return row
