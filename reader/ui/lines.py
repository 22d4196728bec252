"""Grants the wishes on the lines of the open article: what belongs to it and what does not."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QT_TRANSLATE_NOOP, QObject
from PySide6.QtWidgets import QWidget

from reader.desk import lines as said
from reader.desk.deeds import EditLines
from reader.desk.outlets import SameLines, SayOfOutlet, find_same_lines
from reader.model import Line, Role
from reader.ui.dialogs.file_lines import FileLines
from reader.ui.panels import Panels
from reader.ui.reading import Reading
from reader.ui.session import Session
from reader.ui.wording import isolated


class Lines(QObject):
    """Performs each wish as a deed, and offers the same for the outlet's other articles."""

    def __init__(self, session: Session, panels: Panels, reading: Reading, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._view = panels.article_view
        self._offer = panels.offer
        self._reading = reading
        self._window = window
        self.dialog: FileLines | None = None
        self._offered_in = 0
        """The article that an offer speaks of."""
        self._looks_for: said.Roles = {}
        """What was said last of lines."""
        reading.article_changed.connect(self._follow)

    def leave_out(self) -> None:
        """Leave out the selected lines, or the one at the cursor."""
        self.leave_out_lines(self._view.chosen_lines())

    def begin_here(self) -> None:
        for number in self._view.chosen_lines()[:1]:
            self.begin_at(number)

    def end_here(self) -> None:
        for number in self._view.chosen_lines()[-1:]:
            self.end_at(number)

    def set_title(self) -> None:
        for number in self._view.chosen_lines()[:1]:
            self.title(number)

    def leave_out_lines(self, numbers: Sequence[int]) -> None:
        roles = said.left_out(self._lines(), numbers)
        self._perform(QT_TRANSLATE_NOOP("history", "leave out a line"), roles)

    def take_back(self, _article_id: int, number: int) -> None:
        """Take a line that was left out on import into the article's body."""
        self._perform(
            QT_TRANSLATE_NOOP("history", "take back a line"),
            said.taken_back(self._lines(), [number]),
        )

    def begin_at(self, number: int) -> None:
        self._perform(
            QT_TRANSLATE_NOOP("history", "begin the article here"),
            said.begins_at(self._lines(), number),
        )

    def end_at(self, number: int) -> None:
        self._perform(
            QT_TRANSLATE_NOOP("history", "end the article here"),
            said.ends_at(self._lines(), number),
        )

    def title(self, number: int) -> None:
        """Make a line the title, whatever was taken for it."""
        lines = self._lines()
        if article := self._reading.article:
            deed = EditLines(
                self._session.desk,
                article.id,
                said.titled(lines, number),
                title=lines[number].text,
            )
            self._session.history.perform(QT_TRANSLATE_NOOP("history", "set the title"), deed)

    def set_role(self, number: int, role: Role) -> None:
        if role is Role.TITLE:
            self.title(number)
        else:
            self._perform(QT_TRANSLATE_NOOP("history", "change what a line is"), {number: role})

    def line(self, number: int) -> Line:
        """Return a line of the open article."""
        return self._lines()[number]

    def show_all(self) -> None:
        """Show all lines of the file with what each is, to be corrected."""
        if self._reading.article is None:
            return
        dialog = self.dialog = FileLines(self._window)
        dialog.role_chosen.connect(self.set_role)
        dialog.begin_requested.connect(self.begin_at)
        dialog.end_requested.connect(self.end_at)
        dialog.line_requested.connect(self._show_line)
        dialog.show_lines(self._lines())
        dialog.open()

    def _show_line(self, number: int) -> None:
        self._view.go_to_line(number)

    def _follow(self) -> None:
        """Keep the dialog true; an offer speaks of the article that was open."""
        article = self._reading.article
        if article is None or (self._offered_in and article.id != self._offered_in):
            self._offer.hide()
            self._offered_in = 0
        if article and self.dialog and self.dialog.isVisible():
            self.dialog.show_lines(self._lines())

    def _lines(self) -> tuple[Line, ...]:
        original = self._view.original
        return original.lines if original else ()

    def _perform(self, text: object, roles: said.Roles) -> None:
        article, lines = self._reading.article, self._lines()
        if article and roles:
            deed = EditLines(self._session.desk, article.id, roles)
            self._session.history.perform(text, deed)
            self._look_for_same(article.id, lines, roles)

    def _look_for_same(self, article_id: int, lines: Sequence[Line], roles: said.Roles) -> None:
        """Look for the lines in the outlet's other articles, which takes a while."""
        self._offer.hide()
        self._offered_in, self._looks_for = 0, roles
        self._session.exports.run(
            partial(find_same_lines, self._session.library.path, article_id, lines, roles),
            owner=self,
            each=partial(self._offer_for_outlet, article_id, roles),
            done=_nothing,
            died=_nothing,
        )

    def _offer_for_outlet(self, article_id: int, roles: said.Roles, same: SameLines | None) -> None:
        """Offer it, unless the user has said more by now or reads something else."""
        article = self._reading.article
        is_late = article is None or article.id != article_id or roles is not self._looks_for
        if same is None or is_late:
            return
        self._offered_in = article_id
        number = len(same.article_ids)
        takes = all(role.is_read for role in same.roles.values())
        words = (
            self.tr("%Ln other article(s) of {outlet} have this, too.", "", number)
            if takes
            else self.tr("It also stands in %Ln other article(s) of {outlet}.", "", number)
        )
        button = self.tr("Keep it in all") if takes else self.tr("Leave it out of all")
        self._offer.show_offer(
            words.format(outlet=isolated(same.outlet)), button, self._saying(same)
        )

    def _saying(self, same: SameLines) -> Callable[[], None]:
        deed = SayOfOutlet(self._session.desk, same.outlet, same.roles)
        text = QT_TRANSLATE_NOOP("history", "change the pages of an outlet")
        return partial(self._session.history.perform, text, deed)


def _nothing() -> None:
    """End as if nothing had been looked for: an offer is no more than that."""
