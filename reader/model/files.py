"""A file as it is read: its lines, what it says of its article, and the draft of that."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


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
