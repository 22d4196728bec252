"""The main window: its layout, and which panel says what to which."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
)
from PySide6.QtWidgets import (
    QLineEdit,
    QMainWindow,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from reader.library import Change
from reader.library.concordance import Wanted
from reader.model import Article, Filter, Span, State
from reader.ui.actions import Actions
from reader.ui.browsing import Browsing
from reader.ui.concordances import Concordances
from reader.ui.context_menu import ContextMenu
from reader.ui.curation import Curation
from reader.ui.earlier import Earlier
from reader.ui.encodings import Encodings
from reader.ui.entity_menu import EntityMenu
from reader.ui.field_undo import FieldUndo
from reader.ui.files import Files
from reader.ui.help import Help
from reader.ui.imports import Imports
from reader.ui.keyboard import Keyboard, give_keyboard, keyboard_in
from reader.ui.lighting import LightingMenu
from reader.ui.marks import Marks
from reader.ui.menus import add_menus, add_tool_bar
from reader.ui.name_lists import NameLists
from reader.ui.panels import Panels
from reader.ui.reading import Reading
from reader.ui.reading_menu import ReadingMenu
from reader.ui.reports import Reports
from reader.ui.session import Session
from reader.ui.suggestions import Suggestions
from reader.ui.tables import Tables
from reader.ui.theme import Theme
from reader.ui.told import Told
from reader.ui.watched import WatchedIn
from reader.ui.who import Who
from reader.ui.wishes import Wishes
from reader.ui.wording import headline

EVERYTHING = frozenset(Change)
WIDTHS = (210, 300, 640, 330)
"""Of sidebar, list, article and side panel, as the program starts for the first time."""
SIZE = QSize(1440, 900)
ROOM = 0.95
"""How much of a smaller screen the window takes at first: its frame needs some, too."""
LEAST = (130, 150, 260, 200)
"""The least that they can be: a window of 760 pixels is wide enough."""


@dataclass(frozen=True, slots=True)
class Place:
    """What a window shows, to be shown by the one that follows it."""

    article_id: int | None
    offset: int
    entity_id: int | None
    filter: Filter
    query: str
    trail: tuple[tuple[int, int], ...]
    unfolded: frozenset[int]
    """Of what was left out on import, as `ArticleView.unfolded`."""
    selected: Span | None
    side: int
    """Which page of the side panel."""
    concordance: Wanted | None
    keyboard: Keyboard


class MainWindow(QMainWindow):
    language_requested = Signal(str)
    theme_requested = Signal(bool)

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.setAccessibleName(self.tr("Warraq"))
        self.setWindowTitle(self.tr("Warraq"))
        self.setAcceptDrops(True)
        self._session = session
        self.commands = Actions(session.history, self)
        self.panels = Panels(theme)
        self.reading_menu = ReadingMenu(session.settings, self)
        self.lighting_menu = LightingMenu(session.settings, self)
        self.marks = Marks(session, self)
        self.files = Files(session, self)
        self.reading = Reading(session, self.panels, self)
        self.browsing = Browsing(session, self.panels, self)
        self.who = Who(session, self.panels, self.reading, self)
        self.curation = Curation(session, self)
        self.entity_menu = EntityMenu(self.who, self.curation, self)
        self.name_lists = NameLists(session, self)
        self.suggestions = Suggestions(session, self)
        self.told = Told(session.history, self)
        self.tables = Tables(session, self)
        self.reports = Reports(session.library, self.marks, self)
        self.imports = Imports(session, self.panels, self.reports, self.tables, self.told, self)
        self.earlier = Earlier(session, self.reports, self.told, self)
        self.watched = WatchedIn(session, self)
        self.encodings = Encodings(session, self)
        self.wishes = Wishes(session, self.panels, self.reading, self.browsing, self.marks, self)
        self.concordances = Concordances(session, self.reading, theme, self)
        self.context_menu = ContextMenu(self.panels, self.wishes, self.marks, self.who, theme, self)
        self.context_menu.concordance_requested.connect(self.concordances.show)
        self.help = Help(session.library.path, self)
        self._panes = QSplitter()
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()
        self._take_settings()
        self.refresh(EVERYTHING)

    def refresh(self, changes: frozenset[Change]) -> None:
        """Show anew what changes of the library have made stale."""
        self.browsing.refresh(changes)
        self.reading.refresh(changes)
        self._allow(self.browsing.filter)
        is_empty = not self._session.library.articles.counts().all
        self._pages.setCurrentWidget(self.panels.first_run if is_empty else self._panes)

    def place(self) -> Place:
        """Tell what the window shows."""
        article = self.reading.article
        return Place(
            article.id if article else None,
            self.panels.article_view.offset(),
            self.reading.entity_id,
            self.browsing.filter,
            self.browsing.query,
            tuple(self.reading.trail),
            self.panels.article_view.unfolded,
            self.panels.article_view.selected_span(),
            self.panels.side.currentIndex(),
            self.concordances.shown,
            keyboard_in(self),
        )

    def return_to(self, place: Place) -> None:
        """Show what another window showed."""
        self.panels.sidebar.choose_filter(place.filter)
        self.browsing.choose(place.filter)
        self.panels.search_bar.show_query(place.query)
        self.browsing.search(place.query)
        if place.article_id is not None:
            self.reading.open(place.article_id, place.query)
            self.panels.article_view.unfold(place.unfolded)
            self.panels.article_view.scroll_to(place.offset)
            if place.selected:
                self.panels.article_view.select(place.selected)
        self.reading.trail[:] = place.trail
        self.reading.focus(place.entity_id)
        self.panels.side.setCurrentIndex(place.side)
        if place.concordance:
            self.concordances.show_again(place.concordance)
        give_keyboard(self, place.keyboard)

    def reopen_last(self) -> None:
        """Open the article that was open when the program ended."""
        settings = self._session.settings
        is_same = settings.last_library == str(self._session.library.path)
        if is_same and settings.last_article in self.browsing.listed:
            self.reading.open(settings.last_article)
            self.panels.article_view.scroll_to(settings.last_offset)

    def open_something(self) -> None:
        """Open the first article and set the name in it apart that most articles share."""
        if self.reading.article is None and self.browsing.listed:
            self.reading.open(self.browsing.listed[0])
            if shared := self.reading.most_shared():
                self.wishes.show_entity(shared.id)

    def flush(self) -> None:
        """Keep what is being typed, what is being read, and how the window is laid out."""
        self.panels.notes_panel.flush()
        self.panels.entity_panel.flush()
        settings, article = self._session.settings, self.reading.article
        settings.last_library = str(self._session.library.path)
        settings.last_article = article.id if article else 0
        settings.last_offset = self.panels.article_view.offset()
        settings.geometry = self.saveGeometry()
        settings.panes = self._panes.saveState()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.flush()
        super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        urls = event.mimeData().urls()
        self.files.take([Path(url.toLocalFile()) for url in urls if url.isLocalFile()])

    def _lay_out(self) -> None:
        panels = self.panels
        panels.lists.addWidget(panels.article_list)
        panels.lists.addWidget(panels.search_results)
        column = QWidget()
        article = QVBoxLayout(column)
        article.setContentsMargins(0, 0, 0, 0)
        article.setSpacing(0)
        article.addWidget(panels.article_view, 1)
        article.addWidget(panels.offer)
        article.addWidget(panels.tag_editor)
        panels.side.setObjectName("sidePanel")
        panels.side.setDocumentMode(True)
        panels.side.addTab(panels.entity_panel, self.tr("Names"))
        panels.side.addTab(panels.notes_panel, self.tr("Notes"))
        for pane in (panels.sidebar, panels.lists, column, panels.side):
            self._panes.addWidget(pane)
        for pane, width in zip(
            (panels.sidebar, panels.lists, column, panels.side), LEAST, strict=True
        ):
            pane.setMinimumWidth(width)
        self._panes.setChildrenCollapsible(False)
        self._panes.setSizes(list(WIDTHS))
        self._panes.setStretchFactor(2, 1)
        self._pages.addWidget(panels.first_run)
        self._pages.addWidget(self._panes)
        self.setCentralWidget(self._pages)
        add_menus(self, self.commands, self.reading_menu, self.lighting_menu)
        add_tool_bar(self, self.commands, panels.search_bar)
        field_undo = FieldUndo(self)
        for field in self.findChildren(QLineEdit):
            field.installEventFilter(field_undo)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def _take_settings(self) -> None:
        settings = self._session.settings
        if settings.geometry.isEmpty():
            self.resize(SIZE.boundedTo(self.screen().availableSize() * ROOM))
        else:
            self.restoreGeometry(settings.geometry)
            self._panes.restoreState(settings.panes)
        self.commands.dark.setChecked(settings.is_dark)
        self.commands.show_mentions.setChecked(settings.shows_mentions)
        self.commands.show_hidden.setChecked(settings.shows_hidden)
        for action in (self.commands.highlight, self.commands.add_entity):
            action.setEnabled(False)  # until something is selected
        self._show_article(None)
        self.panels.article_view.set_reading(self.reading_menu.style_now())

    def _connect(self) -> None:
        """Join the panels, grouped by who speaks. There is no other place like this."""
        self._session.news.library_changed.connect(self.refresh)
        self.reading.article_changed.connect(self._show_article)
        self.reading_menu.style_changed.connect(self.panels.article_view.set_reading)
        self.lighting_menu.changed.connect(self.reading.light_up)
        self.reading_menu.direction_chosen.connect(self.panels.article_view.set_direction)
        self.reports.show_requested.connect(self.wishes.show_articles)
        self._connect_lists()
        self._connect_article()
        self._connect_side()
        self._connect_commands()

    def _connect_lists(self) -> None:
        sidebar, articles = self.panels.sidebar, self.panels.article_list
        sidebar.filter_chosen.connect(self._choose)
        sidebar.entity_chosen.connect(self.wishes.show_entity)
        sidebar.entity_added.connect(self.concordances.add)
        sidebar.concordance_requested.connect(self.concordances.show)
        sidebar.tag_rename_requested.connect(self.wishes.rename_tag)
        sidebar.tag_remove_requested.connect(self.marks.remove_tag)
        sidebar.entity_menu_opened.connect(self.entity_menu.add_to)
        sidebar.drops.merge_dropped.connect(self.entity_menu.offer_merge)
        sidebar.outlet_page_requested.connect(self.wishes.outlets.show)

        articles.article_requested.connect(self.reading.open)
        articles.star_requested.connect(self.marks.set_starred)
        articles.read_requested.connect(self.marks.set_read)
        articles.delete_requested.connect(self.wishes.trash.delete)
        articles.restore_requested.connect(self.marks.put_back)
        articles.details_requested.connect(self.wishes.facts.show)
        articles.keep_requested.connect(self.marks.keep)
        articles.tags_requested.connect(self.wishes.tag_articles)

        search, results = self.panels.search_bar, self.panels.search_results
        search.query_changed.connect(self.browsing.search)
        search.query_changed.connect(self.reading.show_hits)
        search.query_submitted.connect(self.wishes.enter_results)
        search.results_requested.connect(self.wishes.enter_results)
        results.result_requested.connect(self.wishes.go_to_result)
        results.more_requested.connect(self.browsing.show_more)

        first_run = self.panels.first_run
        first_run.import_files_requested.connect(self.files.import_files)
        first_run.import_folder_requested.connect(self.files.import_folder)
        first_run.demo_requested.connect(self.files.import_demo)
        first_run.files_dropped.connect(self.files.take)

    def _connect_article(self) -> None:
        view, tags = self.panels.article_view, self.panels.tag_editor
        view.mention_clicked.connect(self.wishes.show_mention)
        view.copy_requested.connect(self.reading.open)
        view.note_clicked.connect(self.wishes.edit_note)
        view.selection_changed.connect(self.commands.highlight.setEnabled)
        view.selection_changed.connect(self.commands.add_entity.setEnabled)
        view.line_restore_requested.connect(self.wishes.lines.take_back)
        view.encoding_requested.connect(self.encodings.ask)
        view.context_menu_requested.connect(self.context_menu.open)
        view.reading_changed.connect(self.reading_menu.take)

        tags.tag_add_requested.connect(self.wishes.tag)
        tags.tag_remove_requested.connect(self.wishes.untag)

    def _connect_side(self) -> None:
        notes, entities = self.panels.notes_panel, self.panels.entity_panel
        notes.note_changed.connect(self.marks.change_note)
        notes.note_add_requested.connect(self.wishes.add_note)
        notes.note_remove_requested.connect(self.marks.remove_note)
        notes.note_jump_requested.connect(self.wishes.go_to_note)
        notes.highlight_jump_requested.connect(self.wishes.go_to_highlight)
        notes.highlight_remove_requested.connect(self.marks.remove_highlight)

        entities.entity_chosen.connect(self.wishes.show_entity)
        entities.overview_requested.connect(self.wishes.show_no_entity)
        entities.mention_requested.connect(self.wishes.go_to_mention)
        entities.article_requested.connect(self.reading.open)
        entities.more_groups_requested.connect(self.reading.show_more_of_entity)
        entities.rename_requested.connect(self.who.rename)
        entities.kind_requested.connect(self.who.retype)
        entities.merge_requested.connect(self.who.merge)
        entities.split_requested.connect(self.who.split)
        entities.split_mentions_requested.connect(self.who.split_mentions)
        entities.merge_dropped.connect(self.entity_menu.offer_merge)
        entities.menu_requested.connect(self.entity_menu.open)
        entities.alias_requested.connect(self.who.add_alias)
        entities.dismiss_requested.connect(self.who.dismiss)
        entities.dismiss_in_article_requested.connect(self.who.dismiss_in_article)
        entities.dismiss_here_requested.connect(self.who.dismiss_here)
        entities.card_requested.connect(self.curation.keep)
        self.curation.shown_changed.connect(self.refresh)

    def _connect_commands(self) -> None:
        a = self.commands
        for action, slot in (
            (a.import_files, self.files.import_files),
            (a.import_folder, self.files.import_folder),
            (a.watched, self.watched.show_all),
            (a.imports, self.earlier.show_all),
            (a.table_fields, self.tables.show_remembered),
            (a.export, self.files.export),
            (a.quit, self.close),
            (a.find, self.wishes.find),
            (a.delete, self.wishes.delete),
            (a.restore, self.wishes.put_back),
            (a.keep, self.wishes.keep),
            (a.empty_trash, self.wishes.trash.empty),
            (a.details, self.wishes.show_details),
            (a.outlet, self.wishes.outlets.show_open),
            (a.read_anew, self.earlier.read_all_anew),
            (a.confirm, self.wishes.facts.confirm),
            (a.star, self.wishes.star),
            (a.mark_unread, self.wishes.mark_unread),
            (a.add_tag, self.wishes.add_tag),
            (a.add_note, self.wishes.add_note),
            (a.highlight, self.wishes.highlight),
            (a.back, self.reading.go_back),
            (a.next_copy, self.reading.open_next_copy),
            (a.next_article, self.panels.article_list.next_article),
            (a.previous_article, self.panels.article_list.previous_article),
            (a.next_result, self.panels.search_results.next_result),
            (a.previous_result, self.panels.search_results.previous_result),
            (a.next_mention, self.wishes.next_mention),
            (a.previous_mention, self.wishes.previous_mention),
            (a.show_entity, self.wishes.show_reached),
            (a.concordance, self.concordances.show_focused),
            (a.add_entity, self.who.name_selection),
            (a.merge_entities, self.who.merge_focused),
            (a.suggestions, self.suggestions.ask),
            (a.import_names, self.name_lists.take_in),
            (a.export_names, self.name_lists.export),
            (a.split_mentions, self.who.split_focused),
            *((act, partial(self.who.retype_focused, kind)) for kind, act in a.kinds.items()),
            (a.show_mentions, self.wishes.light_up),
            (a.show_hidden, self.curation.show_hidden),
            (a.show_left_out, self.wishes.unfold),
            (a.leave_out, self.wishes.lines.leave_out),
            (a.begin_here, self.wishes.lines.begin_here),
            (a.end_here, self.wishes.lines.end_here),
            (a.set_title, self.wishes.lines.set_title),
            (a.file_lines, self.wishes.lines.show_all),
            (a.encoding, self._ask_for_encoding),
            (a.zoom_in, self.reading_menu.enlarge),
            (a.zoom_out, self.reading_menu.shrink),
            (a.zoom_reset, self.reading_menu.reset),
            (a.dark, self.theme_requested),
            (a.language, self._change_language),
            (a.next_pane, self.wishes.next_pane),
            (a.full_screen, self._fill_screen),
            (a.guide, self.help.show_guide),
            (a.guide_to_correcting, self.help.show_guide_to_correcting),
            (a.guide_to_names, self.help.show_guide_to_names),
            (a.shortcuts, self.help.show_shortcuts),
            (a.about, self.help.show_about),
        ):
            action.triggered.connect(slot)

    def _show_article(self, article: Article | None) -> None:
        title = headline(article) if article else self.tr("Warraq")
        if title != self.windowTitle():
            self.commands.show_left_out.setChecked(False)
            self.reading_menu.forget_direction()
        self.setWindowTitle(title)
        self.panels.tag_editor.setVisible(article is not None)
        a = self.commands
        for action in (a.add_note, a.add_tag, a.star, a.details, a.encoding):
            action.setEnabled(article is not None)
        a.outlet.setEnabled(bool(article and article.metadata.outlet))
        a.confirm.setEnabled(article is not None and article.state is State.CHECK)
        a.next_copy.setEnabled(self.reading.has_copies)
        if article:
            self.panels.article_list.select_article(article.id)

    def _ask_for_encoding(self) -> None:
        if self.reading.article:
            self.encodings.ask(self.reading.article.id)

    def _choose(self, chosen: Filter) -> None:
        self.browsing.choose(chosen)
        self._allow(chosen)

    def _allow(self, chosen: Filter) -> None:
        """Enable what can be done to the articles of this list only."""
        self.commands.restore.setEnabled(chosen.trashed)
        self.commands.keep.setEnabled(chosen.set_aside)

    def _change_language(self) -> None:
        is_arabic = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.language_requested.emit("en" if is_arabic else "ar")

    def _fill_screen(self, fills: bool) -> None:
        if fills:
            self.showFullScreen()
        else:
            self.showNormal()
