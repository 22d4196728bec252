"""What a bench says: a measured value beside its target."""

import time
from collections.abc import Callable
from typing import NamedTuple


class Row(NamedTuple):
    """A value, and the most or the least that it may be."""

    name: str
    value: float
    unit: str
    most: float | None = None
    least: float | None = None

    @property
    def is_met(self) -> bool:
        most = self.value if self.most is None else self.most
        least = self.value if self.least is None else self.least
        return least <= self.value <= most

    @property
    def target(self) -> str:
        """Return the target as it is shown; empty where there is none."""
        limits = (("≤", self.most), ("≥", self.least))
        return " ".join(f"{sign} {limit:g}" for sign, limit in limits if limit is not None)


def seconds(call: Callable[[], object], *, times: int = 5) -> float:
    """Return the best of several times: the others measure what else the machine was doing."""
    taken = []
    for _ in range(times):
        begun = time.perf_counter()
        call()
        taken.append(time.perf_counter() - begun)
    return min(taken)
