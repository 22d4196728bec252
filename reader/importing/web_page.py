"""Reading an article from a saved web page.

trafilatura finds the body best on pages of today; the rules for lines, over the visible blocks,
judge it: on old tables it takes the whole page.
"""

import re
from dataclasses import replace

from lxml import etree

from reader.errors import Reason, UnreadableFileError
from reader.importing import addresses, blocks, outlets, publication
from reader.importing.drafts import draft
from reader.importing.facts import Fact, Facts, named
from reader.importing.files import File
from reader.importing.metadata import days_of, facts_of, title_of
from reader.importing.near import Near, near
from reader.importing.page_facts import PageFacts, facts
from reader.importing.phrases import plain
from reader.importing.plain_text import without_controls
from reader.importing.roles import Reading, find_roles
from reader.importing.rows import Row, alike, holds
from reader.model import Draft, Role

_MARKUP = re.compile(
    r"<(?:!doctype\s+html|html|head|body|div|p|article|table|meta)\b[^<>]*>", re.IGNORECASE
)
_BEGINNING = 4096

_AGREEMENT = 0.8
"""Above this share of words in common the two bodies are the same, give or take a line."""
_DOUBT = 0.6
"""How much is left of the confidence where they are not."""
_SHORTEST_HEADLINE = 2
_END = 4
"""So far below our last line trafilatura's last may stand."""
_SHORTEST = 4
"""A block of fewer words is not looked for in trafilatura's text: it may stand anywhere."""
# Reasons of the rules that hold whatever trafilatura says.
_CERTAIN_JUNK = (
    "phrase",
    "heading",
    "parts",
    "headline and date",
    "headlines in a row",
    "ends in more",
    "under a heading",
    "link",
    "not arabic",
    "advert",
    "poll",
    "post",
    "teaser",
    "repeat",
    "standing",
)
_LEFT_OUT = (
    Role.TITLE,
    Role.STANDFIRST,
    Role.CAPTION,
    Role.BYLINE,
    Role.DATELINE,
    Role.DATE,
    Role.CREDIT,
    Role.REPEAT,
    Role.FORM,
    Role.FOOTER,
)


def is_web_page(file: File) -> bool:
    """Tell markup from plain text by its beginning, whatever the file's name."""
    return bool(_MARKUP.search(file.text[:_BEGINNING]))


def read(file: File) -> Draft:
    """Read a draft from a page.

    Raises UnreadableFileError where it is nested too deep.
    """
    return read_page(file, file.text)


def read_page(file: File, page: str, address: str | None = None) -> Draft:
    """Read a draft from a page that a file holds; `address` is where it was saved, if known.

    Raises UnreadableFileError where it is nested too deep.
    """
    text = without_controls(page)
    root = _parsed(file, text)
    said = facts(root, address or addresses.saved_from(text))
    visible = blocks.rows_of(root)
    _point_out_title(visible, said)
    reading = _judged(find_roles(visible, file.standing), _extracted(text))
    return draft(file, reading, _joined(reading, said, visible))


def rows(file: File, markup: str) -> list[Row]:
    """Return the blocks of a piece of markup that a file holds.

    Raises UnreadableFileError where it is nested too deep.
    """
    return blocks.rows_of(_parsed(file, without_controls(markup)))


def _parsed(file: File, text: str) -> etree._Element:
    if blocks.depth(text) > blocks.MOST_LEVELS:
        raise UnreadableFileError(file.name, Reason.TOO_DEEP)
    root = blocks.parse(text)
    if root is None:
        raise UnreadableFileError(file.name, Reason.EMPTY)
    return root


def _point_out_title(rows: list[Row], said: PageFacts) -> None:
    if said.title is None:
        return
    title = Row(said.title.value)
    for row in rows:
        if row.hint in (None, Role.TITLE) and _prints(row, title):
            row.hint = Role.TITLE


def _prints(row: Row, title: Row) -> bool:
    return alike(row, title) or (row.length <= title.length and holds(title, row))


def _extracted(text: str) -> str:
    """Return trafilatura's body in plain form; it reads what it is given and fetches nothing."""
    # It takes a while to import, and text files do without.
    from trafilatura import extract  # noqa: PLC0415

    body = extract(text, include_comments=False, output_format="txt")
    return f" {plain(body or '')} "


