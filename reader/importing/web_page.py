"""Reading an article from a saved web page."""

import re

from reader.importing import plain_text
from reader.importing.decoding import Decoded
from reader.model import Draft

_MARKUP = re.compile(r"<(?:!doctype\s+html|html|head|body|div|p|article|table)\b", re.IGNORECASE)
_BEGINNING = 4096


def is_web_page(text: str) -> bool:
    """Tell markup from plain text by its beginning, whatever the file's name."""
    return bool(_MARKUP.search(text[:_BEGINNING]))


def read(source_name: str, content: bytes, decoded: Decoded) -> Draft:
    return plain_text.read(source_name, content, decoded)
