"""What all deeds have in common."""

from typing import Protocol


class Deed(Protocol):
    def do(self) -> None: ...

    def undo(self) -> None: ...
