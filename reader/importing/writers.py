"""Who wrote an article: a person by a label, beside a place or alone on a line, or an agency."""

import re
from collections.abc import Iterator

from reader.importing import datelines, mastheads, names, outlets
from reader.importing.datelines import Dateline
from reader.importing.first_look import label_of
from reader.importing.near import Near
from reader.importing.phrases import plain
from reader.importing.rows import Row
from reader.model import Role

_LONGEST_LINE = 5
_SEARCHED = 10
_LONGEST_REVERSED = 8
_LONGEST_SIGNED = 10
# «… قال المصدر. (أ ف ب)»
_SIGNATURE = re.compile(r"[.!؟…\"»”]\s*[(\[](?P<name>[^()\[\]]{2,40})[)\]]\s*\.?\s*$")
# An agency that the list does not hold: «و.م.ك.أ».
_ACRONYM = re.compile(r"^\W*(?:\w[.\s]){2,}\w?\W*$")
_CALLED = re.compile(r"^\W*وكالة\s+\S+(?:\s+\S+){0,3}\W*$")
# Alone or behind initials: before more words stands the credit of a picture.
_BRACKETS = re.compile(r"^(?:\w{1,2}[\s./]*){0,6}[(\[](?P<name>[^()\[\]]{2,40})[)\]]\s*$")
_PARTS = re.compile(r"\s*[-–—ـ|:/]\s*")
_STAR = re.compile(r"^\s*[*•٭]|[*٭]\s*$")

Place = tuple[Dateline, Row]


def author(near: Near, place: Place | None) -> tuple[str, Row] | None:
    """Return the first name that is a person's, the best evidence first."""
    return next(_authors(near, place), None)


def agency(
    near: Near, place: Place | None, writer: tuple[str, Row] | None
) -> tuple[str, Row] | None:
    """Return the agency of a credit, a byline, a dateline or a signature.

    One that the text quotes is not meant.
    """
    parts = list(_credits(near, place, writer))
    known = ((name, row) for credit, row in parts if (name := datelines.agency_in(credit)))
    by_name = ((credit.strip("() "), row) for credit, row in parts if _CALLED.match(credit))
    return next(known, None) or next(by_name, None) or _own(near, place) or _by_form(place)


def _own(near: Near, place: Place | None) -> tuple[str, Row] | None:
    """Return the sign of an agency beside a place on its own page: «واحة» of «وكالة الواحة»."""
    signs = [part.strip("() ") for part in place[0].beside] if place else []
    edges = [row.plain for row in near.rows if not row.role.is_read]
    is_own = (
        name
        for name in signs
        if plain(name)
        and any(re.search(rf"\bل?وكاله (?:ال)?{re.escape(plain(name))}\b", edge) for edge in edges)
    )
    return next(((name, place[1]) for name in is_own), None) if place else None


def _by_form(place: Place | None) -> tuple[str, Row] | None:
    """Return what stands in brackets behind a place: an agency, if it is no other place."""
    if place is None or not place[0].beside:
        return None
    name = place[0].beside[0].strip("() ")
    in_brackets = re.search(rf"\(\s*{re.escape(name)}\s*\)", place[1].text)
    is_agency = (
        in_brackets
        and len(name.split()) <= 3
        and not any(map(str.isdigit, name))
        and not datelines.is_place(name)
        and not names.is_nobody(name)
        and not names.is_known(name)
        and not outlets.known(name)
    )
    return (name, place[1]) if is_agency else None


def place(near: Near) -> Place | None:
    """Return where the article was written, the best evidence first."""
    return next(_places(near), None)


def _places(near: Near) -> Iterator[Place]:
    words = frozenset(w for other in near.rows if other.role.is_read for w in other.words)
    for row in reversed(near.above):
        if row.role is Role.DATELINE and (found := datelines.of_line(row.text, words)):
            yield found, row
    for row in near.opening:
        if found := datelines.of_opening(row.text):
            yield found, row
    for row in [*near.under_title, *near.opening]:
        if len(row.dateless) <= _LONGEST_REVERSED and (found := _of_short(row, near, words)):
            yield found, row


