"""What a recogniser finds in a body, and whose it is."""

from dataclasses import dataclass
from enum import StrEnum

from reader.model.spans import Span


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
