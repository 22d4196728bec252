"""Going from mention to mention, round and round."""

from collections.abc import Sequence

from reader.model import Mention


def following(
    mentions: Sequence[Mention], offset: int, entity_id: int | None = None
) -> Mention | None:
    """Return the first mention that begins behind an offset, of an entity if one is given."""
    found = _of(mentions, entity_id)
    return next((m for m in found if m.span.start > offset), found[0] if found else None)


def preceding(
    mentions: Sequence[Mention], offset: int, entity_id: int | None = None
) -> Mention | None:
    """Return the last mention that begins before an offset."""
    found = _of(mentions, entity_id)[::-1]
    return next((m for m in found if m.span.start < offset), found[0] if found else None)


def _of(mentions: Sequence[Mention], entity_id: int | None) -> list[Mention]:
    ordered = sorted(mentions, key=lambda mention: mention.span)
    return [m for m in ordered if entity_id is None or m.entity_id == entity_id]
