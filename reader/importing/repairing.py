"""Repairing text that was damaged before it was saved, where that can be undone.

Only what reads like Arabic afterwards and did not before is changed; the file itself is kept as it
was. What programs do to Arabic:

- read its bytes in a wrong encoding (mojibake: «Ø§Ù„» or «ط§ظ„» for ال), even twice;
- write each letter by its shape instead of by itself (presentation forms);
- write lines in the order on paper, from left to right;
- swap lam and alef, which are one glyph;
- use letters of Persian or Urdu keyboards that look alike.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from reader.importing.legibility import legibility
from reader.importing.paper_order import turned
from reader.importing.phrases import alef_words
from reader.model import Repair

_SAMPLE = 6000
_CLEARLY_BETTER = 0.2
_LEGIBLE = 0.25
_WRONG = ("cp1252", "latin-1", "cp1256", "mac_roman")
_RIGHT = ("utf-8", "cp1256", "iso8859_6")
_DEEPEST = 2

_LATIN_SIGNS = re.compile(
    "[\u0080-\u00ff\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]"
)
# UTF-8 read as Windows-1256: each letter becomes a tah or zah and a sign.
_TAH_ZAH = re.compile(
    "[طظ][\u0080-\u00bf\u0152\u0153\u02c6\u067e\u0679-\u06d2\u2013-\u203a\u20acءآأؤإئابةتثجحخدذرزسشصض]"
)
_SUSPICIOUS = 0.08

_FORMS = re.compile("[\ufb50-\ufdf9\ufe70-\ufefc]")
_LEAST_FORMS = 5
_LONG = 8
"""Words of a line whose order shows by itself."""
_LONGEST = 20_000
"""Letters of a line; none on paper is so long, and turning one takes its time."""
_WORDS_BACKWARDS = re.compile(r"\b[ةىؤئ][\u0621-\u064a]")
"""Letters that no word begins with, but that many end in."""
_SWAPPED = re.compile(r"\b([وفبك]?)ا([أإآ])ل(?=[\u0621-\u064a])")
_SWAPPED_PLAIN = re.compile(r"\b([وفبك]?)اال(?=[\u0621-\u064a]{2})")
_LILLAH = re.compile(r"\bل([أإآ])ل(?=[\u0621-\u064a]{2})")
_LEAST_SWAPPED = 2
"""One may be a slip of somebody's fingers; and «لأل» opens «لألمانيا», too."""

_OTHER_KEYBOARD = str.maketrans({"ک": "ك", "ہ": "ه", "ھ": "ه", "ۀ": "ة", "ە": "ه", "ۃ": "ة"})
_OTHER_LETTERS = re.compile("[کہھۀەۃی]")
_WORD = re.compile(r"[\u0621-\u064a\u0671-\u06d3]+")
_PERSIAN = frozenset(
    {"که", "این", "است", "را", "می", "از", "های", "شد", "شده", "بود", "برای", "یک", "کرد", "در"}
    | {"کے", "کی", "میں", "ہے", "کو", "اور", "سے"}
)
_MOST_PERSIAN = 0.03
_LEAST_STRANGE, _SHARE_STRANGE = 3, 0.05


@dataclass(frozen=True, slots=True)
class Repaired:
    text: str
    repairs: frozenset[Repair] = frozenset()


def repair(text: str) -> Repaired:
    """Undo the damage that a text has taken, and say which it was; leave sound text as it is."""
    done: set[Repair] = set()
    for kind, mend in (
        (Repair.ENCODING, _reencoded),
        # Before the shapes: a ligature's letters stand in order, whichever way its line runs.
        (Repair.ORDER, _in_reading_order),
        (Repair.FORMS, _composed),
        (Repair.LAM_ALEF, _with_lam_before_alef),
        (Repair.LETTERS, _on_arabic_keyboard),
    ):
        mended = mend(text)
        if mended != text:
            text = mended
            done.add(kind)
    return Repaired(text, frozenset(done))


def _reencoded(text: str) -> str:
    """Undo up to two readings in a wrong encoding."""
    for _ in range(_DEEPEST):
        way = _way_back(text)
        if way is None:
            break
        text = "\n".join(_taken_back(line, *way) for line in text.split("\n"))
    return text


def _way_back(text: str) -> tuple[str, str] | None:
    """Return the wrong encoding and the right one, where the text has been misread."""
    sample = _suspicious_part(text)
    if not sample:
        return None
    found = max(
        (
            (legibility(made) - (right != "utf-8") * 0.01, wrong, right, made)
            for wrong, right, made in _readings(sample)
        ),
        default=None,
    )
    if found is None:
        return None
    worth, wrong, right, made = found
    is_halfway = right == "utf-8" and bool(_suspicious_part(made)) and len(made) < 0.8 * len(sample)
    is_better = worth >= _LEGIBLE and worth > legibility(sample) + _CLEARLY_BETTER
    return (wrong, right) if is_better or is_halfway else None


