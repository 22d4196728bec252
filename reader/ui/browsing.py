"""Which articles are listed: by a choice in the sidebar, or by a search."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from reader.errors import QueryError
from reader.library import Change
from reader.model import Filter
from reader.ui.explain import explain
from reader.ui.panels import Panels
from reader.ui.session import Session
from reader.ui.wording import isolated, period_words, quoted

MOST_RESULTS = 50
"""So many articles of a search are shown in context: a search runs while the user types."""
MOST_ENTITIES = 1000
"""So many entities can be chosen in the sidebar, the most mentioned; a search finds the others."""


class Browsing(QObject):
    """Fills the sidebar and the list beside it, and keeps them true."""

    filter_changed = Signal(Filter)

    def __init__(self, session: Session, panels: Panels, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = session.desk
        self._library = session.library
        self._settings = session.settings
        self._sidebar = panels.sidebar
        self._articles = panels.article_list
        self._results = panels.search_results
        self._lists = panels.lists
        self._listing = panels.listing
        self.filter = Filter()
        self.query = ""
        self._most = MOST_RESULTS
        self.listed: list[int] = []
        """The articles in the list, in its order."""

    def choose(self, chosen: Filter) -> None:
        """List the articles that fulfil the conditions."""
        self.filter = chosen
        self._sidebar.choose_filter(chosen)
        self._listing.show_heading(self._heading())
        self._list()
        if self.query:
            self.search(self.query)
        self.filter_changed.emit(chosen)

    def follow_entity(self, entity_id: int | None) -> None:
        """Let the sidebar mark no other entity than the one in focus."""
        self._sidebar.follow_entity(entity_id, self.filter)

    def choose_all(self) -> None:
        self.choose(Filter())

    def search(self, query: str) -> None:
        """Show what a search finds among the chosen articles; no query shows the list again."""
        self.query = query.strip()
        self._most = MOST_RESULTS
        self._find()

    def show_more(self) -> None:
        """Show more of what the search found."""
        self._most += MOST_RESULTS
        self._find()

    def _find(self, *, stays: bool = False) -> None:
        self._lists.setCurrentWidget(self._results if self.query else self._articles)
        if not self.query:
            return
        try:
            found = self._desk.search(self.query, self.filter, self._most)
        except QueryError as error:
            self._results.show_message(explain(error))
        else:
            self._results.show_results(found, has_more=len(found) == self._most, stays=stays)

    def trashed(self) -> list[int]:
        return self._library.articles.matching(Filter(trashed=True))

    def following(self, article_ids: Sequence[int]) -> int | None:
        """Return the listed article to read when these are gone: the next, else the one before."""
        gone = set(article_ids)
        last = max((n for n, i in enumerate(self.listed) if i in gone), default=-1)
        others = [*self.listed[last + 1 :], *reversed(self.listed[: last + 1])]
        return next((i for i in others if i not in gone), None)

    def refresh(self, changes: frozenset[Change]) -> None:
        if changes & {Change.ARTICLES, Change.TAGS}:
            self._sidebar.show_counts(self._library.articles.counts())
            self._sidebar.show_tags(self._library.tags.every())
            self._sidebar.show_outlets(self._library.articles.outlets())
            self._list()
            if self.query:
                self._find(stays=True)
        if Change.ENTITIES in changes:
            entities = self._library.entities.every(
                limit=MOST_ENTITIES, shows_hidden=self._settings.shows_hidden
            )
            self._sidebar.show_entities(entities)
            self._follow_entities()
        if changes & {Change.ARTICLES, Change.ENTITIES}:
            self._sidebar.show_name_tags(self._name_tags())

    def _follow_entities(self) -> None:
        """List anew the articles of some entities; all of them where an entity is no more."""
        if self.filter.entity_id is not None:
            named = self._library.entities.get_many([self.filter.entity_id])
            self.choose(self.filter if any(one.mentions for one in named) else Filter())
        elif self.filter.entity_tag is not None:
            self._list()

    def _name_tags(self) -> list[tuple[str, int]]:
        """Return the tags that names have, and how many articles name any of those."""
        matching = self._library.articles.matching
        tags = self._library.cards.tags()
        return [(tag, len(matching(Filter(entity_tag=tag)))) for tag in tags]

    def _heading(self) -> str:
        """Return what no row of the sidebar says of the articles that are listed."""
        chosen = self.filter
        if chosen.among is not None:
            return self.tr("Only these %Ln article(s)", "", len(chosen.among))
        if chosen.entity_id is None:
            return ""
        name = quoted(self._library.entities.get(chosen.entity_id).name)
        if not chosen.period:
            return self.tr("Articles that name {name}").format(name=name)
        words = self.tr("Articles that name {name}: {time}")
        return words.format(name=name, time=isolated(period_words(chosen.period)))

    def _list(self) -> None:
        self.listed = self._library.articles.matching(self.filter)
        self._articles.show_articles(self.listed, self._library.articles.get_many, self.filter)
