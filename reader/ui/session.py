"""What one run of the program has open, handed to whoever needs it."""

from dataclasses import dataclass

from reader.desk import Desk
from reader.library import Library
from reader.ui.close_reading import CloseReading
from reader.ui.history import History
from reader.ui.importer import Importer
from reader.ui.news import News
from reader.ui.settings import Settings
from reader.ui.tasks import Tasks
from reader.ui.watching import Watching


@dataclass(frozen=True, slots=True)
class Session:
    """Outlives a window: changing the language makes a new window for the same session."""

    library: Library
    desk: Desk
    news: News
    tasks: Tasks
    exports: Tasks
    """Apart, so that no export waits for the end of an import."""
    importer: Importer
    history: History
    settings: Settings
    watching: Watching
    close_reading: CloseReading
    name: str = ""
    """What the library is called; nothing where it is the one that the user always has."""
