"""From bytes to text: which encoding an Arabic file was written in, and how sure that is."""

import codecs
import math
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
WESTERN = "cp1252"
CHOICES = ("utf-8", *CODE_PAGES, "utf-16-le", "utf-16-be", WESTERN)
"""The encodings that a user may choose from."""
_SAMPLE = 65_536
_SCORED = 8192
"""So many bytes beyond ASCII tell a code page; more only take longer."""
# MacArabic has the letters of ISO-8859-6 at the same bytes, and more beside them.
_SAME_LETTERS = frozenset({"iso8859_6", "mac_arabic"})
_ISO_BYTES = frozenset(
    {0xA0, 0xA4, 0xAC, 0xAD, 0xBB, 0xBF, *range(0xC1, 0xDB), *range(0xE0, 0xF3), *range(0x80)}
)
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x19\x1b-\x1f]")
# Bytes beyond ASCII with the blanks, digits and signs among them: the letters of a code page.
_BEYOND_ASCII = re.compile(rb"[\x80-\xff][\x20-\x3b\x3d\x3f\x80-\xff\r\n]*")
_ACCENT = re.compile(
    rb"(?<=[A-Za-z])[\x80-\xff](?![\x80-\xff])|(?<![\x80-\xff])[\x80-\xff](?=[A-Za-z])"
)
_WORD_BEYOND_ASCII = re.compile(rb"[\x80-\xff]+")
_MOST_ACCENTS = 0.7
"""Of the words beyond ASCII: where more are one letter long, they are accents among Latin."""
_DECLARATION = re.compile(rb"(?:charset|encoding)\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]{3,20})", re.I)
# Per cent of the letters of Arabic prose.
_FREQUENCY = {
    "ا": 12.5, "ل": 11.5, "ي": 7.0, "م": 6.2, "و": 6.0, "ن": 5.5, "ر": 4.8, "ت": 4.3, "ب": 3.8,
    "ة": 3.3, "ع": 3.3, "د": 2.9, "س": 2.8, "ف": 2.6, "ه": 2.5, "ك": 2.2, "ق": 2.1, "أ": 2.0,
    "ح": 1.9, "ج": 1.4, "ش": 1.3, "ط": 1.1, "ص": 1.1, "ى": 1.0, "خ": 0.9, "إ": 0.9, "ذ": 0.7,
    "ث": 0.7, "ئ": 0.6, "ض": 0.6, "ز": 0.5, "غ": 0.5, "ء": 0.4, "آ": 0.3, "ظ": 0.3, "ؤ": 0.3,
}  # fmt: skip
_COMMON = ("ال", " و", " في ", " من ", "على", " ان", " إلى", "ات ", "ية ", "ها ", " أن ")
_LEAST_PROSE = 2.5
"""Text of a lower score is hardly Arabic, whatever page it is read by."""
_SURE = 13.0
"""Measured on pieces of Arabic prose: with so much evidence none was read by a wrong page, and of
those from 100 bytes on one in a hundred has less."""
_FEW = 40
"""Fewer letters may read well by accident."""
_FEWEST_WHOLE = 10
_MOST_BROKEN = 0.02


@dataclass(frozen=True, slots=True)
class Decoded:
    """A file's text, and the name of the encoding it was written in."""

    text: str
    encoding: str
    confidence: float = 1.0
    """From 0 to 1, how sure it is that this is the encoding."""

    @property
    def is_sure(self) -> bool:
        return self.confidence >= 0.5


@dataclass(frozen=True, slots=True)
class _Guess:
    encoding: str
    confidence: float = 1.0
    errors: str = "strict"


def decode(content: bytes) -> Decoded | None:
    """Decode bytes: by their mark, as UTF-8, UTF-16 or as declared, or as they look Arabic.

    None: it is no text.
    """
    for guess in _guesses(content):
        try:
            text = _read(content, guess.encoding, guess.errors)
        except (UnicodeDecodeError, LookupError):
            continue
        if _is_text(text):
            name = guess.encoding.removesuffix("-sig")
            return Decoded(_tidy(text, name), name, guess.confidence)
    return None


def decode_as(content: bytes, encoding: str) -> Decoded:
    """Decode bytes as somebody says they are to be read; what does not fit is shown as lost."""
    text = _read(content, encoding, "replace").removeprefix("\ufeff")
    return Decoded(_tidy(text, encoding), encoding)


