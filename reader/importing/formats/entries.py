"""Articles whose parts their file tells apart: in feeds, mails and tables.

The file says which text is the article's, so the rules for lines may take noise out of it, but
never doubt it.
"""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from reader.errors import Reason, UnreadableFileError
from reader.importing import web_page
from reader.importing.drafts import draft
from reader.importing.facts import Fact, Facts
from reader.importing.files import File
from reader.importing.metadata import metadata
from reader.importing.plain_text import visible_lines
from reader.importing.roles import find_roles
from reader.importing.rows import Row, alike
from reader.model import Draft, Role

_MARKUP = re.compile(
    r"</?(?:p|br|div|span|a|b|i|em|strong|h[1-6]|ul|ol|li|img|table|blockquote|article)\b[^<>]*>",
    re.IGNORECASE,
)
_LEAST_KEPT = 0.6
"""Rules that leave less of a declared body have taken it for a page."""
_CLEAN = 0.9
"""A text of which so much is sure to be no page's noise is an article and nothing else."""
_LONGEST_SUBHEAD = 8
_HEADLINES = "headlines in a row"
"""In a declared text that may be a list, too."""


@dataclass(frozen=True, slots=True)
class Entry:
    """An article in parts, as its file gives them."""

    body: str
    """Text, or markup."""
    said: Facts


def read_entry(file: File, entry: Entry) -> Draft:
    """Make a draft of an entry.

    Raises UnreadableFileError where it has no text.
    """
    rows = body_rows(file, entry.body)
    if not rows:
        raise UnreadableFileError(file.name, Reason.EMPTY)
    title = _printed(rows, entry.said.title.value if entry.said.title else None)
    rows = list(_with_title(rows, title))
    reading = find_roles(rows, file.standing)
    _trust([row for row in rows if row.hint is not Role.TITLE])
    for row in rows:
        if row.hint is Role.TITLE:
            row.settle(Role.TITLE, "declared")
    told = entry.said.title
    heading = Fact(_bare(title, told.value), told.evidence) if title and told else None
    said = replace(entry.said, title=heading).over(metadata(reading))
    return draft(file, replace(reading, confidence=1.0), said)


def body_rows(file: File, body: str) -> list[Row]:
    """Return the lines of a text, or the blocks of a piece of markup."""
    if not _MARKUP.search(body):
        return [Row(line) for line in visible_lines(html.unescape(body))]
    return web_page.rows(file, body)


def _printed(rows: list[Row], title: str | None) -> Row | None:
    """Return the row that prints a title, or one made of it.

    What is printed is better: mail programs lose spaces where they fold a subject.
    """
    if title is None:
        return None
    row = Row(title)
    if len(rows) == 1:  # a text that is no more than its title is the article still
        return row
    return next((r for r in rows[:4] if alike(r, row) or _letters(r) == _letters(row)), row)


def _bare(printed: Row, told: str) -> str:
    """Return a title as it is printed, unless more stands beside it, such as the outlet's name."""
    is_part = Row(told).plain in printed.plain and _letters(Row(told)) != _letters(printed)
    return told if is_part else printed.text


def _trust(declared: list[Row]) -> None:
    """Take back what the rules took out of a text without reason: they look for pages.

    Where they leave nothing it is all the article: an entry may be as short as a credit.
    """
    if not any(row.role.is_read for row in declared):
        for row in declared:
            row.settle(Role.BODY, "declared")
    body = [row for row in declared if row.reason == _HEADLINES or not web_page.is_junk(row)]
    if _words(row for row in body if row.role.is_read) < _LEAST_KEPT * _words(body):
        for row in body:
            row.settle(Role.BODY, "declared")
    elif _words(body) >= _CLEAN * _words(declared):
        for row in body:
            if row.role is Role.UNKNOWN or row.reason == _HEADLINES:
                row.settle(Role.SUBHEAD if _heads(row) else Role.BODY, "declared")


def _heads(row: Row) -> bool:
    return row.length <= _LONGEST_SUBHEAD and not (row.ends_sentence or row.is_item)


def _letters(row: Row) -> str:
    return row.plain.replace(" ", "")


def _with_title(rows: list[Row], title: Row | None) -> Iterator[Row]:
    """Yield the rows, and the title before them where none prints it."""
    if title:
        title.hint = Role.TITLE
        if title not in rows:
            yield title
    yield from rows


def _words(rows: Iterator[Row] | list[Row]) -> int:
    return sum(row.length for row in rows)
