"""Full-text search: which articles hold the words of a query, and where."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import islice, product

from sqlite_utils import Database

from reader.library.filtering import matching
from reader.library.query import Term, parse
from reader.library.spelling import Spelling
from reader.model import Filter, Hit, Span
from reader.text.folding import folded
from reader.text.forms import forms
from reader.text.words import WORD

_PHRASINGS = 500
"""A phrase is looked for in so many spellings of its words, the likeliest first."""


@dataclass(frozen=True, slots=True)
class _Pattern:
    """A term with all that its words may look like in the text."""

    choices: tuple[frozenset[str], ...]
    is_prefix: bool
    is_excluded: bool
    expression: str

    def places(self, keys: Sequence[str]) -> Iterator[tuple[int, int]]:
        """Yield where it stands among the words of a text: the first and the last."""
        last = len(self.choices) - 1
        for first in self._single(0, keys[: len(keys) - last]):
            if all(self._single(n, keys[first + n : first + n + 1]) for n in range(1, last + 1)):
                yield first, first + last

    def _single(self, n: int, keys: Sequence[str]) -> list[int]:
        choices = self.choices[n]
        if self.is_prefix and n == len(self.choices) - 1:
            fronts = tuple(choices)
            return [i for i, key in enumerate(keys) if key.startswith(fronts)]
        return [i for i, key in enumerate(keys) if key in choices]


class Search:
    """Finds articles by what is written in their titles and bodies."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._spelling = Spelling(db)

    def find(
        self,
        query: str,
        chosen: Filter | None = None,
        limit: int | None = 50,
    ) -> list[Hit]:
        """Return the articles that fulfil a query, newest first, and where they do.

        Raises QueryError where the query names nothing to search for.
        """
        chosen = chosen or Filter()
        patterns = self._patterns(query)
        expressions = [_expression(patterns)]
        if chosen.query.strip():
            expressions.append(self.expression(chosen.query))
        ids = matching(self._db, chosen, expressions, limit)
        return [self._hit(article_id, patterns) for article_id in ids]

    def spans(self, query: str, text: str) -> list[Span]:
        """Return what a query marks in a text, in reading order. Raises QueryError."""
        return _spans(self._patterns(query), text)

    def marker(self, query: str) -> Callable[[str], list[Span]]:
        """Return `spans` of a query for many texts. Raises QueryError."""
        return partial(_spans, self._patterns(query))

    def expression(self, query: str) -> str:
        """Return a query in the language of the index. Raises QueryError."""
        return _expression(self._patterns(query))

    def _hit(self, article_id: int, patterns: Sequence[_Pattern]) -> Hit:
        [(title, body)] = self._db.execute(
            "select coalesce(title, ''), text from articles join bodies on article_id = id"
            " where id = ?",
            [article_id],
        )
        return Hit(article_id, tuple(_spans(patterns, body)), tuple(_spans(patterns, title)))

    def _patterns(self, query: str) -> list[_Pattern]:
        return [self._pattern(term) for term in parse(query)]

    def _pattern(self, term: Term) -> _Pattern:
        if len(term.keys) > 1:
            choices = self._phrase(term)
        elif term.is_prefix:
            choices = [forms(term.keys[0], definite=True)]
        else:
            choices = [self._spelling.words(term.keys[0], term.printed)]
        expression = " OR ".join(
            f'"{" ".join(phrase)}"{" *" if term.is_prefix else ""}' for phrase in product(*choices)
        )
        return _Pattern(
            tuple(map(frozenset, choices)), term.is_prefix, term.is_excluded, f"({expression})"
        )

    def _phrase(self, term: Term) -> list[tuple[str, ...]]:
        """Return what each word of a phrase may be: only the first takes letters to its front."""
        choices = [forms(term.keys[0], definite=False)]
        many = len(choices[0])
        for key in term.keys[1:]:
            names = self._spelling.names(key)
            names = names if many * len(names) <= _PHRASINGS else names[:1]
            many *= len(names)
            choices.append(names)
        names = self._spelling.names(term.keys[0])
        if many * len(names) <= _PHRASINGS:
            choices[0] = tuple(form for name in names for form in forms(name, definite=False))
        return choices


def _expression(patterns: Sequence[_Pattern]) -> str:
    wanted = " AND ".join(p.expression for p in patterns if not p.is_excluded)
    unwanted = " OR ".join(p.expression for p in patterns if p.is_excluded)
    return f"({wanted}) NOT ({unwanted})" if unwanted else wanted


def _spans(patterns: Sequence[_Pattern], text: str) -> list[Span]:
    """Return what is marked. Most words of a text are not, so they cost no record each."""
    keys = WORD.findall(folded(text))
    places = {place for p in patterns if not p.is_excluded for place in p.places(keys)}
    if not places:
        return []
    wanted = {number for place in places for number in place}
    printed = islice(WORD.finditer(text), max(wanted) + 1)
    spans = {number: match.span() for number, match in enumerate(printed) if number in wanted}
    return [Span(spans[first][0], spans[last][1]) for first, last in sorted(places)]
