"""The rows that may speak of an article: those above its body, and the first below it."""

from dataclasses import dataclass, field

from reader.importing import outlets
from reader.importing.roles import Reading
from reader.importing.rows import Row
from reader.model import Evidence, Role

_BELOW = 5
"""So many lines below the body may still speak of it."""
_OPENING = 4
_OF_PAGES = (Role.NAVIGATION, Role.TICKER, Role.FOOTER, Role.FORM, Role.RELATED)
_LAST = 4
_SIGNED = (Role.BYLINE, Role.DATELINE, Role.CAPTION)
_LONGEST_EVIDENCE = 120


@dataclass(frozen=True, slots=True)
class Near:
    rows: list[Row]
    above: list[Row]
    below: list[Row]
    """Up to what the next heading begins."""
    tail: list[Row]
    """All rows below the body, but comments and forms."""
    title: Row | None
    title_place: int | None
    """In the rows above."""
    opening: list[Row]
    """The first rows of the body, sub-heads and captions between them."""
    last_of_body: Row | None
    _numbers: dict[Row, int] = field(repr=False)

    @property
    def under_title(self) -> list[Row]:
        """The rows between the title and the body; without a title, the last above the body.

        Of these only what is no byline, dateline or caption counts.
        """
        if self.title_place is None:
            free = [i for i, row in enumerate(self.above) if row.role not in _SIGNED]
            return self.above[free[-_LAST] :] if len(free) >= _LAST else self.above
        return self.above[self.title_place + 1 :]

    @property
    def is_bare(self) -> bool:
        """Tell an article that somebody has cut out of its page: no menu is left, and no clock."""
        return not any(row.role in _OF_PAGES for row in self.rows)

    @property
    def both(self) -> list[Row]:
        return [*self.above, *self.below]

    def evidence(self, row: Row) -> Evidence:
        """Return where a row stands, and how it begins."""
        text = row.text
        if len(text) > _LONGEST_EVIDENCE:
            text = text[:_LONGEST_EVIDENCE].rpartition(" ")[0] or text[:_LONGEST_EVIDENCE]
        return Evidence(text, self._numbers.get(row))


def near(reading: Reading) -> Near:
    """Return what stands near the article that was found."""
    title = reading.title
    if title and outlets.is_name_of_page(title, reading.rows):
        title = None
    above = [row for row in reading.rows[: reading.body.start] if row.role is not Role.SEPARATOR]
    body = [row for row in reading.rows[reading.body.start : reading.body.end] if row.role.is_read]
    return Near(
        reading.rows,
        above,
        _below(reading),
        _tail(reading),
        title,
        next((i for i, row in enumerate(above) if row is title), None),
        reading.rows[reading.body.start : reading.body.end][:_OPENING],
        body[-1] if body else None,
        {row: number for number, row in enumerate(reading.rows)},
    )


def _below(reading: Reading) -> list[Row]:
    found: list[Row] = []
    before: Row | None = None
    for row in reading.rows[reading.body.end : reading.body.end + _BELOW]:
        if row.is_cut:
            break
        # A day under a link is that of what it leads to.
        if before is None or before.role is not Role.RELATED or row.role is not Role.DATE:
            found.append(row)
        before = row
    return found


def _tail(reading: Reading) -> list[Row]:
    found: list[Row] = []
    under: Role | None = None
    for row in reading.rows[reading.body.end :]:
        under = row.role if row.is_cut else under
        if under is not Role.FORM:
            found.append(row)
    return found
