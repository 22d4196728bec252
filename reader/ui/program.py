"""One run of the program: library, language, theme, window, and what becomes of crashes."""

import gc
import logging
import sys
import traceback
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Thread
from types import TracebackType

from PySide6.QtCore import (
    QLibraryInfo,
    QLocale,
    QLockFile,
    QObject,
    QSettings,
    QStandardPaths,
    Qt,
    QTranslator,
)
from PySide6.QtWidgets import QApplication, QMessageBox
from shiboken6 import delete

from reader.desk import Desk
from reader.desk.opening import told_apart
from reader.errors import ReaderError
from reader.library import Change, Library
from reader.library.paths import lock_of
from reader.resources import resource
from reader.ui.arrivals import Door, come_forward
from reader.ui.close_reading import CloseReading
from reader.ui.explain import explain
from reader.ui.file_events import start_another
from reader.ui.handing_over import HandingOver
from reader.ui.history import History
from reader.ui.importer import Importer
from reader.ui.keyboard import give_keyboard
from reader.ui.main_window import MainWindow
from reader.ui.news import News
from reader.ui.opened import Opened
from reader.ui.place import place_in, return_to
from reader.ui.screenshot import Screenshot
from reader.ui.session import Session
from reader.ui.settings import Settings
from reader.ui.single import Opening, lock_on
from reader.ui.tasks import Tasks
from reader.ui.theme import Theme, apply_theme
from reader.ui.trouble import trouble_words
from reader.ui.watching import Watching
from reader.ui.wording import isolated, translate

log = logging.getLogger(__name__)

LOCALES = {"ar": "ar", "en": "en_GB"}
"""How days, times and numbers are written in each language of the interface."""


@dataclass(frozen=True, slots=True)
class Options:
    """What the command line asks of the window."""

    library: Path
    files: tuple[Path, ...] = ()
    """To be imported when the window is there."""
    screenshot: Path | None = None
    """Where to leave a picture of the window once it is settled; then the program ends."""
    is_demo: bool = False
    """Import the demo articles into a library that is empty."""
    language: str = ""
    is_dark: bool | None = None
    own_library: Path | None = None
    """The one that is shown where none is named; windows are not called by it."""

    @property
    def name(self) -> str:
        """What the library is called; nothing where it is the user's own."""
        own = self.own_library
        is_other = own is not None and lock_of(own) != lock_of(self.library)
        return self.library.stem if is_other else ""


def _warm_up(desk: Desk) -> None:
    desk.warm_up()
    # What is loaded by now is never garbage; looking through it would make the window wait.
    gc.freeze()


