"""Markdown, as notes programs and scrapers write it, with its facts in front."""

import re

from markdown_it import MarkdownIt

from reader.importing.files import File
from reader.importing.formats.entries import Entry, read_entry
from reader.importing.formats.fields import metadata_of
from reader.model import Draft

_FRONT = re.compile(r"\A\ufeff?---[ \t]*\r?\n(?P<facts>(?:[^\r\n]+\r?\n)+?)---[ \t]*(?:\r?\n|\Z)")
_FACT = re.compile(r"^(?P<name>[\w\- ]+):[ \t]*(?P<value>.*?)[ \t]*$", re.MULTILINE)
_MARKS = re.compile(r"^#{1,6} \S|!?\[[^\]\n]+\]\((?:https?:|/|\.)", re.MULTILINE)
_BEGINNING = 20_000


def is_markdown(file: File) -> bool:
    """Tell by facts in front, headings or links: no page's plain text has them."""
    beginning = file.text[:_BEGINNING]
    return bool(_FRONT.match(beginning) or _MARKS.search(beginning))


def read_markdown(file: File) -> Draft:
    """Read a draft.

    Raises UnreadableFileError where nothing is written.
    """
    front = _FRONT.match(file.text)
    facts = _facts(front["facts"]) if front else {}
    text = file.text[front.end() :] if front else file.text
    return read_entry(file, Entry(MarkdownIt("commonmark").render(text), metadata_of(facts)))


def _facts(text: str) -> dict[str, object]:
    return {match["name"]: match["value"].strip("\"'") for match in _FACT.finditer(text)}
