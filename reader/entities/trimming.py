"""Mending the borders of people's names that the networks have found.

They tag whole words, and hyphens apart; that a word is a name behind «و» is known from elsewhere
in the text.
"""

from collections.abc import Iterable, Iterator, Set
from dataclasses import replace
from itertools import pairwise

from reader.entities.passage import Passage
from reader.entities.tagger import Found
from reader.model import EntityKind, Name, Span
from reader.text.words import Word, readings, without_clitics

_TO_THE = "لل"
_SHORTEST = 5
"""Letters of a word that begins with «لل»; «للو» may be a name."""


def joined(text: str, names: Iterable[Found]) -> list[Found]:
    """Return names with the people put together that only a hyphen parts: «جان-كلود»."""
    whole: list[Found] = []
    for name in names:
        last = whole[-1] if whole else None
        if last and last.kind is name.kind is EntityKind.PERSON and _is_hyphen(text, last, name):
            sure = min(last.confidence, name.confidence)
            whole[-1] = Found(Span(last.span.start, name.span.end), name.kind, sure)
        else:
            whole.append(name)
    return whole


def surnames(read: Passage, names: Iterable[Name | Found]) -> frozenset[str]:
    """Return the words that people in a text are called by, but for the first of each."""
    people = (each.span for each in names if each.kind is EntityKind.PERSON)
    return frozenset(word.key for span in people for word in _inside(read, span)[1:])


def parted(read: Passage, found: Found, known: Set[str]) -> Iterator[Found]:
    """Yield the people in what was found as one: «كارتر وشويغو», «كارتر بشويغو», «كارتر للصحافيين».

    `known`: the surnames in the text.
    """
    start, end = found.span.start, found.span.end
    for before, word in pairwise(_inside(read, found.span)):
        clitics = next((front for front, rest in readings(word.key) if front and rest in known), "")
        if clitics:
            yield replace(found, span=Span(start, before.span.end))
            start = without_clitics(read.text, word.span, clitics).start
        elif word.key.startswith(_TO_THE) and len(word.key) >= _SHORTEST:
            end = before.span.end
            break
    yield replace(found, span=Span(start, end))


def _is_hyphen(text: str, one: Found, other: Found) -> bool:
    return text[one.span.end : other.span.start] == "-"


def _inside(read: Passage, span: Span) -> list[Word]:
    return [word for word in read.words if word.span.overlaps(span)]
