"""Which entry of a list of names has which names: those that nobody contests."""

from collections.abc import Callable, Iterator, Sequence

from reader.desk.name_entries import Entry, keys_of
from reader.desk.name_points import Point, What
from reader.exporting.name_list import Listed
from reader.text.words import key_of


class Claims:
    """Takes the entries in their order; `dismisses` tells what the user says is no name."""

    def __init__(self, listed: Sequence[Listed], dismisses: Callable[[str], bool]) -> None:
        self._dismisses = dismisses
        self._called = {key_of(one.name): one.name for one in listed}
        """What entries are called; no other has that among its aliases."""
        self.by_key: dict[str, Entry] = {}
        self.conflicts: list[Point] = []
        self.entries = [entry for one in listed for entry in self._claim(one)]

    def _claim(self, listed: Listed) -> Iterator[Entry]:
        """Yield the entry, with the keys that neither the user nor another entry contests."""
        name, free = key_of(listed.name), []
        for key in keys_of(listed):
            if contest := self._contest(listed, key):
                self.conflicts.append(contest)
                if contest.what is What.AGAIN:
                    return
            else:
                free.append(key)
        if free and free[0] == name:
            entry = Entry(listed, tuple(free))
            self.by_key |= dict.fromkeys(free, entry)
            yield entry

    def _contest(self, listed: Listed, key: str) -> Point | None:
        """Return what speaks against it that an entry has a key; None: nothing does."""
        name = key_of(listed.name)
        if key in self.by_key:
            first = self.by_key[key].name
            is_again = key == name == key_of(first)
            return Point(What.AGAIN if is_again else What.TWICE, listed.name, key, first)
        if key in self._called and key != name:
            return Point(What.TWICE, listed.name, key, self._called[key])
        return Point(What.DISMISSED, listed.name, key) if self._dismisses(key) else None
