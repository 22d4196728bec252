"""The paragraphs of an article's body, and between them what was left out on import."""

from collections.abc import Collection, Iterator
from itertools import groupby

from reader.model import Line, Original, Role
from reader.ui.article_view.counted import Counted
from reader.ui.article_view.page import Paragraph, Part

LONGEST = 20_000
"""In code points. Qt takes seconds to lay out one paragraph of a megabyte."""


def body_paragraphs(
    original: Original, unfolded: Collection[int], *, shown: Collection[str] = ()
) -> Iterator[Paragraph]:
    """Yield the body with a bar wherever lines were left out, or these lines themselves.

    `unfolded` has the numbers of the first lines of what is to be seen; `shown` holds texts
    that the page shows above the body anyway.
    """
    offset = 0
    lines = [(n, line) for n, line in enumerate(original.lines) if _is_due(line, shown)]
    for is_read, group in groupby(lines, key=lambda numbered: numbered[1].role.is_read):
        if is_read:
            for number, line in group:
                yield from _pieces(number, line, offset)
                offset += len(line.text) + 1
        else:
            yield from _left_out(list(group), unfolded)


def _is_due(line: Line, shown: Collection[str]) -> bool:
    return line.role.is_read or line.text not in shown


def _pieces(number: int, line: Line, offset: int) -> Iterator[Paragraph]:
    part = Part.SUBHEAD if line.role is Role.SUBHEAD else Part.BODY
    start, text = 0, line.text
    while len(text) - start > LONGEST:
        cut = text.rfind(" ", start, start + LONGEST) + 1 or start + LONGEST
        yield Paragraph(part, text[start:cut], offset + start, number, is_continued=True)
        start = cut
    yield Paragraph(part, text[start:], offset + start, number)


def _left_out(lines: list[tuple[int, Line]], unfolded: Collection[int]) -> Iterator[Paragraph]:
    first, count = lines[0][0], len(lines)
    if first not in unfolded:
        folded = Counted().left_out(count)
        yield Paragraph(Part.FOLD, folded, line_number=first)
        return
    bar = Counted().to_hide(count)
    yield Paragraph(Part.FOLD, bar, line_number=first)
    for number, line in lines:
        yield Paragraph(Part.LEFT_OUT, line.text, line_number=number)
