"""Where several entities are named together: in one sentence, or else in one paragraph."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from reader.model import Span
from reader.text.sentences import sentences


@dataclass(frozen=True, slots=True)
class Meeting:
    """A passage that names all of them."""

    passage: Span
    named: tuple[Span, ...]
    """Every place in it where one of them is named, in reading order."""


def meetings(text: str, places: Mapping[int, Sequence[Span]]) -> list[Meeting]:
    """Return the sentences that name all entities, else the paragraphs that do.

    `places` has for each entity where the text names it.
    """
    return _of(sentences(text), places) or _of(_paragraphs(text), places)


def _of(passages: Sequence[Span], places: Mapping[int, Sequence[Span]]) -> list[Meeting]:
    found = []
    for passage in passages:
        inside = [[span for span in some if _holds(passage, span)] for some in places.values()]
        if inside and all(inside):
            named = sorted(span for some in inside for span in some)
            found.append(Meeting(passage, tuple(named)))
    return found


def _holds(passage: Span, span: Span) -> bool:
    return passage.start <= span.start and span.end <= passage.end


def _paragraphs(text: str) -> list[Span]:
    found, start = [], 0
    for line in text.split("\n"):
        found.append(Span(start, start + len(line)))
        start += len(line) + 1
    return found
