"""An entity's page, gathered from the library a few articles at a time."""

from collections.abc import Sequence

from reader.library import Library
from reader.library.appearances import NEWEST_PRINTED
from reader.library.expressions import NEWEST_SAID, SaidPosition
from reader.model import Article, Entity, EntityKind, Mention
from reader.text.sentences import snippet
from reader.ui.entity_panel import EntityPage, EntityPanel, MentionGroup
from reader.ui.name_reasons import answers

AT_ONCE = 30
"""So many articles are shown at first, and with each «more»."""
MOST_OF_ONE = 50
"""So many mentions of one article are shown."""
COMPANY = 6
"""So many others are shown that are named together with an entity."""
POSITIONS = 4
"""So many positions of a person are shown."""


class EntityPages:
    """Fills the panel's page of one entity, and more of it when asked."""

    def __init__(self, library: Library, panel: EntityPanel) -> None:
        self._library = library
        self._panel = panel
        self._entity_id = 0
        self._shown: list[Article] = []
        self._by_outlet: list[tuple[str | None, str, int]] = []
        self._asked: set[str] = set()
        """Names of the entity about which it was asked why they are."""

    def show(self, entity_id: int) -> None:
        """Show an entity, shown again, as many of its articles as were shown."""
        appearances, entity = self._library.appearances, self._library.entities.get(entity_id)
        number = len(self._shown) if entity_id == self._entity_id else 0
        if entity_id != self._entity_id:
            self._asked.clear()
        self._entity_id, self._shown = entity_id, []
        self._by_outlet = appearances.printed(entity_id)
        groups, has_more = self._take(max(AT_ONCE, number))
        page = EntityPage(
            entity,
            tuple(self._by_outlet),
            tuple(groups),
            has_more,
            appearances.timeline(entity_id),
            self._company(entity_id),
            tuple(self._library.cards.tags()),
            NEWEST_PRINTED if entity.articles > NEWEST_PRINTED else None,
            self._positions(entity),
            NEWEST_SAID if entity.articles > NEWEST_SAID else None,
            {name: tuple(answers(self._library, entity_id, name)) for name in self._asked},
        )
        self._panel.show_entity(page)

    def are_stale(self) -> bool:
        """Tell whether what is shown of articles is true no more: their outlets, their days."""
        shown = [article.id for article in self._shown]
        now = [article.metadata for article in self._library.articles.get_many(shown)]
        by_outlet = self._library.appearances.printed(self._entity_id)
        return now != [a.metadata for a in self._shown] or by_outlet != self._by_outlet

    def show_more(self) -> None:
        groups, has_more = self._take(AT_ONCE)
        self._panel.append_groups(groups, has_more=has_more)

    def explain(self, entity_id: int, name: str) -> None:
        """Show why a name is one of the entity's that is shown, and where, or hide it again."""
        is_shown = name in self._asked
        self._asked ^= {name}
        self._panel.explain(name, () if is_shown else answers(self._library, entity_id, name))

    def _positions(self, entity: Entity) -> tuple[SaidPosition, ...]:
        if entity.kind is not EntityKind.PERSON:
            return ()
        return tuple(self._library.expressions.positions_of(entity.id, POSITIONS))

    def _company(self, entity_id: int) -> tuple[tuple[Entity, int], ...]:
        articles = dict(self._library.appearances.together(entity_id, 2 * COMPANY))
        others = self._library.entities.get_many(list(articles))
        shown = [other for other in others if not other.card.is_hidden][:COMPANY]
        return tuple((other, articles[other.id]) for other in shown)

    def _take(self, number: int) -> tuple[list[MentionGroup], bool]:
        """Return the next articles, and tell whether there are more behind them."""
        appearances, entity_id = self._library.appearances, self._entity_id
        ids = appearances.newest(entity_id, number + 1, len(self._shown))
        mentions = appearances.mentions(entity_id, ids[:number])
        groups = [self._group(some) for some in mentions.values()]
        self._shown += [group.article for group in groups]
        return groups, len(ids) > number

    def _group(self, mentions: Sequence[Mention]) -> MentionGroup:
        article = self._library.articles.get(mentions[0].article_id)
        text = self._library.articles.text(article.id)
        shown = ((snippet(text, m.span), m.span, m.id) for m in mentions[:MOST_OF_ONE])
        return MentionGroup(article, tuple(shown), len(mentions))
