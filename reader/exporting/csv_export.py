"""A concordance as a table that spreadsheets open: a line for each place where a name stands."""

import csv
import io
from collections.abc import Iterable
from dataclasses import astuple, dataclass
from pathlib import Path

from reader.exporting.files import write_whole
from reader.library.concordance import ConcordanceLine

_BOM = "\ufeff"
"""Without it Excel takes the letters for those of Windows."""
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What begins with these is computed by spreadsheets, whoever wrote it into an article."""


@dataclass(frozen=True, slots=True)
class Headings:
    """What stands above the columns, in the user's language."""

    before: str
    name: str
    after: str
    outlet: str
    date: str
    title: str
    article: str


def export_lines(
    lines: Iterable[ConcordanceLine], path: Path, headings: Headings, library: Path
) -> int:
    """Write lines of a library into a file, which appears only when it is whole.

    Returns how many there were. Raises UnwritableFileError.
    """
    table = io.StringIO(newline="")
    writer = csv.writer(table)
    writer.writerow(astuple(headings))
    count = 0
    for line in lines:
        writer.writerow([_cell(value) for value in _row(line)])
        count += 1
    # A lone surrogate, which damaged files may hold, is no text to other programs.
    write_whole(path, (_BOM + table.getvalue()).encode("utf-8", "replace"), library)
    return count


def _row(line: ConcordanceLine) -> tuple[object, ...]:
    context = line.context
    day = line.published.isoformat()[:10] if line.published else line.partial
    before = ("…" if context.is_cut_before else "") + context.before.strip()
    after = context.after.strip() + ("…" if context.is_cut_after else "")
    return before, context.named, after, line.outlet, day, line.title, line.article_id


def _cell(value: object) -> object:
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value
