"""Why names are taken for one entity's, and which others may be: the user decides."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

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


def accept(suggestion: Suggestion) -> list[Correction]:
    """Say that both are one; it keeps the name of the one that is named more often."""
    return [Correction(Verb.SAME, suggestion.key, other=suggestion.other)]


def reject(suggestion: Suggestion) -> list[Correction]:
    """Say that they are two."""
    return [Correction(Verb.APART, suggestion.key, other=suggestion.other)]


@dataclass(slots=True)
class Postpone:
    """Answer later: the two are not asked about again."""

    library: Library
    suggestion: Suggestion

    def do(self) -> None:
        self.library.suggestions.postpone(self.suggestion.key, self.suggestion.other)

    def undo(self) -> None:
        self.library.suggestions.resume(self.suggestion.key, self.suggestion.other)
