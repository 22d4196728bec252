"""Fills the window of a concordance from the library, and grants what is wished in it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QDialog, QMainWindow, QMessageBox

from reader.desk.concordance import write_concordance
from reader.errors import QueryError, UnwritableFileError
from reader.exporting.csv_export import Headings
from reader.library import Change
from reader.library.concordance import ConcordanceLine, Order, Wanted
from reader.model import Entity, Span
from reader.ui.choosing import choose_new_file
from reader.ui.concordance import ConcordanceWindow
from reader.ui.concordance.colours import told_apart
from reader.ui.context_rows import Passage
from reader.ui.dialogs.choose_entity import ChooseEntity
from reader.ui.explain import explain
from reader.ui.meeting_rows import MeetingRows
from reader.ui.reading import Reading
from reader.ui.session import Session
from reader.ui.tasks import Steps
from reader.ui.theme import Theme
from reader.ui.wording import isolated

PAGE = 120
"""So many lines are found at first; all of them when these are scrolled through."""
MOST = 50
"""So many entities are offered before anything is typed."""
MESSAGE = 6000
"""Milliseconds that the status bar tells of a file."""


class Concordances(QObject):
    """Has one window, which is made when it is first asked for."""

    def __init__(
        self, session: Session, reading: Reading, theme: Theme, window: QMainWindow
    ) -> None:
        super().__init__(window)
        self._session = session
        self._library = session.library
        self._reading = reading
        self._theme = theme
        self._main = window
        self._wanted = Wanted(())
        self._entities: dict[int, Entity] = {}
        self.window: ConcordanceWindow | None = None
        self._meetings: MeetingRows | None = None
        session.news.library_changed.connect(self.refresh)

    @property
    def shown(self) -> Wanted | None:
        """What its window shows; None where it is closed."""
        return self._wanted if self.window and self.window.isVisible() else None

    def show_again(self, wanted: Wanted) -> None:
        """Show what the window of another language or look has shown."""
        if ids := tuple(self._known(wanted.entity_ids)):
            self._open(replace(wanted, entity_ids=ids))

    def show_focused(self) -> None:
        """Show the concordance of the entity in focus, else of one to be chosen."""
        if self._reading.entity_id is not None:
            self.show(self._reading.entity_id)
        elif (entity_id := self._chosen_entity(self.tr("Whose lines shall be shown?"))) is not None:
            self.show(entity_id)

    def show(self, entity_id: int) -> None:
        self._show_all((entity_id,))

    def add(self, entity_id: int) -> None:
        """Show an entity with those that are shown already, or with the one in focus."""
        shown = self.shown.entity_ids if self.shown else ()
        if not shown and self._reading.entity_id is not None:
            shown = (self._reading.entity_id,)
        self._show_all(tuple(dict.fromkeys((*shown, entity_id))))

    def refresh(self, changes: frozenset[Change]) -> None:
        """Follow what became of the entities; those that are named no more leave.

        What is looked at stays where it is: reading an article is a change, too.
        """
        if not (self.window and self.shown and changes & {Change.ENTITIES, Change.ARTICLES}):
            return
        ids = tuple(self._known(self._wanted.entity_ids))
        if not ids:
            self.window.close()
            return
        self._wanted = replace(self._wanted, entity_ids=ids)
        self._show_heads()
        if Change.ENTITIES in changes or not self._wanted.query:
            self._fill(stays=True)
        if Change.ENTITIES in changes and self.window.shows_together:
            self._show_meetings()

    def flush(self) -> None:
        """Keep how large its window is, and where."""
        if self.window:
            self._session.settings.concordance_geometry = self.window.saveGeometry()

    def _show_all(self, entity_ids: tuple[int, ...]) -> None:
        self._open(Wanted(entity_ids, self._wanted.order, self._wanted.is_turned))

    def _open(self, wanted: Wanted) -> None:
        window = self.window or self._made()
        self._take(wanted)
        window.show()
        window.raise_()
        window.activateWindow()

    def _made(self) -> ConcordanceWindow:
        window = self.window = ConcordanceWindow(self._theme, self._main)
        window.restoreGeometry(self._session.settings.concordance_geometry)
        window.finished.connect(self.flush)
        self._meetings = MeetingRows(self._library, window.together)
        window.more_entities_requested.connect(self._ask_for_another)
        window.entity_removed.connect(self._remove)
        window.filter_changed.connect(self._filter)
        window.together_requested.connect(self._show_meetings)
        window.export_requested.connect(self._ask_where_to)
        window.table.order_requested.connect(self._sort)
        window.table.line_requested.connect(self._go_to_line)
        window.together.passage_requested.connect(self._go_to_passage)
        window.together.article_requested.connect(self._reading.open)
        window.together.more_requested.connect(self._meetings.show_more)
        return window

    def _take(self, wanted: Wanted) -> None:
        """Show what is wanted from its first line on."""
        assert self.window is not None
        self._wanted = wanted
        self._show_heads()
        self.window.show_words(wanted.query)
        self._fill()
        if self.window.shows_together:
            self._show_meetings()

    def _show_heads(self) -> None:
        """Show whose lines there are, and of which outlets."""
        assert self.window is not None
        wanted = self._wanted
        self._entities = self._known(wanted.entity_ids)
        self.window.show_entities(list(self._entities.values()))
        outlets = self._library.concordance.outlets(wanted.entity_ids)
        self.window.show_outlets(outlets, wanted.outlet)

    def _fill(self, *, stays: bool = False) -> None:
        assert self.window is not None
        wanted, shelf = self._wanted, self._library.concordance
        self.window.table.show_order(wanted.order, is_turned=wanted.is_turned)
        if wanted.query:
            self._search(wanted)
        else:
            first = shelf.mentions(wanted, PAGE)
            rest = partial(shelf.mentions, wanted)
            self.window.table.show_lines(first, shelf.lines, rest, self._colour, stays=stays)
            total = sum(entity.mentions for entity in self._entities.values())
            self._tell_count(total if wanted.outlet is None else None)

    def _search(self, wanted: Wanted) -> None:
        """Look through the lines step by step, so that the window never waits."""
        assert self.window is not None
        table = self.window.table
        table.show_lines([], self._library.concordance.lines, None, self._colour)
        try:
            found = self._library.concordance.mentions(wanted)
            steps = self._library.concordance.holding(found, wanted.query)
        except QueryError as error:
            self.window.show_count(explain(error))
            return
        self.window.show_count(self.tr("Searching…"))
        Steps(self._appended(wanted, steps), partial(self._end_search, wanted), self.window)

    def _appended(self, wanted: Wanted, steps: Iterator[list[int]]) -> Iterator[None]:
        for some in steps:
            if wanted is not self._wanted or self.window is None:
                return
            self.window.table.rows.append(some)
            yield

    def _end_search(self, wanted: Wanted) -> None:
        if wanted is self._wanted and self.window:
            self._tell_count(len(self.window.table.rows.ids))

    def _tell_count(self, lines: int | None) -> None:
        assert self.window is not None
        self.window.show_count("" if lines is None else self.tr("%Ln line(s)", "", lines))

    def _show_meetings(self) -> None:
        assert self.window is not None
        assert self._meetings is not None
        articles = self._meetings.show(list(self._entities.values()))
        self.window.show_count(self.tr("%Ln article(s) name all of them", "", articles))

    def _sort(self, order: Order, is_turned: bool) -> None:
        self._wanted = replace(self._wanted, order=order, is_turned=is_turned)
        self._fill()

    def _filter(self, outlet: str | None, query: str) -> None:
        if (outlet, query) != (self._wanted.outlet, self._wanted.query):
            self._wanted = replace(self._wanted, outlet=outlet, query=query)
            self._fill()

    def _remove(self, entity_id: int) -> None:
        ids = tuple(known for known in self._wanted.entity_ids if known != entity_id)
        self._take(replace(self._wanted, entity_ids=ids))

    def _ask_for_another(self) -> None:
        question = self.tr("Who or what shall be shown, too?")
        if (entity_id := self._chosen_entity(question)) is not None:
            self.add(entity_id)

    def _chosen_entity(self, question: str) -> int | None:
        parent = self.window if self.window and self.window.isVisible() else self._main
        dialog = ChooseEntity(self.tr("Concordance"), question, self._find, parent)
        is_chosen = dialog.exec() == QDialog.DialogCode.Accepted
        return dialog.entity_id if is_chosen else None

    def _find(self, text: str) -> list[Entity]:
        entities = self._library.entities
        return entities.find(text) if text else entities.every(limit=MOST)

    def _known(self, entity_ids: Sequence[int]) -> dict[int, Entity]:
        """Return those of the entities that are named."""
        found: dict[int, Entity] = {}
        for entity_id in entity_ids:
            try:
                entity = self._library.entities.get(entity_id)
            except KeyError:  # merged into another, or dismissed
                continue
            if entity.mentions:
                found[entity_id] = entity
        return found

    def _colour(self, entity_id: int) -> QColor:
        own = told_apart(self._entities.values())[entity_id]
        return self._theme.entity_colour(self._entities[entity_id].kind, own, in_focus=True)

    def _go_to_line(self, line: ConcordanceLine) -> None:
        self._go_to(line.article_id, line.span, line.entity_id)

    def _go_to_passage(self, passage: Passage) -> None:
        self._go_to(passage.article_id, passage.target, self._wanted.entity_ids[0])

    def _go_to(self, article_id: int, span: Span, entity_id: int) -> None:
        if self._reading.entity_id != entity_id:
            self._reading.focus(entity_id)
        self._reading.go_to(article_id, span)

    def _ask_where_to(self) -> None:
        names = "، ".join(entity.name for entity in self._entities.values())
        title, patterns = self.tr("Save the lines"), self.tr("CSV (*.csv)")
        parent = self.window or self._main
        if target := choose_new_file(parent, title, f"{names}.csv", patterns):
            self.export_to(target)

    def export_to(self, path: Path) -> None:
        """Write the lines that are wanted to a file in the background."""
        headings = Headings(
            self.tr("Before it"),
            self.tr("Name"),
            self.tr("After it"),
            self.tr("Outlet"),
            self.tr("Date"),
            self.tr("Title"),
            self.tr("Article"),
        )
        self._session.exports.run(
            partial(write_concordance, self._library.path, self._wanted, path, headings),
            owner=self,
            each=self._tell_export,
            done=lambda: None,
            died=lambda: None,
        )

    def _tell_export(self, written: Path | UnwritableFileError) -> None:
        if isinstance(written, UnwritableFileError):
            QMessageBox.warning(self.window or self._main, self.tr("Warraq"), explain(written))
            return
        said = self.tr("Written to {path}").format(path=isolated(str(written)))
        self._main.statusBar().showMessage(said, MESSAGE)
        if self.window:
            self.window.show_count(said)
