"""The lines that introduce an article between its title and its text, told from captions."""

import re
from itertools import zip_longest

from reader.importing import datelines
from reader.importing.rows import Row, share_known
from reader.model import Role, Span

_SHORTEST = 8
_ABOVE_TITLE = 12
"""Words of one that stands above its title, or where the title was not found."""
_LONGEST = 60
_NEAR = 4
_KNOWN = 0.35
"""This share of its words of meaning comes again in the text."""
_BODY_SHOWN = 8
# «الراحلة في مشتلها عام 1974 (أرشيف العائلة)»
_SOURCE = re.compile(r"[(\[][^()\[\]\d]{2,24}[)\]]\s*\.?$")
_LONGEST_LINE = 6
_PICTURE = re.compile(r"^\s*(?:©|(?:ال)?صورة(?:\s+من)?\s*:|تصوير\s*:|photo\b)", re.IGNORECASE)
_LINES_OF_PICTURE = 2
_LONGEST_CAPTION = 15


def settle(rows: list[Row], title: int | None, span: Span) -> Span:
    """Name the standfirst above a body, and the captions that look like one.

    Returns the body's span without a standfirst that was taken for its first paragraph.
    """
    head = rows[title + 1 if title is not None else 0 : span.start]
    for row, following in zip_longest(head, head[1:]):
        if row.role is Role.STANDFIRST and _is_caption(row, following):
            row.settle(Role.CAPTION, "source of a picture")
    if any(row.role is Role.STANDFIRST for row in head):
        return span
    _settle_above(rows, title, span)
    return _without_first(rows, span)


def _is_caption(row: Row, following: Row | None) -> bool:
    """Tell whether a row ends in whose picture it describes, or stands above it."""
    is_above = following is not None and following.role in (Role.CAPTION, Role.CREDIT)
    return bool(_SOURCE.search(row.text)) or (is_above and not row.ends_sentence)


def _settle_above(rows: list[Row], title: int | None, span: Span) -> None:
    """Find one that stands right above the title, or above the text where there is no title."""
    body = [row for row in rows[span.start : span.end] if row.is_paragraph][:_BODY_SHOWN]
    is_titled = title is not None
    end = title if title is not None else span.start
    for row in rows[max(0, end - (1 if is_titled else _NEAR)) : end]:
        is_sentence = row.ends_sentence or (not is_titled and row.has_comma)
        is_long = _ABOVE_TITLE <= row.length <= _LONGEST
        may_be = row.role in (Role.UNKNOWN, Role.BODY) and row.is_arabic and not row.is_cut
        if may_be and is_long and is_sentence and share_known(row, body) >= _KNOWN:
            row.settle(Role.STANDFIRST, "above the title" if is_titled else "above the text")


def _without_first(rows: list[Row], span: Span) -> Span:
    """Take the first paragraph off a body with a dateline, a writer or a picture below it."""
    places = [i for i in range(span.start, span.end) if rows[i].role.is_read]
    first = next(
        (i for i in places[:2] if rows[i].length >= _SHORTEST and _is_whole(rows[i])), None
    )
    if first is None:
        return span
    after = places[places.index(first) + 1 :]
    start = next((i for i in after if not _may_stand_between(rows[i])), None)
    if start is None or not _begins(rows, first, start):
        return span
    for row in rows[span.start : first]:
        if row.role.is_read:
            row.settle(Role.CAPTION, "above the standfirst")
    rows[first].settle(Role.STANDFIRST, "text begins below")
    for row in rows[first + 1 : start]:
        if row.role.is_read:
            role = Role.BYLINE if _is_signature(row) else Role.CAPTION
            row.settle(role, "below the standfirst")
    return Span(start, span.end)


def _may_stand_between(row: Row) -> bool:
    is_line = row.role is Role.SUBHEAD or row.reason == "short among paragraphs"
    return is_line and not row.is_item


def _is_whole(row: Row) -> bool:
    return row.is_paragraph and row.ends_sentence and not row.continues and row.length <= _LONGEST


def _begins(rows: list[Row], first: int, start: int) -> bool:
    """Tell whether the text begins at a place only."""
    if datelines.of_opening(rows[first].text):
        return False
    between = [row for row in rows[first + 1 : start] if row.role is not Role.SEPARATOR]
    is_signed = 0 < len(between) <= 2 and all(map(_is_signature, between))
    return (
        is_signed
        or _is_picture(between)
        or (not between and datelines.of_opening(rows[start].text) is not None)
    )


def _is_picture(between: list[Row]) -> bool:
    """Tell a line below a picture and, on another, whose it is."""
    if len(between) != _LINES_OF_PICTURE or between[0].length > _LONGEST_CAPTION:
        return False
    return not between[0].ends_sentence and bool(_PICTURE.match(between[1].text))


def _is_signature(row: Row) -> bool:
    """Tell a line that holds a writer and a place."""
    if row.role in (Role.BYLINE, Role.DATELINE):
        return True
    is_line = row.length <= _LONGEST_LINE and not row.ends_sentence
    return is_line and bool(datelines.of_line(row.text) or datelines.of_writer_first(row.text))
