"""How much a text reads like Arabic: where it does not, its letters or their order are damaged.

Measured on articles: about half the words are stop words and a third carry the article ال. In
text whose letters stand in reverse order, or that an old font wrote with other signs, next to none
are, and letters stand where they never do.
"""

import re
import unicodedata

from reader.importing.rows import stop_words
from reader.text.folding import folded

GOOD = 0.35
"""Text of this legibility needs no second reader."""
_LEGIBLE = 0.2
_MOST_LOST = 0.03
_MOST_SYMBOLS = 0.12
_FEWEST_WORDS = 8
_LONGEST_MEAN = 12

_WORD = re.compile("[\u0621-\u064a]+")
_MARKS = re.compile("[\u064b-\u0652\u0640\u0670]")
_ARTICLE = re.compile("^[وفبك]?(?:ال|لل)..")
# Letters that end a word but never stand inside it, and those that never open one.
_IMPOSSIBLE = re.compile("[ةى][\u0621-\u064a]|^[ةىؤئ]|اال|لأل|لإل")
_PRIVATE = ("Co", "Cn", "Cc")


def legibility(text: str) -> float:
    """Return a number that is near 0.7 for good Arabic and below 0.2 for damaged text."""
    words = [_MARKS.sub("", word) for word in _WORD.findall(_MARKS.sub("", text))]
    if len(words) < _FEWEST_WORDS:
        return 0.0
    known = sum(folded(word) in stop_words() for word in words) / len(words)
    articles = sum(bool(_ARTICLE.match(word)) for word in words) / len(words)
    wrong = sum(bool(_IMPOSSIBLE.search(word)) for word in words) / len(words)
    single = sum(len(word) == 1 for word in words) / len(words)
    return known + articles - 3 * wrong - 0.8 * single - 8 * lost(text)


def lost(text: str) -> float:
    """Return the share of signs that stand for letters which are lost."""
    signs = [char for char in text if not char.isspace()]
    gone = sum(char == "\ufffd" or unicodedata.category(char) in _PRIVATE for char in signs)
    return gone / max(1, len(signs))


def is_legible(text: str) -> bool:
    """Tell text that can be read, in whatever language, from what only looks like text."""
    letters = [char for char in text if char.isalpha()]
    if lost(text) > _MOST_LOST or not letters:
        return False
    arabic = sum("\u0600" <= char <= "\u06ff" for char in letters)
    if 2 * arabic >= len(letters):
        return len(_WORD.findall(text)) < _FEWEST_WORDS or legibility(text) >= _LEGIBLE
    symbols = sum("\u0080" <= char <= "\u02ff" for char in text) / len(text)
    words = text.split()
    return symbols <= _MOST_SYMBOLS and len(text) / max(1, len(words)) <= _LONGEST_MEAN
