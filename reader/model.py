"""The records that every layer shares. They are values: nothing here reads or keeps anything.

Offsets count code points of an article's body, start inclusive, end exclusive.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of an article's body: ``text[start:end]``."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"not a span: {self.start}..{self.end}")

    def contains(self, other: "Span") -> bool:
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: "Span") -> bool:
        return self.start < other.end and other.start < self.end


class Role(StrEnum):
    """What a line of a file is to its article."""

    BODY = "body"
    SUBHEAD = "subhead"
    TITLE = "title"
    STANDFIRST = "standfirst"
    BYLINE = "byline"
    DATELINE = "dateline"
    DATE = "date"
    CREDIT = "credit"
    CAPTION = "caption"
    RELATED = "related"
    TICKER = "ticker"
    FORM = "form"
    NAVIGATION = "navigation"
    FOOTER = "footer"
    REPEAT = "repeat"
    STANDING = "standing"
    """Its outlet prints it on all its pages."""
    SEPARATOR = "separator"
    UNKNOWN = "unknown"

    @property
    def is_read(self) -> bool:
        """Tell whether lines of this role are part of the body."""
        return self in (Role.BODY, Role.SUBHEAD)


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a file, without the white space around it, and what it is to the article."""

    text: str
    role: Role
    reason: str = ""
    """Which rule gave the role; a word for developers, not shown. Empty: the user did."""
    confidence: float = 1.0


def body_of(lines: Iterable[Line]) -> str:
    """Return the body that lines make: those that are read, joined by a line end."""
    return "\n".join(line.text for line in lines if line.role.is_read)


class State(StrEnum):
    """How well an import went."""

    IMPORTED = "imported"
    CHECK = "check"
    UNUSABLE = "unusable"


class Repair(StrEnum):
    """Damage that a file's text had taken before it was saved, and that was undone in reading."""

    ENCODING = "encoding"
    """Its bytes had been read in a wrong encoding (mojibake)."""
    FORMS = "forms"
    """Letters were written by their shapes (presentation forms)."""
    ORDER = "order"
    """Lines stood in the order on paper, from left to right."""
    LAM_ALEF = "lam-alef"
    """Lam and alef were swapped."""
    LETTERS = "letters"
    """Letters came from a Persian or Urdu keyboard."""


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a file says of its article. None: it does not say."""

    title: str | None = None
    standfirst: str | None = None
    outlet: str | None = None
    author: str | None = None
    agency: str | None = None
    dateline: str | None = None
    published: date | None = None
    """A datetime where the time is known, too, and an aware one where its zone is."""
    partial: str | None = None
    """What is known of a day that is not given in full, as EDTF: ``2015-09``, ``XXXX-09-30``."""
    is_approximate: bool = False
    """The day was computed from a Hijri one, and may be a day off."""
    language: str = "ar"


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where a field of the metadata was found."""

    text: str
    """As it is printed there."""
    line: int | None = None
    """The number of the original's line; None: it is said to programs only, as in JSON-LD."""
    source: str = "line"
    """Which part of the file says so: ``line``, ``json-ld``, ``opengraph``, ``meta``, ``time``,
    ``field``, ``address``, ``file name`` or ``folder``."""


@dataclass(frozen=True, slots=True)
class Original:
    """A file as it was found, untouched, and how it was understood."""

    source_name: str
    """The file's name; inside an archive ``archive.zip/inner.txt``."""
    sha256: str
    content: bytes
    encoding: str
    lines: tuple[Line, ...]
    """Its visible lines in order, blank ones left out."""

    @property
    def text(self) -> str:
        """Return the body."""
        return body_of(self.lines)


@dataclass(frozen=True, slots=True)
class Draft:
    """An article as it was read from a file, before the library has given it an id."""

    original: Original
    metadata: Metadata
    state: State = State.IMPORTED
    repairs: tuple[Repair, ...] = ()
    evidence: Mapping[str, Evidence] = field(default_factory=dict)
    """By the name of the metadata's field; none for what the file does not say."""
    is_encoding_sure: bool = True

    @property
    def text(self) -> str:
        return self.original.text


@dataclass(frozen=True, slots=True)
class Import:
    """One import, from its beginning to its end."""

    id: int
    paths: tuple[Path, ...]
    """The files and folders that the user gave."""
    total: int
    done: int
    """How many of the files in them are read."""
    started: datetime
    finished: datetime | None
    """None: it was cut off, or goes on."""


@dataclass(frozen=True, slots=True)
class ImportedFile:
    """What became of an article, or of a file that holds none, in an import."""

    source_name: str
    outcome: str
    article_id: int | None = None
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Stamp:
    """By what a file shows that it was changed, without being read."""

    size: int
    changed: int
    """In nanoseconds, as the system counts them."""


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


