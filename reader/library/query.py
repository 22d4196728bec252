"""The query language: words, "phrases", «phrases», prefix* and -without."""

import re
from dataclasses import dataclass

from reader.errors import QueryError
from reader.text.words import WORD, key_of

LONGEST = 64
"""More terms than this are left out: SQLite's parser has its limits, and so has sense."""

_TERM = re.compile(
    r'(?P<minus>(?<!\S)-)?(?:["“”„](?P<phrase>[^"“”„]*)["“”„]?|«(?P<guillemets>[^»]*)»?'
    r'|(?P<bare>[^\s"“”„«]+))'
)


@dataclass(frozen=True, slots=True)
class Term:
    """Words that follow each other; mostly it is one."""

    keys: tuple[str, ...]
    printed: str
    is_prefix: bool = False
    """The last word may go on."""
    is_excluded: bool = False


def parse(query: str) -> tuple[Term, ...]:
    """Read a query. Raises QueryError where it names nothing to search for."""
    terms = tuple(term for match in _TERM.finditer(query) if (term := _term(match)))[:LONGEST]
    if all(term.is_excluded for term in terms):
        raise QueryError(query)
    return terms


def _term(match: re.Match[str]) -> Term | None:
    words = next(part for part in match.group("phrase", "guillemets", "bare") if part is not None)
    keys = tuple(key_of(words).split())[:LONGEST]
    if not keys:
        return None
    is_prefix = words.endswith("*") and WORD.search(words[-2:-1]) is not None
    return Term(keys, words, is_prefix, match["minus"] is not None)