def encode_as(text: str, encoding: str) -> bytes:
    """Encode a text with ASCII as it is: MacArabic has a second set of its signs.

    Raises UnicodeEncodeError or LookupError.
    """
    if encoding != "mac_arabic":
        return text.encode(encoding)
    return b"".join(char.encode("ascii" if char < "\x80" else encoding) for char in text)


def choices(content: bytes) -> list[str]:
    """Return the encodings that bytes may be read in, the likeliest first."""
    found = decode(content)
    first = [found.encoding] if found else []
    texts = {name: _read(content[:_SAMPLE], name, "replace") for name in CHOICES}
    rest = sorted(CHOICES, key=lambda name: -_plausibility(texts[name]))
    return list(dict.fromkeys([*first, *rest]))


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


def _plausibility(text: str) -> float:
    return arabic_score(text[:_SCORED]) - 100 * text.count("\ufffd") / max(1, len(text))


def _read(content: bytes, encoding: str, errors: str) -> str:
    """Decode bytes; in the middle of a character they may end."""
    is_cut = errors != "strict" or encoding.startswith("utf-16")
    if is_cut:
        return codecs.getincrementaldecoder(encoding)(errors).decode(content)
    return content.decode(encoding)


def _guesses(content: bytes) -> Iterator[_Guess]:
    start = content[:_SAMPLE]
    yield from (_Guess(encoding) for mark, encoding in _MARKS if content.startswith(mark))
    yield from map(_Guess, _utf16(start))
    yield _Guess("utf-8")
    if _is_broken_utf8(start):
        yield _Guess("utf-8", errors="replace")
    yield from map(_Guess, _declared(content[:2048], start))
    if _is_western(start):
        yield _Guess(WESTERN, 0.6)
    yield from _code_pages(start)


def _is_broken_utf8(start: bytes) -> bool:
    """Tell UTF-8 in which a byte here and there is lost, or that was cut off in a character."""
    text = codecs.getincrementaldecoder("utf-8")("replace").decode(start)
    whole = sum(char > "\x7f" for char in text) - text.count("\ufffd")
    return whole >= _FEWEST_WHOLE and text.count("\ufffd") <= _MOST_BROKEN * whole


def _is_western(start: bytes) -> bool:
    """Tell Latin text with accents: Arabic words are longer than one letter."""
    words = len(_WORD_BEYOND_ASCII.findall(start))
    return words > 0 and len(_ACCENT.findall(start)) > _MOST_ACCENTS * words


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
            text = _letters(start).decode(encoding, "ignore")
        except (LookupError, ValueError):
            continue
        if arabic_score(text) > 0 and arabic_score(text) >= _best_score(start) - 0.5:
            yield encoding


def _best_score(start: bytes) -> float:
    letters = _letters(start)
    return max(arabic_score(letters.decode(page, "replace")) for page in CODE_PAGES)


def _letters(start: bytes) -> bytes:
    """Return what of a text's beginning the code pages read differently."""
    return b" ".join(_BEYOND_ASCII.findall(start))[:_SCORED]


def _code_pages(start: bytes) -> Iterator[_Guess]:
    letters = _letters(start)
    texts = {page: letters.decode(page, "replace") for page in CODE_PAGES}
    scores = {page: arabic_score(_tidy(text, page)) for page, text in texts.items()}
    likely = [p for p, text in texts.items() if text.count("\ufffd") <= 0.002 * len(text)]
    for page in sorted(likely, key=lambda page: -scores[page]):
        confidence = _confidence(page, scores, letters)
        if page in _SAME_LETTERS:
            yield _Guess("iso8859_6" if _is_iso(start) else "mac_arabic", confidence)
        yield _Guess(page, confidence)


def _confidence(page: str, scores: dict[str, float], letters: bytes) -> float:
    """Tell by how much a page reads better than the next one with other letters, and how long."""
    family = _SAME_LETTERS if page in _SAME_LETTERS else {page}
    next_best = max(score for other, score in scores.items() if other not in family)
    if scores[page] < _LEAST_PROSE:
        return 0.0
    count = sum(byte >= 0x80 for byte in letters)
    evidence = (scores[page] - next_best) * math.sqrt(count) * min(1.0, count / _FEW)
    return max(0.0, min(1.0, 0.5 * evidence / _SURE))


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
