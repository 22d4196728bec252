"""Who is who, followed up from what has changed to what depends on it.

However the changes came, the result is that of `entities.unifying.unify` for all names there
are and all that the user has said. What is left to do is kept in the library, and done in
short steps, each a transaction: whatever is written between them is put on the agenda, too.
"""

import zlib
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache, partial

from sqlite_utils import Database

from reader.entities.rulings import Rulings
from reader.library import tallies
from reader.library.agenda import Agenda, Step
from reader.library.known_keys import KnownKeys
from reader.library.namings import Namings
from reader.library.owners import Owners
from reader.library.writing import Change, Writer
from reader.resources import resource

LINKING_VERSION = "3"
"""Raise it when the rules of `entities` come to something else: all is linked anew."""

_AT_ONCE = {
    Step.COUNT: 20,
    Step.KIND: 200,
    Step.JOIN: 100,
    Step.BEARER: 100,
    Step.RESOLVE: 10,
    Step.REFER: 100,
    Step.OWN: 100,
    Step.DESCRIBE: 40,
    Step.MOVE: 200,
}
"""How many items a step takes, so that it is not felt."""
_SHOWS = {Step.RESOLVE, Step.REFER, Step.DESCRIBE, Step.MOVE}
"""Steps that change what is seen."""


class Links:
    """Keeps the entities in step with the names and with the user's word."""

    def __init__(self, db: Database, writing: Writer, rulings: Callable[[], Rulings]) -> None:
        self._db = db
        self._writing = writing
        self._agenda = Agenda(db)
        self.known = KnownKeys(db, rulings)
        self._namings = Namings(db, self.known)
        self._owners = Owners(db, self.known, rulings)

    def is_outdated(self) -> bool:
        """Tell whether other rules have linked the library, or none."""
        rows = self._db.execute("select value from settings where name = 'linking'")
        return [value for (value,) in rows] != [_version()]

    def is_left(self) -> bool:
        """Tell whether there is anything to do."""
        [(is_empty,)] = self._db.execute("select not exists (select 1 from articles)")
        return self._agenda.next() is not None or (self.is_outdated() and not is_empty)

    def wanted(self) -> list[str]:
        """Return the names that the user has given or taken back, and that are to be found."""
        return [str(key) for key in self._agenda.some(Step.FIND, -1)]

    def set_found(self, keys: Iterable[str]) -> None:
        """Say that names have been looked for in all texts."""
        with self._writing():
            self._agenda.take(Step.FIND, keys)

    def steps(self) -> Iterator[None]:
        """Do all that is left to do but finding names, in short steps."""
        if self.is_outdated():
            with self._writing():
                self._begin_anew()
            yield
        while step := self._agenda.next(Step.COUNT):
            items = self._agenda.some(step, _AT_ONCE[step])
            with self._writing(*([Change.ENTITIES] if step in _SHOWS else [])):
                self._do(step, items)
            yield

    def _do(self, step: Step, items: list[int | str]) -> None:
        numbers = [item for item in items if isinstance(item, int)]
        keys = [item for item in items if isinstance(item, str)]
        if step not in (Step.MOVE, Step.DESCRIBE, Step.JOIN):  # which cross off more, or less
            self._agenda.take(step, items)
        does: dict[Step, Callable[[], None]] = {
            Step.COUNT: partial(tallies.count, self._db, numbers),
            Step.KIND: partial(self.known.judge, keys),
            Step.JOIN: partial(self.known.join, keys),
            Step.BEARER: partial(self.known.find_bearers, keys),
            Step.RESOLVE: partial(self._namings.resolve, numbers),
            Step.REFER: partial(self._namings.refer, keys),
            Step.OWN: partial(self._namings.own, keys),
            Step.DESCRIBE: partial(self._owners.describe, keys),
            Step.MOVE: partial(self._owners.move, keys),
        }
        does[step]()

    def _begin_anew(self) -> None:
        """Forget all that was counted; the entities go on under their ids."""
        for table in ("votes", "appositions", "known_keys", "blocks", "namings"):
            self._db.execute(f"delete from {table}")
        self._db.execute("delete from linking where step != ?", [Step.FIND])
        self._db.execute("update entities set root = null where root is not null")
        self._db.execute("update statuses set is_counted = 0 where is_counted")
        self._db.execute(
            "insert into linking select ?, article_id from statuses where is_shown", [Step.COUNT]
        )
        self._db.execute("insert or replace into settings values ('linking', ?)", [_version()])


@lru_cache(maxsize=1)
def _version() -> str:
    """Return the version of the rules and of the lists of names that they go by."""
    files = sorted(resource("names").iterdir())
    return f"{LINKING_VERSION} {zlib.crc32(b''.join(path.read_bytes() for path in files)):x}"
