"""Why names are taken for one entity's, and which others may be: the user decides."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from reader.entities.clusters import Ground
from reader.library import Library
from reader.library.reasons import Reason
from reader.library.suggestions import Suggestion
from reader.model import Correction, Verb


def why(library: Library, entity_id: int, alias: str) -> list[Reason]:
    """Return the steps from a printed name of an entity to the one that tells it best."""
    return library.reasons.why(entity_id, alias)


def suggestions(library: Library, limit: int = 20) -> list[Suggestion]:
    """Return which entities may be one, those first where an answer is worth most."""
    return library.suggestions.best(limit)


def suggested(library: Path, limit: int = 20) -> Iterator[list[Suggestion]]:
    """Yield what `suggestions` returns, for a process of its own."""
    with Library.open(library, read_only=True) as known:
        yield suggestions(known, limit)


@dataclass(frozen=True, slots=True)
class Pair:
    """Two entities, by their ids. `one` is named more often, and would keep its name."""

    one: int
    other: int
    ground: Ground | None = None
    """What speaks for it, beside the mentions of both."""
    keys: tuple[str, str] | None = None
    """The names that may be one; None: those that tell the two best."""


def pair_of(suggestion: Suggestion) -> Pair:
    """Return whom a suggestion is about."""
    keys = suggestion.key, suggestion.other
    return Pair(suggestion.other_id, suggestion.entity_id, suggestion.ground, keys)


def still_open(library: Library, pairs: Sequence[Pair]) -> list[Pair]:
    """Return the pairs that can be asked about now: both are named somewhere."""
    ids = {entity_id for pair in pairs for entity_id in (pair.one, pair.other)}
    named = {e.id for e in library.entities.get_many(sorted(ids)) if e.mentions}
    return [pair for pair in pairs if {pair.one, pair.other} <= named]


def reject(library: Library, pair: Pair) -> list[Correction]:
    """Say that two entities are not one."""
    one, other = (library.entities.keys(entity_id)[0] for entity_id in (pair.one, pair.other))
    return [Correction(Verb.APART, other, other=one)]


@dataclass(slots=True)
class Postpone:
    """Answer later: the two are not asked about before all others are through."""

    library: Library
    pair: Pair
    _keys: tuple[str, str] = ("", "")

    def do(self) -> None:
        pair, entities = self.pair, self.library.entities
        self._keys = pair.keys or (entities.keys(pair.other)[0], entities.keys(pair.one)[0])
        self.library.suggestions.postpone(*self._keys)

    def undo(self) -> None:
        self.library.suggestions.resume(*self._keys)
