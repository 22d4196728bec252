"""What can be done about imports that are over: their reports, going on, taking back."""

from functools import partial

from PySide6.QtCore import QT_TRANSLATE_NOOP, QObject
from PySide6.QtWidgets import QMessageBox, QWidget

from reader.desk import Wanted, added_by
from reader.desk.deeds import TrashArticles
from reader.importing import RULES_VERSION
from reader.library.imports import ImportCounts
from reader.model import Filter, Import
from reader.ui.dialogs.earlier_imports import EarlierImport, EarlierImports
from reader.ui.import_report import ImportReport
from reader.ui.offer import Offer
from reader.ui.reports import Reports
from reader.ui.session import Session
from reader.ui.told import Told
from reader.ui.wording import isolated, number_words


class Earlier(QObject):
    def __init__(self, session: Session, reports: Reports, told: Told, window: QWidget) -> None:
        super().__init__(window)
        self._told = told
        self._session = session
        self._reports = reports
        self._library = session.library
        self._window = window
        self._dialog: EarlierImports | None = None
        reports.show_requested.connect(self._close)

    def show_all(self) -> None:
        """List the imports that there were."""
        dialog = self._dialog = EarlierImports(self._window)
        dialog.report_requested.connect(self.show_report)
        dialog.take_back_requested.connect(self.take_back)
        dialog.go_on_requested.connect(self._go_on)
        dialog.show_imports(self._listed())
        dialog.open()

    def offer_to_go_on(self) -> None:
        """Ask about an import that a crash or the end of the program has cut off."""
        cut_off = self._library.imports.unfinished()
        if cut_off is None or self._session.importer.is_busy:
            return
        question = self.tr("The import of {name} was cut off at {done} of {total}. Go on with it?")
        box = QMessageBox(self._window)
        box.setObjectName("cutOff")
        box.setText(
            question.format(
                name=isolated(_source(cut_off)),
                done=number_words(cut_off.done),
                total=number_words(cut_off.total),
            )
        )
        go_on = box.addButton(self.tr("Go on"), QMessageBox.ButtonRole.AcceptRole)
        leave = box.addButton(self.tr("Leave it"), QMessageBox.ButtonRole.DestructiveRole)
        later = box.addButton(self.tr("Not now"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(go_on)
        box.setEscapeButton(later)  # it is asked again the next time
        go_on.clicked.connect(lambda: self._session.importer.resume(cut_off))
        leave.clicked.connect(lambda: self._library.imports.finish(cut_off.id))
        box.open()

    def offer_better_rules(self, offer: Offer) -> None:
        """Offer to read anew what older rules have read."""
        outdated = self._library.readings.outdated(RULES_VERSION)
        if outdated:
            words = self.tr("%Ln article(s) were read by older rules.", "", len(outdated))
            read = partial(self._session.importer.read_later, Wanted(tuple(outdated)))
            offer.show_offer(words, self.tr("Read them anew"), read)

    def read_all_anew(self) -> None:
        """Read all articles anew, after telling what that means."""
        ids = self._library.articles.matching(Filter())
        question = self.tr(
            "All articles are read anew from their kept files, by the rules of this version. What"
            " you said of them, your notes, tags and highlights stay."
        )
        box = QMessageBox(self._window)
        box.setObjectName("readAnew")
        box.setText(question)
        read = box.addButton(self.tr("Read anew"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        read.clicked.connect(lambda: self._session.importer.read_later(Wanted(tuple(ids))))
        box.open()

    def show_report(self, import_id: int) -> ImportReport:
        """Show what became of each file of an import."""
        return self._reports.open(self._reports.summary(import_id), self._dialog)

    def take_back(self, import_id: int) -> None:
        """Put what an import has added into the trash, from which it can be put back."""
        added = added_by(self._library, import_id)
        marked = self._library.articles.with_marks(added)
        deed = TrashArticles(self._session.desk, added)
        self._session.history.perform(QT_TRANSLATE_NOOP("history", "undo an import"), deed)
        self._told.say_trashed(len(deed.changed), len(marked))
        if self._dialog:
            self._dialog.show_imports(self._listed())

    def _close(self) -> None:
        if self._dialog:
            self._dialog.accept()

    def _go_on(self, import_id: int) -> None:
        cut_off = next((o for o in self._library.imports.every() if o.id == import_id), None)
        if cut_off and self._dialog:
            self._dialog.accept()
            self._session.importer.resume(cut_off)

    def _listed(self) -> list[EarlierImport]:
        counts = self._library.imports.counts()
        is_busy = self._session.importer.is_busy
        return [
            _line(one, counts.get(one.id, ImportCounts()), is_busy=is_busy)
            for one in self._library.imports.every()
        ]


def _line(one: Import, counts: ImportCounts, *, is_busy: bool) -> EarlierImport:
    return EarlierImport(
        one.id,
        one.started,
        _source(one),
        counts.shown,
        counts.refused,
        counts.set_aside,
        is_cut_off=one.finished is None and not is_busy,
    )


def _source(one: Import) -> str:
    return one.paths[0].name if one.paths else ""
