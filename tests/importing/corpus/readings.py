"""All files of the corpus, read and scored once."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from reader.errors import UnreadableFileError
from reader.importing import read_bytes
from reader.model import Draft, Metadata
from tests.importing.corpus import documents, plain
from tests.importing.corpus.loading import pages
from tests.importing.corpus.manners import manners_for, own_manner
from tests.importing.corpus.scoring import Body, same, score_body
from tests.importing.pages import Page

TEXT, HTML, DOCUMENT = "text", "html", "document"
OTHER_MANNERS = 2
"""In so many manners of other outlets each page is printed besides its own."""
DOCUMENTS = 3
"""So many kinds of documents each page becomes."""


@dataclass(frozen=True)
class File:
    page: Page
    kind: str
    manner: str
    name: str
    content: bytes

    @property
    def title(self) -> str | None:
        """The title it gives: a mail always has a subject."""
        subject = documents.SUBJECT if self.manner == documents.eml.__name__ else None
        return self.page.title or subject

    @property
    def prints_outlet(self) -> bool:
        """Tell whether it holds the outlet's name, and not only somewhere inside a paragraph."""
        outlet = self.page.outlet
        if outlet is None or self.manner in documents.OF_ARTICLES:
            return False
        return any(outlet in text for part, text in self.page.lines if part not in "BSTC")


@dataclass(frozen=True)
class Reading:
    """What came of a file."""

    file: File
    body: Body
    metadata: Metadata
    draft: Draft | None

    @property
    def label(self) -> str:
        return f"{self.file.page.name} as {self.file.manner}"

    @property
    def is_title_right(self) -> bool:
        return same(self.metadata.title, self.file.title)

    @property
    def day(self) -> date | None:
        return day_of(self.metadata.published)


def day_of(moment: date | None) -> date | None:
    return moment and date(moment.year, moment.month, moment.day)


def files(page: Page, *, every_manner: bool = False) -> Iterator[File]:
    """Yield the files of a page: as text, in some manners of pages, as some documents."""
    for way in plain.WAYS:
        yield File(page, TEXT, way.__name__, f"{page.name}.txt", way(page).encode())
    for manner in manners_for(page, 15 if every_manner else OTHER_MANNERS):
        yield File(page, HTML, manner.name, f"{page.name}.html", manner.bytes_of(page))
    for kind in documents.kinds_for(page, len(documents.KINDS) if every_manner else DOCUMENTS):
        yield File(page, DOCUMENT, kind, f"{page.name}.{kind}", documents.KINDS[kind](page))


def readings(*, every_manner: bool = False) -> list[Reading]:
    return [reading(file) for page in pages() for file in files(page, every_manner=every_manner)]


def reading(file: File) -> Reading:
    try:
        draft = read_bytes(file.name, file.content)
    except UnreadableFileError:
        return Reading(file, score_body("", file.page), Metadata(), None)
    return Reading(file, score_body(draft.text, file.page), draft.metadata, draft)


def is_own(reading: Reading) -> bool:
    """Tell whether a page stands in the manner of its own outlet."""
    return reading.file.manner == own_manner(reading.file.page).name
