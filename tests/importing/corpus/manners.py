"""The manners in which outlets print their pages; each outlet has its own."""

from collections.abc import Callable
from dataclasses import dataclass

from tests.importing.corpus import manners_of_old as old
from tests.importing.corpus import manners_of_today as today
from tests.importing.corpus.loading import outlets
from tests.importing.pages import Page

Markup = Callable[[Page], str]


@dataclass(frozen=True)
class Manner:
    markup: Markup
    encoding: str = "utf-8"

    @property
    def name(self) -> str:
        return self.markup.__name__

    def bytes_of(self, page: Page) -> bytes:
        """Return the page as the server sent it; signs that its encoding lacks as references."""
        return self.markup(page).encode(self.encoding, "xmlcharrefreplace")


# The order is that of the outlets; what is over is nobody's own.
MANNERS = (
    Manner(today.wordpress),
    Manner(old.aspnet),
    Manner(today.react),
    Manner(old.table, "cp1256"),
    Manner(today.microdata),
    Manner(old.collected),
    Manner(today.nested),
    Manner(old.joomla, "utf-8-sig"),
    Manner(old.fonts, "cp1256"),
    Manner(today.drupal),
    Manner(today.boxed),
    Manner(old.blogger),
    Manner(today.twice),
    Manner(today.amp),
    Manner(old.xhtml),
    Manner(old.office),
)


def own_manner(page: Page) -> Manner:
    return MANNERS[outlets().index(page.host) % len(MANNERS)]


def manners_for(page: Page, others: int) -> list[Manner]:
    """Return the manner of the page's outlet, and some of other outlets, by turns."""
    own = MANNERS.index(own_manner(page))
    steps = range(1, len(MANNERS))
    turn = [MANNERS[(own + step) % len(MANNERS)] for step in steps]
    start = page.number * others
    return [MANNERS[own], *(turn[(start + n) % len(turn)] for n in range(others))]
