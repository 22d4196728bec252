"""What stands around a stretch of text: the words on either side, to be read and to sort by."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reader.model import Span
from reader.text.words import Word, whole_words, words

WIDTH = 160
"""So many code points at most stand on each side of a name."""
LENGTH = 12
"""So many letters are sorted by: the next word and the beginning of the one behind it."""
_WORDS = 4
_LONGEST = 80
"""No word is longer, in code points: what is, is no word."""


@dataclass(frozen=True, slots=True)
class Context:
    """A stretch of a line in three parts: the words in question, and those on either side."""

    before: str
    named: str
    """Whole words: what is joined to a name's front is not torn off."""
    after: str
    span: Span
    """The stretch in question, in `named`."""
    is_cut_before: bool = False
    is_cut_after: bool = False
    """Whether the line goes on there."""


def context(text: str, span: Span, width: int = WIDTH) -> Context:
    """Return a stretch with what its line says around it, cut between words."""
    first, last = _line(text, span)
    low, high = max(first, span.start - _LONGEST), min(last, span.end + _LONGEST)
    near = whole_words(text[low:high], Span(span.start - low, span.end - low))
    start, end = near.start + low, near.end + low
    before, after = text[first:start], text[end:last]
    left = _after_space(before, len(before) - width)
    right = _before_space(after, width)
    return Context(
        before[left:],
        text[start:end].replace("\n", " "),
        after[:right],
        Span(span.start - start, span.end - start),
        left > 0,
        right < len(after),
    )


def sort_keys(text: str, spans: Iterable[Span]) -> list[tuple[bytes, bytes]]:
    """Return by what to sort each span's words before it and behind it.

    Words are folded and go outwards, those of the same line only. A letter is a byte, in the
    order of the Arabic alphabet.
    """
    lines: dict[tuple[int, int], list[Word]] = {}
    found = []
    for span in spans:
        first, last = _line(text, span)
        if (first, last) not in lines:
            lines[first, last] = words(text[first:last])
        found.append(_keys(Span(span.start - first, span.end - first), lines[first, last]))
    return found


def _keys(span: Span, line: Sequence[Word]) -> tuple[bytes, bytes]:
    behind = bisect_left(line, span.end, key=lambda word: word.span.start)
    ahead = bisect_right(line, span.start, key=lambda word: word.span.end)
    return _key(reversed(line[max(0, ahead - _WORDS) : ahead])), _key(
        line[behind : behind + _WORDS]
    )


def _key(some: Iterable[Word]) -> bytes:
    # The eight bits of ISO 8859-6 hold the alphabet in its order, and it is the same on disk.
    return " ".join(word.key for word in some)[:LENGTH].encode("iso8859_6", "replace")


def _line(text: str, span: Span) -> tuple[int, int]:
    """Return where the line of a stretch begins and ends."""
    end = text.find("\n", span.end)
    return text.rfind("\n", 0, span.start) + 1, len(text) if end < 0 else end


def _after_space(text: str, least: int) -> int:
    """Return where the first word begins that is wholly behind a place."""
    if least <= 0:
        return 0
    space = text.find(" ", least - 1)
    return least if space < 0 else space + 1


def _before_space(text: str, most: int) -> int:
    """Return where the last word ends that is wholly before a place."""
    if len(text) <= most:
        return len(text)
    space = text.rfind(" ", 0, most + 1)
    return most if space < 0 else space
