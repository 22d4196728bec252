"""What the user leaves on a body."""

from dataclasses import dataclass
from datetime import datetime

from reader.model.spans import Span


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
