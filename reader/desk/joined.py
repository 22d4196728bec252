"""Which names are one's, and which are not, by the user's word alone."""

from reader.entities.clusters import Clusters
from reader.entities.rulings import Rulings


class Joined:
    """Knows the names of which the user has spoken, whether they stand anywhere or not."""

    def __init__(self, said: Rulings) -> None:
        self._sets = Clusters(said.kinds)
        said.apply(self._sets)

    def members(self, key: str) -> list[str]:
        """Return all names of whom a key names; none if the user has not spoken of it."""
        return self._sets.members(key) if key in self._sets else []

    def are_one(self, key: str, other: str) -> bool:
        return other in self.members(key)

    def are_apart(self, key: str, other: str) -> bool:
        return key in self._sets and other in self._sets and self._sets.are_apart(key, other)
