"""Finding out what each line of a file is to its article, by the rules of the other modules."""

from dataclasses import dataclass

from reader.importing import body, first_look, head, neighbours
from reader.importing.rows import Row, share_known
from reader.importing.standing import Standing, mark
from reader.model import Role, Span

_SURE_SCORE, _SURE_WORDS = 10.0, 90
"""A body of such a score or length is certain; less lowers the confidence."""
_FLASH_WORDS, _FLASH_KNOWN, _FLASH = 15, 0.35, 0.5
"""A body of so few words is trusted if it knows that share of its title's; so much."""


@dataclass(frozen=True, slots=True)
class Reading:
    """The rows of a file, all with their roles."""

    rows: list[Row]
    body: Span
    """From its first to its last row; rows of other roles may stand between."""
    title: Row | None
    confidence: float
    """From 0, no article found, to 1."""


def find_roles(rows: list[Row], standing: Standing | None = None) -> Reading:
    """Give every row its role. `standing` says which lines the outlet prints on all pages."""
    for row in rows:
        first_look.look(row)
    if standing:
        mark(rows, standing)
    neighbours.compare(rows)
    stretch = body.find(rows)
    if stretch is None:
        return Reading(rows, Span(0, 0), None, 0.0)
    body.settle(rows, stretch.span)
    title = head.find_title(rows, stretch.span)
    span = head.settle(rows, stretch.span, title)
    _settle_tail(rows, span.end)
    words = body.words_of(rows)
    confidence = min(1.0, max(stretch.score / _SURE_SCORE, words / _SURE_WORDS))
    if words < body.MIN_WORDS:
        confidence *= 0.4
    if words >= _FLASH_WORDS and title and _speaks_of(title, rows, span):
        confidence = max(confidence, _FLASH)
    return Reading(rows, span, title, confidence)


def _speaks_of(title: Row, rows: list[Row], span: Span) -> bool:
    """Tell whether a short body is surely that of its title."""
    paragraphs = [row for row in rows[span.start : span.end] if row.is_sure_paragraph]
    return bool(paragraphs) and share_known(title, paragraphs) >= _FLASH_KNOWN


def _settle_tail(rows: list[Row], end: int) -> None:
    """Rows below the body are what the heading above them says."""
    under: Role | None = None
    for row in rows[end:]:
        if row.is_cut:
            under = row.role
        elif row.role.is_read or row.role is Role.DATELINE or row.reason == "short":
            row.settle(under or Role.UNKNOWN, "below the article")
