"""Reading anew what the library has: by better rules, or knowing more of an outlet's pages.

These functions open the library for reading only, so that they can run in a process of their
own; what they yield must be written before the next value is taken.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from reader.desk.encodings import reworded
from reader.entities.recogniser import load
from reader.errors import NoSuchArticleError, UnreadableFileError
from reader.importing import Known, Standing, read_again
from reader.importing.standing import concerns, is_marked, key, repeated
from reader.library import Library
from reader.model import Draft, Line, Name, Original, body_of


@dataclass(frozen=True, slots=True)
class Wanted:
    """Articles to be read anew."""

    article_ids: tuple[int, ...]
    outlet: str = ""
    keys: frozenset[str] = frozenset()
    """Only those of them that print one of these lines of the outlet; empty: all.

    Which these are, is seen where they are read: it takes a millisecond an article.
    """


@dataclass(frozen=True, slots=True)
class Reread:
    """Another reading of an article's file."""

    article_id: int
    draft: Draft
    names: tuple[Name, ...]
    """Of the body that the draft makes with the user's word on its lines."""
    recogniser: str


@dataclass(frozen=True, slots=True)
class Learnt:
    """The lines that an outlet was found to repeat, by key."""

    outlet: str
    keys: frozenset[str]


def known_before(library: Library) -> Known:
    """Return what the library knows of files before they are read."""
    return Known(_standings(library), library.mappings.every())


def _standings(library: Library) -> dict[str, Standing]:
    """Return by outlet what the library knows of its pages, under all its names."""
    known = {
        outlet: Standing(outlet, roles) for outlet, roles in library.outlets.standings().items()
    }
    names = library.outlets.names().items()
    return known | {found: known[name] for found, name in names if name in known}


def reread(library: Path, wanted: Sequence[Wanted]) -> Iterator[Reread]:
    """Read articles anew. One whose file cannot be read any more stays as it is."""
    with Library.open(library, read_only=True) as known:
        article_ids = dict.fromkeys(i for some in wanted for i in _concerned(known, some))
        yield from _reread(known, article_ids, known_before(known))


def _concerned(library: Library, wanted: Wanted) -> Sequence[int]:
    if not wanted.keys:
        return wanted.article_ids
    outlet = wanted.outlet
    printing = {
        article_id
        for article_id, lines in library.outlets.lines(outlet, all_articles=True)
        if any(key(line.text, outlet) in wanted.keys for line in lines)
    }
    return [article_id for article_id in wanted.article_ids if article_id in printing]


def read_in(library: Library, article_id: int, encoding: str) -> Iterator[Reread]:
    """Read an article anew in an encoding. Raises UnreadableFileError."""
    yield _read(library, article_id, known_before(library), encoding)


def learn(library: Path, article_ids: Sequence[int]) -> Iterator[Reread | Learnt]:
    """See what the outlets of new articles repeat, and read anew the articles that it is in."""
    with Library.open(library, read_only=True) as known:
        for outlet in known.outlets.of(article_ids):
            keys = repeated((lines for _, lines in known.outlets.lines(outlet)), outlet)
            # Told last: cut off before, the whole is done once more.
            yield from _reread_for(known, outlet, keys)
            yield Learnt(outlet, keys)


def _reread_for(library: Library, outlet: str, keys: frozenset[str]) -> Iterator[Reread]:
    changed = keys ^ library.outlets.learnt(outlet)
    if not changed:
        return
    standing = Standing(outlet, library.outlets.standing_with(outlet, keys))
    concerned = [
        article_id
        for article_id, lines in library.outlets.lines(outlet, all_articles=True)
        if _is_concerned(lines, standing, changed)
    ]
    known = known_before(library)
    yield from _reread(library, concerned, replace(known, standings={outlet: standing}))


def _is_concerned(lines: Sequence[Line], standing: Standing, changed: Iterable[str]) -> bool:
    if is_marked(lines):
        keys = {standing.key_of(line.text) for line in lines}
        return not keys.isdisjoint(changed)
    return concerns(standing, lines)


def _reread(library: Library, article_ids: Iterable[int], known: Known) -> Iterator[Reread]:
    for article_id in article_ids:
        try:
            said = library.readings.details(article_id).edits.get("encoding")
            found = _read(library, article_id, known, said)
        except (UnreadableFileError, NoSuchArticleError):
            continue
        is_sure = library.articles.get(article_id).is_encoding_sure
        yield replace(found, draft=replace(found.draft, is_encoding_sure=is_sure))


def _read(library: Library, article_id: int, known: Known, encoding: str | None) -> Reread:
    original = library.readings.original(article_id)
    outlet = library.articles.get(article_id).metadata.outlet
    draft = read_again(original, known, outlet, _folders(library, article_id), encoding)
    lines = library.readings.lines_of(article_id, draft, in_encoding_of(draft, original))
    recogniser = load()
    names = tuple(recogniser.names(body_of(lines)))
    return Reread(article_id, draft, names, recogniser.version)


def in_encoding_of(draft: Draft, former: Original) -> Callable[[str], str]:
    """Return what makes of words of a former reading those of another."""
    return partial(reworded, former=former.encoding, encoding=draft.original.encoding)


def _folders(library: Library, article_id: int) -> tuple[str, ...]:
    """Return the folder that an article's outlet was recognised by, if it was by one."""
    outlet = library.readings.details(article_id).evidence.get("outlet")
    return (outlet.text,) if outlet and outlet.source == "folder" else ()
