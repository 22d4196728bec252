"""What the main window is made of, before one part hears another: `wiring` joins them."""

from PySide6.QtWidgets import QMainWindow, QSplitter, QStackedWidget

from reader.ui.actions import Actions
from reader.ui.browsing import Browsing
from reader.ui.concordances import Concordances
from reader.ui.context_menu import ContextMenu
from reader.ui.curation import Curation
from reader.ui.decisions import Decisions
from reader.ui.earlier import Earlier
from reader.ui.encodings import Encodings
from reader.ui.entity_menu import EntityMenu
from reader.ui.files import Files
from reader.ui.help import Help
from reader.ui.imports import Imports
from reader.ui.lighting import LightingMenu
from reader.ui.marks import Marks
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


class Parts(QMainWindow):
    """A window with its commands, its panels and those who grant what is wished."""

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self.commands = Actions(session.history, self)
        self.panels = Panels(theme)
        self.reading_menu = ReadingMenu(session.settings, self)
        self.lighting_menu = LightingMenu(session.settings, self, session.library.cards.tags)
        self.marks = Marks(session, self)
        self.files = Files(session, self)
        self.reading = Reading(session, self.panels, self)
        self.browsing = Browsing(session, self.panels, self)
        self.who = Who(session, self.panels, self.reading, self)
        self.curation = Curation(session, self)
        self.entity_menu = EntityMenu(self.who, self.curation, self)
        self.decisions = Decisions(session, [self.commands.undo, self.commands.redo], self)
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
        self.help = Help(session.library.path, self)
        self.panes = QSplitter()
        """Sidebar, list, article and side panel."""
        self.pages = QStackedWidget()
        """The panes, or what is shown while the library is empty."""
