"""Sets of keys that name one entity, and which of them must not meet."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from enum import StrEnum


class Ground(StrEnum):
    """Why two names are taken for one entity's, or may be."""

    USER = "user"
    """The user has said so."""
    LIST = "list"
    """One line of the curated lists has both."""
    PLACE = "place"
    """The list of cities has both for one place."""
    APPOSITION = "apposition"
    """They stand as «X (Y)»."""
    FOLDED = "folded"
    """They differ in marks, hamzas and the like alone."""
    LETTERS = "letters"
    """They differ in the choice among letters for one foreign sound alone, as ج and غ."""
    SPELLING = "spelling"
    """They are alike, word by word."""
    LONGER = "longer"
    """One leaves out words of the other, and no other name fits."""
    LAST_NAME = "last name"
    """One is the last, or first, name of the other, which its article names."""
    ONLY_BEARER = "only bearer"
    """One is the last name of the other, whom the whole library knows by it."""


class Clusters:
    """Keys joined to sets; joining is refused where any two of their keys are kept apart.

    It is refused on other grounds than those given, too.
    """

    def __init__(
        self, keys: Iterable[str], grounds: Collection[Ground] = frozenset(Ground)
    ) -> None:
        self._grounds = grounds
        self._parent = {key: key for key in sorted(keys)}
        self._members = {key: [key] for key in self._parent}
        self._apart: defaultdict[str, set[str]] = defaultdict(set)
        self.by_user: set[str] = set()
        """Keys on which the user has said whom they name."""
        self.joined: list[tuple[str, str, Ground]] = []
        """Which keys have made sets one, in order, and why."""

    def add(self, key: str) -> None:
        if key not in self._parent:
            self._parent[key] = key
            self._members[key] = [key]

    def __contains__(self, key: str) -> bool:
        return key in self._parent

    def root(self, key: str) -> str:
        """Return the key that stands for the whole set."""
        while self._parent[key] != key:
            self._parent[key] = self._parent[self._parent[key]]
            key = self._parent[key]
        return key

    def members(self, key: str) -> list[str]:
        return self._members[self.root(key)]

    def keep_apart(self, a: str, b: str) -> None:
        """From now on the sets of these keys are never joined; no effect if they are one."""
        first, second = self.root(a), self.root(b)
        if first != second:
            self._apart[first].add(second)
            self._apart[second].add(first)

    def are_apart(self, a: str, b: str) -> bool:
        return self.root(b) in self._apart[self.root(a)]

    def apart_from(self, key: str) -> list[str]:
        """Return the roots of the sets that are kept apart from this key's."""
        return sorted(self._apart.get(self.root(key), ()))

    def join(self, a: str, b: str, ground: Ground) -> bool:
        """Join two sets. The result does not depend on which key is given first."""
        first, second = sorted((self.root(a), self.root(b)))
        if first == second:
            return True
        if second in self._apart[first] or ground not in self._grounds:
            return False
        self.joined.append((a, b, ground))
        self._parent[second] = first
        self._members[first] += self._members.pop(second)
        for other in self._apart.pop(second, ()):
            self._apart[other].discard(second)
            self._apart[other].add(first)
            self._apart[first].add(other)
        return True
