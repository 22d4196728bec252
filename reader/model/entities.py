"""Who and what is named, and the user's word on it."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from reader.model.names import EntityKind


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
