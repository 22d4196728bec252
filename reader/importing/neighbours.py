"""What lines are by the company they keep: repeats, lists of headlines, list items."""

import re
from collections import Counter
from itertools import groupby

from reader.importing import interruptions, wrapping
from reader.importing.rows import Row
from reader.model import Role

HEADLINES = 4
"""So many lines of headline length in a row are links to other articles."""

_TRANSPARENT = (Role.DATE, Role.SEPARATOR, Role.REPEAT)
_PRINTED_TWICE = 3
_ENTRY = re.compile(r"^[^:؟?]{3,40}:\s")
_ITEMS, _ITEM_HEADINGS = 3, 2
_INTERRUPTIONS = ("phrase", "markup", "link", "advert", "post")


def compare(rows: list[Row]) -> None:
    """Change the roles of rows that their neighbours give away."""
    _mark_repeats(rows)
    wrapping.mark(rows)
    _mark_lists(rows)
    interruptions.mark(rows)
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
        if row is not None and row.is_headline:
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


def _mark_lists(rows: list[Row]) -> None:
    """Find lists: they cost the article little, and nothing where a paragraph announces them."""
    for _, group in groupby(rows, key=lambda row: row.is_item):
        items = list(group)
        for row in items if items[0].is_item and len(items) >= _ITEMS else ():
            if row.role in (Role.UNKNOWN, Role.BODY):
                row.score = max(row.score, 0.0)
    is_announced = False
    for row in rows:
        if row.role is Role.SEPARATOR:
            continue
        if is_announced and row.is_item and row.role in (Role.UNKNOWN, Role.BODY):
            row.score = max(row.score, 0.1)
        else:
            is_announced = row.introduces and (row.is_paragraph or row.length >= 4)


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
            # Right above the text it is its first paragraph rather.
            and not (i + 1 < len(visible) and visible[i + 1].is_paragraph)
            and any(
                other.is_paragraph and len(mine & other.bag) >= 0.72 * len(mine)
                for other in visible[i + 1 : i + 8]
            )
        ):
            row.settle(Role.STANDFIRST, "words come again", -1)
