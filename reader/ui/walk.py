"""Walking from mention to mention: of one entity across articles, or of all in one article."""

from bisect import bisect_left, bisect_right
from collections.abc import Collection

from reader.library import Library
from reader.model import Mention


def neighbour(
    library: Library,
    article_id: int,
    offset: int,
    entity_id: int | None,
    among: Collection[int] | None = None,
    *,
    forward: bool,
) -> Mention | None:
    """Return the mention after (or before) an offset of an article; after the last, the first.

    Of the entity in all articles, the newest first, where one is given; else of whomever in
    this article, of the mentions `among` these, where some are given. None where there is none.
    """
    here = [m for m in library.entities.mentions_in(article_id) if _is_of(m, entity_id)]
    if among is not None:
        here = [mention for mention in here if mention.id in among]
    starts = [mention.span.start for mention in here]
    number = bisect_right(starts, offset) if forward else bisect_left(starts, offset) - 1
    if 0 <= number < len(here):
        return here[number]
    if entity_id is None:
        return here[0 if forward else -1] if here else None
    following = library.appearances.following(entity_id, article_id, forward=forward)
    if following is None:
        return None
    there = library.appearances.mentions(entity_id, [following])[following]
    return there[0 if forward else -1]


def _is_of(mention: Mention, entity_id: int | None) -> bool:
    return entity_id is None or mention.entity_id == entity_id
