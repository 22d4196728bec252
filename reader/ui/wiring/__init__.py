"""Which part of the main window says what to which: a module for each group of speakers."""

from reader.ui.parts import Parts
from reader.ui.wiring.article import connect_article
from reader.ui.wiring.commands import connect_commands
from reader.ui.wiring.lists import connect_lists
from reader.ui.wiring.side import connect_side

__all__ = ["connect"]


def connect(window: Parts) -> None:
    """Join the parts of a window. Nothing but the window itself is joined elsewhere."""
    connect_lists(window)
    connect_article(window)
    connect_side(window)
    connect_commands(window)
    window.reports.show_requested.connect(window.wishes.show_articles)
