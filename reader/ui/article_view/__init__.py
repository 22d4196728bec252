"""The reading pane: an article as a page, with everything marked in it. Knows no library."""

from reader.ui.article_view.place import Spot
from reader.ui.article_view.typography import ReadingStyle
from reader.ui.article_view.under import Under
from reader.ui.article_view.view import ArticleView

__all__ = ["ArticleView", "ReadingStyle", "Spot", "Under"]
