"""Which commands can be given: what they need to be open, selected or listed."""

from reader.model import Article, Filter, State
from reader.ui.actions import Actions


def allow_for_article(a: Actions, article: Article | None, *, has_copies: bool) -> None:
    """Enable what can be done to the open article."""
    for action in (a.add_note, a.add_tag, a.star, a.details, a.encoding):
        action.setEnabled(article is not None)
    a.outlet.setEnabled(bool(article and article.metadata.outlet))
    a.confirm.setEnabled(article is not None and article.state is State.CHECK)
    a.next_copy.setEnabled(has_copies)


def allow_for_selection(a: Actions, is_selected: bool) -> None:
    """Enable what can be done to a passage."""
    for action in (a.highlight, a.add_entity):
        action.setEnabled(is_selected)


def allow_for_name(a: Actions, entity_id: int | None) -> None:
    """Enable what can be done to the name in focus."""
    for action in a.kinds.values():  # the others ask whom they are to act on
        action.setEnabled(entity_id is not None)


def allow_for_list(a: Actions, chosen: Filter) -> None:
    """Enable what can be done to the articles of this list only."""
    a.restore.setEnabled(chosen.trashed)
    a.keep.setEnabled(chosen.set_aside)
