"""Whom a last name alone stands for: «كيري» in an article that has named «جون كيري»."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from reader.entities.aliases import famous, group_of
from reader.entities.clusters import Clusters
from reader.entities.variants import alike, skeleton
from reader.model import EntityKind


class LastNames:
    """Finds the bearer of single names: in the article, else in the whole library."""

    def __init__(self, kinds: Mapping[str, EntityKind], clusters: Clusters) -> None:
        self._kinds = kinds
        self._clusters = clusters
        self._by_last: defaultdict[str, set[str]] = defaultdict(set)
        for key in kinds:
            if self._is_full(key):
                self._by_last[skeleton(key.rpartition(" ")[2])].add(key)

    def bearers(self, keys: Sequence[str]) -> list[str]:
        """Return for each key of an article, in reading order, the key it stands for."""
        # By the consonants of both ends of the name: most names are ruled out by a glance.
        full = [(i, key, _ends(key)) for i, key in enumerate(keys) if self._is_full(key)]
        known: dict[str, str] = {}
        return [self._bearer(i, key, full, known) for i, key in enumerate(keys)]

    def _bearer(
        self,
        i: int,
        key: str,
        full: Sequence[tuple[int, str, tuple[str, str]]],
        known: dict[str, str],
    ) -> str:
        if not self._is_bare(key):
            return key
        consonants = skeleton(key)
        before = [name for at, name, ends in reversed(full) if at < i and consonants in ends]
        after = [name for at, name, ends in full if at > i and consonants in ends]
        for names in (before, after):
            if found := self._fitting(key, names):
                return found
        if key not in known:
            known[key] = self._in_library(key)
        return known[key]

    def _is_full(self, key: str) -> bool:
        return " " in key and self._kinds[key] is EntityKind.PERSON

    def _is_bare(self, key: str) -> bool:
        if " " in key or self._kinds[key] is not EntityKind.PERSON:
            return False
        return key not in self._clusters.by_user and group_of(key) is None

    def _fitting(self, key: str, names: Sequence[str]) -> str | None:
        """Return the first name with this last name; else with this first name."""
        for part in (-1, 0):
            for name in names:
                if alike(name.split()[part], key) and not self._clusters.are_apart(key, name):
                    return name
        return None

    def _in_library(self, key: str) -> str:
        """Return the only bearer of a last name; of several the famous one, else nobody."""
        names = [
            name
            for name in sorted(self._by_last.get(skeleton(key), ()))
            if alike(name.rpartition(" ")[2], key) and not self._clusters.are_apart(key, name)
        ]
        if len(self._roots(names)) > 1:
            celebrity = famous(key)
            names = [name for name in names if name == celebrity]
        return names[0] if names else key

    def _roots(self, names: Iterable[str]) -> set[str]:
        return {self._clusters.root(name) for name in names}


def _ends(key: str) -> tuple[str, str]:
    words = key.split()
    return skeleton(words[0]), skeleton(words[-1])
