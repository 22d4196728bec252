"""The lines above an article: which is its title, and what the others are."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from reader.importing import datelines, mastheads, standfirsts
from reader.importing.captions import is_caption
from reader.importing.rows import Row, alike, holds, share_known
from reader.model import Role, Span

_SHORTEST, _LONGEST = 3, 30
_BODY_SHOWN = 8
"""So many paragraphs tell which words are the article's."""
_LOWEST_SCORE = 0.15
_FURTHEST = 60
"""No title stands so many lines above its body; without a bound, great files take for ever."""
_MOST_COMPARED = 400
_PATH = re.compile(r"\s[/|\\]\s?")
_STEP = re.compile(r"\s[>›»←]\s|^(?:الصفحة )?الرئيسية\s*[-–—/|»:]")
_TWIN_WORDS = 4
"""Shorter lines that are printed twice are names: of the outlet, or of a section."""
_WINDOWS = 4
"""So far from the top stands what the window was called."""
_WINDOW = re.compile(r"^\s+[|–—-]\s+\S+(?:\s\S+){0,4}$")
_BEFORE_TITLE = re.compile(r"\S\s+[|–—-]\s+$")
_ARABIC_WORD = re.compile(r"[\u0621-\u064a]")
_NUMBERS = 5
_CLAUSES = 18
"""So many words with a comma are rather the standfirst of a title that is not there."""
_DATELINE_WORDS = 7
_LEAD_WORDS = 12
"""A line between title and body of so many words, with function words, is the body's first."""


@dataclass(frozen=True, slots=True)
class _Candidate:
    row: Row
    known: float
    """Which share of its words of meaning the body knows."""

    @property
    def is_plausible(self) -> bool:
        return self.row.length >= 5 and self.known >= 0.25


def find_title(rows: list[Row], span: Span) -> Row | None:
    """Return the row that prints the title of the article that `span` holds, or none.

    Words it shares with the body, a second printing elsewhere, a date or byline beside it
    and a place near the body speak for a row; the marks of captions and sentences against.
    """
    head = [row for row in rows[: span.start] if row.role is not Role.SEPARATOR][-_FURTHEST:]
    body = [row for row in rows[span.start : span.end] if row.is_paragraph][:_BODY_SHOWN]
    windows = [row.text for row in rows[:_WINDOWS]]
    best, best_score, above, is_signed = None, _LOWEST_SCORE, None, False
    for i, row in enumerate(head):
        is_signed |= (
            above is not None and above.is_plausible and row.role in (Role.DATE, Role.BYLINE)
        )
        if _may_be_title(row, windows):
            candidate = _Candidate(row, share_known(row, body))
            score = _score(head, i, rows) + 2.2 * candidate.known
            if above and above.is_plausible:
                score -= 0.8 * _explains(row, above.row) + 1.2 * _repeats(row, above.row)
            # Below a title and its day stand a picture's text and the standfirst.
            score -= 1.2 * is_signed
            if above and i == len(head) - 1 and body and body[0].continues:
                # No article begins with «وأضاف»: this row is its first.
                score -= 1.5
            if score > best_score:
                best, best_score = row, score
            if candidate.is_plausible or above is None or not above.is_plausible:
                above = candidate
    return _fullest(best, head) if best else None


def _explains(row: Row, above: Row) -> bool:
    """Tell whether a row looks like the standfirst of the title above it."""
    return not alike(row, above) and (row.reports or row.length > above.length)


def _repeats(row: Row, above: Row) -> bool:
    """Tell whether a row looks like the text of a picture below the title above it."""
    is_shorter = row.length < above.length and not alike(row, above)
    return is_shorter and len(row.stems & above.stems) >= 0.5 * len(row.stems)


def settle(rows: list[Row], span: Span, title: Row | None) -> Span:
    """Name the rows above the body; return the body's span with a lead that belongs to it."""
    if title is None:
        _settle_unknown(rows[: span.start])
        return standfirsts.settle(rows, None, span)
    index = next(i for i, row in enumerate(rows) if row is title)
    title.settle(Role.TITLE, "title")
    for row in (*rows[: span.start], *rows[span.end :]):
        if row is not title and _prints_again(row, title):
            row.settle(Role.REPEAT, "title again")
    _settle_unknown(rows[:index])
    _mark_dateline(rows, index, span)
    mastheads.settle_below(title, rows[index + 1 : span.start], rows[span.start : span.end])
    return standfirsts.settle(rows, index, Span(_lead(rows, index, span.start), span.end))


def _may_be_title(row: Row, windows: Iterable[str] = ()) -> bool:
    # Two words are a section's name, unless the window is called so.
    is_named = any(_is_named(window, row) for window in windows)
    return (
        row.hint is Role.TITLE
        or row.role in (Role.BODY, Role.UNKNOWN, Role.REPEAT, Role.STANDFIRST)
        or row.reason in ("headlines in a row", "link")
    ) and (
        row.is_arabic
        and (row.length >= _SHORTEST or is_named)
        and row.length <= _LONGEST
        and not is_caption(row)
        and not row.introduces
        and not row.is_item
        and (row.hint is Role.TITLE or is_named or _has_words(row))
        and not _is_path(row)
        and not _is_table(row)
    )


def _has_words(row: Row) -> bool:
    arabic = [word for word in row.words if _ARABIC_WORD.match(word)]
    return len(arabic) >= _SHORTEST and sum(len(word) > 2 for word in arabic) >= 2


