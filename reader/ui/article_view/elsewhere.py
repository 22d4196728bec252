"""The lines of a page that say in which other articles its text stands."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from reader.model import Article, CopyKind
from reader.ui.article_view.page import Paragraph, Part
from reader.ui.wording import headline, isolated, number_words, shortened, source_words

FEW = 3
"""So many lines are shown until all are asked for."""

LONGEST = 56
"""How many letters of a title are shown: it is to be recognised, not read."""

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """Another article that holds the text, or passages of it."""

    article: Article
    kind: CopyKind


def elsewhere_paragraphs(others: Sequence[Elsewhere], *, shows_all: bool) -> Iterator[Paragraph]:
    """Yield a line for each, and one that stands for those that are not shown."""
    shown = others if shows_all or len(others) == FEW + 1 else others[:FEW]
    for other in shown:
        yield Paragraph(_PARTS[other.kind], _words(other), leads_to=other.article.id)
    if len(shown) < len(others):
        more = translate("article_view", "and {number} more…")
        words = more.format(number=number_words(len(others) - len(shown)))
        yield Paragraph(Part.MORE_COPIES, isolated(words))


_PARTS = {CopyKind.COPY: Part.COPY, CopyKind.PASSAGES: Part.PASSAGES}


def _words(other: Elsewhere) -> str:
    patterns = {
        CopyKind.COPY: translate("article_view", "Same text as {title}"),
        CopyKind.PASSAGES: translate("article_view", "Shares passages with {title}"),
    }
    title = shortened(headline(other.article), LONGEST)
    words = patterns[other.kind].format(title=isolated(f"«{title}»"))
    # Unbroken: a day cut in two is hard to read, the more so against its own direction.
    source = source_words(other.article).replace(" ", "\u00a0")
    # The line stands on the title's side and runs that way; its words run as they are written.
    return isolated(f"{words} ({source})" if source else words)
