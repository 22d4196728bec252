"""The pages as text, in the ways in which scrapers and people save it, and in all encodings."""

from collections.abc import Callable

from tests.importing.pages import NOISE, Page

ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1256", "iso8859_6",
             "mac_arabic", "cp720")  # fmt: skip

# What converters write for the signs that an old encoding lacks.
_STAND_INS = str.maketrans({
    **{chr(0x660 + n): str(n) for n in range(10)},
    "«": '"', "»": '"', "“": '"', "”": '"', "„": '"', "‘": "'", "’": "'", "–": "-", "—": "-",
    "…": "...", "•": "*", "٪": "%", "٫": ".", "٬": ",", "\u00a0": " ", "©": "(c)", "°": " ",
    "×": "x", "€": "EUR", "→": ">", "←": "<", "‹": "<", "›": ">", "\u200f": "", "\u200e": "",
    "│": "|", "½": "1/2", "²": "2", "۔": ".", "·": ".", "é": "e", "è": "e", "ö": "o", "ü": "u",
    "ä": "a", "⚡": "", "★": "*", "▪": "*", "●": "*", "■": "*", "◄": "<", "►": ">", "º": " ",
    "ـ": "-", "à": "a", "ç": "c", "ê": "e", "ß": "ss", "á": "a", "í": "i", "ó": "o", "ñ": "n",
})  # fmt: skip


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


def encodable(text: str, encoding: str) -> str | None:
    """Return the text as it can be written in an encoding; None: in no way."""
    for candidate in (text, text.translate(_STAND_INS)):
        try:
            candidate.encode(encoding)
        except UnicodeEncodeError:
            continue
        return candidate
    return None
