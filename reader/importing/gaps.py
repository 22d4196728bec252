"""What stands between the paragraphs of one article, and is none of it."""

from itertools import takewhile

from reader.importing.rows import Row
from reader.model import Role

_AHEAD = 14
"""How many lines of cross-links may interrupt an article."""
_GAP = 8
"""How many other lines may stand between two of its paragraphs without a heading."""
_GAP_COST = 1.5
_NEAR = 6
_NO_GAP = (Role.BYLINE, Role.DATELINE, Role.CREDIT, Role.FOOTER)
"""What stands above or below an article, never between its paragraphs."""
_SHORTEST_SENTENCE = 4


def goes_on(rows: list[Row], start: int, cut: int) -> bool:
    """Tell whether the article goes on after a heading and its links, and name the links."""
    if not any(row.is_sure_paragraph for row in rows[start:cut]):
        return False
    near = range(cut + 1, min(cut + 1 + _AHEAD, len(rows)))
    end = next((i for i in near if _is_prose(rows[i])), None)
    if end is None:
        return False
    links = _without_subhead(rows[cut + 1 : end])
    if any(map(_ends_links, links)):
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
    if not others or (links[-1].asks and len(others) == 1):
        return links
    return links[:-1] if 2 <= links[-1].length <= 0.7 * min(others) else links


def _ends_links(row: Row) -> bool:
    return row.is_cut or is_day(row) or row.role in (Role.FORM, Role.FOOTER)


def _follows_paragraph(rows: list[Row], cut: int) -> bool:
    """Tell whether nothing that ends an article stands between its text and a heading."""
    above = (rows[i] for i in range(cut - 1, -1, -1))
    before = next((row for row in above if row.role is not Role.SEPARATOR), None)
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


def bridge(rows: list[Row]) -> None:
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
    return row.is_cut or is_day(row) or row.role in _NO_GAP


def is_day(row: Row) -> bool:
    """Tell whether a row is a day: hours stand inside an article, too."""
    return row.role is Role.DATE and any(found.is_sure for found in row.dates)


def _share_cost(gap: list[Row]) -> None:
    cost = -sum(min(row.score, 0) for row in gap)
    for row in gap:
        if row.score < 0 and cost > _GAP_COST:
            row.score *= _GAP_COST / cost
