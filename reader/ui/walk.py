"""Walking from mention to mention: of one entity across articles, or of all in one article."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from reader.library import Library
from reader.model import Mention


def neighbour(
    library: Library,
    article_id: int,
    offset: int,
    entity_id: int | None,
    *,
    forward: bool,
) -> Mention | None:
    """Return the mention after (or before) an offset of an article; after the last, the first.

    Of the entity in all articles, the newest first, where one is given; else of whomever in
    this article. None where there is no mention.
    """
    if entity_id is None:
        mentions = library.entities.mentions_in(article_id)
    else:
        mentions = _from_article(library.entities.mentions_of(entity_id), article_id)
    if not mentions:
        return None
    here = [m.span.start for m in mentions if m.article_id == article_id]
    if forward:
        return mentions[bisect_right(here, offset) % len(mentions)]
    return mentions[bisect_left(here, offset) - 1]


def _from_article(mentions: Sequence[Mention], article_id: int) -> list[Mention]:
    """Turn a list round so that an article's mentions come first, and the rest follow on."""
    first = next((i for i, m in enumerate(mentions) if m.article_id == article_id), 0)
    return [*mentions[first:], *mentions[:first]]
