"""Folding: making spellings that a reader takes for the same word compare equal.

`fold` keeps the way back to the original; `folded` and `fold_batch` give the text alone, fast.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from reader.model import Span

TATWEEL = "\u0640"

# Vowel marks, Quranic signs, tatweel, zero-width and direction marks, the soft hyphen.
IGNORED = (
    "\u00ad\u0300-\u036f\u0610-\u061a\u061c\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4"
    "\u06e7\u06e8\u06ea-\u06ed\u08d3-\u08e1\u08e3-\u08ff\u200b-\u200f\u202a-\u202e\u2060-\u2069"
    "\ufeff"
)
"""The inside of a character class: what is written between letters and is none."""

_IGNORED_RUN = re.compile(f"[{IGNORED}]+")

# Of each pair the right one stands for both. The seat of a hamza inside a word differs by
# school (مسئول in Cairo, مسؤول in Beirut), so its seats count as one letter.
_SAME_LETTER = {
    **dict.fromkeys("أإآٱٲٳٵ", "ا"),
    **dict.fromkeys("ىئؤیېےۓێ", "ي"),
    **dict.fromkeys("ةۃہھەۀۂ", "ه"),
    **dict.fromkeys("کڪگڭ", "ك"),
    **dict.fromkeys("ڤڥ", "ف"),
    **dict.fromkeys("پ", "ب"),
    **dict.fromkeys("چ", "ج"),
    **dict.fromkeys("ژ", "ز"),
    **dict.fromkeys("ٹ", "ت"),
    **dict.fromkeys("ڈ", "د"),
    **dict.fromkeys("ڑ", "ر"),
    **dict.fromkeys("ں", "ن"),
    **dict.fromkeys("ۆۇۋ", "و"),
    **{chr(first + digit): str(digit) for first in (0x660, 0x6F0) for digit in range(10)},
}


def _folded_character(char: str) -> str:
    if _IGNORED_RUN.match(char):
        return ""
    if not char.isalnum():
        # What is no part of a word must not become one: words are counted before and after.
        return char
    if "\ufb50" <= char <= "\ufdff" or "\ufe70" <= char <= "\ufefc" or "\uff10" <= char <= "\uff5a":
        # Presentation forms: a ligature becomes its letters. The signs of blessings hold
        # spaces, which would make several words of one.
        plain = unicodedata.normalize("NFKC", char).replace(" ", "")
    elif "\u00c0" <= char <= "\u024f" or "\u1e00" <= char <= "\u1eff":
        plain = unicodedata.normalize("NFKD", char)
    else:
        plain = char
    plain = _IGNORED_RUN.sub("", plain)
    # A mark on its own counts as a word in the original, so it must not vanish.
    return (
        "".join(_SAME_LETTER.get(c, c.lower() if len(c.lower()) == 1 else c) for c in plain) or char
    )


_TABLE = {
    code: plain
    for code in range(0x10000)
    if not 0xD800 <= code < 0xE000 and (plain := _folded_character(chr(code))) != chr(code)
}

_SHORT = 80
# Replacing the common ones by `str.replace` is five times as fast as `str.translate` for all;
# a text that holds a rare one takes the slower way. For a few letters it is the faster one.
_COMMON = {
    **_SAME_LETTER,
    **dict.fromkeys((TATWEEL, *map(chr, range(0x64B, 0x653)), "\u200e", "\u200f"), ""),
    **{chr(code): chr(code).lower() for code in range(ord("A"), ord("Z") + 1)},
}
_RARE = re.compile(
    "[" + "".join(re.escape(chr(code)) for code in _TABLE if chr(code) not in _COMMON) + "]"
)


@dataclass(frozen=True, slots=True)
class Folded:
    """Folded text that remembers where each of its letters came from."""

    text: str
    origins: tuple[int, ...]
    """Where each letter stood in the original, and last, where the original ended."""

    def original(self, span: Span) -> Span:
        """Return what a span of the folded text covered in the original, marks included."""
        start = self.origins[span.start]
        if span.end == span.start:
            return Span(start, start)
        # A ligature gives several letters of one origin: the span takes all of it.
        last = span.end
        while last < len(self.text) and self.origins[last] == self.origins[span.end - 1]:
            last += 1
        return Span(start, self.origins[last])


def fold(text: str) -> Folded:
    """Drop marks and tatweel, and unify the letters that writers interchange.

    >>> fold("مُحَمَّد").text
    'محمد'
    """
    letters: list[str] = []
    origins: list[int] = []
    for i, char in enumerate(text):
        plain = _TABLE.get(ord(char), char)
        letters.append(plain)
        origins.extend([i] * len(plain))
    return Folded("".join(letters), (*origins, len(text)))


def folded(text: str) -> str:
    """Return `fold(text).text`, sooner."""
    if len(text) <= _SHORT or _RARE.search(text):
        return text.translate(_TABLE)
    for letter, plain in _COMMON.items():
        text = text.replace(letter, plain)
    return text


def fold_batch(texts: Sequence[str]) -> list[str]:
    """Fold many texts at once: several times as fast as one by one for short ones."""
    joined = "\0".join(text.replace("\0", " ") for text in texts)
    return folded(joined).split("\0") if texts else []
