"""EPUB books: their chapters in the order in which they are read."""

import posixpath
import re
from collections.abc import Iterator
from urllib.parse import unquote

from lxml import etree

from reader.errors import Reason, UnreadableFileError
from reader.importing.files import File
from reader.importing.formats.packages import member, mimetype, xml

_CONTAINER = "META-INF/container.xml"
_TAG = re.compile(rb"<[^<>]*>")
_LEAST_WORDS = 40
"""Covers, title pages and tables of contents have fewer."""


def is_epub(file: File) -> bool:
    return mimetype(file) == "application/epub+zip"


def chapters(file: File) -> Iterator[File]:
    """Yield the chapters that hold text.

    Raises UnreadableFileError where the book is damaged, or none does.
    """
    found = False
    for name in _spine(file):
        content = member(file, name)
        if len(_TAG.sub(b" ", content).split()) >= _LEAST_WORDS:
            found = True
            yield file.part(name, content)
    if not found:
        raise UnreadableFileError(file.name, Reason.EMPTY)


def _spine(file: File) -> Iterator[str]:
    """Yield the names of a book's pages."""
    container = xml(file, member(file, _CONTAINER))
    package = next((str(one.get("full-path")) for one in container.iter("{*}rootfile")), "")
    root = xml(file, member(file, package))
    items = {one.get("id"): one for one in root.iter("{*}item")}
    for reference in root.iter("{*}itemref"):
        item = items.get(reference.get("idref"))
        if item is not None and _is_page(item):
            name = posixpath.join(posixpath.dirname(package), unquote(item.get("href") or ""))
            yield posixpath.normpath(name)


def _is_page(item: etree._Element) -> bool:
    is_contents = "nav" in (item.get("properties") or "").split()
    return "html" in (item.get("media-type") or "") and not is_contents
