"""What a file's lines say of its article: title, outlet, author, agency, place and day.

Better nothing than something wrong.
"""

import re
from collections.abc import Iterator
from typing import TypeVar

from reader.importing import addresses, mastheads, outlets, publication, writers
from reader.importing.facts import Fact, Facts
from reader.importing.near import Near, near
from reader.importing.phrases import plain
from reader.importing.publication import Candidate
from reader.importing.roles import Reading
from reader.importing.rows import Row
from reader.model import Evidence, Role

T = TypeVar("T")

_NAME_END = re.compile(r"\s*[-–—ـ|/+،,(:]\s*|\s{2,}")
_HEAD = 12
_LONGEST_NAME = 5
_LONGEST_ADDRESS_LINE = 4
"""A line of so many words that holds an address says where the article stands."""


def metadata(reading: Reading) -> Facts:
    """Return what the rows say."""
    return facts_of(near(reading))


def facts_of(near: Near) -> Facts:
    """Return what the rows near an article say."""
    place = writers.place(near)
    title, cut = title_of(near, near.title.text) if near.title else (None, None)
    standfirst = next((row for row in near.above if row.role is Role.STANDFIRST), None)
    writer = writers.author(near, place)
    return Facts(
        title=_fact(near, (title, near.title) if title and near.title else None),
        standfirst=_fact(near, (standfirst.text, standfirst) if standfirst else None),
        outlet=next(_outlets(near, cut, place), None),
        author=_fact(near, writer),
        agency=_fact(near, writers.agency(near, place, writer)),
        dateline=_fact(near, (place[0].place, place[1]) if place else None),
        day=publication.settled(days_of(near)),
    )


def title_of(near: Near, title: str) -> tuple[str, str | None]:
    """Cut off what pages add to a title, and return the outlet that was, or none.

    Also a name or a section that stands alone on one of the page's first lines.
    """
    dated = publication.dated_title(title)
    bare, cut = outlets.without_outlet(dated[0] if dated else title)
    head = [row.text for row in near.rows[:_HEAD] if row.length <= _LONGEST_NAME]
    bare, _ = outlets.without_outlet(bare, head)
    signed, own = outlets.without_outlet(bare, _signing(near, bare))
    return signed, cut or own


def _signing(near: Near, title: str) -> list[str]:
    """Return the title's last part, if the text opens with its words: «الضفة اليوم - عمان - …»."""
    last = outlets.parts_of(title)[-1:]
    opening = next((row.text for row in near.opening if row.role.is_read), "")
    name = plain(re.split(r"\s+[-–—]\s+", opening, maxsplit=1)[0])
    return [part for part in last if " " in name and f"{plain(part)} ".startswith(f"{name} ")]


def days_of(near: Near) -> Iterator[Candidate]:
    """Yield the days that rows print, and that an address printed among them holds."""
    yield from publication.printed_days(near)
    for address, _ in _addresses(near):
        if day := publication.by_address(address):
            yield day


def _fact(near: Near, said: tuple[T, Row] | None) -> Fact[T] | None:
    return Fact(said[0], near.evidence(said[1])) if said else None


def _outlets(near: Near, cut: str | None, place: writers.Place | None) -> Iterator[Fact[str]]:
    for name, row in _names(near, cut, place):
        if name:
            yield Fact(outlets.in_full(name, near.rows), near.evidence(row))
    for address, _ in _addresses(near):
        if outlet := by_address(address):
            yield outlet


def _names(
    near: Near, cut: str | None, place: writers.Place | None
) -> Iterator[tuple[str | None, Row]]:
    """Yield what the rows give for the outlet, the best evidence first."""
    yield from ((outlets.published_in(row.text), row) for row in near.both if row.role is Role.DATE)
    if near.title:
        yield cut, near.title
    if place:
        yield from ((outlets.known(part), place[1]) for part in place[0].beside)
    for row in near.both:
        if row.role in (Role.BYLINE, Role.CREDIT):
            parts = _NAME_END.split(writers.after_label(row))
            yield from ((outlets.known(part), row) for part in parts)
    yield from ((row.text, row) for row in near.under_title if row.reason == mastheads.REASON)
    yield from outlets.on_both_ends(near.rows)
    yield from outlets.in_head(row for row in near.above if row.role is not Role.RELATED)
    yield from outlets.in_head(near.below, is_top=False)
    yield from outlets.called_by_itself(near.rows)
    yield from (
        (outlets.in_copyright(row.text), row) for row in near.rows if outlets.reserves_rights(row)
    )
    yield from outlets.above_menu(near.rows)


def _addresses(near: Near) -> Iterator[tuple[str, Row]]:
    for row in [*near.above[:3], *near.under_title, *near.below]:
        address = addresses.address_in(row.text)
        if address and len(row.text.split()) <= _LONGEST_ADDRESS_LINE:
            yield address, row


def by_address(address: str) -> Fact[str] | None:
    """Return the outlet of an address, by its host: as it is printed, or else the bare host."""
    host = addresses.host_of(address)
    if host is None or addresses.is_stranger(host):
        return None
    return Fact(addresses.outlet_of(host) or host, Evidence(address, source="address"))
