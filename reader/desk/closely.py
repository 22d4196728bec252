"""Reading articles for names once more, by all that recognises names: closely, but slowly.

An import lets the rules look for names, so that its articles are there soon. What it has added,
and what other recognisers have read before, is read closely afterwards.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from reader.errors import NoSuchArticleError
from reader.library import Library
from reader.model import Expression, Name, Origin

AT_ONCE = 50
"""So many articles are read before what is found in them is linked: it takes some seconds."""


@dataclass(frozen=True, slots=True)
class ReadClosely:
    """The names that stand in an article."""

    article_id: int
    text: str
    """The body that was read; the article may have got another one meanwhile."""
    names: tuple[Name, ...]
    expressions: tuple[Expression, ...]
    """What else it says: who is what, how much, when."""
    recogniser: str


def read_closely(library: Path, article_ids: Sequence[int]) -> Iterator[ReadClosely]:
    """Look for names in articles; those that are gone are left out.

    Opens the library for reading only, so that it can run in a process of its own.
    """
    # The networks' library takes longer to be imported than the window takes to open.
    from reader.entities.expressions import expressions  # noqa: PLC0415
    from reader.entities.mixing import load  # noqa: PLC0415

    recogniser = load()
    with Library.open(library, read_only=True) as known:
        for article_id in article_ids:
            try:
                text = known.articles.text(article_id)
            except NoSuchArticleError:
                continue
            names = tuple(recogniser.names(text))
            found = expressions(text, [*_said(known, article_id, names)])
            yield ReadClosely(article_id, text, names, tuple(found), recogniser.version)


def _said(library: Library, article_id: int, found: Sequence[Name]) -> Iterator[Name]:
    """Yield the names that the user has given, and of those found what these leave."""
    mentions = library.entities.mentions_in(article_id)
    by_user = [m for m in mentions if m.origin is Origin.USER]
    yield from (Name(m.span, m.kind, m.key) for m in by_user)
    yield from (n for n in found if not any(n.span.overlaps(m.span) for m in by_user))
