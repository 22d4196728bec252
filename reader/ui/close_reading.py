"""Looking closely for names in the background, where an import has done so in passing only."""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from reader.desk import Desk, ReadClosely, read_closely
from reader.desk.closely import AT_ONCE
from reader.desk.guarding import SECONDS
from reader.entities.recogniser import CLOSEST
from reader.errors import ReaderError, ReadingEndedError
from reader.ui.importer import Importer
from reader.ui.tasks import Limit, Tasks

PAUSE = 1000
"""Milliseconds that nothing else must have been done for."""


class CloseReading(QObject):
    """Reads some articles at a time, in a process of its own, while nothing else is done.

    What is found is linked after each time by the importer. `progressed` tells how many
    articles are left; 0: none. It makes way for imports. Should its process crash, hang or be
    ended from outside, or a write fail, it says so and rests for this run of the program.
    """

    progressed = Signal(int)

    def __init__(self, desk: Desk, importer: Importer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.left = 0
        """How many articles are known to be left."""
        self._desk = desk
        self._importer = importer
        self._tasks = Tasks(self, is_background=True)
        self._queue: list[int] = []
        self._is_reading = False
        self.is_at_it = False
        """Nothing else was done since the last articles."""
        self._is_over = True
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._go_on)
        importer.started.connect(self._make_way)
        importer.finished.connect(self.look)

    def start(self) -> None:
        """Begin, as soon as nothing else is done."""
        self._is_over = False
        self.look()

    def stop(self) -> None:
        """Read no further: the library is about to be closed."""
        self._is_over = True
        self._soon.stop()
        self._tasks.stop()

    def look(self) -> None:
        """See what is left, and read it if nothing else is done for a while."""
        if self._is_over or self._is_reading or self._importer.is_busy:
            return
        self._queue = self._queue or self._desk.library.recognition.read_by_others(CLOSEST)
        self._tell(len(self._queue))
        if self._queue:
            self._soon.start(0 if self.is_at_it else PAUSE)
        else:
            self.is_at_it = False
            self._tasks.stop()  # its process holds what the networks need

    def _go_on(self) -> None:
        if self._importer.is_busy:
            return  # its end is told
        self._is_reading = self.is_at_it = True
        some, self._queue = self._queue[:AT_ONCE], self._queue[AT_ONCE:]
        self._tasks.run(
            partial(read_closely, self._desk.library.path, some),
            owner=self,
            each=self._keep,
            done=self._link,
            died=self._die,
            not_started=self._give_up,
            limit=Limit(SECONDS, lambda _reason: self._die()),
        )

    def _keep(self, found: ReadClosely) -> None:
        try:
            self._desk.keep_names(found)
        except ReaderError:
            self._give_up()
            raise
        self._tell(max(1, self.left - 1))

    def _link(self) -> None:
        """Link what was found; the importer tells when it has."""
        self._is_reading = False
        if not self._is_over and not self._importer.is_busy:
            if self._desk.is_behind():
                self._importer.catch_up()
            else:
                self.look()

    def _make_way(self) -> None:
        self.is_at_it = False
        self._queue = []  # what is imported now is read first
        self._soon.stop()
        self._tasks.cancel()

    def _die(self) -> None:
        self._give_up()
        raise ReadingEndedError

    def _give_up(self) -> None:
        self._is_over, self._is_reading = True, False
        self._tell(0)

    def _tell(self, left: int) -> None:
        if left != self.left:
            self.left = left
            self.progressed.emit(left)
