"""What an import tells the window while it goes on, and when it is over."""

from collections.abc import Sequence, Set
from dataclasses import dataclass, field, replace
from pathlib import Path

from reader.desk import Asked, Imported, Outcome, Place
from reader.model import Import


@dataclass(slots=True)
class Receipt:
    """What has become of the files of one import."""

    paths: Sequence[Path] = ()
    resume: Import | None = None
    """The import that it goes on with."""
    import_id: int = 0
    total: int = 0
    done: int = 0
    """How many files are read to their ends; each may hold several articles."""
    files: list[Imported] = field(default_factory=list)
    folders: dict[str, list[int]] = field(default_factory=dict)
    """The articles that lay in each folder."""
    is_cancelled: bool = False
    asks: bool = False
    """Files whose fields nobody has named are held, to ask the user."""
    watched: Path | None = None
    """The watched folder that the files appeared in: they are imported without a word."""
    reread: int | None = None
    """How many articles were read anew, where that was wanted instead of an import."""
    reworded: int = 0
    """How many of these have another text now."""
    held: list[Asked] = field(default_factory=list)
    only: Set[Place] | None = None
    """The files that were held and whose fields are named by now: nothing else is read."""

    def answered(self, held: Sequence[Asked]) -> "Receipt":
        """Return what goes on with this import, adding what held files hold."""
        only = frozenset(one.place for one in held)
        return replace(self, resume=None, total=0, done=0, asks=False, held=[], only=only)

    def count(self, *outcomes: Outcome) -> int:
        return sum(file.outcome in outcomes for file in self.files)
