"""Deeds on who is who."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from reader.desk.desk import Desk
from reader.model import Correction


@dataclass(slots=True)
class Correct:
    """Say who is who, for all articles at once."""

    desk: Desk
    corrections: Sequence[Correction]
    is_one: bool = True
    """It is one decision, to be revoked as one."""
    _numbers: list[int] = field(default_factory=list)

    def do(self) -> None:
        if self._numbers:
            self.desk.linking.restore(self._numbers, self.corrections)
        else:
            self._numbers = self.desk.linking.correct(self.corrections, is_one=self.is_one)

    def undo(self) -> None:
        self.desk.linking.retract(self._numbers)


@dataclass(slots=True)
class Revoke:
    """Take back what was said of who is who, however long ago."""

    desk: Desk
    said: Mapping[int, Correction]
    """By number."""

    def do(self) -> None:
        self.desk.linking.retract(self.said)

    def undo(self) -> None:
        self.desk.linking.restore(list(self.said), list(self.said.values()))
