"""The panels of one window, created together and handed to those who fill them."""

from PySide6.QtWidgets import QStackedWidget, QTabWidget

from reader.ui.article_list import ArticleList
from reader.ui.article_view import ArticleView
from reader.ui.entity_panel import EntityPanel
from reader.ui.first_run import FirstRun
from reader.ui.import_progress import ImportProgress
from reader.ui.listing import Listing
from reader.ui.notes_panel import NotesPanel
from reader.ui.offer import Offer
from reader.ui.search_bar import SearchBar
from reader.ui.search_results import SearchResults
from reader.ui.sidebar import Sidebar
from reader.ui.tag_editor import TagEditor
from reader.ui.theme import Theme


class Panels:
    def __init__(self, theme: Theme) -> None:
        self.sidebar = Sidebar(theme)
        self.article_list = ArticleList()
        self.search_bar = SearchBar()
        self.search_results = SearchResults()
        self.article_view = ArticleView(theme)
        self.tag_editor = TagEditor()
        self.offer = Offer()
        self.entity_panel = EntityPanel(theme)
        self.notes_panel = NotesPanel(theme)
        self.first_run = FirstRun()
        self.import_progress = ImportProgress()
        self.lists = QStackedWidget()
        """The list, or the results of a search in its place."""
        self.listing = Listing(self.lists)
        """Below a heading, where one is needed."""
        self.side = QTabWidget()
        """Names and notes."""
