"""What is read: the bytes of a file, or of one article inside a file that holds several."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from io import BytesIO
from zipfile import ZipFile

from reader.importing import archives
from reader.importing.decoding import Decoded, decode, decode_as
from reader.importing.repairing import repair
from reader.importing.standing import Standing
from reader.model import Repair


@dataclass(frozen=True)
class File:
    """Bytes and what they are called."""

    name: str
    """As `Original.source_name`."""
    content: bytes
    repairs: set[Repair] = field(default_factory=set, compare=False)
    """What has been undone so far in its texts."""
    standing: Standing | None = field(default=None, compare=False)
    """What is known of its outlet's pages."""
    folders: tuple[str, ...] = field(default=(), compare=False)
    """The folders that it lay in, from the one that was given inwards."""

    given: str | None = None
    """The encoding that somebody says its text is in, or that of the file it was in."""
    texts: list[Decoded] = field(default_factory=list, compare=False)
    """What has been decoded so far."""
    is_doubted: bool = False
    """It is part of a file whose encoding is uncertain."""

    mappings: Mapping[str, Mapping[str, str]] = field(default_factory=dict, compare=False)
    """What the user said of the fields of records, as `formats.fields.Mappings`."""
    fields: Mapping[str, str] | None = field(default=None, compare=False)
    """What the user said of those of this record."""
    asks: bool = False
    """Whether to tell of fields that nobody has named yet."""

    @cached_property
    def decoded(self) -> Decoded | None:
        """The text that the bytes are, or None where they are none."""
        return self.decode(self.content)

    def decode(self, content: bytes, declared: str | None = None) -> Decoded | None:
        """Decode bytes of this file: as it was said, else as they declare, else as they look."""
        decoded = decode_as(content, self.given) if self.given else _declared(content, declared)
        decoded = decoded or decode(content)
        if decoded:
            self.texts.append(decoded)
        return decoded

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
        """The encoding that its text was read in; empty where its format needs none."""
        return self.texts[-1].encoding if self.texts else ""

    @property
    def is_encoding_sure(self) -> bool:
        return not self.is_doubted and all(decoded.is_sure for decoded in self.texts)

    def repaired(self, text: str) -> str:
        """Return a text of this file with what damage can be undone."""
        mended = repair(text)
        self.repairs.update(mended.repairs)
        return mended.text

    def part(
        self,
        name: str,
        content: bytes,
        encoding: str | None = None,
        fields: Mapping[str, str] | None = None,
    ) -> "File":
        """Return an article inside of this file; with what is known of its text already."""
        return File(
            f"{self.name}/{name}",
            content,
            set(self.repairs),
            given=encoding,
            is_doubted=bool(encoding) and not self.is_encoding_sure,
            folders=self.folders,
            mappings=self.mappings,
            fields=fields,
            asks=self.asks and encoding is None,  # else it is a record of a file that has asked
        )


def _declared(content: bytes, encoding: str | None) -> Decoded | None:
    try:
        return Decoded(content.decode(encoding), encoding) if encoding else None
    except (LookupError, UnicodeDecodeError):
        return None
