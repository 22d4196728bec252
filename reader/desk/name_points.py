"""What a list of names says of a name, point by point."""

from dataclasses import dataclass
from enum import StrEnum


class What(StrEnum):
    """What an entry of a list says, and the library does not say yet."""

    NAME = "name"
    """A name that is not known is one, of the kind `value`."""
    ADDED = "added"
    """A name that is known is one wherever it stands."""
    ALIAS = "alias"
    """Another spelling."""
    SAME = "same"
    """Somebody who is known is the same."""
    APART = "apart"
    CALLED = "called"
    """Who was `own` so far is shown as `value`."""
    KIND = "kind"
    NOTE = "note"
    COLOUR = "colour"
    TAGS = "tags"
    """One on a line."""
    PINNED = "pinned"
    HIDDEN = "hidden"
    DISMISSED = "dismissed"
    TWICE = "twice"
    """Two entries of the list, `own` the first, claim the name `value`."""
    AGAIN = "again"
    """An entry is called what another is."""


UNCLEAR = frozenset((What.TWICE, What.AGAIN))
"""What the list contradicts itself in; the user has said nothing against it."""


@dataclass(frozen=True, slots=True)
class Point:
    """One thing that a list says of a name, and what the user says instead, if so."""

    what: What
    name: str
    value: str = ""
    own: str = ""
