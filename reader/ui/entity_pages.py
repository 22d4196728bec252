"""An entity's page, gathered from the library a few articles at a time."""

from collections.abc import Sequence
from itertools import groupby

from reader.library import Library
from reader.model import Article, Mention
from reader.text.sentences import snippet
from reader.ui.entity_panel import EntityPage, EntityPanel, MentionGroup

AT_ONCE = 30
"""So many articles are shown at first, and with each «more»."""
MOST_OF_ONE = 50
"""So many mentions of one article are shown."""


class EntityPages:
    """Fills the panel's page of one entity, and more of it when asked."""

    def __init__(self, library: Library, panel: EntityPanel) -> None:
        self._library = library
        self._panel = panel
        self._waiting: list[list[Mention]] = []
        self._shown: list[Article] = []
        self._entity_id = 0
        self._by_outlet: list[tuple[str | None, str, int]] = []

    def show(self, entity_id: int) -> None:
        """Show an entity, shown again, as many of its articles as were shown."""
        entities = self._library.entities
        number = len(self._shown) if entity_id == self._entity_id else 0
        self._entity_id, self._shown = entity_id, []
        self._by_outlet = entities.spellings_by_outlet(entity_id)
        mentions = entities.mentions_of(entity_id)
        self._waiting = [list(some) for _, some in groupby(mentions, lambda m: m.article_id)]
        groups = self._take(max(AT_ONCE, number))
        page = EntityPage(
            entities.get(entity_id),
            tuple(self._by_outlet),
            tuple(groups),
            bool(self._waiting),
        )
        self._panel.show_entity(page)

    def are_stale(self) -> bool:
        """Tell whether what is shown of articles is true no more: their outlets, their days."""
        shown = [article.id for article in self._shown]
        now = [article.metadata for article in self._library.articles.get_many(shown)]
        by_outlet = self._library.entities.spellings_by_outlet(self._entity_id)
        return now != [a.metadata for a in self._shown] or by_outlet != self._by_outlet

    def show_more(self) -> None:
        groups = self._take(AT_ONCE)
        self._panel.append_groups(groups, has_more=bool(self._waiting))

    def _take(self, number: int) -> list[MentionGroup]:
        some, self._waiting = self._waiting[:number], self._waiting[number:]
        groups = [self._group(mentions) for mentions in some]
        self._shown += [group.article for group in groups]
        return groups

    def _group(self, mentions: Sequence[Mention]) -> MentionGroup:
        article = self._library.articles.get(mentions[0].article_id)
        text = self._library.articles.text(article.id)
        shown = ((snippet(text, m.span), m.span, m.id) for m in mentions[:MOST_OF_ONE])
        return MentionGroup(article, tuple(shown), len(mentions))
