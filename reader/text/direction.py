"""Which way a paragraph runs."""

import unicodedata
from collections import Counter

_RIGHT_TO_LEFT = {"R", "AL"}


def is_right_to_left(paragraph: str) -> bool:
    """Tell the direction by the majority of strong characters; right-to-left where none is.

    The first strong character alone, which is Qt's rule, is wrong for Arabic lines that
    begin with «GMT».
    """
    left_to_right = right_to_left = 0
    # Few characters are different ones, and asking for the kind of one is slow.
    for char, count in Counter(paragraph).items():
        kind = unicodedata.bidirectional(char)
        left_to_right += count * (kind == "L")
        right_to_left += count * (kind in _RIGHT_TO_LEFT)
    return left_to_right <= right_to_left
