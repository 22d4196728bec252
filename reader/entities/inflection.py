"""Words that their endings and beginnings show to be verbs, plurals or possessives."""

from reader.entities.lexicon import Lexicon

_ENDINGS = (
    *("هما", "هم", "ها", "ه", "ا", "ين", "ون", "ات", "ان", "وا", "نا", "ت", "تها", "ته"),
    *("تهم", "ي", "يه"),
)
_BEGINNINGS = (
    *("سي", "ست", "سن", "ي", "ت", "ن", "ال", "وال", "بال", "لل", "فال", "وي", "وت", "وسي"),
)
_POSSESSIVES = ("ه", "ها", "هم", "هما")


def looks_inflected(word: str, lists: Lexicon) -> bool:
    """Tell a verb or noun by its endings: what remains without them is a common word."""
    bases = [word[: -len(end)] for end in _ENDINGS if word.endswith(end)]
    bases += [word[len(start) :] for start in _BEGINNINGS if word.startswith(start)]
    bases += [word[: -len(end) - 1] + "ه" for end in _POSSESSIVES if word.endswith("ت" + end)]
    if word.endswith("ات"):
        bases.append(word[:-2] + "ه")
    return any(map(lists.is_common, bases)) or _is_owned(word, lists) or _is_future(word, lists)


def _is_future(word: str, lists: Lexicon) -> bool:
    """Tell «سيجتمع»: a verb with س before it."""
    return word[:2] in ("سي", "ست", "سن") and (
        word[1:] in lists.levels or "ي" + word[2:] in lists.levels
    )


def _is_owned(word: str, lists: Lexicon) -> bool:
    """Tell «ارتياحه»: a word that is nobody's name with a possessive ending."""
    bases = [word[: -len(end)] for end in _POSSESSIVES if word.endswith(end)]
    return any(
        lists.count(base) and base not in lists.units and base not in lists.name_words
        for base in bases
    )
