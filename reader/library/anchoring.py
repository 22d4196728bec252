"""Where passages stand after lines were taken into a body or out of it, or the file read anew."""

from collections.abc import Sequence

from reader.library.edits import Place, places
from reader.model import Line, Span, body_of


class Anchors:
    """The way from the spans of one body to those of another made of much the same lines."""

    def __init__(self, before: Sequence[Line], after: Sequence[Line]) -> None:
        self._text = body_of(after)
        starts = _starts(after)
        self._lines = [
            (start, start + len(place[0]), starts.get(place))
            for place, start in _starts(before).items()
        ]

    def span(self, former: Span | None, quote: str) -> Span | None:
        """Return where a passage stands now, or None where its words are no longer read.

        `former` is None where they were not read before, either.
        """
        if former is None:
            return self._nearest(quote, 0)
        start, end = self._moved(former.start), self._moved(former.end, at_end=True)
        if start is not None and end is not None and self._text[start:end] == quote:
            return Span(start, end)
        return self._nearest(quote, former.start if start is None else start)

    def _moved(self, offset: int, at_end: bool = False) -> int | None:
        lines = reversed(self._lines) if not at_end else iter(self._lines)
        for start, end, moved in lines:
            if start <= offset <= end:
                return None if moved is None else moved + offset - start
        return None

    def _nearest(self, quote: str, offset: int) -> Span | None:
        found, start = [], self._text.find(quote) if quote else -1
        while start >= 0:
            found.append(start)
            start = self._text.find(quote, start + 1)
        if not found:
            return None
        start = min(found, key=lambda place: abs(place - offset))
        return Span(start, start + len(quote))


def _starts(lines: Sequence[Line]) -> dict[Place, int]:
    """Return where in the body each line that is read begins."""
    starts, offset = {}, 0
    for line, place in zip(lines, places(lines), strict=True):
        if line.role.is_read:
            starts[place] = offset
            offset += len(line.text) + 1
    return starts
