"""Which lines are the article: the first good stretch of prose between two headings."""

from dataclasses import dataclass
from itertools import takewhile

from reader.importing.rows import HEADLINE_WORDS, Row
from reader.model import Role, Span

_GOOD = 12.0
"""A stretch of this score is an article, whatever follows it."""
_SHARE = 0.6
"""The first stretch wins that scores so much of the best."""
_AHEAD = 14
"""How many lines of cross-links may interrupt an article."""
_GAP = 8
"""How many other lines may stand between two of its paragraphs without a heading."""
_GAP_COST = 1.5
_NEAR = 6
_INTERRUPTIONS = (Role.RELATED, Role.NAVIGATION)
"""What a heading inside an article heads: links to others, or a letter to join."""
_NO_GAP = (Role.BYLINE, Role.DATELINE, Role.CREDIT, Role.FOOTER)
"""What stands above or below an article, never between its paragraphs."""
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
    _bridge_gaps(rows)
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
    return row.role is Role.DATE and not _is_day(row) and is_named


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
        if row.is_cut and not (row.role in _INTERRUPTIONS and _goes_on(rows, start, i)):
            found.append(Span(start, i))
            start = i + 1
    return [*found, Span(start, len(rows))]


def _goes_on(rows: list[Row], start: int, cut: int) -> bool:
    """Tell whether the article goes on after a heading and its links, and name the links."""
    if not any(row.is_sure_paragraph for row in rows[start:cut]):
        return False
    end = next((i for i in range(cut + 1, len(rows)) if _is_prose(rows[i])), len(rows))
    links = _without_subhead(rows[cut + 1 : end])
    if end == len(rows) or len(links) >= _AHEAD or any(map(_ends_links, links)):
        return False
    if not rows[end].continues and not (_follows_paragraph(rows, cut) and _is_text(rows, end)):
        return False
    for link in links:
        link.settle(Role.RELATED, "under a heading", -0.5)
    rows[cut].score = -0.5
    return True


def _is_prose(row: Row) -> bool:
    """Tell whether a row below a heading is none of its links."""
    may_go_on = row.role in (Role.BODY, Role.UNKNOWN) and (row.continues or row.introduces)
    return row.is_sure_paragraph or (may_go_on and row.length >= _SHORTEST_SENTENCE)


def _without_subhead(links: list[Row]) -> list[Row]:
    """Leave out the last of some links where it is much shorter than they are."""
    others = [row.length for row in links[:-1] if row.is_arabic]
    is_subhead = others and 2 <= links[-1].length <= 0.7 * min(others)
    return links[:-1] if is_subhead else links


def _ends_links(row: Row) -> bool:
    return row.is_cut or _is_day(row) or row.role in (Role.FORM, Role.FOOTER)


def _follows_paragraph(rows: list[Row], cut: int) -> bool:
    """Tell whether nothing that ends an article stands between its text and a heading."""
    before = next((row for row in reversed(rows[:cut]) if row.role is not Role.SEPARATOR), None)
    return before is not None and before.is_paragraph


def _is_text(rows: list[Row], start: int) -> bool:
    """Tell whether a paragraph begins more text than a link's summary is."""
    following = list(takewhile(lambda row: not _ends_text(row), rows[start : start + _NEAR]))
    is_answer = rows[start - 1].asks or any(row.asks for row in following[:3])
    return (
        any(row.is_paragraph for row in following[1:2])
        or any(row.continues for row in following)
        or (is_answer and _has_more(rows, start))
    )


def _bridge_gaps(rows: list[Row]) -> None:
    """Let the few lines between two paragraphs cost little: a link, a picture, a poll."""
    last: int | None = None
    for i, row in enumerate(rows):
        if not row.is_sure_paragraph:
            continue
        gap = rows[last + 1 : i] if last is not None else []
        is_small = sum(other.score < 0 and other.reason != "markup" for other in gap) <= _GAP
        if is_small and not any(map(_ends_text, gap)) and (row.continues or _has_more(rows, i)):
            _share_cost(gap)
        last = i


def _has_more(rows: list[Row], start: int) -> bool:
    """Tell whether another paragraph stands near below one."""
    following = takewhile(lambda row: not _ends_text(row), rows[start + 1 : start + _NEAR])
    return any(row.is_paragraph for row in following)


def _ends_text(row: Row) -> bool:
    return row.is_cut or _is_day(row) or row.role in _NO_GAP


def _is_day(row: Row) -> bool:
    """Tell whether a row is a day: hours stand inside an article, too."""
    return row.role is Role.DATE and any(found.is_sure for found in row.dates)


def _share_cost(gap: list[Row]) -> None:
    cost = -sum(min(row.score, 0) for row in gap)
    for row in gap:
        if row.score < 0 and cost > _GAP_COST:
            row.score *= _GAP_COST / cost


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