class Program(QObject):
    """One run of the program. Raises ReaderError where the library cannot be opened."""

    def __init__(
        self, application: QApplication, options: Options, lock: QLockFile | None = None
    ) -> None:
        """`lock` is the library's, if it has been waited for."""
        super().__init__()
        self._application = application
        self._options = options
        self._translators: list[QTranslator] = []
        self._settings = Settings(_store(options))
        if options.is_dark is not None:
            self._settings.is_dark = options.is_dark
        self._speak(options.language or self._settings.language or _system_language())
        # Before anything can be refused: what is told of that is dressed, too.
        apply_theme(application, Theme(self._settings.is_dark))
        self._lock = lock_on(options.library, lock)
        self._news = News(self)
        library = Library.open(options.library, self._news.report)
        desk, tasks = Desk(library), Tasks(self)
        importer = Importer(desk, tasks, self)
        desk.linking.defer = importer.relink
        desk.defer_reading = importer.read_anew
        watching = Watching(library, importer, self)
        history = History(self)
        self.session = Session(
            library, desk, self._news, tasks, Tasks(self), importer, history, self._settings,
            watching, CloseReading(desk, importer, self), options.name,
        )  # fmt: skip
        self._news.library_changed.connect(self._look_for_names)
        self._window: MainWindow | None = None
        self._old: MainWindow | None = None
        """The window that the keyboard is in, while another takes its place."""
        self._handing: HandingOver | None = None
        self._door = Door(options.library, self)
        self._door.asked.connect(self.open_more)
        self._opened = Opened(importer, self)
        self._opened.arrived.connect(self._read)
        self.is_running = False
        self._told = ""

    def start(self) -> None:
        self.is_running = True
        # On another day nobody would know why most names are not lit.
        self._settings.lights_tag = ""
        self._open_window()
        Thread(target=_warm_up, args=[self.session.desk], daemon=True).start()
        files = list(self._options.files)
        if self._options.is_demo and not self.session.library.articles.counts().all:
            files.append(resource("demo"))
        if files:
            self._opened.wait_for(files)
            self.session.importer.import_files(files)
        else:
            if not self._options.screenshot:
                # Before the importer is busy with what the cut-off import has left.
                self.window.earlier.offer_to_go_on()
                self.window.earlier.offer_better_rules(self.window.panels.offer)
            self.session.importer.catch_up()
        self.session.close_reading.start()
        if self._options.screenshot:
            self._take_picture(self._options.screenshot)
        else:
            self.session.watching.start()
            self._door.open()

    def open_more(self, opening: Opening) -> None:
        """Do what a second start on this library would do."""
        come_forward(self.window, opening.token)
        self._opened.wait_for(opening.files)
        self.window.files.take(list(opening.files))

    def open_files(self, paths: Sequence[Path]) -> None:
        """Open what macOS hands over: one more library gets a window of its own."""
        library, files = told_apart(paths)
        if library and lock_of(library) != lock_of(self._options.library):
            start_another(library, files)
        else:
            self.open_more(Opening(files))

    def stop(self) -> None:
        """Close everything; what was typed last is kept first."""
        self.is_running = False
        self._door.close()
        self._end_old()
        if self._window:
            _end(self._window)
            self._window = None
        if self._application.platformName() == "offscreen":
            # Qt would take what was copied apart after Python has ended.
            self._application.clipboard().clear()
        self.session.watching.stop()
        self.session.close_reading.stop()
        self.session.importer.stop()
        self.session.tasks.stop()
        self.session.exports.stop()
        self.session.library.close()
        self._lock.unlock()
        self._fall_silent()

    def _read(self, article_id: int) -> None:
        self.window.reading.open(article_id)

    def _look_for_names(self, changes: frozenset[Change]) -> None:
        if Change.ARTICLES in changes:  # such as lines that the user has taken back
            self.session.close_reading.look()

    def _take_picture(self, path: Path) -> None:
        reading = self.session.close_reading
        screenshot = Screenshot(
            self.window, lambda: self.is_settled and not reading.left, path, self
        )
        screenshot.taken.connect(self._end_with_picture)

    def _end_with_picture(self, is_written: bool) -> None:
        if not is_written:
            text = self.tr("The picture could not be written to {path}.")
            say(text.format(path=isolated(str(self._options.screenshot))))
        QApplication.exit(0 if is_written else 1)

    @property
    def is_settled(self) -> bool:
        session = self.session
        is_idle = session.tasks.is_idle and session.exports.is_idle
        return is_idle and not session.importer.is_busy

    @property
    def window(self) -> MainWindow:
        assert self._window is not None
        return self._window

    def change_language(self, language: str) -> None:
        """Make a new window in another language, showing what the old one showed."""
        self._settings.language = language
        self._speak(language)
        self.session.history.say_anew()
        self._open_window()

    def change_theme(self, is_dark: bool) -> None:
        self._settings.is_dark = is_dark
        self._open_window()

    def report_crash(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        """Log a bug, or trouble with the disk, and tell the user; the program goes on."""
        words = trouble_words(error) or (explain(error) if isinstance(error, ReaderError) else "")
        if words:
            log.warning("refused: %s", type(error).__name__)
            self._say_once(words)
            return
        log.critical("crash", exc_info=(kind, error, trace))
        sys.__excepthook__(kind, error, trace)
        if self._application.platformName() != "offscreen":
            title, words = self.tr("Warraq"), self.tr("Something went wrong.")
            box = QMessageBox(QMessageBox.Icon.Critical, title, words)
            box.setInformativeText(
                self.tr(
                    "What your library has kept stays in it. If this happens again, report the"
                    " details."
                )
            )
            box.setDetailedText("".join(traceback.format_exception(kind, error, trace)))
            box.exec()

    def _say_once(self, words: str) -> None:
        """Tell of trouble, unless it is being told: it may return with every word that is typed."""
        if words != self._told:
            self._told = words
            say(words)
            self._told = ""

    def _open_window(self) -> None:
        theme = Theme(self._settings.is_dark)
        apply_theme(self._application, theme)
        self._end_old()
        old, self._window = self._window, None
        place = place_in(old) if old else None
        if old:
            old.flush()
        self._window = MainWindow(self.session, theme)
        # Queued: the window that asks must not be in the middle of something when it goes.
        later = Qt.ConnectionType.QueuedConnection
        self._window.language_requested.connect(self.change_language, later)
        self._window.theme_requested.connect(self.change_theme, later)
        if place:
            return_to(self._window, place)
        else:
            self._window.reopen_last()
        has_keyboard = old is not None and old.isActiveWindow()
        self._window.show()
        if place:  # again: of widgets that are not shown Qt may forget which has the keyboard
            give_keyboard(self._window, place.keyboard)
        self._old = old
        if old and has_keyboard:
            self._handing = HandingOver(old, self._window)
            self._handing.ended.connect(self._end_old)
        else:
            self._end_old()

    def _end_old(self) -> None:
        if self._handing:
            self._handing.end()
            self._handing = None
        if old := self._old:
            self._old = None
            _end(old)

    def _speak(self, language: str) -> None:
        """Load the words of a language, and turn the interface its way."""
        self._fall_silent()
        QLocale.setDefault(QLocale(LOCALES.get(language, language)))
        qt_words = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for name, folder in (
            (f"qtbase_{language}", qt_words),
            (f"warraq_{language}", str(resource("translations"))),
        ):
            translator = QTranslator(self)
            if translator.load(name, folder):
                self._application.installTranslator(translator)
                self._translators.append(translator)
        self._application.setApplicationDisplayName(self.tr("Warraq"))
        self._application.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if language == "ar" else Qt.LayoutDirection.LeftToRight
        )

    def _fall_silent(self) -> None:
        """Take the words back out of the application, which may outlive this run."""
        for translator in self._translators:
            self._application.removeTranslator(translator)
        self._translators = []
        self._application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        QLocale.setDefault(QLocale.system())


def say(text: str) -> None:
    """Tell the user of trouble, also where there is no window to tell it in."""
    if QApplication.platformName() == "offscreen":
        sys.stderr.write(f"{text}\n")
    else:
        QMessageBox.warning(None, translate("Program", "Warraq"), text)


def _end(window: MainWindow) -> None:
    """Close a window for good.

    Deleted at once: left to Python's collector, its panels would lose their attributes one by
    one while Qt still sends them events.
    """
    window.close()
    delete(window)


def _store(options: Options) -> QSettings:
    """Return where settings are kept; a picture is taken with those of the first day."""
    if options.screenshot is None:
        return QSettings()
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.TempLocation)
    store = QSettings(f"{folder}/warraq-screenshot.ini", QSettings.Format.IniFormat)
    store.clear()
    return store


def _system_language() -> str:
    return "ar" if QLocale.system().language() == QLocale.Language.Arabic else "en"
