"""What the user does to articles as a whole: adding them, and putting them away."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from reader.desk.desk import Desk


@dataclass(slots=True)
class TrashArticles:
    """Delete articles, as far as the user sees; they go to the trash."""

    desk: Desk
    article_ids: Sequence[int]
    changed: list[int] = field(default_factory=list)
    """Those that were not in the trash before."""

    def do(self) -> None:
        articles = self.desk.library.articles.get_many(self.article_ids)
        self.changed = [article.id for article in articles if not article.is_trashed]
        self.desk.trash(self.changed)

    def undo(self) -> None:
        self.desk.put_back(self.changed)


@dataclass(slots=True)
class RestoreArticles:
    desk: Desk
    article_ids: Sequence[int]
    _changed: list[int] = field(default_factory=list)

    def do(self) -> None:
        articles = self.desk.library.articles.get_many(self.article_ids)
        self._changed = [article.id for article in articles if article.is_trashed]
        self.desk.put_back(self._changed)

    def undo(self) -> None:
        self.desk.trash(self._changed)


@dataclass(slots=True)
class KeepArticles:
    """Take articles that were set aside, their text being there already, among the others."""

    desk: Desk
    article_ids: Sequence[int]
    _former: dict[int, int | None] = field(default_factory=dict)

    def do(self) -> None:
        articles = self.desk.library.articles.get_many(self.article_ids)
        self._former = {a.id: a.same_as for a in articles if a.same_as is not None}
        self.desk.keep_too(list(self._former))

    def undo(self) -> None:
        self.desk.set_aside(self._former)


@dataclass(slots=True)
class ImportArticles:
    """What an import has added, to be taken back in one step."""

    desk: Desk
    article_ids: Sequence[int]
    _trashing: TrashArticles | None = None
    """The import itself has done it; only what was undone is done again."""

    @property
    def changed(self) -> list[int]:
        """Return the articles that undoing it has put into the trash."""
        return self._trashing.changed if self._trashing else []

    def do(self) -> None:
        if self._trashing:
            self._trashing.undo()

    def undo(self) -> None:
        self._trashing = TrashArticles(self.desk, self.article_ids)
        self._trashing.do()
