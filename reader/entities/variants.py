"""When two keys are spellings of one name (شويغو, شويجو), and when only alike (كيري, كيربي)."""

from functools import lru_cache

from reader.entities.lexicon import lexicon
from reader.text.words import ARTICLE

_CLASSES = ("جغقك", "سص", "تطث", "دض", "زذظ", "حهخ")
"""Letters that writers choose among for one foreign sound."""
_CLASS = {letter: group for group in _CLASSES for letter in group}
_FIRST = {letter: group[0] for group in _CLASSES for letter in group}
_VOWELS = "اويهء"
_LONG_VOWELS = "اوي"

_SAME_CLASS, _DOUBLED, _OTHER_VOWEL, _VOWEL_OUT, _ELSE = 0.2, 0.2, 0.3, 0.35, 1.0
_MOST, _MOST_PER_LETTER = 0.7, 0.11
"""Costs up to which two words are spellings of one; measured on hand-made lists of pairs."""
_SHORTEST = 4


@lru_cache(maxsize=1 << 16)
def alike(a: str, b: str) -> bool:
    """Tell whether two keys are likely spellings of one name: word by word.

    >>> alike("شويغو", "شويجو"), alike("كيري", "كيربي"), alike("سليمان", "سلمان")
    (True, False, False)
    """
    if a == b:
        return True
    ours, theirs = a.split(), b.split()
    if len(ours) != len(theirs) or not any(len(word) >= _SHORTEST for word in ours):
        return False
    return all(map(_word_alike, ours, theirs))


def skeleton(key: str) -> str:
    """Return the consonants of a key by class, doubled ones once: equal for keys alike."""
    return " ".join(map(_word_skeleton, key.split()))


def differs_by_class_only(a: str, b: str) -> bool:
    """Tell whether two keys differ in nothing but the choice among like consonants."""
    return len(a) == len(b) and all(
        x == y or (x in _CLASS and _CLASS[x] == _CLASS.get(y)) for x, y in zip(a, b, strict=True)
    )


def spellings(key: str) -> tuple[str, ...]:
    """Return other spellings of the same name that the lists know: سوريا → سوريه."""
    group = lexicon().group_of.get(key)
    if group is None:
        return ()
    return tuple(other for other in group.keys if other != key and _close(key, other))


def _close(a: str, b: str) -> bool:
    ours, theirs = a.split(), b.split()
    return len(ours) == len(theirs) and all(
        x == y or _distance(x, y) <= _MOST for x, y in zip(ours, theirs, strict=True)
    )


@lru_cache(maxsize=1 << 16)
def _word_skeleton(word: str) -> str:
    letters: list[str] = []
    for letter in _plain_st(word):
        plain = _FIRST.get(letter, letter)
        if letter not in _VOWELS and letters[-1:] != [plain]:
            letters.append(plain)
    return "".join(letters)


def _word_alike(a: str, b: str) -> bool:
    if a == b:
        return True
    consonants = _word_skeleton(a)
    if min(len(a), len(b)) < _SHORTEST or not consonants or consonants != _word_skeleton(b):
        return False
    if abs(len(a) - len(b)) > 2 or _is_kept_apart(a, b):
        return False
    cost = _distance(_plain_st(a), _plain_st(b))
    return cost <= _MOST and cost / max(len(a), len(b)) <= _MOST_PER_LETTER


def _plain_st(word: str) -> str:
    """Return «شتيفان» as «ستيفان»: the German St is written by sound or by letter."""
    return "ست" + word[2:] if word.startswith("شت") else word


def _is_kept_apart(a: str, b: str) -> bool:
    """Tell a word from its adjective, and two established Arabic names from each other."""
    if a == b + "ي" or b == a + "ي" or a.endswith("يه") != b.endswith("يه"):
        return True
    if a.startswith(ARTICLE) != b.startswith(ARTICLE):
        return True
    units = lexicon().units
    return all({"G", "S"} & set(units.get(word, "")) for word in (a, b))


def _distance(a: str, b: str) -> float:
    """Return the cost of turning one word into the other."""
    row = [0.0]
    for j in range(len(b)):
        row.append(row[-1] + _gap(b, j))
    for i, letter in enumerate(a):
        new = [row[0] + _gap(a, i)]
        for j, other in enumerate(b):
            new.append(
                min(
                    row[j + 1] + _gap(a, i),
                    new[j] + _gap(b, j),
                    row[j] + _swap(letter, other),
                )
            )
        row = new
    return row[-1]


def _swap(a: str, b: str) -> float:
    if a == b:
        return 0.0
    if a in _CLASS and _CLASS[a] == _CLASS.get(b):
        return _SAME_CLASS
    return _OTHER_VOWEL if a in _VOWELS and b in _VOWELS else _ELSE


def _gap(word: str, i: int) -> float:
    if word[i] in _LONG_VOWELS or (word[i] == "ه" and i == len(word) - 1):
        return _VOWEL_OUT
    return _DOUBLED if i and word[i - 1] == word[i] else _ELSE
