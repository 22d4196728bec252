"""A page of an article: what is known of it above, its body below."""

from collections.abc import Collection

from PySide6.QtCore import QLocale

from reader.model import Article, Original
from reader.ui.article_view.body import body_paragraphs
from reader.ui.article_view.header import header_paragraphs
from reader.ui.article_view.page import Page


def page_of(
    article: Article, original: Original, unfolded: Collection[int], locale: QLocale
) -> Page:
    """Compose the page. `unfolded` has the first lines of what was left out and is to be seen."""
    metadata = article.metadata
    shown = {text for text in (metadata.title, metadata.standfirst) if text}
    header = header_paragraphs(article, locale)
    return Page([*header, *body_paragraphs(original, unfolded, shown=shown)])
