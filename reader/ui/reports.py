"""Reports of imports, from their journals: the same at their ends and ever after."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from reader.desk import Outcome
from reader.errors import Reason
from reader.library import Library
from reader.library.paths import refuse_own
from reader.model import Article, ImportedFile, State
from reader.ui.choosing import choose_new_file
from reader.ui.explain import explain_reason
from reader.ui.import_report import ImportReport, ImportSummary, Refusal
from reader.ui.marks import Marks
from reader.ui.wording import directed, isolated


class Reports(QObject):
    """Opens reports, and sees to what is wished in them."""

    show_requested = Signal(list)
    """Articles to be listed."""

    def __init__(self, library: Library, marks: Marks, window: QWidget) -> None:
        super().__init__(window)
        self._library = library
        self._marks = marks
        self._window = window

    def summary(self, import_id: int, *, is_cancelled: bool = False) -> ImportSummary:
        """Say what became of the files of an import."""
        return summary_of(self._library, import_id, is_cancelled=is_cancelled)

    def open(
        self,
        summary: ImportSummary,
        parent: QWidget | None = None,
        again: Callable[[], object] | None = None,
    ) -> ImportReport:
        """Open a report; what was refused is tried `again`, where that can be done."""
        report = ImportReport(summary, parent or self._window, can_retry=again is not None)
        if again:
            report.retry_requested.connect(again)
        report.save_requested.connect(self._save)
        report.keep_requested.connect(self._marks.keep)
        report.show_requested.connect(self.show_requested)
        report.open()
        return report

    def _save(self, text: str) -> None:
        words = self.tr("Save the report")
        path = choose_new_file(self._window, words, "import.txt", self.tr("Text (*.txt)"))
        if not path:
            return
        try:
            refuse_own(path, self._library.path)
            path.write_text(text, "utf-8")
        except OSError as error:
            words = self.tr("{path} could not be written: {reason}. Choose another place.")
            QMessageBox.warning(
                self._window,
                self.tr("Warraq"),
                directed(
                    words.format(path=isolated(str(path)), reason=isolated(error.strerror or ""))
                ),
            )


def summary_of(library: Library, import_id: int, *, is_cancelled: bool = False) -> ImportSummary:
    """Say what became of the files of an import, and how its articles stand now."""
    files = library.imports.files(import_id)
    twins = _articles(library, files, Outcome.SAME_TEXT)
    kept = [article for article in twins if article.same_as is None]
    new = [*_articles(library, files, Outcome.ADDED), *kept]
    restored = _articles(library, files, Outcome.RESTORED)
    articles = [*new, *restored]
    outcomes = [file.outcome for file in files]
    return ImportSummary(
        added=len(new),
        restored=len(restored),
        known=outcomes.count(Outcome.ALREADY),
        left_out=outcomes.count(Outcome.HELD),
        set_aside=[a.id for a in twins if a.same_as is not None and not a.is_trashed],
        to_check=_in_state(articles, State.CHECK),
        unsure=[article.id for article in articles if not article.is_encoding_sure],
        unusable=_in_state(articles, State.UNUSABLE),
        refused=[
            Refusal(file.source_name, explain_reason(Reason(file.reason)))
            for file in files
            if file.reason
        ],
        every=[(file.source_name, file.outcome) for file in files],
        is_cancelled=is_cancelled,
    )


def _articles(library: Library, files: Sequence[ImportedFile], outcome: Outcome) -> list[Article]:
    ids = [file.article_id for file in files if file.outcome == outcome and file.article_id]
    return library.articles.get_many(ids)


def _in_state(articles: Sequence[Article], state: State) -> list[int]:
    return [a.id for a in articles if a.state is state and not a.is_trashed]
