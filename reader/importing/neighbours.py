"""What lines are by the company they keep: repeats, lists of headlines, list items."""

import re
from collections import Counter
from itertools import groupby, pairwise, takewhile

from reader.importing.rows import Row
from reader.model import Role

HEADLINES = 4
"""So many lines of headline length in a row are links to other articles."""

_TRANSPARENT = (Role.DATE, Role.SEPARATOR, Role.REPEAT)
_PRINTED_TWICE = 3
_ENTRY = re.compile(r"^[^:؟?]{3,40}:\s")
_ITEMS, _ITEM_HEADINGS = 3, 2
_INTERRUPTIONS = ("phrase", "markup", "link", "advert", "post")
_NARROWEST, _WIDEST, _FULL = 45, 130, 0.6
"""Letters of a line that was cut, and how much of the width a line fills."""
_GOING_ON = 8
"""A headline may begin with «وفي», but then it is short."""
_TEASED = 4
_CUT_SHORT = ("...", "…", "[…]", "[...]", "…]")
_POLL, _ANSWER = 7, 14
_POST = 4
_HANDLE = re.compile(r"(?:^|[\s(])@[A-Za-z]\w{2,}|\bpic\.\w")


def compare(rows: list[Row]) -> None:
    """Change the roles of rows that their neighbours give away."""
    _mark_repeats(rows)
    _mark_wrapped(rows)
    _mark_lists(rows)
    _mark_polls(rows)
    _mark_posts(rows)
    _mark_teasers(rows)
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


def _mark_wrapped(rows: list[Row]) -> None:
    """Find paragraphs that a program cut into lines of one width: only the last ends short."""
    run: list[Row] = []
    for row in rows:
        may_be_line = row.role in (Role.BODY, Role.UNKNOWN) and len(row.text) <= _WIDEST
        if may_be_line and run and row.ends_sentence:
            _settle_wrapped(run, row)
        is_open = may_be_line and not row.ends_sentence and len(row.text) >= _NARROWEST
        run = [*run, row] if is_open else []


def _settle_wrapped(run: list[Row], last: Row) -> None:
    width = max(len(row.text) for row in run)
    lines = list(takewhile(lambda row: len(row.text) >= _FULL * width, reversed(run)))
    if lines and not lines[-1].reports and not lines[-1].has_comma:
        # The title above looks the same.
        lines.pop()
    is_prose = sum(row.has_comma or row.reports for row in lines) >= len(lines) / 2
    if lines and is_prose and len(last.text) <= width:
        for row in (*lines, last):
            row.settle(Role.BODY, "wrapped", max(row.score, 1.0))


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
        is_headline = _is_headline(above) and above.length >= _TEASED
        if is_headline and row.is_paragraph and row.text.endswith(_CUT_SHORT):
            above.settle(Role.RELATED, "teaser", -3)
            row.settle(Role.RELATED, "teaser", -3)


def _may_be_answer(row: Row) -> bool:
    return row.role is Role.UNKNOWN and row.reason != "not arabic" and row.length <= _ANSWER


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


def _is_headline(row: Row) -> bool:
    return (
        row.role in (Role.BODY, Role.UNKNOWN)
        and row.reason != "wrapped"
        and row.is_arabic
        and 3 <= row.length <= 20
        and not row.introduces
        and not (row.continues and row.length >= _GOING_ON)
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
            # Right above the text it is its first paragraph rather.
            and not (i + 1 < len(visible) and visible[i + 1].is_paragraph)
            and any(
                other.is_paragraph and len(mine & other.bag) >= 0.72 * len(mine)
                for other in visible[i + 1 : i + 8]
            )
        ):
            row.settle(Role.STANDFIRST, "words come again", -1)