def _suspicious_part(text: str) -> str:
    """Return the lines that misreading may have made, as far as a sample of them goes."""
    lines, size = [], 0
    for line in text.split("\n"):
        if line.isascii():  # scripts and styles, of which pages are full
            continue
        strange = len(_LATIN_SIGNS.findall(line)) + 2 * len(_TAH_ZAH.findall(line))
        if strange > _SUSPICIOUS * len(line) and strange > 4:
            lines.append(line)
            size += len(line)
        if size > _SAMPLE:
            break
    return "\n".join(lines)


def _readings(sample: str) -> Iterator[tuple[str, str, str]]:
    for wrong in _WRONG:
        for right in _RIGHT:
            made = _taken_back(sample, wrong, right)
            if wrong != right and made != sample:
                yield wrong, right, made


def _taken_back(text: str, wrong: str, right: str) -> str:
    """Read the bytes that a wrong encoding has made a text of; the text where that fails."""
    try:
        return b"".join(_byte(char, wrong) for char in text).decode(right)
    except UnicodeError:
        return text


def _byte(char: str, encoding: str) -> bytes:
    """Return a sign's byte; one that the encoding lacks came through as that of Latin-1."""
    try:
        return char.encode(encoding)
    except UnicodeEncodeError:
        return char.encode("latin-1")


def _composed(text: str) -> str:
    """Write letters for their shapes; a lone ornament or religious formula stays."""
    if len(_FORMS.findall(text)) < _LEAST_FORMS:
        return text
    return _FORMS.sub(lambda form: unicodedata.normalize("NFKC", form.group()), text)


def _in_reading_order(text: str) -> str:
    """Turn lines that stand in the order on paper; short ones follow the long ones."""
    if not _WORDS_BACKWARDS.search(unicodedata.normalize("NFKC", text)):
        return text
    lines = text.split("\n")
    long = [line for line in lines if len(line) <= _LONGEST and len(_words(line)) >= _LONG]
    found = {line for line in long if _is_turned(line)}
    if not found:
        return text
    are_most = 2 * sum(line in found for line in long) > len(long) or _is_turned(
        "\n".join(long)[:_SAMPLE]
    )
    rest = _reads_turned if are_most else found.__contains__
    return "\n".join(
        _turned(line) if len(line) <= _LONGEST and rest(line) else line for line in lines
    )


def _is_turned(line: str) -> bool:
    plain = unicodedata.normalize("NFKC", line)
    if not _WORDS_BACKWARDS.search(plain):
        return False
    worth = max(_LEGIBLE, legibility(plain) + 2 * _CLEARLY_BETTER)
    return legibility(_turned(plain)) > worth


def _reads_turned(line: str) -> bool:
    """Tell a turned line among others that are: a short one, or one not better as it is."""
    if len(_words(line)) < _LONG:
        return bool(_words(line))
    plain = unicodedata.normalize("NFKC", line)
    return legibility(_turned(plain)) > legibility(plain)


def _turned(text: str) -> str:
    return "\n".join(turned(line) for line in text.split("\n"))


def _words(line: str) -> list[str]:
    if line.isascii():
        return []
    return _WORD.findall(unicodedata.normalize("NFKC", line))


def _with_lam_before_alef(text: str) -> str:
    if not any(signs in text for signs in ("األ", "اإل", "اآل")):
        return text
    if len(_SWAPPED.findall(text)) < _LEAST_SWAPPED:
        return text
    text = _SWAPPED.sub(r"\1ال\2", text)
    text = _SWAPPED_PLAIN.sub(r"\1الا", text)
    return _LILLAH.sub(r"لل\1", text)


def _on_arabic_keyboard(text: str) -> str:
    """Write the letters of the Arabic alphabet, unless the text is in another language."""
    if not _OTHER_LETTERS.search(text):
        return text
    words = _WORD.findall(text)
    strange = sum(bool(_OTHER_LETTERS.search(word)) for word in words)
    if strange < max(_LEAST_STRANGE, _SHARE_STRANGE * len(words)):
        return text  # a quotation, or a name as its owner writes it
    foreign = sum(word in _PERSIAN for word in words)
    mended = _WORD.sub(lambda word: _typed(word.group()), text)
    if foreign > _MOST_PERSIAN * len(words) or legibility(mended) < _LEGIBLE:
        return text
    return mended


def _typed(word: str) -> str:
    """Return a word in Arabic letters; a yeh at its end may have meant either of two."""
    if not word.endswith("ی"):
        return word.replace("ی", "ي").translate(_OTHER_KEYBOARD)
    plain = word[:-1].replace("ی", "ي").translate(_OTHER_KEYBOARD)
    return f"{plain}ى" if f"{plain}ى".removeprefix("و") in alef_words() else f"{plain}ي"
