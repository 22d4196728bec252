"""How much of one text stands in another: every three words that follow each other, as numbers.

The share is taken of the shorter text: a copy cut to two paragraphs is a copy all the same.
"""

import struct
from collections.abc import Set
from hashlib import blake2b

from reader.model import CopyKind
from reader.text.folding import folded
from reader.text.words import WORD

FEWEST = 12
"""A text of fewer shingles is too little to tell a copy by: a headline, «no text»."""

_COPY, _PASSAGES = 0.5, 0.2
"""From which shares on. Articles that tell one event in their own words share up to 0.15."""

_ONE_IN = 4

# What writers of one word choose among: long vowels (سوريا and سورية, ترامب and ترمب, أمريكا
# and أميركا), the letter for a foreign g (شويغو, شويجو). «و» for "and" goes with them.
_CHOSEN = {"ه ": " ", **dict.fromkeys("اويء", ""), **dict.fromkeys("غجق", "ك")}


def words_sum(text: str) -> bytes | None:
    """Return a sum of the folded words in their order; None where they are too few."""
    words = WORD.findall(folded(text))
    if len(words) < FEWEST + 2:
        return None
    return blake2b(" ".join(words).encode("utf-8", "replace"), digest_size=16).digest()


def shingles(text: str) -> frozenset[int]:
    """Return the shingles of a text as signed 64-bit numbers, the same in every process."""
    words = _plain_words(text)
    sums = b"".join(
        blake2b(f"{a} {b} {c}".encode("utf-8", "replace"), digest_size=8).digest()
        for a, b, c in zip(words, words[1:], words[2:], strict=False)
    )
    return frozenset(struct.unpack(f"<{len(sums) // 8}q", sums))


def sample(found: Set[int]) -> list[int]:
    """Return the quarter of the shingles by which copies are looked for, in order.

    Chosen by value, so that two texts keep the same ones of what they share.
    """
    return sorted(shingle for shingle in found if shingle % _ONE_IN == 0)


def containment(some: Set[int], others: Set[int]) -> float:
    """Return which share of the shorter text's shingles is in the other text."""
    shorter = min(len(some), len(others))
    return len(some & others) / shorter if shorter >= FEWEST else 0.0


def kind_of(share: float) -> CopyKind | None:
    """Return what two texts are to each other that share so much."""
    if share >= _COPY:
        return CopyKind.COPY
    return CopyKind.PASSAGES if share >= _PASSAGES else None


def _plain_words(text: str) -> list[str]:
    """Return what of the words does not depend on how their writer spells."""
    plain = " ".join(WORD.findall(folded(text))) + " "
    for letters, instead in _CHOSEN.items():
        plain = plain.replace(letters, instead)
    return plain.split()
