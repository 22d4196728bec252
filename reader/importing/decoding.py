"""From bytes to text: which encoding an Arabic file was written in."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

_MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
CODE_PAGES = ("cp1256", "iso8859_6", "mac_arabic", "cp720")
_SAMPLE = 65_536
# MacArabic has the letters of ISO-8859-6 at the same bytes, and more beside them.
_ISO_BYTES = frozenset(
    {0xA0, 0xA4, 0xAC, 0xAD, 0xBB, 0xBF, *range(0xC1, 0xDB), *range(0xE0, 0xF3), *range(0x80)}
)
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x19\x1b-\x1f]")
_DECLARATION = re.compile(rb"(?:charset|encoding)\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]{3,20})", re.I)
# Per cent of the letters of Arabic prose.
_FREQUENCY = {
    "ا": 12.5, "ل": 11.5, "ي": 7.0, "م": 6.2, "و": 6.0, "ن": 5.5, "ر": 4.8, "ت": 4.3, "ب": 3.8,
    "ة": 3.3, "ع": 3.3, "د": 2.9, "س": 2.8, "ف": 2.6, "ه": 2.5, "ك": 2.2, "ق": 2.1, "أ": 2.0,
    "ح": 1.9, "ج": 1.4, "ش": 1.3, "ط": 1.1, "ص": 1.1, "ى": 1.0, "خ": 0.9, "إ": 0.9, "ذ": 0.7,
    "ث": 0.7, "ئ": 0.6, "ض": 0.6, "ز": 0.5, "غ": 0.5, "ء": 0.4, "آ": 0.3, "ظ": 0.3, "ؤ": 0.3,
}  # fmt: skip
_COMMON = ("ال", " و", " في ", " من ", "على", " ان", " إلى", "ات ", "ية ", "ها ", " أن ")
_ARABIC_PROSE = 3.0
"""A text of this score is Arabic for certain."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """A file's text, and the name of the encoding it was written in."""

    text: str
    encoding: str


def decode(content: bytes) -> Decoded | None:
    """Decode bytes: by their mark, as UTF-8, UTF-16 or as declared, or as they look Arabic.

    None: it is no text.
    """
    for encoding in _candidates(content):
        try:
            text = content.decode(encoding)
        except (UnicodeDecodeError, LookupError):
            continue
        if _is_text(text):
            return Decoded(_tidy(text, encoding), encoding.removesuffix("-sig"))
    return None


def arabic_score(text: str) -> float:
    """Tell how much a text looks like Arabic prose: frequent letters, less odd signs."""
    if not text:
        return 0.0
    letters = sum(_FREQUENCY.get(char, 0.0) for char in text)
    common = sum(text.count(piece) for piece in _COMMON)
    controls = sum(
        char not in "\t\r\n" and unicodedata.category(char) in ("Cc", "Cn", "Co") for char in text
    )
    odd = sum(
        "\u0080" <= char <= "\u009f"
        or "\u2500" <= char <= "\u25ff"
        or "\u00c0" <= char <= "\u024f"
        or char in "گچپژڤٹڑےڈں\ufffd"
        for char in text
    )
    stray = sum(
        "\u064b" <= mark <= "\u0652" and not "\u0621" <= before <= "\u0652"
        for before, mark in pairwise(text)
    )
    return (letters + 60 * common - 60 * controls - 30 * odd - 30 * stray) / len(text)


def _candidates(content: bytes) -> Iterator[str]:
    yield from (encoding for mark, encoding in _MARKS if content.startswith(mark))
    yield from _utf16(content[:_SAMPLE])
    yield "utf-8"
    yield from _declared(content[:2048], content[:_SAMPLE])
    yield from _code_pages(content[:_SAMPLE])


def _utf16(start: bytes) -> Iterator[str]:
    """Every second byte of Arabic in UTF-16 is 06 (letters) or 00 (spaces, digits)."""
    if len(start) < 4:
        return
    even, odd = ((half.count(0) + half.count(6)) / len(half) for half in (start[0::2], start[1::2]))
    if odd > 0.7 and even < 0.5:
        yield "utf-16-le"
    if even > 0.7 and odd < 0.5:
        yield "utf-16-be"


def _declared(head: bytes, start: bytes) -> Iterator[str]:
    """Yield the encoding that a page names for itself, if the text then looks Arabic."""
    for name in _DECLARATION.findall(head):
        encoding = name.decode("ascii").lower()
        try:
            text = start.decode(encoding, "ignore")
        except (LookupError, ValueError):
            continue
        if arabic_score(text) > 0 and arabic_score(text) >= _best_score(start) - 0.5:
            yield encoding


def _best_score(start: bytes) -> float:
    return max(arabic_score(start.decode(page, "replace")) for page in CODE_PAGES)


def _code_pages(start: bytes) -> Iterator[str]:
    texts = {page: start.decode(page, "replace") for page in CODE_PAGES}
    likely = [p for p, text in texts.items() if text.count("\ufffd") <= 0.002 * len(text)]
    for page in sorted(likely, key=lambda page: -arabic_score(texts[page])):
        if page in ("iso8859_6", "mac_arabic"):
            yield "iso8859_6" if _is_iso(start) else "mac_arabic"
        yield page


def _is_iso(start: bytes) -> bool:
    """Tell ISO-8859-6 from MacArabic, which puts blanks of its own between words."""
    return _ISO_BYTES.issuperset(start) and start.count(0xA0) <= start.count(0x20)


def _is_text(text: str) -> bool:
    """Tell text from the bytes of pictures and programs, which are full of controls."""
    start = text[:_SAMPLE]
    return len(_CONTROL.findall(start)) <= 0.02 * len(start)


def _tidy(text: str, encoding: str) -> str:
    # MacArabic writes its right-to-left spaces where others have the no-break space.
    return text.replace("\u00a0", " ") if encoding == "mac_arabic" else text
