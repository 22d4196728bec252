"""The main window: what it shows as things change, and what it keeps for the next time."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent

from reader.library import Change
from reader.model import Article
from reader.ui.allowing import allow_for_article, allow_for_list, allow_for_selection
from reader.ui.focus_ring import FocusRing
from reader.ui.layout import lay_out
from reader.ui.parts import Parts
from reader.ui.session import Session
from reader.ui.standing import keep_standing, stand
from reader.ui.theme import Theme
from reader.ui.window_title import window_title
from reader.ui.wiring import connect

EVERYTHING = frozenset(Change)


class MainWindow(Parts):
    language_requested = Signal(str)
    theme_requested = Signal(bool)

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__(session, theme)
        self.setObjectName("mainWindow")
        self.setAccessibleName(self.tr("Warraq"))
        self.setWindowTitle(self.tr("Warraq"))
        self.setAcceptDrops(True)
        self._session = session
        self._shown: int | None = None
        """The article that was shown last."""
        lay_out(self, session.history)
        connect(self)
        self.focus_ring = FocusRing(self)
        self._connect_itself()
        self._take_settings()
        self.refresh(EVERYTHING)

    def refresh(self, changes: frozenset[Change]) -> None:
        """Show anew what changes of the library have made stale."""
        self.browsing.refresh(changes)
        self.reading.refresh(changes)
        allow_for_list(self.commands, self.browsing.filter)
        is_empty = not self._session.library.articles.counts().all
        self.pages.setCurrentWidget(self.panels.first_run if is_empty else self.panes)

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
        self.concordances.flush()
        settings, article = self._session.settings, self.reading.article
        settings.last_library = str(self._session.library.path)
        settings.last_article = article.id if article else 0
        settings.last_offset = self.panels.article_view.offset()
        keep_standing(self, self._session)
        settings.panes = self.panes.saveState()

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

    def _connect_itself(self) -> None:
        """Join what is said to the window with it; `wiring` joins its parts."""
        self._session.news.library_changed.connect(self.refresh)
        self.curation.shown_changed.connect(self.refresh)
        self.reading.article_changed.connect(self._show_article)
        self.browsing.filter_changed.connect(partial(allow_for_list, self.commands))
        a = self.commands
        a.encoding.triggered.connect(self._ask_for_encoding)
        a.dark.triggered.connect(self.theme_requested)
        a.language.triggered.connect(self._change_language)
        a.full_screen.triggered.connect(self._fill_screen)
        a.quit.triggered.connect(self.close)

    def _take_settings(self) -> None:
        settings = self._session.settings
        stand(self, self._session)
        if not settings.panes.isEmpty():
            self.panes.restoreState(settings.panes)
        self.commands.dark.setChecked(settings.is_dark)
        self.commands.show_mentions.setChecked(settings.shows_mentions)
        self.commands.show_hidden.setChecked(settings.shows_hidden)
        allow_for_selection(self.commands, False)
        self._show_article(None)
        self.panels.article_view.set_reading(self.reading_menu.style_now())

    def _show_article(self, article: Article | None) -> None:
        shown = article.id if article else None
        if shown != self._shown:
            self._shown = shown
            self.commands.show_left_out.setChecked(False)
            self.reading_menu.forget_direction()
        self.setWindowTitle(window_title(article, self.tr("Warraq"), self._session.name))
        self.panels.tag_editor.setVisible(article is not None)
        allow_for_article(self.commands, article, has_copies=self.reading.has_copies)
        if article:
            self.panels.article_list.select_article(article.id)

    def _ask_for_encoding(self) -> None:
        if self.reading.article:
            self.encodings.ask(self.reading.article.id)

    def _change_language(self) -> None:
        is_arabic = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.language_requested.emit("en" if is_arabic else "ar")

    def _fill_screen(self, fills: bool) -> None:
        if fills:
            self.showFullScreen()
        else:
            self.showNormal()
