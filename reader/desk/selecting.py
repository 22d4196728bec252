"""What the user means by a selection that is to be named: whole words, without clitics."""

from itertools import islice
from typing import NamedTuple

from reader.desk.linking import naming
from reader.entities.clitics import attested, without
from reader.entities.lexicon import lexicon
from reader.library import Library
from reader.model import Entity, Span
from reader.text.folding import folded
from reader.text.words import alone, key_of, readings, whole_words, without_clitics, words

_ARTICLES = 20
"""In so many articles a word is looked for by itself."""


class Selected(NamedTuple):
    """A name as it would stand alone, and where it stands."""

    name: str
    span: Span


def selected(library: Library, text: str, span: Span) -> Selected:
    """Return what is meant by a selection: the mouse misses letters at its ends easily.

    Letters before it are left out only where they are clitics, and the lists do not know the word
    with them, or texts have it without; of a whole word, those that the lists know to be clitics.
    """
    whole = whole_words(text, span)
    first = whole_words(text, Span(whole.start, whole.start + 1))
    missed = folded(text[whole.start : span.start])
    word = key_of(text[first.start : first.end])
    clitics, rest = without(word, lexicon(), {}) if not missed else ("", word)
    bare = dict(readings(word)).get(missed) if missed else None
    if bare and (not attested(word, lexicon(), {}) or _stands_alone(library, bare)):
        clitics, rest = missed, bare
    bare_span = without_clitics(text, whole, clitics)
    name = " ".join(text[bare_span.start : bare_span.end].split())
    return Selected(alone(name, rest) if clitics else name, bare_span)


def akin(library: Library, name: str) -> list[Entity]:
    """Return the entities that share a word with a name, those that share most first."""
    wanted = set(key_of(name).split())
    found = {one.id: one for word in wanted for one in library.entities.find(word)}
    shared = {
        one.id: max(
            len(wanted & set(key.split()))
            for key in (key_of(one.name), *library.entities.keys(one.id))
        )
        for one in found.values()
    }
    these = [one for one in found.values() if shared[one.id]]
    return sorted(these, key=lambda one: (-shared[one.id], -one.mentions, one.id))


def _stands_alone(library: Library, key: str) -> bool:
    some = islice(sorted(naming(library, [key])), _ARTICLES)
    texts = map(library.articles.text, some)
    return any(word.key == key for text in texts for word in words(text))
