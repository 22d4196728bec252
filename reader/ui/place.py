"""What a window shows, to be shown by the one that follows it in another language or theme."""

from dataclasses import dataclass

from reader.library.concordance import Wanted
from reader.model import Filter, Span
from reader.ui.article_view import Spot
from reader.ui.keyboard import Keyboard, give_keyboard, keyboard_in
from reader.ui.parts import Parts


@dataclass(frozen=True, slots=True)
class Place:
    article_id: int | None
    spot: Spot
    reached: Span | None
    """What was gone to in the article."""
    entity_id: int | None
    filter: Filter
    query: str
    trail: tuple[tuple[int, int], ...]
    unfolded: frozenset[int]
    """Of what was left out on import, as `ArticleView.unfolded`."""
    selected: Span | None
    side: int
    """Which page of the side panel."""
    concordance: Wanted | None
    keyboard: Keyboard


def place_in(window: Parts) -> Place:
    """Tell what a window shows."""
    article = window.reading.article
    return Place(
        article.id if article else None,
        window.panels.article_view.spot(),
        window.panels.article_view.reached,
        window.reading.entity_id,
        window.browsing.filter,
        window.browsing.query,
        tuple(window.reading.trail),
        window.panels.article_view.unfolded,
        window.panels.article_view.selected_span(),
        window.panels.side.currentIndex(),
        window.concordances.shown,
        keyboard_in(window),
    )


def return_to(window: Parts, place: Place) -> None:
    """Show what another window showed."""
    window.browsing.choose(place.filter)
    window.panels.search_bar.show_query(place.query)
    window.browsing.search(place.query)
    if place.article_id is not None:
        window.reading.open(place.article_id, place.query)
        window.panels.article_view.unfold(place.unfolded)
        window.panels.article_view.return_to(place.spot, place.reached)
        if place.selected:
            window.panels.article_view.select(place.selected)
    window.reading.trail[:] = place.trail
    window.reading.focus(place.entity_id)
    window.panels.side.setCurrentIndex(place.side)
    if place.concordance:
        window.concordances.show_again(place.concordance)
    give_keyboard(window, place.keyboard)
