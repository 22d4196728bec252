"""What the rules of the program say of the words of a corpus."""

from collections.abc import Sequence

from reader.entities.recogniser import Recogniser, load
from reader.entities.tokens import hints as hints_of
from reader.model import Span

ARTICLE = 20
"""Sentences read as one article: the corpus does not say where its articles end."""


KINDS = {"PER": "PERS", "LOC": "LOC", "ORG": "ORG", "MISC": "MISC"}
"""What the corpus calls the kinds of names."""


def tags(hints: Sequence[str]) -> list[str]:
    """Return the rules' tags as the corpus writes them."""
    return [hint[:2] + KINDS[hint[2:]] if hint else "O" for hint in hints]


def hints(
    sentences: Sequence[Sequence[str]],
    together: int = ARTICLE,
    recogniser: Recogniser | None = None,
) -> list[list[str]]:
    """Return for each word the tag that the rules, or a recogniser, give it; "" for none."""
    found: list[list[str]] = []
    for i in range(0, len(sentences), together):
        found += _of_article(sentences[i : i + together], recogniser or load())
    return found


def _of_article(sentences: Sequence[Sequence[str]], recogniser: Recogniser) -> list[list[str]]:
    text, spans = "", []
    for sentence in sentences:
        row = []
        for word in sentence:
            row.append(Span(len(text), len(text) + len(word)))
            text += word + " "
        text = text[:-1] + "\n"
        spans.append(row)
    return hints_of(spans, recogniser.names(text))
