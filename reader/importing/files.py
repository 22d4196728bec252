"""What is read: the bytes of a file, or of one article inside a file that holds several."""

from dataclasses import dataclass, field
from functools import cached_property
from io import BytesIO
from zipfile import ZipFile

from reader.importing import archives
from reader.importing.decoding import Decoded, decode
from reader.importing.repairing import repair
from reader.model import Repair


@dataclass(frozen=True)
class File:
    """Bytes and what they are called."""

    name: str
    """As `Original.source_name`."""
    content: bytes
    repairs: set[Repair] = field(default_factory=set, compare=False)
    """What has been undone so far in its texts."""

    @cached_property
    def decoded(self) -> Decoded | None:
        """The text that the bytes are, or None where they are none."""
        return decode(self.content)

    @cached_property
    def text(self) -> str:
        """The text that the bytes are, repaired; empty where they are none."""
        return self.repaired(self.decoded.text) if self.decoded else ""

    @cached_property
    def archive(self) -> ZipFile:
        """The zip archive that the bytes are. Raises UnreadableFileError where they are none."""
        return archives.opened(BytesIO(self.content), self.name)

    @property
    def encoding(self) -> str:
        return self.decoded.encoding if self.decoded else ""

    def repaired(self, text: str) -> str:
        """Return a text of this file with what damage can be undone."""
        mended = repair(text)
        self.repairs.update(mended.repairs)
        return mended.text

    def part(self, name: str, content: bytes) -> "File":
        """Return an article inside of this file."""
        return File(f"{self.name}/{name}", content, set(self.repairs))
