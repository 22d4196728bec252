"""The pages as text, in the ways in which scrapers and people save it, and in all encodings."""

import unicodedata
from collections.abc import Callable
from functools import cache

from tests.importing.pages import NOISE, Page

ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1256", "iso8859_6",
             "mac_arabic", "cp720")  # fmt: skip

# What converters write for the signs that an old encoding lacks; for others an asterisk.
_STAND_INS = {
    **{chr(0x660 + n): str(n) for n in range(10)},
    "«": '"', "»": '"', "“": '"', "”": '"', "„": '"', "‘": "'", "’": "'", "–": "-", "—": "-",
    "…": "...", "٪": "%", "٫": ".", "٬": ",", "،": ",", "؛": ";", "؟": "?", "\u00a0": " ",
    "°": " ", "ـ": "-", "\u200f": "", "\u200e": "", "\ufe0f": "",
}  # fmt: skip


def parted(page: Page) -> str:
    """Return the lines with an empty one between, as most scrapers write blocks."""
    return page.text


def dense(page: Page) -> str:
    """Return a line after the other."""
    return "\n".join(text for _, text in page.lines)


def copied(page: Page) -> str:
    """Return what lies on a clipboard: indents, bullets, empty lines, marks of direction."""
    return "\r\n".join(
        f"  * {text}\u00a0" if part in NOISE and n % 3 else f"\t\u200f{text} \r\n\r\n"
        for n, (part, text) in enumerate(page.lines)
    )


WAYS: tuple[Callable[[Page], str], ...] = (parted, dense, copied)


def encodable(text: str, encoding: str) -> str:
    """Return the text as a converter writes it in an encoding."""
    return "".join(char if _is_in(encoding, char) else _stand_in(char) for char in text)


def _stand_in(char: str) -> str:
    if char in _STAND_INS:
        return _STAND_INS[char]
    plain = unicodedata.normalize("NFKD", char)[0]
    return "*" if unicodedata.category(plain)[0] in "SPC" else plain


@cache
def _is_in(encoding: str, char: str) -> bool:
    try:
        char.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True
