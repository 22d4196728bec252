"""Shows what is known of an outlet, and grants what is said of it there."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QT_TRANSLATE_NOOP, QObject
from PySide6.QtWidgets import QMessageBox, QWidget

from reader.desk.outlets import CallOutlet, OutletView, SayOfOutlet, TurnOutlet, view_outlet
from reader.model import Filter, Role
from reader.ui.browsing import Browsing
from reader.ui.dialogs.outlet_page import OutletPage
from reader.ui.panels import Panels
from reader.ui.reading import Reading
from reader.ui.session import Session
from reader.ui.wording import isolated


class OutletPages(QObject):
    def __init__(
        self,
        session: Session,
        panels: Panels,
        reading: Reading,
        browsing: Browsing,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._library = session.library
        self._sidebar = panels.sidebar
        self._reading = reading
        self._browsing = browsing
        self._window = window
        self._outlet = ""
        self.dialog: OutletPage | None = None
        session.history.undone.connect(self._follow_undone)
        session.history.redone.connect(self._follow_redone)

    def show_open(self) -> None:
        """Show the outlet of the open article."""
        article = self._reading.article
        if article and article.metadata.outlet:
            self.show(article.metadata.outlet)

    def show(self, outlet: str) -> None:
        self._outlet = outlet
        dialog = self.dialog = OutletPage(
            outlet, self._library.outlets.direction(outlet), self._window
        )
        dialog.renamed.connect(self._ask_rename)
        dialog.direction_chosen.connect(self._turn)
        dialog.line_said.connect(self._say)
        dialog.articles_requested.connect(self._list)
        dialog.open()
        self._look_through()

    def _look_through(self) -> None:
        """Show what is known of the outlet when its articles are looked through: not at once."""
        self._session.exports.run(
            partial(view_outlet, self._library.path, self._outlet),
            owner=self,
            each=self._show_known,
            done=_nothing,
            died=_nothing,
        )

    def _show_known(self, known: OutletView) -> None:
        if self.dialog and known.name == self._outlet:
            self.dialog.show_outlet(known)

    def _ask_rename(self, name: str) -> None:
        """Call the outlet otherwise; ask first where another one is called so already."""
        others = dict(self._library.articles.outlets()).get(name)
        if name == self._outlet:
            return
        if others is None:
            self._rename(name)
            return
        question = self.tr(
            "There is an outlet called {outlet} already, with %Ln article(s). Make them one?",
            "",
            others,
        )
        box = QMessageBox(self.dialog)
        box.setObjectName("oneOutlet")
        box.setText(question.format(outlet=isolated(name)))
        join = box.addButton(self.tr("Make them one"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        join.clicked.connect(partial(self._rename, name))
        box.rejected.connect(self._show_anew)
        box.open()

    def _rename(self, name: str) -> None:
        """Call the outlet otherwise."""
        former, self._outlet = self._outlet, name
        deed = CallOutlet(self._library, former, name)
        self._session.history.perform(QT_TRANSLATE_NOOP("history", "rename an outlet"), deed)
        self._show_anew()
        self._keep_listed(former, name)

    def _follow_undone(self, deed: object) -> None:
        if isinstance(deed, CallOutlet):
            self._keep_listed(deed.name, deed.outlet)

    def _follow_redone(self, deed: object) -> None:
        if isinstance(deed, CallOutlet):
            self._keep_listed(deed.outlet, deed.name)

    def _keep_listed(self, former: str, name: str) -> None:
        """Let the articles of an outlet stay listed when it is called otherwise."""
        if self._browsing.filter.outlet == former:
            self._sidebar.show_outlets(self._library.articles.outlets())
            self._browsing.choose(replace(self._browsing.filter, outlet=name))

    def _show_anew(self) -> None:
        if self.dialog:
            self.dialog.show_name(self._outlet, self._library.outlets.direction(self._outlet))
            self._look_through()

    def _turn(self, direction: str | None) -> None:
        deed = TurnOutlet(self._library, self._outlet, direction)
        self._session.history.perform(
            QT_TRANSLATE_NOOP("history", "turn an outlet's articles"), deed
        )

    def _say(self, key: str, role: Role) -> None:
        deed = SayOfOutlet(self._session.desk, self._outlet, {key: role})
        text = QT_TRANSLATE_NOOP("history", "change the pages of an outlet")
        self._session.history.perform(text, deed)

    def _list(self) -> None:
        self._browsing.choose(Filter(outlet=self._outlet))


def _nothing() -> None:
    """End as if nothing had been wanted: what is known at once is shown."""
