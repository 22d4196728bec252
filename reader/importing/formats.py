"""The formats that articles come in, told apart by their content whatever the file's name."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from reader.errors import Reason, UnreadableFileError
from reader.importing import plain_text, web_page
from reader.importing.files import File
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
    parts: Callable[[File], Iterator[File]]


# To support a format: write its module, add its line. The first that takes a file reads it, and
# the last one takes all that is left.
FORMATS: tuple[Article | Collection, ...] = (
    Article(web_page.is_web_page, web_page.read),
    Article(plain_text.is_text, plain_text.read),
)


def articles(file: File, levels: int = MOST_LEVELS) -> Iterator[Draft | UnreadableFileError]:
    """Yield all articles of a file; what cannot be read, as its error."""
    try:
        match _format_of(file):
            case Collection(parts=parts) if levels > 0:
                for part in parts(file):
                    yield from articles(part, levels - 1)
            case Article(read=read):
                yield _checked(read(file))
            case _:
                raise UnreadableFileError(file.name, Reason.TOO_DEEP)
    except UnreadableFileError as error:
        yield error


def _format_of(file: File) -> Article | Collection:
    if not file.content.strip():
        raise UnreadableFileError(file.name, Reason.EMPTY)
    found = next((format_ for format_ in FORMATS if format_.takes(file)), None)
    if found is None:
        raise UnreadableFileError(file.name, Reason.NOT_TEXT)
    return found


def _checked(draft: Draft) -> Draft:
    if not draft.original.lines:
        raise UnreadableFileError(draft.original.source_name, Reason.EMPTY)
    return draft
