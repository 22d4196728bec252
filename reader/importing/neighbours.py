"""What lines are by the company they keep: repeats, lists of headlines, list items."""

import re
from collections import Counter
from itertools import takewhile

from reader.importing.rows import Row
from reader.model import Role

HEADLINES = 4
"""So many lines of headline length in a row are links to other articles."""

_TRANSPARENT = (Role.DATE, Role.SEPARATOR, Role.REPEAT)
_PRINTED_TWICE = 3
_ENTRY = re.compile(r"^[^:؟?]{3,40}:\s")
_ITEM_HEADINGS = 2
_INTERRUPTIONS = ("phrase", "markup", "link", "advert", "post")
_POLL, _ANSWER = 7, 14
_POST = 3
_HANDLE = re.compile(r"(?:^|[\s(])@[A-Za-z]\w{2,}|\bpic\.\w")


def compare(rows: list[Row]) -> None:
    """Change the roles of rows that their neighbours give away."""
    _mark_repeats(rows)
    _mark_lists(rows)
    _mark_polls(rows)
    _mark_posts(rows)
    _mark_headlines(rows)
    _mark_standfirsts(rows)


def _mark_repeats(rows: list[Row]) -> None:
    times = Counter(row.plain for row in rows if row.plain)
    paragraphs = {row.plain for row in rows if row.is_sure_paragraph and times[row.plain] > 1}
    last_wins = len(paragraphs) < _PRINTED_TWICE
    last = {row.plain: row for row in rows}
    seen: set[str] = set()
    for row in rows:
        if row.role in (Role.BODY, Role.UNKNOWN) and times[row.plain] > 1 and not row.is_cut:
            if row.plain not in paragraphs:
                if row.length < 30:
                    row.settle(Role.REPEAT, "repeat", -2)
            elif last_wins and row is not last[row.plain]:
                row.settle(Role.STANDFIRST, "repeated below", -1)
            elif not last_wins and row.plain in seen:
                row.settle(Role.REPEAT, "printed twice", -2)
        seen.add(row.plain)


def _mark_headlines(rows: list[Row]) -> None:
    run: list[Row] = []
    before: Row | None = None
    for row in [*rows, None]:
        if row is not None and _is_headline(row):
            run.append(row)
            continue
        if row is not None and run and row.role in _TRANSPARENT:
            continue
        if len(run) >= HEADLINES and not _belongs(run, before):
            for headline in run:
                headline.settle(Role.RELATED, "headlines in a row", -2)
        run = []
        if row is not None and not _heads_list(row, before):
            before = row


def _is_entry(row: Row) -> bool:
    return row.is_item or bool(_ENTRY.match(row.text))


def _heads_list(row: Row, before: Row | None) -> bool:
    """Tell whether a row below a paragraph may head a list, or stands beside its picture."""
    is_short = row.role is Role.UNKNOWN and row.reason == "short"
    is_link = row.reason in _INTERRUPTIONS and not row.is_cut
    is_beside = is_short or is_link or row.role is Role.CAPTION
    return before is not None and before.is_paragraph and is_beside


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
        for other in [row, *takewhile(_may_be_posted, rows[i + 1 : i + 1 + _POST])]:
            other.settle(Role.RELATED, "post", -0.3)


def _may_be_posted(row: Row) -> bool:
    return row.role in (Role.DATE, Role.UNKNOWN) and not (row.continues or row.introduces)


def _may_be_answer(row: Row) -> bool:
    return row.role is Role.UNKNOWN and row.reason != "not arabic" and row.length <= _ANSWER


def _mark_lists(rows: list[Row]) -> None:
    """Find items of a list that a paragraph announces: they cost the article nothing."""
    is_announced = False
    for row in rows:
        if row.role is Role.SEPARATOR:
            continue
        if is_announced and row.is_item and row.role in (Role.UNKNOWN, Role.BODY):
            row.score = max(row.score, 0.1)
        else:
            is_announced = row.introduces and (row.is_paragraph or row.length >= 4)


def _is_headline(row: Row) -> bool:
    return (
        row.role in (Role.BODY, Role.UNKNOWN)
        and row.is_arabic
        and 3 <= row.length <= 20
        and not row.introduces
        and (row.asks or not row.ends_sentence)
    )


def _belongs(run: list[Row], before: Row | None) -> bool:
    """Tell whether a run is rather a list in an article, or paragraphs without full stops."""
    if before is not None and before.introduces and before.role in (Role.BODY, Role.UNKNOWN):
        return True
    going_on = sum(row.continues for row in run)
    is_after_text = before is not None and before.is_paragraph
    return going_on >= len(run) / 3 or (is_after_text and _are_items(run))


def _are_items(run: list[Row]) -> bool:
    """Tell whether rows are a list, perhaps with a heading of its own."""
    first = next((i for i, row in enumerate(run) if _is_entry(row)), len(run))
    items = sum(map(_is_entry, run[first:]))
    return first <= _ITEM_HEADINGS and items >= max(2, 0.7 * len(run[first:]))


def _mark_standfirsts(rows: list[Row]) -> None:
    """Find introductions above the body: their words come again in one of the next paragraphs."""
    visible = [row for row in rows if row.role is not Role.SEPARATOR]
    for i, row in enumerate(visible[:9]):
        mine = row.bag
        if (
            row.is_paragraph
            and len(mine) >= 8
            and any(
                other.is_paragraph and len(mine & other.bag) >= 0.72 * len(mine)
                for other in visible[i + 1 : i + 8]
            )
        ):
            row.settle(Role.STANDFIRST, "words come again", -1)
