"""One entity: its names, who uses which, and every place where it is named."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from reader.library.expressions import SaidPosition
from reader.model import Article, Entity, Span, Timeline
from reader.text.sentences import Snippet
from reader.ui.context_list import ContextList
from reader.ui.context_rows import Answer, Heading, More, Passage, Row, Source, Spelling
from reader.ui.entity_panel.about import About
from reader.ui.entity_panel.heading import EntityHeading
from reader.ui.entity_panel.said import said_rows
from reader.ui.entity_panel.shallow import Shallow
from reader.ui.icons import icon
from reader.ui.theme import Theme
from reader.ui.wording import isolated, number_words


@dataclass(frozen=True, slots=True)
class MentionGroup:
    """An article, and where the entity is named in it."""

    article: Article
    snippets: tuple[tuple[Snippet, Span, int], ...]
    """What to show, the mention's place in the body, and the mention's id."""
    total: int
    """How often it is named there, shown or not."""


@dataclass(frozen=True, slots=True)
class EntityPage:
    """An entity with its mentions, the newest article first."""

    entity: Entity
    by_outlet: tuple[tuple[str | None, str, int], ...] = ()
    """Outlet, name as printed there, how often. None: the outlet is not known."""
    groups: tuple[MentionGroup, ...] = ()
    has_more: bool = False
    """More groups can be had."""
    timeline: Timeline = field(default_factory=Timeline)
    together: tuple[tuple[Entity, int], ...] = ()
    """Other entities, and how many articles name them with this one."""
    known_tags: tuple[str, ...] = ()
    """All that entities are tagged with."""
    printed_in: int | None = None
    """Of so many of its newest articles `by_outlet` tells; None: of all."""
    positions: tuple[SaidPosition, ...] = ()
    """What articles say that a person is."""
    said_in: int | None = None
    """Of so many of its newest articles `positions` tells; None: of all."""
    reasons: Mapping[str, tuple[Answer, ...]] = field(default_factory=dict)
    """Why names are the entity's, and where, of those names that were asked about."""


