"""What pages put between paragraphs: polls, posts of networks, beginnings of other articles."""

import re
from itertools import pairwise, takewhile

from reader.importing.rows import Row
from reader.model import Role

_TEASED = 4
"""A teaser's headline has so many words."""
_CUT_SHORT = ("...", "…", "[…]", "[...]", "…]")
_POLL, _ANSWER = 7, 14
"""Lines of a poll above its button, and words of an answer."""
_POST = 4
"""So far below the name of who posts stands the moment."""
_HANDLE = re.compile(r"(?:^|[\s(])@[A-Za-z]\w{2,}|\bpic\.\w")


def mark(rows: list[Row]) -> None:
    """Name the rows that interrupt an article."""
    _mark_polls(rows)
    _mark_posts(rows)
    _mark_teasers(rows)


def _mark_polls(rows: list[Row]) -> None:
    """Find the question and the answers above a button to vote."""
    for i, row in enumerate(rows):
        if row.role is Role.FORM and row.reason == "phrase":
            poll = list(takewhile(_may_be_answer, reversed(rows[max(0, i - _POLL) : i])))
            asked = next((n for n, other in enumerate(poll) if other.asks), None)
            for other in poll[: asked + 1] if asked is not None else ():
                other.settle(Role.FORM, "poll", -0.5)


def _mark_posts(rows: list[Row]) -> None:
    """Find posts of networks between paragraphs: the name of who posts, the text, the moment."""
    for i, row in enumerate(rows):
        if not _HANDLE.search(row.text) or row.length > _ANSWER:
            continue
        following = rows[i + 1 : i + 1 + _POST]
        end = next((n for n, other in enumerate(following, 1) if other.role is Role.DATE), 0)
        post = following[:end] if all(map(_may_be_posted, following[:end])) else []
        for other in [row, *post]:
            other.settle(Role.RELATED, "post", -0.3)


def _may_be_posted(row: Row) -> bool:
    return row.role in (Role.DATE, Role.UNKNOWN) and not (row.continues or row.introduces)


def _mark_teasers(rows: list[Row]) -> None:
    """Find the headlines of other articles with the beginning of their text, cut short."""
    for above, row in pairwise(rows):
        is_headline = above.is_headline and above.length >= _TEASED
        if is_headline and row.is_paragraph and row.text.endswith(_CUT_SHORT):
            above.settle(Role.RELATED, "teaser", -3)
            row.settle(Role.RELATED, "teaser", -3)


def _may_be_answer(row: Row) -> bool:
    return row.role is Role.UNKNOWN and row.reason != "not arabic" and row.length <= _ANSWER
