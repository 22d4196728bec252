"""Paragraphs that a program cut into lines of one width, as old pages and mails print them."""

from itertools import takewhile

from reader.importing.rows import Row
from reader.model import Role

_NARROWEST, _WIDEST, _FULL = 45, 130, 0.6
"""Letters of a line that was cut, and how much of the width a line fills."""


def mark(rows: list[Row]) -> None:
    """Settle rows whose lines fill one width, but for the last, which ends a sentence."""
    run: list[Row] = []
    for row in rows:
        may_be_line = row.role in (Role.BODY, Role.UNKNOWN) and len(row.text) <= _WIDEST
        if may_be_line and run and row.ends_sentence:
            _settle(run, row)
        is_open = may_be_line and not row.ends_sentence and len(row.text) >= _NARROWEST
        run = [*run, row] if is_open else []


def _settle(run: list[Row], last: Row) -> None:
    width = max(len(row.text) for row in run)
    lines = list(takewhile(lambda row: len(row.text) >= _FULL * width, reversed(run)))
    if lines and not lines[-1].reports and not lines[-1].has_comma:
        # The title above looks the same.
        lines.pop()
    is_prose = sum(row.has_comma or row.reports for row in lines) >= len(lines) / 2
    if lines and is_prose and len(last.text) <= width:
        for row in (*lines, last):
            row.settle(Role.BODY, "wrapped", max(row.score, 1.0))
