"""What can be done with what is under the mouse in the article, or selected there."""

from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QMenu, QWidget

from reader.model import Highlight, Mention
from reader.ui.article_view import Under
from reader.ui.marks import Marks
from reader.ui.panels import Panels
from reader.ui.theme import HIGHLIGHT_COLOURS, Theme
from reader.ui.who import Who
from reader.ui.wishes import Wishes
from reader.ui.wording import isolated, kind_names

SWATCH = 14
"""Width and height of a colour's sign, in pixels."""


class ContextMenu(QObject):
    """Opens the menu; each part is there only if it has something to act on."""

    concordance_requested = Signal(int)

    def __init__(
        self,
        panels: Panels,
        wishes: Wishes,
        marks: Marks,
        who: Who,
        theme: Theme,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._view = panels.article_view
        self._wishes = wishes
        self._marks = marks
        self._lines = wishes.lines
        self._who = who
        self._theme = theme
        self._window = window

    def open(self, place: QPoint, under: Under) -> None:
        """Open the menu at a point of the screen."""
        menu = self.menu(under)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)

    def menu(self, under: Under) -> QMenu:
        menu = QMenu(self._window)
        if under.mention:
            self._add_mention(menu, under.mention)
        for highlight in under.highlights[:1]:
            self._add_highlight(menu, highlight)
        if self._view.selected_span():
            self._add_selection(menu)
        menu.addSeparator()
        menu.addAction(self.tr("Add a note"), self._wishes.add_note)
        if under.line is not None:
            self._add_line(menu, under.line)
        return menu

    def _add_line(self, menu: QMenu, number: int) -> None:
        chosen = self._view.chosen_lines()
        numbers = chosen if number in chosen else [number]
        is_read = self._lines.line(number).role.is_read
        menu.addSeparator()
        if is_read and len(numbers) > 1:
            out = partial(self._lines.leave_out_lines, numbers)
            menu.addAction(self.tr("Leave these lines out"), out)
        elif is_read:
            out = partial(self._lines.leave_out_lines, [number])
            menu.addAction(self.tr("Leave this line out"), out)
        else:
            back = partial(self._lines.take_back, 0, number)
            menu.addAction(self.tr("Take this line back"), back)
        menu.addAction(
            self.tr("The article begins here"), partial(self._lines.begin_at, numbers[0])
        )
        menu.addAction(self.tr("The article ends here"), partial(self._lines.end_at, numbers[-1]))
        menu.addAction(self.tr("This is the title"), partial(self._lines.title, number))

    def _add_mention(self, menu: QMenu, mention: Mention) -> None:
        entity_id = mention.entity_id
        name = self._who.name(entity_id)
        show = self.tr("Show “{name}” in all articles").format(name=isolated(name))
        menu.addAction(show, partial(self._wishes.show_entity, entity_id))
        concordance = partial(self.concordance_requested.emit, entity_id)
        menu.addAction(self.tr("Concordance…"), concordance)
        kinds = menu.addMenu(self.tr("Change type"))
        for kind, words in kind_names().items():
            action = kinds.addAction(words, partial(self._who.retype, entity_id, kind))
            action.setCheckable(True)
            action.setChecked(kind is mention.kind)
        menu.addAction(self.tr("Merge with another name…"), partial(self._who.merge, entity_id))
        other = partial(self._who.split_mentions, entity_id, mention.id)
        menu.addAction(self.tr("Somebody else by this name…"), other)
        none = menu.addMenu(self.tr("Not a name"))
        none.addAction(self.tr("Here"), partial(self._who.dismiss_here, mention.id))
        none.addAction(
            self.tr("In this article"),
            partial(self._who.dismiss_in_article, entity_id, mention.article_id),
        )
        none.addAction(self.tr("In any article"), partial(self._who.dismiss, entity_id))
        menu.addSeparator()

    def _add_highlight(self, menu: QMenu, highlight: Highlight) -> None:
        colours = menu.addMenu(self.tr("Colour of the highlight"))
        for colour, words in self._colours().items():
            slot = partial(self._marks.colour_highlight, highlight, colour)
            colours.addAction(self._swatch(colour), words, slot)
        remove = partial(self._marks.remove_highlight, highlight.id)
        menu.addAction(self.tr("Remove the highlight"), remove)
        menu.addSeparator()

    def _add_selection(self, menu: QMenu) -> None:
        menu.addAction(self.tr("Copy"), self._view.copy)
        menu.addAction(self.tr("Name the selection…"), self._who.name_selection)
        colours = menu.addMenu(self.tr("Highlight"))
        for colour, words in self._colours().items():
            slot = partial(self._wishes.highlight_in, colour)
            colours.addAction(self._swatch(colour), words, slot)

    def _colours(self) -> dict[str, str]:
        words = (
            self.tr("Yellow"),
            self.tr("Green"),
            self.tr("Blue"),
            self.tr("Pink"),
            self.tr("Purple"),
        )
        return dict(zip(HIGHLIGHT_COLOURS, words, strict=True))

    def _swatch(self, colour: str) -> QIcon:
        pixmap = QPixmap(SWATCH, SWATCH)
        pixmap.fill(self._theme.highlight_colour(colour))
        return QIcon(pixmap)
