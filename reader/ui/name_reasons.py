"""Why a printed name is one of an entity's, and where it stands: the rows that say so."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from reader.desk.unsure import why
from reader.library import Library
from reader.library.reasons import Reason
from reader.text.sentences import snippet
from reader.ui.context_rows import Answer, Because, Instance, Passage
from reader.ui.ground_words import ground_words
from reader.ui.wording import isolated, source_words

translate = QCoreApplication.translate

MOST = 20
"""So many places of a name are shown."""


def answers(library: Library, entity_id: int, name: str) -> list[Answer]:
    """Return why a name is an entity's, and where its newest articles print it so."""
    return [*_reasons(library, entity_id, name), *_instances(library, entity_id, name)]


def _reasons(library: Library, entity_id: int, name: str) -> list[Because]:
    """Return the steps from a name to the one that tells the entity best, each with its reason."""
    steps = why(library, entity_id, name)
    if not steps:
        return [Because(translate("reasons", "This is the name that tells it best."))]
    return [_because(library, step, is_first=step.name == name) for step in steps]


def _because(library: Library, step: Reason, *, is_first: bool) -> Because:
    if is_first:
        pattern = translate("reasons", "With “{other}”: {reason}")
    else:
        pattern = translate("reasons", "“{name}” with “{other}”: {reason}")
    words = pattern.format(
        name=isolated(step.name), other=isolated(step.other), reason=ground_words(step.ground)
    )
    if step.article_id is None or step.span is None:
        return Because(words)
    source = source_words(library.articles.get(step.article_id))
    return Because(words, source, Passage(step.article_id, words, (), step.span))


def _instances(library: Library, entity_id: int, name: str) -> Iterator[Answer]:
    mentions = library.appearances.printed_as(entity_id, name, MOST + 1)
    for mention in mentions[:MOST]:
        article = library.articles.get(mention.article_id)
        part = snippet(library.articles.text(article.id), mention.span)
        passage = Passage(article.id, part.text, (part.span,), mention.span, mention.id)
        yield Instance(passage, source_words(article))
    if len(mentions) > MOST:
        yield Because(translate("reasons", "All of its places are in the concordance."))
