"""The order in which the parts of a page are read: columns from right to left."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from reader.importing.formats.pdf.lines import Line, Word, is_right_to_left, lines

_GUTTERS = ((1.1, 3), (0.7, 6))
"""The space between columns, in sizes of the letters, and how many lines must keep it free: in
few lines a narrow one may be chance, and what a wide one parts a table."""
_BAND = 2.2
"""Space above a line that may part a headline from columns, in sizes of its letters."""


def blocks(some: Sequence[Word]) -> Iterator[list[Line]]:
    """Yield the columns of a page in reading order, each as its lines."""
    if not some:
        return
    cut = _gutter(some)
    if cut is not None:
        right = [word for word in some if word.left >= cut]
        left = [word for word in some if word.left < cut]
        is_rtl = is_right_to_left("".join(word.visual for word in some))
        for part in (right, left) if is_rtl else (left, right):
            yield from blocks(part)
        return
    band = _band(some)
    if band is None:
        yield lines(some)
    else:
        yield from blocks([word for word in some if word.base >= band])
        yield from blocks([word for word in some if word.base < band])


def _gutter(some: Sequence[Word]) -> float | None:
    """Return where a white stripe runs from top to bottom, the widest."""
    size = _size(some)
    gaps = []
    ordered = sorted(some, key=lambda word: word.left)
    edge = ordered[0].right
    for word in ordered[1:]:
        gap = word.left - edge
        if any(gap >= n * size and _are_columns(some, word.left, m) for n, m in _GUTTERS):
            gaps.append((gap, word.left))
        edge = max(edge, word.right)
    return max(gaps)[1] if gaps else None


def _are_columns(some: Sequence[Word], cut: float, least: int) -> bool:
    left = {round(word.base) for word in some if word.left < cut}
    right = {round(word.base) for word in some if word.left >= cut}
    return min(len(left), len(right)) >= least


def _band(some: Sequence[Word]) -> float | None:
    """Return a height between two lines where the page falls apart: columns are above or below."""
    found = lines(some)
    for above, below in pairwise(found):
        if above.base - below.base >= _BAND * min(above.size, below.size):
            upper = [word for line in found if line.base >= above.base for word in line.words]
            lower = [word for line in found if line.base < above.base for word in line.words]
            if _gutter(upper) is not None or _gutter(lower) is not None:
                return above.base
    return _headline(found)


def _headline(found: list[Line]) -> float | None:
    """Return the base of the last line above columns that no wide space sets apart."""
    for number in range(1, min(len(found), 12)):
        lower = [word for line in found[number:] for word in line.words]
        if _gutter(lower) is not None:
            return found[number - 1].base
    return None


def _size(some: Sequence[Word]) -> float:
    sizes = sorted(word.size for word in some)
    return sizes[len(sizes) // 2]
