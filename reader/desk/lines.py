"""What the user says of the lines of a file, as the roles that follow from it.

Lines are numbered as in `Original.lines`.
"""

from collections.abc import Iterable, Sequence

from reader.model import Line, Role

_BETWEEN = (Role.UNKNOWN, Role.STANDFIRST, Role.STANDING, Role.REPEAT)
"""What may be part of an article that is larger than it was taken for."""

Roles = dict[int, Role]


def left_out(lines: Sequence[Line], numbers: Iterable[int]) -> Roles:
    """Say that these lines are none of the article's."""
    return {n: Role.UNKNOWN for n in numbers if lines[n].role.is_read}


def taken_back(lines: Sequence[Line], numbers: Iterable[int]) -> Roles:
    """Say that these lines are the article's."""
    return {n: Role.BODY for n in numbers if not lines[n].role.is_read}


def begins_at(lines: Sequence[Line], first: int) -> Roles:
    """Say that the article begins with a line."""
    start = next((n for n, line in enumerate(lines) if line.role.is_read), len(lines))
    above = {n: Role.UNKNOWN for n in range(first) if lines[n].role.is_read}
    return above | _filled(lines, range(first, max(start, first + 1)), first)


def ends_at(lines: Sequence[Line], last: int) -> Roles:
    """Say that the article ends with a line."""
    end = max((n for n, line in enumerate(lines) if line.role.is_read), default=-1)
    below = {n: Role.UNKNOWN for n in range(last + 1, len(lines)) if lines[n].role.is_read}
    return below | _filled(lines, range(min(end + 1, last), last + 1), last)


def titled(lines: Sequence[Line], number: int) -> Roles:
    """Say that a line is the title; what was taken for it is none."""
    former = {n: Role.UNKNOWN for n, line in enumerate(lines) if line.role is Role.TITLE}
    return former | {number: Role.TITLE}


def _filled(lines: Sequence[Line], between: range, named: int) -> Roles:
    return {
        n: Role.BODY
        for n in between
        if not lines[n].role.is_read and (n == named or lines[n].role in _BETWEEN)
    }
