"""What is read: the bytes of a file, or of one article inside a file that holds several."""

from dataclasses import dataclass
from functools import cached_property

from reader.importing.decoding import Decoded, decode


@dataclass(frozen=True)
class File:
    """Bytes and what they are called."""

    name: str
    """As `Original.source_name`."""
    content: bytes

    @cached_property
    def decoded(self) -> Decoded | None:
        """The text that the bytes are, or None where they are none."""
        return decode(self.content)

    @property
    def text(self) -> str:
        """The text that the bytes are; empty where they are none."""
        return self.decoded.text if self.decoded else ""

    @property
    def encoding(self) -> str:
        return self.decoded.encoding if self.decoded else ""

    def part(self, name: str, content: bytes) -> "File":
        """Return an article inside of this file."""
        return File(f"{self.name}/{name}", content)
