"""Articles of the library, and what they are listed and found by."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from reader.model.files import Metadata, Repair, State
from reader.model.spans import Span


@dataclass(frozen=True, slots=True)
class Article:
    """A published text in the library, without its body, as lists show it."""

    id: int
    source_name: str
    sha256: str
    state: State
    metadata: Metadata
    imported: datetime
    beginning: str
    """The first words of the body, for articles without a title."""
    is_read: bool = False
    is_starred: bool = False
    is_trashed: bool = False
    tags: tuple[str, ...] = ()
    repairs: tuple[Repair, ...] = ()
    """What was undone in its text; the original is as it was."""
    is_encoding_sure: bool = True
    """False: its letters may be wrong ones, and another encoding may be chosen."""
    same_as: int | None = None
    """The article for which it was set aside, its text being the same to the word."""


class CopyKind(StrEnum):
    """What two articles are to each other of which one holds text of the other."""

    COPY = "copy"
    """The shorter stands in the longer, by more than half."""
    PASSAGES = "passages"
    """Part of it does."""


@dataclass(frozen=True, slots=True)
class Copy:
    """Another article that holds the same text as the one asked about."""

    article_id: int
    share: float
    """Which part of the shorter text stands in the longer one, from 0 to 1."""
    kind: CopyKind


@dataclass(frozen=True, slots=True)
class Tag:
    name: str
    articles: int = 0


@dataclass(frozen=True, slots=True)
class Filter:
    """Which articles to list: those that fulfil every condition given."""

    unread: bool = False
    starred: bool = False
    trashed: bool = False
    set_aside: bool = False
    tag: str | None = None
    outlet: str | None = None
    entity_id: int | None = None
    entity_tag: str | None = None
    """A tag of names: the articles that name any of those that have it."""
    period: str = ""
    """How the dates of a day, month, year or decade begin: "2015-09-18", "2015-09", "201"."""
    query: str = ""
    among: tuple[int, ...] | None = None
    """Only these articles."""


@dataclass(frozen=True, slots=True)
class Hit:
    """An article that a search found, and where in its body and title."""

    article_id: int
    spans: tuple[Span, ...]
    title_spans: tuple[Span, ...] = ()
