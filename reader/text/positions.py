"""Offsets and positions: ours count code points, Qt's count UTF-16 units."""

import re
from bisect import bisect_right

_WIDE = re.compile("[\U00010000-\U0010ffff]")


class Positions:
    """Both ways between the offsets of one text and Qt's positions in it."""

    def __init__(self, text: str) -> None:
        # Where the wide characters are, in offsets and in positions: mostly none.
        self._wide = [match.start() for match in _WIDE.finditer(text)]
        self._wide_positions = [offset + n for n, offset in enumerate(self._wide)]

    def position(self, offset: int) -> int:
        """Return Qt's position of an offset."""
        return offset + bisect_right(self._wide, offset - 1)

    def offset(self, position: int) -> int:
        """Return the offset of a position; of one inside a wide character, that character's."""
        inside = bisect_right(self._wide_positions, position - 1)
        if inside and self._wide_positions[inside - 1] == position - 1:
            return self._wide[inside - 1]
        return position - inside
