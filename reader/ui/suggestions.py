"""Working through the pairs of names that may be one."""

from functools import partial

from PySide6.QtCore import QT_TRANSLATE_NOOP, QObject
from PySide6.QtWidgets import QMainWindow

from reader.desk.curating import merging
from reader.desk.deeds import Correct
from reader.desk.unsure import Pair, Postpone, pair_of, reject, still_open, suggested
from reader.library.suggestions import Suggestion
from reader.model import Entity
from reader.text.sentences import snippet
from reader.ui.context_rows import Heading, Passage, Row, Source
from reader.ui.dialogs.suggestion_queue import Question, SuggestionQueue
from reader.ui.ground_words import ground_words
from reader.ui.session import Session

ARTICLES, OF_EACH = 2, 2
"""So many articles of each entity are shown, and so many of its mentions in each."""

MOST = 50
"""So many pairs are asked about in one round, those first where an answer is worth most."""


class Suggestions(QObject):
    def __init__(self, session: Session, window: QMainWindow) -> None:
        super().__init__(window)
        self._session = session
        self._window = window

    def ask(self) -> None:
        """Look for pairs in a process of its own, then ask about one after the other."""
        self._window.statusBar().showMessage(self.tr("Looking for names that may be one…"))
        self._session.exports.run(
            partial(suggested, self._session.library.path, MOST),
            owner=self,
            each=self._show,
            done=lambda: None,
            died=self._window.statusBar().clearMessage,
        )

    def _show(self, found: list[Suggestion]) -> None:
        self._window.statusBar().clearMessage()
        queue = SuggestionQueue(self._window)
        Round(self._session, [pair_of(one) for one in found], queue)
        queue.again_requested.connect(partial(self._ask_again, queue))
        queue.open()

    def _ask_again(self, queue: SuggestionQueue) -> None:
        """Ask about those, too, that were put off."""
        queue.close()
        self._session.library.suggestions.resume_all()
        self.ask()


class Round(QObject):
    """One round through the pairs: what was answered can be taken back, the last first."""

    def __init__(self, session: Session, pairs: list[Pair], queue: SuggestionQueue) -> None:
        super().__init__(queue)
        self._session = session
        self._library = session.library
        self._queue = queue
        self._waiting = pairs
        self._open: list[Pair] = []
        """Those of them that can be asked about: an answer may have merged others away."""
        self._answered: list[Pair] = []
        queue.accepted_pair.connect(self._accept)
        queue.rejected_pair.connect(self._reject)
        queue.later_requested.connect(self._put_off)
        queue.undo_requested.connect(self._undo)
        # In large libraries what was said is applied a moment later.
        session.importer.finished.connect(self._show)
        self._show()

    def _accept(self) -> None:
        pair = self._take()
        deed = merging(self._session.desk, pair.other, pair.one)
        self._session.history.perform(QT_TRANSLATE_NOOP("history", "merge"), deed)
        self._go_on(pair)

    def _reject(self) -> None:
        pair = self._take()
        deed = Correct(self._session.desk, reject(self._library, pair))
        self._session.history.perform(QT_TRANSLATE_NOOP("history", "keep apart"), deed)
        self._go_on(pair)

    def _put_off(self) -> None:
        pair = self._take()
        self._session.history.perform(
            QT_TRANSLATE_NOOP("history", "ask later"), Postpone(self._library, pair)
        )
        self._go_on(pair)

    def _undo(self) -> None:
        self._session.history.undo()
        self._waiting.insert(0, self._answered.pop())
        self._show()

    def _take(self) -> Pair:
        pair = self._open[0]
        self._waiting.remove(pair)
        return pair

    def _go_on(self, pair: Pair) -> None:
        self._answered.append(pair)
        self._show()

    def _show(self) -> None:
        self._open = still_open(self._library, self._waiting)
        self._queue.allow_undo(bool(self._answered))
        if self._open:
            self._queue.show_question(self._question(self._open[0]), len(self._open) - 1)
        else:
            self._queue.show_end(self._library.suggestions.put_off())

    def _question(self, pair: Pair) -> Question:
        one, other = self._library.entities.get_many([pair.one, pair.other])
        rows = (*self._rows(one), *self._rows(other))
        together = self._library.appearances.in_common(pair.one, pair.other)
        evidence = (ground_words(pair.ground),) if pair.ground else ()
        return Question(one, other, rows, evidence, together)

    def _rows(self, entity: Entity) -> list[Row]:
        rows: list[Row] = [Heading(entity.name)]
        ids = self._library.appearances.newest(entity.id, ARTICLES)
        for article_id, mentions in self._library.appearances.mentions(entity.id, ids).items():
            text = self._library.articles.text(article_id)
            rows.append(Source(self._library.articles.get(article_id), len(mentions)))
            for mention in mentions[:OF_EACH]:
                part = snippet(text, mention.span)
                rows.append(Passage(article_id, part.text, (part.span,), mention.span))
        return rows