def _of_short(row: Row, near: Near, words: frozenset[str]) -> Dateline | None:
    """Read a line that holds a place, a day or a name, and nothing else."""
    if row.role is Role.CAPTION or row.ends_sentence:
        return None
    if datelines.is_place(row.text):
        return Dateline(row.text.strip())
    if found := datelines.of_dated_line(row.text):
        return found
    reversed_ = datelines.of_writer_first(row.text)
    if reversed_ and any(map(names.people_in, reversed_.beside)):
        return reversed_
    place = _place_of(row.text, words)
    if place and not datelines.is_place(place) and not _is_no_outlet(place, near):
        return None
    found = datelines.of_line(row.text, words | {place})
    is_signed = found and any(
        _ACRONYM.match(part) or any(map(names.is_known, names.people_in(part)))
        for part in found.beside
    )
    return found if is_signed else None


def _place_of(text: str, words: frozenset[str]) -> str:
    """Return the place that a line begins with, if the article's own words hold all of its."""
    first = plain(re.split(r"[-–—ـ/:(]", text, maxsplit=1)[0])
    return first if first and set(first.split()) <= words and len(first.split()) <= 3 else ""


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
        people = ((name, place[1]) for part in place[0].beside for name in names.people_in(part))
        is_first = place[1].text.lstrip(" -–—•").startswith(place[0].place)
        is_line = place[1].length <= _LONGEST_REVERSED and is_first
        yield from (
            (name, row)
            for name, row in people
            if names.is_known(name) or (is_line and _is_no_outlet(name, near))
        )
    for row in _alone(near):
        yield from ((name, row) for name in names.people_in(row.text) if names.is_known(name))


def _is_no_outlet(name: str, near: Near) -> bool:
    """Tell a person or a place from an outlet, whose name the page prints at its edges, too."""
    inside = {*near.under_title, *near.opening}
    outside = (row for row in near.rows if not row.role.is_read and row not in inside)
    return names.is_known(name) or not outlets.is_printed_at_edges(name, outside)


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
        is_list = any(
            map(names.is_known, (n for other in rows for n in names.people_in(other.text)))
        )
        if _is_name_line(row) and not is_list:
            yield row
    if near.title_place is None:
        yield from filter(_is_name_line, _beside_days(near.above[-_SEARCHED:]))


def _beside_days(rows: list[Row]) -> Iterator[Row]:
    for i, row in enumerate(rows):
        if any(
            other.role is Role.DATE for other in (*rows[max(0, i - 1) : i], *rows[i + 1 : i + 2])
        ):
            yield row


def _is_name_line(row: Row) -> bool:
    return (
        row.role in (Role.UNKNOWN, Role.SUBHEAD, Role.BODY, Role.DATE, Role.REPEAT, Role.RELATED)
        and not row.is_cut
        and not row.ends_sentence
        and len(row.dateless) <= _LONGEST_LINE
    )


def _credits(
    near: Near, place: Place | None, writer: tuple[str, Row] | None
) -> Iterator[tuple[str, Row]]:
    for row in near.both:
        if row.role is Role.CREDIT and row.reason != mastheads.REASON:
            yield from ((part, row) for part in credit_parts(row))
    for row in near.both:
        if row.role is Role.BYLINE:
            yield after_label(row), row
            yield from ((part, row) for part in _PARTS.split(after_label(row)))
    if place:
        yield from ((part, place[1]) for part in place[0].beside)
    yield from _signatures(near, writer)


def _signatures(near: Near, writer: tuple[str, Row] | None) -> Iterator[tuple[str, Row]]:
    """Yield what stands in brackets at the end of a short line or of the text, or by a writer."""
    for row in [*near.below, *near.under_title]:
        if row.length <= _LONGEST_SIGNED and (bracket := _BRACKETS.search(row.text)):
            yield bracket["name"], row
    if writer:
        yield from ((part, writer[1]) for part in _PARTS.split(writer[1].text))
    for row in filter(None, (near.last_of_body, *near.below[:1])):
        if signature := _SIGNATURE.search(row.text):
            yield signature["name"], row