class EntityKind(StrEnum):
    """What an entity is; the values are those of the export."""

    PERSON = "PER"
    PLACE = "LOC"
    ORGANISATION = "ORG"
    MISC = "MISC"


class Origin(StrEnum):
    """Whose word it is: the program's or the user's, which is final."""

    FOUND = "found"
    USER = "user"


@dataclass(frozen=True, slots=True)
class Name:
    """A stretch of a body that names somebody or something, before it is known whom.

    The span leaves out attached و ف ب ل ك, titles and positions.
    """

    span: Span
    kind: EntityKind
    key: str
    """The name folded, word by word, without clitics: equal for spellings that fold alike."""
    confidence: float = 1.0
    source: str = ""
    """Which rule found it; a word for developers."""


class ExpressionKind(StrEnum):
    """What else is recognised in a text beside names; the values are those of the export."""

    POSITION = "position"
    NATIONALITY = "nationality"
    QUANTITY = "quantity"
    DATE = "date"


@dataclass(frozen=True, slots=True)
class Expression:
    """A stretch of a body that says what somebody is, of which nation, how much, or when."""

    span: Span
    kind: ExpressionKind
    key: str
    """What it says, alike for all spellings: of a position its words folded, of a nationality the
    key of its place, of a quantity its unit folded, of a date what `text.when` reads."""
    value: float | None = None
    """Of a quantity how much, in its unit."""
    about: Span | None = None
    """Of a position the name of the person whose it is; None: nobody is named beside it."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A place in an article where an entity is named."""

    id: int
    article_id: int
    span: Span
    entity_id: int
    kind: EntityKind
    """The entity's kind, whatever the recogniser first took the name for."""
    key: str
    origin: Origin = Origin.FOUND
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Card:
    """What the user keeps on an entity, whatever the program finds of it."""

    note: str = ""
    colour: str | None = None
    """A name of the palette; None: the colour of its kind."""
    is_pinned: bool = False
    """It comes first in lists."""
    is_hidden: bool = False
    """It is neither lit up nor listed."""
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Entity:
    """A person, place or organisation, whatever the spelling of its name."""

    id: int
    name: str
    kind: EntityKind
    aliases: tuple[str, ...] = ()
    """Its names as printed, the most frequent first."""
    mentions: int = 0
    articles: int = 0
    card: Card = field(default_factory=Card)


@dataclass(frozen=True, slots=True)
class Timeline:
    """How many articles name an entity, by the day that they were published."""

    days: tuple[tuple[date, int], ...] = ()
    """In order."""
    partial: tuple[tuple[str, int], ...] = ()
    """By month or year, as EDTF, where no more is known of the day."""

    @property
    def first(self) -> date | None:
        return self.days[0][0] if self.days else None

    @property
    def last(self) -> date | None:
        return self.days[-1][0] if self.days else None


class Verb(StrEnum):
    """What a correction says of names, identified by their keys."""

    ADD = "add"
    """`key` is a name of kind `kind`, wherever it stands."""
    ALIAS = "alias"
    """`key` names whom `other` names. As with ADD, `name` is how the user has written it."""
    SAME = "same"
    """`key` and `other` name one entity (merge)."""
    APART = "apart"
    """`key` does not name whom `other` names (split)."""
    DISMISS = "dismiss"
    """`key` is not an entity; in one article only where `article_id` is given, and at one
    place only where `start` is."""
    HERE = "here"
    """What stands at `start` in the article, and goes by `key`, names whom `other` names."""
    RETYPE = "retype"
    """The entity that `key` names is of kind `kind`."""
    RENAME = "rename"
    """The entity that `key` names is shown as `name`."""


@dataclass(frozen=True, slots=True)
class Correction:
    """The user's word on who is who. It outranks whatever the program found."""

    verb: Verb
    key: str
    other: str | None = None
    kind: EntityKind | None = None
    name: str | None = None
    article_id: int | None = None
    start: int | None = None


@dataclass(frozen=True, slots=True)
class Note:
    """What the user wrote on a passage, or on the whole article where `span` is None."""

    id: int
    article_id: int
    text: str
    span: Span | None
    created: datetime
    changed: datetime
    quote: str = ""
    """The words that it was written on, if on a passage."""

    @property
    def is_detached(self) -> bool:
        """Tell whether its words are not read at present."""
        return self.span is None and bool(self.quote)


@dataclass(frozen=True, slots=True)
class Highlight:
    """A passage the user marked. `colour` is a name of the palette, not a value."""

    id: int
    article_id: int
    span: Span
    colour: str = "yellow"


@dataclass(frozen=True, slots=True)
class Detached:
    """A highlight whose words are not read at present. It comes back with them."""

    id: int
    article_id: int
    quote: str
    colour: str = "yellow"


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
