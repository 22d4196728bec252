"""What is being read: the open article with all that is marked in it, and the entity in focus."""

from collections.abc import Sequence
from contextlib import suppress

from PySide6.QtCore import QObject, Signal

from reader.errors import NoSuchArticleError, QueryError
from reader.library import Change
from reader.model import Article, Entity, EntityKind, Mention, Span
from reader.ui.article_view.elsewhere import Elsewhere
from reader.ui.entity_pages import EntityPages
from reader.ui.lighting import lit
from reader.ui.panels import Panels
from reader.ui.session import Session
from reader.ui.walk import neighbour


class Reading(QObject):
    """Shows an article and an entity in the panels that belong to them, and keeps them true."""

    article_changed = Signal(object)
    """The article that is open now, or None."""
    entity_changed = Signal(object)
    """The entity in focus now, or None."""

    def __init__(self, session: Session, panels: Panels, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._library = session.library
        self._view = view = panels.article_view
        self._entities = panels.entity_panel
        self._pages = EntityPages(session.library, panels.entity_panel)
        self._notes = panels.notes_panel
        self._tags = panels.tag_editor
        self.article: Article | None = None
        self.entity_id: int | None = None
        self._query = ""
        """What is marked as found in the article."""
        self.trail: list[tuple[int, int]] = []
        """The articles read before and how far, the last one last."""
        view.set_description(self.describe)

    def open(self, article_id: int, query: str = "") -> None:
        """Open an article, with the words of a search marked in it; it counts as read."""
        left = (self.article.id, self._view.offset()) if self.article else None
        self._turn_to(article_id, query)
        if left and left[0] != article_id:
            self.trail.append(left)

    def show_hits(self, query: str) -> None:
        """Mark what a search finds in the open article; nothing for no query."""
        self._query = query
        try:
            spans = self._library.search.spans(query, self._view.text) if query else []
        except QueryError:  # half typed
            spans = []
        self._view.show_hits(spans)

    def go_back(self) -> None:
        """Return to the article that was open before, where it was left."""
        while self.trail:
            article_id, offset = self.trail.pop()
            with suppress(NoSuchArticleError):  # deleted for ever since
                self._turn_to(article_id)
                self._view.scroll_to(offset)
                return

    def open_next_copy(self) -> None:
        """Go on to another article with the same text; from the last one, to the first."""
        if self.article and self._view.others:
            ids = sorted(other.article.id for other in self._view.others)
            following = [article_id for article_id in ids if article_id > self.article.id]
            self.open(following[0] if following else ids[0])

    @property
    def has_copies(self) -> bool:
        return self.article is not None and bool(self._view.others)

    def close(self) -> None:
        self._notes.flush()
        self.article = None
        self._view.show_nothing()
        self._show_marks()
        self.article_changed.emit(None)

    def focus(self, entity_id: int | None) -> None:
        """Set an entity apart from the others, and show where else it is named."""
        self.entity_id = entity_id
        self._view.focus_entity(entity_id)
        self.light_up()
        if entity_id is None:
            self._entities.show_overview()
        else:
            self._pages.show(entity_id)
        self.entity_changed.emit(entity_id)

    def show_more_of_entity(self, _entity_id: int) -> None:
        self._pages.show_more()

    def explain(self, entity_id: int, name: str) -> None:
        """Show why a name is one of the entity's in focus, or hide it again."""
        self._pages.explain(entity_id, name)

    def go_to(self, article_id: int, span: Span, query: str = "") -> None:
        """Open an article where it says something."""
        self.open(article_id, query)
        self._view.go_to(span)

    def step(self, *, forward: bool) -> None:
        """Go to the next or previous mention, of the entity in focus across all articles.

        Without one, of those that are lit in this article; where none is, of all.
        """
        article_id = self.article.id if self.article else 0
        lit_up = None if self.entity_id is not None else {m.id for m in self._lit()} or None
        mention = neighbour(
            self._library, article_id, self._view.offset(), self.entity_id, lit_up, forward=forward
        )
        if mention:
            self.go_to(mention.article_id, mention.span)
            self._entities.choose_mention(mention.id)

    def most_shared(self) -> Entity | None:
        """Return the person in the open article, or else the name, that most articles share."""
        named = self._library.entities.named_in(self.article.id) if self.article else []
        entities = (entity for entity, _ in named)
        return max(
            entities, key=lambda e: (e.kind is EntityKind.PERSON, e.articles, -e.id), default=None
        )

    def describe(self, mention: Mention) -> Entity:
        """Return who a mention names; for the view's tooltips."""
        return self._library.entities.get(mention.entity_id)

    def refresh(self, changes: frozenset[Change]) -> None:
        """Show anew what a change of the library has made stale."""
        if self.article and changes & {Change.ARTICLES, Change.TAGS}:
            self._reopen(self.article.id)
        else:
            self._show_marks(changes)
        if self.entity_id is not None and self._is_entity_stale(changes):
            self._refocus(self.entity_id)

    def _is_entity_stale(self, changes: frozenset[Change]) -> bool:
        if Change.ENTITIES in changes:
            return True
        return Change.ARTICLES in changes and self._pages.are_stale()

    def _turn_to(self, article_id: int, query: str = "") -> None:
        self._notes.flush()
        if self.article is None or self.article.id != article_id:
            self.article = self._library.articles.get(article_id)
            self._show(self.article)
            self._show_marks()
            if not self.article.is_read:
                self._library.articles.set_read([article_id], True)
            self.article_changed.emit(self.article)
        self.show_hits(query)

    def _show(self, article: Article) -> None:
        original = self._library.readings.original(article.id)
        direction = self._library.outlets.direction(article.metadata.outlet or "")
        others = self._elsewhere(article.id)
        self._view.show_article(article, original, others, direction)

    def _reopen(self, article_id: int) -> None:
        """Follow changes of the open article, without moving what is being read."""
        try:
            article = self._library.articles.get(article_id)
        except NoSuchArticleError:
            self.close()
            return
        original = self._library.readings.original(article_id)
        others = self._elsewhere(article_id)
        shown = self._view.article
        is_stale = shown is None or _seen(article) != _seen(shown)
        direction = self._library.outlets.direction(article.metadata.outlet or "")
        is_stale = is_stale or direction != self._view.direction
        if is_stale or original != self._view.original or not _are_alike(others, self._view.others):
            self._view.show_article(article, original, others, direction)
            self.show_hits(self._query)
        self.article = article
        self._show_marks()
        self.article_changed.emit(article)

    def _elsewhere(self, article_id: int) -> list[Elsewhere]:
        """Return the other articles that hold the text of one, the most of it first."""
        kinds = {copy.article_id: copy.kind for copy in self._library.copies.of(article_id)}
        articles = self._library.articles.get_many(list(kinds))
        return [Elsewhere(article, kinds[article.id]) for article in articles]

    def _refocus(self, entity_id: int) -> None:
        """Follow changes of the entity in focus; one that is named no more leaves it."""
        try:
            is_named = self._library.entities.get(entity_id).mentions > 0
        except KeyError:
            is_named = False
        if is_named:
            self._pages.show(entity_id)
        else:
            self.focus(None)

    def _show_marks(self, changes: frozenset[Change] = frozenset(Change)) -> None:
        if changes & {Change.TAGS, Change.ARTICLES}:
            known = [tag.name for tag in self._library.tags.every()]
            self._tags.show_tags(list(self.article.tags) if self.article else [], known)
        if Change.ENTITIES in changes:
            self.show_mentions()
        if changes & {Change.NOTES, Change.HIGHLIGHTS}:
            self.show_notes()

    def show_mentions(self) -> None:
        article = self.article
        self.light_up()
        self._entities.show_article_entities(self._named(article.id) if article else None)

    def light_up(self) -> None:
        """Light the names in the open article, of the kinds that the user wants to see."""
        entities = self._named(self.article.id) if self.article else []
        colours = {entity.id: entity.card.colour for entity, _ in entities}
        self._view.show_colours({i: colour for i, colour in colours.items() if colour})
        self._view.show_mentions(self._lit())

    def _lit(self) -> list[Mention]:
        """Return the mentions in the open article that are to be lit."""
        if self.article is None:
            return []
        settings = self._session.settings
        shown = {entity.id: entity.card.tags for entity, _ in self._named(self.article.id)}
        mentions = self._library.entities.mentions_in(self.article.id)
        named = [mention for mention in mentions if mention.entity_id in shown]
        tag, tagged = settings.lights_tag, None
        if tag in self._library.cards.tags():
            tagged = {entity_id for entity_id, tags in shown.items() if tag in tags}
        return lit(named, settings, self.entity_id, tagged)

    def _named(self, article_id: int) -> list[tuple[Entity, int]]:
        """Return whom an article names, the pinned first; those hidden only if they are shown."""
        named = self._library.entities.named_in(article_id)
        if not self._session.settings.shows_hidden:
            named = [(entity, n) for entity, n in named if not entity.card.is_hidden]
        return sorted(named, key=lambda pair: not pair[0].card.is_pinned)

    def show_notes(self) -> None:
        notes = self._library.notes.on_article(self.article.id) if self.article else []
        highlights = self._library.highlights.on_article(self.article.id) if self.article else []
        text = self._view.text
        self._view.show_notes(notes)
        self._view.show_highlights(highlights)
        quotes = {note.id: text[note.span.start : note.span.end] for note in notes if note.span}
        self._notes.show_notes(notes, quotes)
        self._notes.show_highlights(highlights, text)
        detached = self._library.highlights.detached(self.article.id) if self.article else []
        self._notes.show_detached(detached)


def _seen(article: Article) -> tuple[object, ...]:
    """Return what the page shows of an article beside its lines."""
    return article.metadata, article.state, article.repairs, article.is_encoding_sure


def _are_alike(some: Sequence[Elsewhere], others: Sequence[Elsewhere]) -> bool:
    """Tell whether the same is said of two lists of articles: being read changes nothing."""
    said = ([(o.article.id, o.kind, o.article.metadata) for o in each] for each in (some, others))
    return next(said) == next(said)
