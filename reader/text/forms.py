"""The forms a word takes in running text: with «the», and with letters joined to its front.

A word is indexed as it is printed, folded; these forms are what a search for it looks for.
"""

import re

from reader.text.words import ARTICLE, SHORTEST_REST

_CLITICS = ("", "و", "ف", "ب", "ل", "ك", "وب", "ول", "وك", "فب", "فل", "فك")
# «لل» is ل + ال; with names that begin with the article for good (ألمانيا), «لال» is written.
_WITH_ARTICLE = (
    *("وبال", "فبال", "ولال", "فلال", "وال", "فال", "بال", "كال", "لال", "ولل", "فلل"),
    *(ARTICLE, "لل"),
)
# An alef that carries a hamza or madda is a letter of the word, never the article's.
_OWN_ALEF = re.compile("[وفبلك]{0,2}[أإآ]")


def without_article(key: str) -> str:
    """Return a folded word without «the» and what is joined before it.

    >>> without_article("والسعوديه")
    'سعوديه'
    """
    for front in _WITH_ARTICLE:
        rest = key.removeprefix(front)
        if rest != key and len(rest) >= SHORTEST_REST:
            return rest
    return key


def may_have_article(printed: str) -> bool:
    """Tell whether «ال» at the front of a word, as typed, may be the article."""
    return not _OWN_ALEF.match(printed)


def forms(key: str, *, definite: bool) -> tuple[str, ...]:
    """Return a folded word with every clitic; with `definite`, also with «the».

    A word that begins with the article for good loses its alef after ل («للامارات»).
    """
    found = [clitic + key for clitic in _CLITICS]
    if key.startswith(ARTICLE):
        found += [front + key.removeprefix(ARTICLE) for front in ("لل", "ولل", "فلل")]
    if definite:
        found += [front + key for front in _WITH_ARTICLE]
    return tuple(dict.fromkeys(found))
