"""Who is who: the user's corrections, by menu and dialog."""

from collections import Counter
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QT_TRANSLATE_NOOP, QObject
from PySide6.QtWidgets import QDialog, QWidget

from reader.desk import who
from reader.desk.curating import merging
from reader.desk.deeds import Correct
from reader.desk.selecting import Selected, akin, selected
from reader.model import Correction, Entity, EntityKind
from reader.text.sentences import snippet
from reader.text.words import key_of
from reader.ui.dialogs.choose_entity import ChooseEntity
from reader.ui.dialogs.entity_edit import EntityEdit, NewEntity, OtherName
from reader.ui.dialogs.merge_entities import MergeEntities
from reader.ui.dialogs.split_entity import SplitEntity
from reader.ui.dialogs.split_mentions import Place, SplitMentions
from reader.ui.panels import Panels
from reader.ui.reading import Reading
from reader.ui.session import Session
from reader.ui.wording import source_words

MOST_ARTICLES = 100
"""The mentions of so many articles can be chosen one by one."""
MOST = 50
"""So many entities are offered before anything is typed."""


class Who(QObject):
    """Turns the user's word into corrections; each applies to all articles and can be undone."""

    def __init__(self, session: Session, panels: Panels, reading: Reading, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._library = session.library
        self._view = panels.article_view
        self._panel = panels.entity_panel
        self._reading = reading
        self._window = window

    def entity(self, entity_id: int) -> Entity:
        return self._library.entities.get(entity_id)

    def name(self, entity_id: int) -> str:
        return self.entity(entity_id).name

    def name_selection(self) -> None:
        """Ask who the selected stretch of text names."""
        span = self._view.selected_span()
        if span and self._reading.article:
            found = selected(self._library, self._view.text, span)
            is_known = bool(self._library.entities.owners([key_of(found.name)]))
            dialog = self._dialog(found.name, is_known=is_known)
            if dialog.exec() == QDialog.DialogCode.Accepted:
                self._take(dialog.verdict, found, self._reading.article.id)

    def add_alias(self, entity_id: int) -> None:
        """Ask for another spelling of an entity."""
        dialog = self._dialog("", is_known=True)
        dialog.choose(self._library.entities.get(entity_id))
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._take(dialog.verdict)

    def rename(self, entity_id: int, name: str) -> None:
        self._correct(
            QT_TRANSLATE_NOOP("history", "rename"), who.rename(self._library, entity_id, name)
        )

    def retype(self, entity_id: int, kind: EntityKind) -> None:
        corrections = who.retype(self._library, entity_id, EntityKind(kind))
        self._correct(QT_TRANSLATE_NOOP("history", "change what it is"), corrections)

    def merge_focused(self) -> None:
        """Ask with whom the entity in focus is one, or one that is to be chosen first."""
        if (entity_id := self._meant(self.tr("Merge with another name"))) is not None:
            self.merge(entity_id)

    def merge(self, entity_id: int) -> None:
        """Ask with whom an entity is one, and make one of both."""
        entity = self._library.entities.get(entity_id)
        dialog = MergeEntities(entity, self._find, self._window)
        if dialog.exec() == QDialog.DialogCode.Accepted and dialog.into is not None:
            self.merge_into(entity_id, dialog.into)

    def merge_into(self, entity_id: int, into: int) -> None:
        """Make one of two entities, under the name of the second."""
        deed = merging(self._session.desk, entity_id, into)
        self._session.history.perform(QT_TRANSLATE_NOOP("history", "merge"), deed)
        self._reading.focus(into)

    def split(self, entity_id: int) -> None:
        """Ask which spellings of an entity are somebody else's."""
        entity = self._library.entities.get(entity_id)
        counts: Counter[str] = Counter()
        for _, alias, count in self._library.entities.spellings_by_outlet(entity_id):
            counts[alias] += count
        dialog = SplitEntity(entity, counts.most_common(), self._window)
        if dialog.exec() == QDialog.DialogCode.Accepted and dialog.aliases:
            corrections = who.split(self._library, entity_id, dialog.aliases)
            self._correct(QT_TRANSLATE_NOOP("history", "split"), corrections)

    def split_mentions(self, entity_id: int, mention_id: int | None = None) -> None:
        """Ask which mentions of an entity are somebody else's; one may be chosen already."""
        dialog = self.splitting(entity_id, mention_id)
        if dialog.exec() == QDialog.DialogCode.Accepted and dialog.whom is not None:
            mentions = [self._library.entities.mention(i) for i in dialog.mention_ids]
            corrections = who.split_places(self._library, entity_id, mentions, dialog.whom)
            self._correct(QT_TRANSLATE_NOOP("history", "split off mentions"), corrections)

    def splitting(self, entity_id: int, mention_id: int | None = None) -> SplitMentions:
        """Return the dialog that asks it."""
        return SplitMentions(
            self.entity(entity_id),
            self._places(entity_id, mention_id),
            self._find,
            lambda name: who.is_name_of(self._library, name, entity_id),
            self._window,
        )

    def split_focused(self) -> None:
        """Ask which mentions of the entity in focus, or of one to be chosen, are another's."""
        if (entity_id := self._meant(self.tr("Somebody else by this name"))) is not None:
            self.split_mentions(entity_id)

    def retype_focused(self, kind: EntityKind) -> None:
        """Say what the entity in focus is."""
        entity_id = self._reading.entity_id
        if entity_id is not None and self.entity(entity_id).kind is not kind:
            self.retype(entity_id, kind)

    def dismiss(self, entity_id: int) -> None:
        """Say that an entity is none, in no article."""
        self._correct(
            QT_TRANSLATE_NOOP("history", "not a name"),
            who.dismiss_everywhere(self._library, entity_id),
        )

    def dismiss_here(self, mention_id: int) -> None:
        mention = self._library.entities.mention(mention_id)
        self._correct(QT_TRANSLATE_NOOP("history", "not a name here"), who.dismiss_here(mention))

    def dismiss_in_article(self, entity_id: int, article_id: int | None) -> None:
        """Say that an entity is none in an article; None means the open one."""
        if article_id is None and self._reading.article:
            article_id = self._reading.article.id
        if article_id is not None:
            mentions = self._library.entities.mentions_in(article_id)
            named = {m.key: m for m in mentions if m.entity_id == entity_id}
            corrections = [c for m in named.values() for c in who.dismiss_in_article(m)]
            self._correct(QT_TRANSLATE_NOOP("history", "not a name in this article"), corrections)

    def _places(self, entity_id: int, chosen: int | None) -> list[Place]:
        """Return the newest mentions of an entity, and first the one that is chosen already."""
        appearances, articles = self._library.appearances, self._library.articles
        ids = appearances.newest(entity_id, MOST_ARTICLES)
        if chosen is not None:
            ids = [self._library.entities.mention(chosen).article_id, *ids]
        places = []
        for article_id, mentions in appearances.mentions(entity_id, ids).items():
            text, source = articles.text(article_id), source_words(articles.get(article_id))
            places += [
                Place(m.id, snippet(text, m.span).text, source, m.id == chosen) for m in mentions
            ]
        return sorted(places, key=lambda place: not place.is_chosen)

    def _meant(self, title: str) -> int | None:
        """Return the entity in focus; where there is none, ask for one."""
        if self._reading.entity_id is not None:
            return self._reading.entity_id
        dialog = ChooseEntity(title, self.tr("Which name is meant?"), self._find, self._window)
        is_chosen = dialog.exec() == QDialog.DialogCode.Accepted
        return dialog.entity_id if is_chosen else None

    def _find(self, text: str) -> list[Entity]:
        entities = self._library.entities
        return entities.find(text) if text else entities.every(limit=MOST)

    def _dialog(self, name: str, *, is_known: bool = False) -> EntityEdit:
        return EntityEdit(
            name,
            partial(self._offered, name),
            self._session.desk.linking.count,
            self._window,
            is_known=is_known,
        )

    def _offered(self, name: str, text: str) -> list[Entity]:
        """Return whom a text finds; before anything is typed, first who shares a word of a name."""
        if text:
            return self._find(text)
        return list(dict.fromkeys([*akin(self._library, name), *self._find("")]))

    def _take(
        self,
        verdict: NewEntity | OtherName | None,
        found: Selected | None = None,
        article_id: int = 0,
    ) -> None:
        """Correct what the user has said of a name, which may be `found` in an article."""
        is_found = found and verdict and key_of(verdict.name) == key_of(found.name)
        other = verdict.entity_id if isinstance(verdict, OtherName) else None
        cut = who.cut(self._library, article_id, found.span, other) if found and is_found else []
        match verdict:
            case NewEntity(name, kind):
                self._correct(
                    QT_TRANSLATE_NOOP("history", "add a name"), [*cut, *who.add_entity(name, kind)]
                )
            case OtherName(name, other):
                corrections = who.add_alias(self._library, name, other)
                self._correct(QT_TRANSLATE_NOOP("history", "add a spelling"), [*cut, *corrections])

    def _correct(self, text: object, corrections: Sequence[Correction]) -> None:
        if corrections:
            self._session.history.perform(text, Correct(self._session.desk, corrections))
