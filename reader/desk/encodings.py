"""In which encodings an article's file may be read, and how it looks in each."""

import codecs
import re
from dataclasses import dataclass

from reader.importing import undecoded
from reader.importing.decoding import CHOICES, choices, decode_as, encode_as
from reader.importing.files import File
from reader.model import Original

PREVIEWED = 700
"""So many letters of a file's beginning show whether they are the right ones."""
_READ = 40_000
"""Bytes that are looked at for that; the head of a page may be longer than its text."""
_MARKUP = re.compile(
    r"<(?:script|style)\b.*?</(?:script|style)>|<[^<>]*>|&#?\w+;", re.DOTALL | re.I
)
_BEYOND_ASCII = re.compile("[\u0080-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class Choice:
    """An encoding, and the beginning of the file as it reads in it."""

    encoding: str
    preview: str
    is_current: bool


def encoding_choices(original: Original) -> list[Choice]:
    """Return the encodings that an original may be in, the likeliest first.

    None for formats that tell theirs by themselves, such as word processors'.
    """
    content = undecoded(File(original.source_name, original.content, given=_given(original)))
    if not content:
        return []
    now = _family(original.encoding or "utf-8")
    names = list(dict.fromkeys([*map(_family, choices(content)), now]))
    found = [Choice(name, preview(content, name), name == now) for name in names]
    return [choice for choice in found if choice.preview]


def preview(content: bytes, encoding: str) -> str:
    """Return the first lines that an encoding makes a difference to, without markup."""
    text = _MARKUP.sub(" ", decode_as(content[:_READ], encoding).text)
    lines = [" ".join(line.split()) for line in text.splitlines()]
    telling = [line for line in lines if _BEYOND_ASCII.search(line)]
    return "\n".join(telling or filter(None, lines))[:PREVIEWED]


def reworded(words: str, *, former: str, encoding: str) -> str:
    """Return what words that were read in a former encoding are in another one."""
    if former == encoding:
        return words
    try:
        return decode_as(encode_as(words, former), encoding).text
    except (LookupError, ValueError):
        return words


def _given(original: Original) -> str | None:
    """Return the encoding to read a part of a file by, that was of another file's."""
    return original.encoding or None


def _family(encoding: str) -> str:
    """Return the name that an encoding is offered by; pages call theirs «windows-1256»."""
    same = (one for one in CHOICES if codecs.lookup(one).name == codecs.lookup(encoding).name)
    return next(same, encoding)