def _judged(reading: Reading, extracted: str) -> Reading:
    """Take trafilatura's body where the rules agree; else what reads more like an article."""
    ours = [row for row in reading.rows if row.role.is_read]
    theirs = [row for row in reading.rows if _stands_in(row, extracted) and not is_junk(row)]
    if not theirs:
        return reading
    common = _words(list({*ours} & {*theirs}))
    agreement = 2 * common / max(1, _words(ours) + _words(theirs))
    if agreement >= _AGREEMENT:
        return _with_body(reading, _completed(ours, theirs, reading.rows), reading.confidence)
    if ours and _likeness(ours) >= _likeness(theirs):
        return replace(reading, confidence=_DOUBT * reading.confidence)
    confidence = _DOUBT * min(1.0, _words(theirs) / 90)
    return _with_body(reading, theirs, confidence)


def _stands_in(row: Row, extracted: str) -> bool:
    return row.length >= _SHORTEST and f" {row.plain} " in extracted


def _completed(ours: list[Row], theirs: list[Row], rows: list[Row]) -> list[Row]:
    """Add what only trafilatura holds for the article between its first line and its last."""
    either, known = {*ours, *theirs}, set(ours)
    places = [i for i, row in enumerate(rows) if row in known]
    last = places[-1] + 1
    below = [row for row in rows[last:] if row in either]
    # More is no end that the rules lost, but what stands below on the page.
    end = last + _END if len(below) <= _END else last
    return [row for row in rows[places[0] : end] if row in either]


def is_junk(row: Row) -> bool:
    """Tell whether the rules are sure that a row is no part of the article."""
    is_headed = row.role is Role.RELATED and row.reason == "below the article"
    is_certain = row.role in _LEFT_OUT or row.reason in _CERTAIN_JUNK
    return not row.role.is_read and (row.is_link or is_headed or is_certain)


def _with_body(reading: Reading, body: list[Row], confidence: float) -> Reading:
    """Return the reading with these rows as its body."""
    taken = set(body)
    for row in reading.rows:
        if row in taken:
            if not row.role.is_read:
                is_short = row.length <= 8 and not row.ends_sentence
                row.settle(Role.SUBHEAD if is_short else Role.BODY, "trafilatura")
        elif row.role.is_read:
            row.settle(Role.UNKNOWN, "not trafilatura")
    return replace(reading, confidence=confidence)


def _words(rows: list[Row]) -> int:
    return sum(row.length for row in rows)


def _likeness(rows: list[Row]) -> float:
    """Tell how much rows read like an article: prose speaks for it, all else against."""
    return sum(row.score for row in rows)


def _joined(reading: Reading, said: PageFacts, rows: list[Row]) -> Facts:
    """Prefer what the page prints for its title, and what its head says for the rest."""
    around = near(reading)
    found = facts_of(around)
    is_printed = (
        found.title and said.title and _prints(Row(found.title.value), Row(said.title.value))
    )
    is_headed = said.is_title_of_window and any(row.hint is Role.TITLE for row in rows)
    title = found.title if is_printed or is_headed else said.title or found.title
    if title is said.title and title and said.is_title_of_window:
        title = replace(title, value=_headline(title.value, around))
    names = {plain(outlet.value) for outlet in (said.outlet, found.outlet) if outlet}
    title = next(
        (one for one in (title, found.title) if one and plain(one.value) not in names), None
    )
    return replace(
        found,
        title=title,
        outlet=_republished(found) or named(said.outlet, found.outlet),
        author=said.author or found.author,
        agency=found.agency or said.agency,
        standfirst=found.standfirst or _printed(said.description, reading),
        day=publication.settled([*said.days, *days_of(around)]),
    )


def _headline(window: str, around: Near) -> str:
    """Return the part of a window's title that the page prints on a line, else all but its name."""
    parts = sorted(outlets.parts_of(window), key=len, reverse=True)
    printed = {row.plain: row.text for row in around.rows if row.length >= _SHORTEST_HEADLINE}
    found = next((printed[plain(part)] for part in parts if plain(part) in printed), None)
    return found or title_of(around, window)[0]


def _republished(found: Facts) -> Fact[str] | None:
    """Return the outlet of a copy that says where it was published first."""
    is_copy = found.outlet and outlets.published_in(found.outlet.evidence.text)
    return found.outlet if is_copy else None


def _printed(description: str | None, reading: Reading) -> Fact[str] | None:
    """Return a description that stands in the page, but not in the body."""
    wanted = plain(description or "")
    row = next(
        (row for row in reading.rows if wanted and row.plain == wanted and not row.role.is_read),
        None,
    )
    return Fact(row.text, near(reading).evidence(row)) if row else None
