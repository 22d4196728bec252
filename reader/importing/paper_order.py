"""Turning lines from the order on paper to that of reading, or back: it is the same turn."""

import re
import unicodedata

# The module's own get_display, not the package's: only this one mirrors brackets.
from bidi.algorithm import get_display

_ISOLATES = re.compile("[\u2066-\u2069]")


def turned(line: str, *, is_right_to_left: bool = True) -> str:
    """Return a line with its letters turned.

    What python-bidi knows nothing of is left out or replaced: it raises AssertionError there.
    """
    plain = "".join(map(_known, _ISOLATES.sub("", line)))
    return str(get_display(plain, base_dir="R" if is_right_to_left else "L"))


def _known(char: str) -> str:
    return char if unicodedata.bidirectional(char) else "\ufffd"
