"""Grants what menus and keys ask for: each slot acts on what is open or selected."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QInputDialog, QWidget

from reader.model import Filter, Mention, Span
from reader.text.words import whole_words
from reader.ui.browsing import Browsing
from reader.ui.facts import Facts
from reader.ui.lines import Lines
from reader.ui.marks import Marks
from reader.ui.outlets import OutletPages
from reader.ui.panels import Panels
from reader.ui.reading import Reading
from reader.ui.session import Session
from reader.ui.trash import Trash

_BY_TAB = Qt.FocusPolicy.TabFocus


class Wishes(QObject):
    def __init__(
        self,
        session: Session,
        panels: Panels,
        reading: Reading,
        browsing: Browsing,
        marks: Marks,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._panels = panels
        self._reading = reading
        self._browsing = browsing
        self._marks = marks
        self.outlets = OutletPages(session, panels, reading, browsing, window)
        self.facts = Facts(session, panels, reading, window)
        self.lines = Lines(session, panels, reading, window)
        self.trash = Trash(session, reading, browsing, marks, window)
        self._window = window

    def show_articles(self, article_ids: Sequence[int]) -> None:
        """List some articles and nothing else, until another row of the sidebar is chosen."""
        self._list(Filter(among=tuple(article_ids)))
        if self._browsing.listed:
            self._reading.open(self._browsing.listed[0])

    def show_articles_of(self, entity_id: int) -> None:
        """List the articles that name an entity."""
        self._list(Filter(entity_id=entity_id))

    def show_period(self, entity_id: int, period: str) -> None:
        """List the articles of a day, month, year or decade that name an entity."""
        self._list(Filter(entity_id=entity_id, period=period))

    def _list(self, chosen: Filter) -> None:
        self._panels.search_bar.clear()
        self._browsing.choose(chosen)

    def find(self) -> None:
        self._panels.search_bar.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._panels.search_bar.selectAll()

    def enter_results(self) -> None:
        """Go from the search field into the results, or into the list where there is no query."""
        shown = self._panels.lists.currentWidget()
        if shown:
            shown.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if shown is self._panels.search_results:
            self._panels.search_results.next_result()

    def chosen_articles(self) -> list[int]:
        """Return the articles selected in the list, else the open one."""
        article = self._reading.article
        return self._panels.article_list.selected_ids() or ([article.id] if article else [])

    def delete(self) -> None:
        self.trash.delete(self.chosen_articles())

    def put_back(self) -> None:
        self._marks.put_back(self.chosen_articles())

    def show_details(self) -> None:
        """Show what is said of the articles selected in the list, else of the open one."""
        self.facts.show(self.chosen_articles())

    def keep(self) -> None:
        self._marks.keep(self.chosen_articles())

    def star(self) -> None:
        if article := self._reading.article:
            self._marks.set_starred(article.id, not article.is_starred)

    def mark_unread(self) -> None:
        self._marks.set_read(self.chosen_articles(), False)

    def add_tag(self) -> None:
        chosen = self.chosen_articles()
        if len(chosen) > 1:
            self.tag_articles(chosen)
        elif self._reading.article:
            self._panels.tag_editor.start_editing()

    def tag_articles(self, article_ids: list[int]) -> None:
        """Ask for a tag and add it to several articles."""
        known = [tag.name for tag in self._session.library.tags.every()]
        name, is_given = QInputDialog.getItem(
            self._window, self.tr("Add a tag"), self.tr("Tag:"), known, -1, True
        )
        if is_given and name.strip():
            self._marks.tag(article_ids, name.strip())

    def tag(self, name: str) -> None:
        if article := self._reading.article:
            self._marks.tag([article.id], name)

    def rename_tag(self, old: str, new: str) -> None:
        """Rename a tag; the articles that it lists stay listed."""
        self._marks.rename_tag(old, new)
        if self._browsing.filter.tag == old:
            chosen = replace(self._browsing.filter, tag=new.strip())
            self._browsing.choose(chosen)

    def untag(self, name: str) -> None:
        if article := self._reading.article:
            self._marks.untag([article.id], name)

    def add_note(self) -> None:
        """Add a note on the selected passage, else on the article, and begin to write it."""
        if article := self._reading.article:
            note_id = self._marks.add_note(article.id, self._selected())
            self._reading.show_notes()
            self.edit_note(note_id)

    def edit_note(self, note_id: int) -> None:
        self._panels.side.setCurrentWidget(self._panels.notes_panel)
        self._panels.notes_panel.edit_note(note_id)

    def highlight(self) -> None:
        self.highlight_in("yellow")

    def highlight_in(self, colour: str) -> None:
        article, span = self._reading.article, self._selected()
        if article and span:
            self._marks.highlight(article.id, span, colour)
            self._panels.article_view.clear_selection()

    def _selected(self) -> Span | None:
        """Return the selected passage, with the whole of the words at its ends."""
        view = self._panels.article_view
        span = view.selected_span()
        return whole_words(view.text, span) if span else None

    def go_to_note(self, note_id: int) -> None:
        note = self._session.library.notes.get(note_id)
        if note.span:
            self._reading.go_to(note.article_id, note.span)

    def go_to_highlight(self, highlight_id: int) -> None:
        if article := self._reading.article:
            for highlight in self._session.library.highlights.on_article(article.id):
                if highlight.id == highlight_id:
                    self._reading.go_to(article.id, highlight.span)

    def go_to_mention(self, article_id: int, span: Span) -> None:
        self._reading.go_to(article_id, span)
        self._panels.article_list.select_article(article_id)

    def go_to_result(self, article_id: int, span: Span | None) -> None:
        """Open a search's result; None where the words stand in the title."""
        self._reading.open(article_id, self._browsing.query)
        if span:
            self._reading.go_to(article_id, span, self._browsing.query)

    def show_entity(self, entity_id: int) -> None:
        self._reading.focus(entity_id)
        self._panels.side.setCurrentWidget(self._panels.entity_panel)

    def show_mention(self, entity_id: int, mention: Mention) -> None:
        """Show in all articles whom a mention names; walking goes on from it."""
        self._panels.article_view.go_to(mention.span)
        self.show_entity(entity_id)

    def show_reached(self) -> None:
        """Show in all articles who is in focus, else whom the mention names walked to last."""
        if self._reading.entity_id is not None:
            self.show_entity(self._reading.entity_id)
        elif mention := self._panels.article_view.current_mention():
            self.show_entity(mention.entity_id)

    def show_no_entity(self) -> None:
        self._reading.focus(None)

    def next_mention(self) -> None:
        self._reading.step(forward=True)

    def previous_mention(self) -> None:
        self._reading.step(forward=False)

    def light_up(self, shows: bool) -> None:
        self._session.settings.shows_mentions = shows
        self._reading.show_mentions()

    def unfold(self, unfolds: bool) -> None:
        """Show in the article what was left out on import, or fold it again."""
        self._panels.article_view.toggle_left_out(unfold=unfolds)

    def next_pane(self) -> None:
        """Give the keyboard to the next pane: sidebar, list, article, side panel."""
        panels = self._panels
        shown = (panels.lists.currentWidget(), panels.side.currentWidget())
        panes = [w for w in (panels.sidebar, shown[0], panels.article_view, shown[1]) if w]
        inside = QApplication.focusWidget()
        has_focus = [p is inside or bool(inside and p.isAncestorOf(inside)) for p in panes]
        following = panes[(has_focus.index(True) + 1) % len(panes) if any(has_focus) else 0]
        _first_in(following).setFocus(Qt.FocusReason.TabFocusReason)


def _first_in(pane: QWidget) -> QWidget:
    """Return the first widget of a pane that takes the keyboard; the pane where none does."""
    inside = [pane, *pane.findChildren(QWidget)]
    takers = (w for w in inside if w.isVisible() and w.isEnabled() and w.focusPolicy() & _BY_TAB)
    return next(takers, pane)
