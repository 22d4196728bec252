"""The formats that articles come in, told apart by their content whatever the file's name."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from reader.errors import Reason, UnreadableFileError
from reader.importing import plain_text, web_page
from reader.importing.files import File
from reader.importing.formats import (
    books,
    documents,
    feeds,
    mail,
    markdown,
    nested,
    old_word,
    packages,
    pdf,
    records,
    rich_text,
)
from reader.importing.formats.fields import Table
from reader.model import Draft

MOST_LEVELS = 3
"""Files in files in files; deeper ones are an attack or an accident."""


@dataclass(frozen=True, slots=True)
class Article:
    """A format whose files hold one article each."""

    takes: Callable[[File], bool]
    read: Callable[[File], Draft]


@dataclass(frozen=True, slots=True)
class Collection:
    """A format whose files hold several, each in a format of its own."""

    takes: Callable[[File], bool]
    parts: Callable[[File], Iterator[File | UnreadableFileError]]


# To support a format: write its module, add its line. The first that takes a file reads it, and
# the last one takes all that is left.
FORMATS: tuple[Article | Collection, ...] = (
    Article(documents.is_docx, documents.read_docx),
    Article(documents.is_odt, documents.read_odt),
    Collection(books.is_epub, books.chapters),
    Collection(nested.is_archive, nested.members),
    Article(pdf.is_pdf, pdf.read_pdf),
    Article(rich_text.is_rtf, rich_text.read_rtf),
    Article(old_word.is_old_word, old_word.read_old_word),
    Collection(mail.is_mbox, mail.messages),
    Article(mail.is_mail, mail.read_mail),
    Article(records.is_json_record, records.read_record),
    Collection(records.is_json, records.json_records),
    Collection(records.is_table, records.table_records),
    Collection(feeds.holds_several, feeds.entries),
    Article(feeds.is_feed, feeds.read_entry_of_feed),
    Article(web_page.is_web_page, web_page.read),
    Article(markdown.is_markdown, markdown.read_markdown),
    Article(plain_text.is_text, plain_text.read),
)


_RECORDS = tuple(
    format_
    for format_ in FORMATS
    if (format_.read if isinstance(format_, Article) else format_.parts)
    in (records.read_record, records.json_records, records.table_records)
)
_TEXTS = (records.read_record, web_page.read, markdown.read_markdown, plain_text.read)


Result = Draft | UnreadableFileError | Table
"""A table comes before its articles where its file asks and nobody has named its fields yet."""


def articles(file: File, levels: int = MOST_LEVELS) -> Iterator[Result]:
    """Yield all articles of a file; what cannot be read, as its error."""
    try:
        found = _format_of(file)
        if file.asks and found in _RECORDS and (table := records.unknown_table(file)):
            yield table
        match found:
            case Collection(parts=parts) if levels > 0:
                for part in parts(file):
                    yield from _within(part, levels - 1)
            case Article(read=read):
                yield read(file)
            case _:
                raise UnreadableFileError(file.name, Reason.TOO_DEEP)
    except UnreadableFileError as error:
        yield error


def undecoded(file: File) -> bytes:
    """Return the bytes of a file's text whose encoding may be in doubt.

    Empty for formats that tell theirs by themselves.
    """
    if not file.content.strip():
        return b""
    taken = next((format_ for format_ in FORMATS if format_.takes(file)), None)
    if isinstance(taken, Article) and taken.read is mail.read_mail:
        return mail.body_bytes(file)
    return file.content if isinstance(taken, Article) and taken.read in _TEXTS else b""


def _within(part: File | UnreadableFileError, levels: int) -> Iterator[Result]:
    if isinstance(part, File):
        yield from articles(part, levels)
    else:
        yield part


def _format_of(file: File) -> Article | Collection:
    if not file.content.strip():
        raise UnreadableFileError(file.name, Reason.EMPTY)
    found = next((format_ for format_ in FORMATS if format_.takes(file)), None)
    if found is None:
        is_known = packages.is_package(file)
        raise UnreadableFileError(file.name, Reason.UNKNOWN_FORMAT if is_known else Reason.NOT_TEXT)
    return found
