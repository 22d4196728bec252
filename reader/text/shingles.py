"""How much of one text stands in another: every three words that follow each other, as numbers.

The share is taken of the shorter text: a copy cut to two paragraphs is a copy all the same.
"""

import struct
from collections.abc import Collection, Sequence, Set
from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """What a text is compared by."""

    words_sum: bytes | None = None
    """Of the folded words in their order; None where they are too few."""
    shingles: frozenset[int] = frozenset()
    """As signed 64-bit numbers, the same in every process."""


def fingerprint(text: str) -> Fingerprint:
    words = WORD.findall(folded(text))
    joined = " ".join(words)
    is_enough = len(words) >= FEWEST + 2
    whole = blake2b(joined.encode("utf-8", "replace"), digest_size=16).digest()
    return Fingerprint(whole if is_enough else None, _shingles(_plain(joined).split()))


def _shingles(words: Sequence[str]) -> frozenset[int]:
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


def containment(some: frozenset[int], others: Collection[int]) -> float:
    """Return which share of the shorter text's shingles is in the other text.

    Those of one of them need not be a set, as long as none is there twice.
    """
    shorter = min(len(some), len(others))
    return len(some.intersection(others)) / shorter if shorter >= FEWEST else 0.0


def kind_of(share: float) -> CopyKind | None:
    """Return what two texts are to each other that share so much."""
    if share >= _COPY:
        return CopyKind.COPY
    return CopyKind.PASSAGES if share >= _PASSAGES else None


def _plain(words: str) -> str:
    """Return what of folded words does not depend on how their writer spells."""
    plain = f"{words} "
    for letters, instead in _CHOSEN.items():
        plain = plain.replace(letters, instead)
    return plain