class _Button(QToolButton):
    """Is pressed by Enter, too."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class EntityDetails(QWidget):
    """Shows one entity at a time."""

    passage_requested = Signal(object)
    article_requested = Signal(int)
    more_requested = Signal()
    why_requested = Signal(str)
    """A name as printed: why is it one of the entity's?"""
    back_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._page: EntityPage | None = None
        self._theme = theme
        self.heading = EntityHeading()
        self.about = About()
        self._area = Shallow(self.about)
        self.list = ContextList()
        self._back = _Button()
        self._numbers = QLabel()
        self._previous = _Button()
        self._next = _Button()
        self._lay_out()
        self._connect()
        self._set_texts()

    def show_page(self, page: EntityPage) -> None:
        """Show an entity; the place in its list stays if it is the one shown already."""
        is_same = self._page is not None and self._page.entity.id == page.entity.id
        chosen = self.list.chosen()
        self._page = page
        self.heading.show_entity(page.entity, self._theme)
        self._set_numbers(page.entity)
        self.about.fields.show_entity(page.entity, list(page.known_tags))
        self.about.show_entity(page.entity, page.timeline, page.together, self._theme)
        colour = self._theme.entity_colour(page.entity.kind, page.entity.card.colour, in_focus=True)
        self.list.show_rows(self._all_rows(page), colour, stays=is_same)
        if is_same and isinstance(chosen, Passage) and chosen.mention_id is not None:
            self.list.choose_mention(chosen.mention_id, scrolls=False)

    def append_groups(self, groups: Sequence[MentionGroup], *, has_more: bool) -> None:
        self.list.append_rows(self._group_rows(groups, has_more=has_more))

    def explain(self, name: str, reasons: Sequence[Answer]) -> None:
        """Show below a name why it is one of the entity's; no reasons hide it again."""
        if self._page:
            told = {**self._page.reasons, name: tuple(reasons)}
            self._page = replace(self._page, reasons=told)
            self.list.explain(name, reasons)

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        if self._page:
            self.show_page(self._page)

    def next_mention(self) -> bool:
        """Go to the next mention in the list, and ask for more where it ends."""
        has_next = self.list.step(1)
        rows = self.list.rows()
        if not has_next and rows and isinstance(rows[-1], More):
            self.more_requested.emit()
            has_next = self.list.step(1)
        return has_next

    def previous_mention(self) -> bool:
        return self.list.step(-1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._area.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()
            if self._page:
                self.show_page(self._page)
        elif event.type() in (QEvent.Type.PaletteChange, QEvent.Type.LayoutDirectionChange):
            self._set_texts()

    def _lay_out(self) -> None:
        self._numbers.setWordWrap(True)
        self._numbers.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        top = QHBoxLayout()
        top.setContentsMargins(6, 6, 6, 0)
        top.addWidget(self._back)
        top.addWidget(self.heading, 1)
        below = QHBoxLayout()
        below.setContentsMargins(10, 0, 10, 4)
        below.addWidget(self._numbers, 1)
        below.addWidget(self._previous)
        below.addWidget(self._next)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(top)
        column.addLayout(below)
        column.addWidget(self._area)
        column.addWidget(self.list, 1)
        for button in (self._back, self._previous, self._next):
            button.setAutoRaise(True)

    def _connect(self) -> None:
        self._back.clicked.connect(self.back_requested)
        self.heading.card_menu.note_requested.connect(self.about.fields.write_note)
        self.heading.card_menu.tag_requested.connect(self.about.fields.add_tag)
        self._next.clicked.connect(self.next_mention)
        self._previous.clicked.connect(self.previous_mention)
        self.list.passage_requested.connect(self.passage_requested)
        self.list.article_requested.connect(self.article_requested)
        self.list.more_requested.connect(self.more_requested)
        self.list.why_requested.connect(self.why_requested)

    def _set_texts(self) -> None:
        buttons = {
            self._back: ("back", self.tr("All names in this article")),
            self._previous: ("up", self.tr("Previous mention")),
            self._next: ("down", self.tr("Next mention")),
        }
        for button, (name, words) in buttons.items():
            button.setIcon(icon(name, self.palette()))
            button.setToolTip(words)
            button.setAccessibleName(words)
        self.list.setAccessibleName(self.tr("Mentions in all articles"))

    def _set_numbers(self, entity: Entity) -> None:
        mentions = self.tr("%Ln mention(s)", "", entity.mentions)
        articles = self.tr("in %Ln article(s)", "", entity.articles)
        words = self.tr("{mentions} {in_articles}")
        self._numbers.setText(words.format(mentions=mentions, in_articles=articles))

    def _all_rows(self, page: EntityPage) -> list[Row]:
        rows = list(said_rows(page.positions, self._said_title(page)))
        spellings = _spellings(page.by_outlet, self.tr("unknown outlet"))
        if spellings:
            rows.append(Heading(self._spellings_title(page)))
        for spelling in spellings:
            rows += [spelling, *page.reasons.get(spelling.name, ())]
        rows.append(Heading(self.tr("Mentions")))
        return rows + self._group_rows(page.groups, has_more=page.has_more)

    def _said_title(self, page: EntityPage) -> str:
        if page.said_in is None:
            return self.tr("Said to be")
        return self.tr("Said to be, in the newest %Ln article(s)", "", page.said_in)

    def _spellings_title(self, page: EntityPage) -> str:
        if page.printed_in is None:
            return self.tr("Who writes what")
        return self.tr("Who writes what, in the newest %Ln article(s)", "", page.printed_in)

    def _group_rows(self, groups: Sequence[MentionGroup], *, has_more: bool) -> list[Row]:
        rows: list[Row] = []
        for group in groups:
            rows.append(Source(group.article, group.total))
            rows += [
                Passage(group.article.id, snippet.text, (snippet.span,), span, mention_id)
                for snippet, span, mention_id in group.snippets
            ]
        if has_more:
            rows.append(More(self.tr("Show more articles")))
        return rows


def _spellings(by_outlet: Sequence[tuple[str | None, str, int]], unknown: str) -> list[Spelling]:
    """Gather who prints each name, the most frequent name and outlet first."""
    gathered: dict[str, list[tuple[int, str]]] = {}
    for outlet, name, count in by_outlet:
        gathered.setdefault(name, []).append((count, outlet or unknown))
    rows = []
    for name, outlets in gathered.items():
        outlets.sort(reverse=True)
        # Neither a line's end nor the letters around part an outlet from its number.
        each = (f"{isolated(outlet)}\u00a0{isolated(number_words(n))}" for n, outlet in outlets)
        words = "\u00a0· ".join(each)
        rows.append(Spelling(name, sum(n for n, _ in outlets), words, len(gathered) > 1))
    return sorted(rows, key=lambda row: -row.count)
