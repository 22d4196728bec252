"""A page of an article: what is known of it above, its body below."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QLocale

from reader.model import Article, Original
from reader.ui.article_view.body import body_paragraphs
from reader.ui.article_view.elsewhere import Elsewhere, elsewhere_paragraphs
from reader.ui.article_view.header import header_paragraphs, notice_paragraphs
from reader.ui.article_view.page import Page


def page_of(
    article: Article,
    original: Original,
    unfolded: Collection[int],
    locale: QLocale,
    others: Sequence[Elsewhere] = (),
    *,
    shows_all_others: bool = False,
) -> Page:
    """Compose the page. `unfolded` has the first lines of what was left out and is to be seen.

    `others` are the articles that hold the same text.
    """
    metadata = article.metadata
    shown = {text for text in (metadata.title, metadata.standfirst) if text}
    header = [
        *header_paragraphs(article, locale),
        *elsewhere_paragraphs(others, shows_all=shows_all_others),
        *notice_paragraphs(article),
    ]
    return Page([*header, *body_paragraphs(original, unfolded, shown=shown)])
