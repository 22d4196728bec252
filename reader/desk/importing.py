"""Importing as far as it goes without writing: reading files and seeing who is named in them.

These functions are iterators over plain values and open the library for reading only, so
that they can run in a process of their own while the window writes what they yield.
"""

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
from pathlib import Path

from reader.desk.linking import naming
from reader.desk.rereading import known_before
from reader.entities.finder import Finder, possible_keys
from reader.entities.recogniser import Recogniser, load
from reader.entities.unifying import USER
from reader.errors import UnreadableFileError
from reader.importing import Known, Source, Table, read_source, sources
from reader.importing.sources import called
from reader.library import Library
from reader.library.recognition import FOUND_ELSEWHERE
from reader.model import Draft, Name


@dataclass(frozen=True, slots=True)
class Total:
    """How many files there are to read; comes first."""

    files: int


@dataclass(frozen=True, slots=True)
class Begun:
    """A file is about to be read."""

    source_name: str


Place = tuple[Path, str]
"""Where a source is found again: the file, or the archive that it is in, and its name."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A file has records with fields that the user has not named yet."""

    source_name: str
    path: Path
    """The file, or the archive that it is in."""
    table: Table
    is_held: bool
    """It is not read before they are named; else they are guessed."""

    @property
    def place(self) -> "Place":
        return self.path, self.source_name


@dataclass(frozen=True, slots=True)
class Done:
    """All that one more file holds has come."""

    source_name: str
    folders: tuple[str, ...] = ()
    """As `Source.folders`."""
    folder: str = ""
    """Where it lies, below what was imported; empty where all lies in one folder."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """An article read and recognised: all that can be done before the library is touched."""

    draft: Draft
    names: tuple[Name, ...]
    recogniser: str

    @property
    def source_name(self) -> str:
        return self.draft.original.source_name


Item = Total | Begun | Asked | Prepared | UnreadableFileError | Done
"""What comes of reading files."""


def prepare(
    library: Path,
    paths: Sequence[Path],
    start: int = 0,
    holds: bool = False,
    only: Set[Place] | None = None,
) -> Iterator[Item]:
    """Read files one by one, those before number `start` left out; of all in them, `only` some.

    What cannot be read yields its error. The names of an article that the library has are
    not looked for again: it comes back without any. If it `holds`, files whose fields the user
    has not named are asked about instead of read.
    """
    found = [one for one in sources(paths) if only is None or (_path(one), _name(one)) in only]
    yield Total(len(found))
    if found[start:]:
        with Library.open(library, read_only=True) as known:
            reader = _Reader(known, load(), known_before(known), holds)
            for source in found[start:]:
                yield Begun(_name(source))
                yield from reader.read(source)
                yield Done(_name(source), _folders(source), _folder(source, paths))


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads sources, knowing what the library has."""

    library: Library
    recogniser: Recogniser
    known: Known
    holds: bool

    def read(
        self, source: Source | UnreadableFileError
    ) -> Iterator[Asked | Prepared | UnreadableFileError]:
        for article in _read(source, self.known):
            match article:
                case Table():
                    yield Asked(_name(source), _path(source), article, self.holds)
                    if self.holds:
                        return
                case Draft():
                    yield Prepared(article, self._names(article), self.recogniser.version)
                case UnreadableFileError():
                    yield article

    def _names(self, draft: Draft) -> tuple[Name, ...]:
        if self.library.articles.by_sha256(draft.original.sha256):
            return ()
        return tuple(self.recogniser.names(draft.text))


def _read(
    source: Source | UnreadableFileError, known: Known
) -> Iterator[Draft | UnreadableFileError | Table]:
    if isinstance(source, Source):
        yield from read_source(source, known, asks=True)
    else:
        yield source


def _name(source: Source | UnreadableFileError) -> str:
    return source.name if isinstance(source, Source) else source.source_name


def _path(source: Source | UnreadableFileError) -> Path:
    return source.path if isinstance(source, Source) else Path(source.source_name)


def _folders(source: Source | UnreadableFileError) -> tuple[str, ...]:
    return source.folders if isinstance(source, Source) else ()


def _folder(source: Source | UnreadableFileError, paths: Sequence[Path]) -> str:
    if not isinstance(source, Source):
        return ""
    parents = {path.absolute().parent for path in paths}
    if source.path in paths:  # named by itself
        return source.path.absolute().parent.name if len(parents) > 1 else ""
    root = next((path for path in paths if path in source.path.parents), source.path.parent)
    inside = source.path.parent.relative_to(root).parts
    return "/".join((called(root.absolute()), *inside) if len(paths) > 1 else inside)


@dataclass(frozen=True, slots=True)
class Projection:
    """Names of an article that only the rest of the library shows to be names."""

    article_id: int
    names: tuple[Name, ...]


def survey(library: Path, article_ids: Sequence[int]) -> Iterator[Projection]:
    """See what names in these articles the rest of the library shows, and what they show it.

    The library must be linked. What the receiver does with a value must be done before the
    next is taken.
    """
    with Library.open(library, read_only=True) as known:
        entities = known.entities
        news = entities.projectable(entities.only_named_in(article_ids))
        by_user = Finder(known.corrections.rulings().kinds, source=USER)
        for article_id in article_ids:
            text = known.articles.text(article_id)
            listed = entities.projectable(possible_keys(text, entities.longest))
            shown = Finder(listed, FOUND_ELSEWHERE)
            yield from _projection(known, article_id, by_user.names(text) + shown.names(text))
        newcomers = Finder(news, FOUND_ELSEWHERE)
        for article_id in sorted({*naming(known, news)} - {*article_ids}):
            names = newcomers.names(known.articles.text(article_id))
            yield from _projection(known, article_id, names)


def _projection(library: Library, article_id: int, names: Sequence[Name]) -> Iterator[Projection]:
    """Yield the names that stand where none was known; the user's, wherever they stand."""
    known = [name for article in library.entities.names([article_id]) for name in article.names]
    have = {(name.span, name.source == USER) for name in known}
    missing = tuple(
        name
        for name in names
        if (name.span, name.source == USER) not in have
        and (name.source == USER or not any(name.span.overlaps(k.span) for k in known))
    )
    if missing:
        yield Projection(article_id, missing)
