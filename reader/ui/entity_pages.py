"""An entity's page, gathered from the library a few articles at a time."""

from collections.abc import Sequence
from itertools import groupby

from reader.library import Library
from reader.model import Mention
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

    def show(self, entity_id: int) -> None:
        entities = self._library.entities
        mentions = entities.mentions_of(entity_id)
        self._waiting = [list(some) for _, some in groupby(mentions, lambda m: m.article_id)]
        groups = self._take()
        page = EntityPage(
            entities.get(entity_id),
            tuple(entities.spellings_by_outlet(entity_id)),
            tuple(groups),
            bool(self._waiting),
        )
        self._panel.show_entity(page)

    def show_more(self) -> None:
        groups = self._take()
        self._panel.append_groups(groups, has_more=bool(self._waiting))

    def _take(self) -> list[MentionGroup]:
        some, self._waiting = self._waiting[:AT_ONCE], self._waiting[AT_ONCE:]
        return [self._group(mentions) for mentions in some]

    def _group(self, mentions: Sequence[Mention]) -> MentionGroup:
        article = self._library.articles.get(mentions[0].article_id)
        text = self._library.articles.text(article.id)
        shown = ((snippet(text, m.span), m.span, m.id) for m in mentions[:MOST_OF_ONE])
        return MentionGroup(article, tuple(shown), len(mentions))
