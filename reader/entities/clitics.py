"""Whether a word begins with a clitic, decided by what the text and the lists attest."""

from collections.abc import Mapping

from reader.entities.lexicon import Lexicon
from reader.text.words import ARTICLE, readings

_TIMES = 2
"""So much oftener than the whole must the rest be attested."""
_NAMED = 2000
"""What being a name in the lists counts beside occurrences of the word."""


def without(word: str, lists: Lexicon, counts: Mapping[str, int]) -> tuple[str, str]:
    """Return the clitics of a folded word and its rest; no clitics where in doubt.

    >>> from reader.entities.lexicon import lexicon
    >>> without("وروسيا", lexicon(), {}), without("واشنطن", lexicon(), {})
    (('و', 'روسيا'), ('', 'واشنطن'))
    """
    whole = attested(word, lists, counts) + (_NAMED if word in lists.units else 0)
    best, most = ("", word), whole
    for clitics, rest in readings(word):
        if clitics and not _is_plain(rest, lists):
            seen = attested(rest, lists, counts)
            if seen > most and seen >= _TIMES * whole:
                best, most = (clitics, rest), seen
    return best


def attested(word: str, lists: Lexicon, counts: Mapping[str, int]) -> int:
    """Return how strongly a word is attested by itself."""
    seen = lists.count(word) + 50 * counts.get(word, 0)
    if lists.kind(word) is not None:
        seen += _NAMED
    flags = lists.units.get(word, "")
    if "G" in flags:
        seen += _NAMED
    elif flags and not lists.is_common(word):
        seen += _NAMED // 4
    return seen


def _is_plain(word: str, lists: Lexicon) -> bool:
    """Tell a word of the language that is nobody's name."""
    return lists.is_common(word) and lists.kind(word) is None and word not in lists.units


def may_begin(
    clitics: str, rest: str, whole: str, lists: Lexicon, counts: Mapping[str, int]
) -> bool:
    """Tell whether a known name `rest` may be read out of the word `whole`."""
    if not clitics:
        return True
    if rest.startswith(ARTICLE) and whole[len(clitics) :].startswith("ل"):
        return True
    return attested(rest, lists, counts) + _NAMED >= _TIMES * attested(whole, lists, counts)