def _is_path(row: Row) -> bool:
    """Tell whether a row leads to the article: «الرئيسية / أخبار / محليات»."""
    has_quotes = "«" in row.text
    return len(_PATH.findall(row.text)) > 1 or (not has_quotes and bool(_STEP.search(row.text)))


def _is_table(row: Row) -> bool:
    """Tell whether a row is full of numbers: prices, scores, the hours of prayer."""
    # A day may be glued to a title's end; hours alone are a table's.
    is_dated = row.dates and row.dateless[:1] == row.words[:1]
    words = row.dateless if is_dated else row.words
    return sum(word.isdigit() for word in words) >= _NUMBERS


def _score(head: list[Row], i: int, rows: list[Row]) -> float:
    row = head[i]
    beside = head[max(0, i - 1) : i] + head[i + 1 : i + 2]
    twins = [
        other
        for other in rows[:_MOST_COMPARED]
        if other is not row and (alike(other, row) or holds(other, row))
    ]
    score = -0.1 * min(len(head) - 1 - i, 12)
    if any(other not in beside for other in twins) and row.length >= _TWIN_WORDS:
        score += 2
    elif twins and any(_may_be_title(other) for other in head[:i] if other not in twins):
        # The text of a picture and its caption are printed side by side, below the title.
        score -= 1.5
    has_day = len(row.dateless) < row.length and bool(row.dates)
    is_signed = any(other.role in (Role.DATE, Role.BYLINE) for other in beside)
    score += 0.6 * (has_day or is_signed)
    if any(
        other.role in (Role.DATE, Role.BYLINE) and other.reason == "label" for other in head[:i]
    ):
        score -= 1
    score += 4 * (row.hint is Role.TITLE)
    named = head if row.length >= _TWIN_WORDS else rows[:_WINDOWS]
    score += 2 * any(_is_named(other.text, row) for other in named)
    score -= 1.5 * row.text.endswith(".")
    score -= 0.8 * (row.length < 4)
    # No menu asks.
    score += 0.5 * row.text.endswith(("؟", "?"))
    score += 0.4 * (5 <= row.length <= 16)
    # Some print the day in the title's line.
    length = min(row.length, len(row.dateless))
    score -= 0.2 * max(0, length - 14) + 1.5 * (length >= _CLAUSES and row.has_comma)
    if i == len(head) - 1 and row.length >= 4:
        score += 0.6
    return score


def _fullest(title: Row, head: list[Row]) -> Row:
    """Of the printings above the body take the one on the page, which keeps its quotes."""
    letters = title.plain.replace(" ", "")
    printings = [
        row for row in head if row.plain.replace(" ", "") == letters and _may_be_title(row)
    ]
    hinted = [row for row in printings if row.hint is Role.TITLE]
    title = max(hinted or printings or [title], key=lambda row: len(row.text))
    return next((row for row in head if _is_named(title.text, row)), title)


def _is_named(window: str, row: Row) -> bool:
    """Tell whether a window's title is a row's with the outlet's name, or the way to it, beside."""
    rest = window.removeprefix(row.text)
    before = window.removesuffix(row.text)
    return (rest != window and bool(_WINDOW.match(rest))) or (
        row.length >= _TWIN_WORDS and before != window and bool(_BEFORE_TITLE.search(before))
    )


def _prints_again(row: Row, title: Row) -> bool:
    if row.is_cut or row.role in (Role.TICKER, Role.DATE) or row.is_sure_paragraph:
        return False
    common = len(row.bag & title.bag)
    # Cut short, or with the outlet's name before it.
    is_piece = common >= 5 and common >= 0.7 * row.length
    return alike(row, title) or holds(row, title) or is_piece


def _settle_unknown(rows: list[Row]) -> None:
    for row in rows:
        if row.role.is_read or (row.role is Role.UNKNOWN and row.reason == "short"):
            row.settle(Role.UNKNOWN, "above the title")


def _mark_dateline(rows: list[Row], title: int, span: Span) -> None:
    """Find a dateline by the article's own words: no list holds every town."""
    words = frozenset(word for row in rows[span.start : span.end] for word in row.words)
    for row in rows[title + 1 : span.start]:
        place = datelines.of_line(row.text, words) if row.length <= _DATELINE_WORDS else None
        if row.role is Role.UNKNOWN and place and len(place.beside) == 1:
            row.settle(Role.DATELINE, "place of the article")


def _lead(rows: list[Row], title: int, start: int) -> int:
    """Name the rows from the title to the body; return where the body begins with its lead."""
    for i in range(start - 1, title, -1):
        row = rows[i]
        is_free = row.role in (Role.BODY, Role.UNKNOWN) or row.reason == "headlines in a row"
        if not is_free or not row.is_arabic or row.is_cut:
            continue
        is_last = all(
            other.role is Role.SEPARATOR or other.role.is_read for other in rows[i + 1 : start]
        )
        is_long = row.length >= _LEAD_WORDS and row.stop_share >= 0.15
        if is_last and (is_long or (rows[start].continues and row.length >= 5)):
            row.settle(Role.BODY, "lead")
            start = i
        elif row.length >= 8 and not row.dates and not row.is_item:
            row.settle(Role.STANDFIRST, "between title and body")
        else:
            row.settle(Role.UNKNOWN, "between title and body")
    return start
