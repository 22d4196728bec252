"""Deeds that are one to the user."""

from collections.abc import Sequence
from dataclasses import dataclass

from reader.desk.deeds.deed import Deed


@dataclass(slots=True)
class Several:
    """Does all of them, and undoes the last one first."""

    deeds: Sequence[Deed]

    def do(self) -> None:
        for deed in self.deeds:
            deed.do()

    def undo(self) -> None:
        for deed in reversed(self.deeds):
            deed.undo()
