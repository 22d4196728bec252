"""Sentences of Arabic text, and the stretch of text around a span that lists show."""

import re
from dataclasses import dataclass

from reader.model import Span

# A stop ends a sentence with the quotation marks and brackets that close behind it. A dot
# between digits or single letters («د. أحمد», «3.5») does not.
_END = re.compile(r"(?:(?<!\b\w)\.(?!\d|\w)|[!؟?…]|\.{2,})+[\"”»’')\]]*|\n")


def sentences(text: str) -> list[Span]:
    """Return the sentences of a text, without the white space around them.

    A line end always ends a sentence. No sentence is empty.
    """
    found, start = [], 0
    for end in [*(match.end() for match in _END.finditer(text)), len(text)]:
        sentence = text[start:end]
        first = start + len(sentence) - len(sentence.lstrip())
        last = first + len(sentence.strip())
        if last > first:
            found.append(Span(first, last))
        start = end
    return found


@dataclass(frozen=True, slots=True)
class Snippet:
    """A stretch of an article and, inside it, the span it is shown for."""

    text: str
    span: Span


def snippet(text: str, span: Span, width: int = 60) -> Snippet:
    """Return the line around a span, cut at words to about `width` characters on each side.

    An ellipsis stands where something was cut off, but behind a stop that ends a sentence.
    """
    line_start = text.rfind("\n", 0, span.start) + 1
    line_end = text.find("\n", span.end)
    line_end = len(text) if line_end < 0 else line_end
    start = max(line_start, span.start - width)
    if start > line_start:
        start = min(text.find(" ", start, span.start) + 1 or span.start, span.start)
    end = min(line_end, span.end + width)
    if end < line_end:
        end = max(text.rfind(" ", span.end, end), span.end)
    before = ("…" if start > line_start else "") + text[start : span.start]
    after = text[span.end : end]
    if end < line_end and not after.endswith((".", "…")):
        after += "…"
    named = text[span.start : span.end].replace("\n", " ")
    return Snippet(before + named + after, Span(len(before), len(before) + len(named)))
