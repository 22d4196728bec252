"""The two pages, and what the user wishes on either."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from reader.model import Entity
from reader.ui.context_rows import Answer, Passage
from reader.ui.entity_panel.overview import Overview
from reader.ui.entity_panel.page import EntityDetails, EntityPage, MentionGroup
from reader.ui.theme import Theme


class EntityPanel(QStackedWidget):
    """Shows the names of the open article, or one entity in all articles."""

    entity_chosen = Signal(int)
    overview_requested = Signal()
    mention_requested = Signal(int, object)
    """The article's id, and the Span of the mention in its body."""
    article_requested = Signal(int)
    more_groups_requested = Signal(int)
    period_requested = Signal(int, str)
    """The entity's id, and how the dates begin that its articles shall have: "2015-09"."""
    why_requested = Signal(int, str)
    """The entity's id, and a name as printed: why is it one of its names?"""
    concordance_requested = Signal(int)
    articles_requested = Signal(int)
    rename_requested = Signal(int, str)
    kind_requested = Signal(int, object)
    """The entity's id, and the EntityKind it is of."""
    merge_requested = Signal(int)
    split_requested = Signal(int)
    split_mentions_requested = Signal(int, object)
    """The entity's id, and that of a mention that is somebody else's, or None."""
    alias_requested = Signal(int)
    dismiss_requested = Signal(int)
    """The entity is none, in no article."""
    dismiss_in_article_requested = Signal(int, object)
    """The entity is none in an article: its id, or None for the open one."""
    dismiss_here_requested = Signal(int)
    """The id of a mention that names nobody."""
    merge_dropped = Signal(int, int, QPoint)
    """The entity that was dragged, that it was dropped on, and where on the screen."""
    menu_requested = Signal(int, QPoint)
    """The entity, and where on the screen."""
    card_requested = Signal(int, object)
    """The entity's id, and its Card as the user wants it."""

    def __init__(self, theme: Theme | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("entityPanel")
        self._entity: Entity | None = None
        self._overview = Overview(theme or Theme())
        self._details = EntityDetails(theme or Theme())
        self.addWidget(self._overview)
        self.addWidget(self._details)
        self._connect()
        self._set_texts()

    def show_article_entities(self, entities: list[tuple[Entity, int]] | None) -> None:
        """Show who is named in the open article and how often, in the order given.

        None: no article is open.
        """
        self._overview.show_entities(entities)

    def show_overview(self) -> None:
        """Go back to the names of the open article."""
        self._entity = None
        self._overview.clear_choice()
        self.setCurrentWidget(self._overview)

    def show_entity(self, page: EntityPage) -> None:
        """Show one entity; the place in its list stays if it is the one shown already."""
        self._entity = page.entity
        self._details.show_page(page)
        self.setCurrentWidget(self._details)

    def explain(self, name: str, reasons: Sequence[Answer]) -> None:
        """Show below a name why it is one of the entity's; no reasons hide it again."""
        self._details.explain(name, reasons)

    def append_groups(self, groups: Sequence[MentionGroup], *, has_more: bool = False) -> None:
        """Add more articles to the entity that is shown."""
        self._details.append_groups(groups, has_more=has_more)

    def show_theme(self, theme: Theme) -> None:
        """Take the colours of kinds from a theme."""
        self._overview.show_theme(theme)
        self._details.show_theme(theme)

    def choose_mention(self, mention_id: int) -> bool:
        """Mark the mention that is being read, silently; tell whether it is in the list."""
        return self._details.list.choose_mention(mention_id)

    def next_mention(self) -> bool:
        return self._details.next_mention()

    def previous_mention(self) -> bool:
        return self._details.previous_mention()

    def flush(self) -> None:
        """Tell what is typed but not told yet; call it before the library closes."""
        self._details.about.fields.flush()

    def start_renaming(self) -> None:
        self._details.heading.start_renaming()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()

    def _connect(self) -> None:
        self._connect_pages()
        self._connect_heading()
        self._details.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._details.list.customContextMenuRequested.connect(self._open_menu)

    def _connect_pages(self) -> None:
        self._overview.entity_chosen.connect(self.entity_chosen)
        self._overview.drops.merge_dropped.connect(self.merge_dropped)
        self._overview.menu_requested.connect(self.menu_requested)

        self._details.about.entity_chosen.connect(self.entity_chosen)
        self._details.about.chart.period_requested.connect(self._ask_period)
        self._details.about.fields.card_changed.connect(self.card_requested)
        self._details.back_requested.connect(self._go_back)
        self._details.passage_requested.connect(self._ask_mention)
        self._details.article_requested.connect(self.article_requested)
        self._details.more_requested.connect(self._ask_more)
        self._details.why_requested.connect(self._ask_why)

    def _connect_heading(self) -> None:
        heading = self._details.heading
        heading.card_requested.connect(self.card_requested)
        heading.concordance_requested.connect(self.concordance_requested)
        heading.articles_requested.connect(self.articles_requested)
        heading.rename_requested.connect(self.rename_requested)
        heading.kind_requested.connect(self.kind_requested)
        heading.merge_requested.connect(self.merge_requested)
        heading.split_requested.connect(self.split_requested)
        heading.split_mentions_requested.connect(self._ask_split_mentions)
        heading.alias_requested.connect(self.alias_requested)
        heading.dismiss_requested.connect(self.dismiss_requested)
        heading.dismiss_in_article_requested.connect(self._ask_dismiss_in_article)

    def _set_texts(self) -> None:
        self.setAccessibleName(self.tr("Names"))

    def _go_back(self) -> None:
        self.show_overview()
        self.overview_requested.emit()

    def _ask_mention(self, passage: Passage) -> None:
        self.mention_requested.emit(passage.article_id, passage.target)

    def _ask_more(self) -> None:
        if self._entity:
            self.more_groups_requested.emit(self._entity.id)

    def _ask_period(self, period: str) -> None:
        if self._entity:
            self.period_requested.emit(self._entity.id, period)

    def _ask_why(self, name: str) -> None:
        if self._entity:
            self.why_requested.emit(self._entity.id, name)

    def _ask_dismiss_in_article(self, entity_id: int) -> None:
        self.dismiss_in_article_requested.emit(entity_id, None)

    def _ask_split_mentions(self, entity_id: int) -> None:
        chosen = self._details.list.chosen()
        mention_id = chosen.mention_id if isinstance(chosen, Passage) else None
        self.split_mentions_requested.emit(entity_id, mention_id)

    def _open_menu(self, place: QPoint) -> None:
        mentions = self._details.list
        # The menu key asks for what is chosen, wherever the mouse is.
        row = mentions.row_at(mentions.indexAt(place)) or mentions.chosen()
        if isinstance(row, Passage):
            self._mention_menu(row).popup(mentions.viewport().mapToGlobal(place))

    def _mention_menu(self, passage: Passage) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        entity_id = self._entity.id if self._entity else 0
        here = menu.addAction(self.tr("Not a name here"))
        here.triggered.connect(lambda: self.dismiss_here_requested.emit(passage.mention_id))
        in_article = menu.addAction(self.tr("Not a name in this article"))
        in_article.triggered.connect(
            lambda: self.dismiss_in_article_requested.emit(entity_id, passage.article_id)
        )
        everywhere = menu.addAction(self.tr("Not a name anywhere"))
        everywhere.triggered.connect(lambda: self.dismiss_requested.emit(entity_id))
        menu.addSeparator()
        other = menu.addAction(self.tr("Somebody else by this name…"))
        other.triggered.connect(
            lambda: self.split_mentions_requested.emit(entity_id, passage.mention_id)
        )
        return menu
