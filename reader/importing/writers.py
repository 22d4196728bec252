"""Who wrote an article: a person by a label, beside a place or alone on a line, or an agency."""

import re
from collections.abc import Iterator

from reader.importing import datelines, names
from reader.importing.datelines import Dateline
from reader.importing.first_look import label_of
from reader.importing.near import Near
from reader.importing.rows import Row
from reader.model import Role

_LONGEST_LINE = 5
_LONGEST_REVERSED = 8
# «… قال المصدر. (أ ف ب)»
_SIGNATURE = re.compile(r"[.!؟…\"»”]\s*[(\[](?P<name>[^()\[\]]{2,40})[)\]]\s*\.?\s*$")
_STAR = re.compile(r"^\s*[*•٭]|[*٭]\s*$")

Place = tuple[Dateline, Row]


def author(near: Near, place: Place | None) -> tuple[str, Row] | None:
    """Return the first name that is a person's, the best evidence first."""
    return next(_authors(near, place), None)


def agency(near: Near, place: Place | None) -> tuple[str, Row] | None:
    """Return the agency of a credit, a byline, a dateline or a signature.

    One that the text quotes is not meant.
    """
    for credit, row in _credits(near, place):
        if name := datelines.agency_in(credit):
            return name, row
    return None


def place(near: Near) -> Place | None:
    """Return where the article was written."""
    words = frozenset(w for other in near.rows if other.role.is_read for w in other.words)
    for row in reversed(near.above):
        if row.role is Role.DATELINE and (found := datelines.of_line(row.text, words)):
            return found, row
    first = near.first_of_body
    if first and (found := datelines.of_opening(first.text)):
        return found, first
    for row in near.under_title:
        if row.role is Role.DATE and (found := datelines.of_dated_line(row.text)):
            return found, row
        reversed_ = datelines.of_writer_first(row.text) if row.length < _LONGEST_REVERSED else None
        if reversed_ and any(map(names.people_in, reversed_.beside)):
            return reversed_, row
    return None


def after_label(row: Row) -> str:
    """Return what a labelled row says behind its label."""
    found = label_of(row)
    words = len(found[1].split()) if found else 0
    return re.sub(rf"^(?:\W*[^\W_]+){{{words}}}[\s:：\-–—ـ/|]*", "", row.text, count=1).strip()


def credit_parts(row: Row) -> list[str]:
    # «المصدر: الخليج + وكالات» names the paper itself beside its agency.
    whole = after_label(row)
    return [whole, *(part.strip() for part in whole.split("+"))]


def _authors(near: Near, place: Place | None) -> Iterator[tuple[str, Row]]:
    for row in near.both:
        if row.role is Role.BYLINE:
            yield from ((name, row) for name in names.people_in(after_label(row)))
    if place:
        yield from ((name, place[1]) for part in place[0].beside for name in names.people_in(part))
    for row in _alone(near):
        for name in names.people_in(row.text)[:1]:
            if names.is_known(name):
                yield name, row


def _alone(near: Near) -> Iterator[Row]:
    """Yield the rows that may hold a name and nothing else: beside the title, or at the end."""
    if near.title_place is not None:
        yield from filter(_is_name_line, near.under_title)
    for i, row in enumerate(near.below):
        is_followed = i + 1 < len(near.below) and names.says_trade(near.below[i + 1].text)
        if _is_name_line(row) and (i == 0 or is_followed or _STAR.search(row.text)):
            yield row
    if near.title_place:
        row = near.above[near.title_place - 1]
        rows = near.above[max(0, near.title_place - 3) : near.title_place - 1]
        is_list = any(names.is_known(other.text) and _is_name_line(other) for other in rows)
        if _is_name_line(row) and not is_list:
            yield row


def _is_name_line(row: Row) -> bool:
    return (
        row.role in (Role.UNKNOWN, Role.SUBHEAD, Role.BODY, Role.DATE, Role.REPEAT, Role.RELATED)
        and not row.is_cut
        and not row.ends_sentence
        and len(row.dateless) <= _LONGEST_LINE
    )


def _credits(near: Near, place: Place | None) -> Iterator[tuple[str, Row]]:
    for row in near.both:
        if row.role is Role.CREDIT:
            yield from ((part, row) for part in credit_parts(row))
    for row in near.both:
        if row.role is Role.BYLINE:
            yield after_label(row), row
            yield from ((part, row) for part in re.split(r"\s*[-–—ـ|:]\s*", after_label(row)))
    if place:
        yield from ((part, place[1]) for part in place[0].beside)
    for row in filter(None, (near.last_of_body, *near.below[:1])):
        if signature := _SIGNATURE.search(row.text):
            yield signature["name"], row
