"""Which way a paragraph runs."""

import unicodedata

_RIGHT_TO_LEFT = {"R", "AL"}


def is_right_to_left(paragraph: str) -> bool:
    """Tell the direction by the majority of strong characters; right-to-left where none is.

    The first strong character alone, which is Qt's rule, is wrong for Arabic lines that
    begin with «GMT».
    """
    kinds = [unicodedata.bidirectional(char) for char in paragraph]
    return kinds.count("L") <= sum(kind in _RIGHT_TO_LEFT for kind in kinds)
