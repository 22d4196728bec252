"""Which lines are the article: the first good stretch of prose between two headings."""

from dataclasses import dataclass

from reader.importing import gaps
from reader.importing.rows import HEADLINE_WORDS, Row
from reader.model import Role, Span

_GOOD = 12.0
"""A stretch of this score is an article, whatever follows it."""
_SHARE = 0.6
"""The first stretch wins that scores so much of the best."""
_INTERRUPTIONS = (Role.RELATED, Role.NAVIGATION)
"""What a heading inside an article heads: links to others, or a letter to join."""
_SHORTEST_SENTENCE = 4
_SHORTEST_SUBHEAD, _LONGEST_SUBHEAD = 4, 12
"""Letters, and words."""
MIN_WORDS = 40
"""A body of fewer words is not trusted."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Rows from start to end, and how much they look like an article."""

    span: Span
    score: float


def find(rows: list[Row]) -> Stretch | None:
    """Return the stretch that holds the body, or none."""
    _distrust_head(rows)
    gaps.bridge(rows)
    found = [best for block in _blocks(rows) if (best := _best(rows, block)).score > 0]
    if not found:
        return None
    top = max(stretch.score for stretch in found)
    first = next(s for s in found if s.score >= _SHARE * top or s.score >= _GOOD)
    return _from_first_paragraph(rows, first)


def settle(rows: list[Row], span: Span) -> None:
    """Name the short lines of the body, and take out of it what no rule called prose."""
    inside = [row for row in rows[span.start : span.end] if row.role is not Role.SEPARATOR]
    for row, following in zip(inside, [*inside[1:], None], strict=True):
        if row.role is Role.UNKNOWN and row.reason == "short":
            _settle_short(row, following)
    hours = [row for row in inside if _is_hour(row)]
    for row in hours if len(hours) > 1 else ():
        row.settle(Role.SUBHEAD, "hour of an entry")


def _is_hour(row: Row) -> bool:
    """Tell whether a row heads an entry of a report that is written hour by hour."""
    is_named = row.is_arabic and row.text[0].isalnum()
    return row.role is Role.DATE and not gaps.is_day(row) and is_named


def words_of(rows: list[Row]) -> int:
    return sum(row.length for row in rows if row.role.is_read)


def _distrust_head(rows: list[Row]) -> None:
    """Before the first sure paragraph a line of headline length is no prose."""
    for row in rows:
        if row.is_sure_paragraph:
            return
        if row.role in (Role.BODY, Role.UNKNOWN) and row.length <= HEADLINE_WORDS:
            row.score = min(row.score, -1)


def _blocks(rows: list[Row]) -> list[Span]:
    """Return the spans between the headings that end an article."""
    found, start = [], 0
    for i, row in enumerate(rows):
        if row.is_cut and not (row.role in _INTERRUPTIONS and gaps.goes_on(rows, start, i)):
            found.append(Span(start, i))
            start = i + 1
    return [*found, Span(start, len(rows))]


def _best(rows: list[Row], block: Span) -> Stretch:
    best, total, start = Stretch(Span(block.start, block.start), 0.0), 0.0, block.start
    for i in range(block.start, block.end):
        if total <= 0:
            total, start = 0.0, i
        row = rows[i]
        # A short line inside an article may be a sub-head: it costs little.
        total += max(row.score, -1.2) if row.role is Role.UNKNOWN else row.score
        if total > best.score:
            best = Stretch(Span(start, i + 1), total)
    return best


def _from_first_paragraph(rows: list[Row], stretch: Stretch) -> Stretch:
    """Leave out the title that made it into the stretch; the head's rules look at it again."""
    span = stretch.span
    sure = next((i for i in range(span.start, span.end) if rows[i].is_sure_paragraph), span.start)
    first = sure
    while first > 0 and _is_going_on(rows[first - 1]):
        first -= 1
    return Stretch(Span(first, _to_last_sentence(rows, span.end)), stretch.score)


def _is_going_on(row: Row) -> bool:
    """Tell whether a row above the first sure paragraph is none of the head's."""
    is_text = row.is_paragraph or (row.role is Role.UNKNOWN and row.reason == "short")
    return is_text and row.continues and row.length >= _SHORTEST_SENTENCE


def _to_last_sentence(rows: list[Row], end: int) -> int:
    """Add short sentences that follow the stretch at once, such as the last answer."""
    for i in range(end, len(rows)):
        row = rows[i]
        is_short = row.role is Role.UNKNOWN and row.reason == "short"
        is_text = row.is_paragraph or (is_short and row.length >= _SHORTEST_SENTENCE)
        if is_text and row.ends_sentence and not row.asks:
            end = i + 1
        elif not (is_short and row.asks):
            break
    return end


def _settle_short(row: Row, following: Row | None) -> None:
    if row.is_item or row.introduces or row.ends_sentence or row.continues:
        row.settle(Role.BODY, "short paragraph")
    elif row.ticker_parts > 1 or len(row.plain) < _SHORTEST_SUBHEAD:
        row.settle(Role.UNKNOWN, "too short")
    elif row.dates and row.dates[-1].is_sure and len(row.dateless) < row.length:
        row.settle(Role.RELATED, "headline and date")
    elif row.length <= _LONGEST_SUBHEAD and following and following.is_paragraph:
        row.settle(Role.SUBHEAD, "short before a paragraph")
    else:
        row.settle(Role.BODY, "short among paragraphs")
