"""What articles say that a person is, as rows of the entity's list."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from reader.library.expressions import SaidPosition
from reader.ui.context_rows import Heading, Row, Spelling
from reader.ui.wording import date_words, isolated

translate = QCoreApplication.translate


def said_rows(positions: Sequence[SaidPosition], title: str) -> Iterator[Row]:
    """Yield a row for each position, the title before them; nothing where none is known."""
    if positions:
        yield Heading(title)
    for position in positions:
        yield Spelling(position.printed, position.articles, _where(position))


def _where(position: SaidPosition) -> str:
    """Return since when and until when it is said, and by whom last."""
    parts = [_days(position)]
    if position.outlet:
        last = translate("said", "last in {outlet}")
        parts.append(last.format(outlet=isolated(position.outlet)))
    return " · ".join(part for part in parts if part)


def _days(position: SaidPosition) -> str:
    first, last = date_words(position.first), date_words(position.last)
    if first == last:
        return isolated(first) if first else ""
    words = translate("said", "{first} to {last}")
    return words.format(first=isolated(first), last=isolated(last))
