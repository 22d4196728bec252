"""A library: the file it is in, and its shelves."""

from pathlib import Path
from types import TracebackType

from reader.errors import UnusableLibraryError
from reader.library.appearances import Appearances
from reader.library.articles import Articles
from reader.library.as_printed import AsPrinted
from reader.library.cards import Cards
from reader.library.checking import problems
from reader.library.checkpoints import Checkpoints
from reader.library.concordance import Concordance
from reader.library.copies import Copies
from reader.library.corrections import Corrections
from reader.library.entities import Entities
from reader.library.expressions import Expressions
from reader.library.highlights import Highlights
from reader.library.imports import Imports
from reader.library.index import Index
from reader.library.linking import Links
from reader.library.mappings import MappingShelf
from reader.library.meetings import Meetings
from reader.library.notes import Notes
from reader.library.opening import open_for_reading, open_for_writing
from reader.library.outlets import Outlets
from reader.library.readings import Readings
from reader.library.reasons import Reasons
from reader.library.recognition import Recognition
from reader.library.search import Search
from reader.library.suggestions import Suggestions
from reader.library.tags import Tags
from reader.library.watched import Watched
from reader.library.writing import Change, OnChange, Writer


class Library:
    """All that the user keeps. One that is open for writing belongs to one thread."""

    def __init__(self, path: Path, on_change: OnChange | None, read_only: bool) -> None:
        self.path = path
        self._db = open_for_reading(path) if read_only else open_for_writing(path)
        self._checkpoints = Checkpoints(path)
        writing = Writer(self._db, path, on_change, self._checkpoints.ask)
        self._writing = writing
        self._index = Index(self._db)
        self.search = Search(self._db)
        self.copies = Copies(self._db)
        self.articles = Articles(self._db, writing, self._index, self.copies, self.search)
        self.readings = Readings(self._db, writing, self._index, self.copies)
        self.recognition = Recognition(self._db, writing)
        self.imports = Imports(self._db, writing)
        self.outlets = Outlets(self._db, writing)
        self.mappings = MappingShelf(self._db, writing)
        self.watched = Watched(self._db, writing)
        self.tags = Tags(self._db, writing)
        self.notes = Notes(self._db, writing)
        self.highlights = Highlights(self._db, writing)
        self.cards = Cards(self._db, writing)
        self.entities = Entities(self._db, writing, self.cards)
        self.appearances = Appearances(self._db)
        self.expressions = Expressions(self._db)
        self.concordance = Concordance(self._db, self.search)
        self.meetings = Meetings(self._db)
        self.corrections = Corrections(self._db, writing)
        self.as_printed = AsPrinted(self._db)
        self.links = Links(self._db, writing, self.corrections.rulings)
        self.reasons = Reasons(self._db, self.links.known)
        self.suggestions = Suggestions(self._db, writing, self.links.known)
        if not read_only and self._index.is_outdated():
            self.rebuild_search()
        if not read_only and self.copies.is_outdated():
            self.compare_again()

    @classmethod
    def open(
        cls, path: Path, on_change: OnChange | None = None, read_only: bool = False
    ) -> "Library":
        """Open a library, or make one unless `read_only`. `on_change` hears of every write.

        Raises LibraryTooNewError or UnusableLibraryError and leaves such a file as it is.
        """
        try:
            if not read_only:
                path.parent.mkdir(parents=True, exist_ok=True)
            return cls(path, on_change, read_only)
        except OSError as error:
            raise UnusableLibraryError(path, error.strerror or str(error)) from error

    def check(self) -> list[str]:
        """Return what is wrong with the file, a sentence for each; empty if it is sound."""
        return problems(self._db)

    def rebuild_search(self) -> None:
        """Index all articles anew."""
        with self._writing(Change.ARTICLES):
            self._index.rebuild()

    def compare_again(self) -> None:
        """Look for copies among all articles anew."""
        with self._writing(Change.ARTICLES):
            self.copies.rebuild()

    def close(self) -> None:
        self._checkpoints.close()
        self._db.close()

    def __enter__(self) -> "Library":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()
