"""What the user does to tags."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from reader.library import Library
from reader.model import Filter


@dataclass(slots=True)
class TagArticles:
    """Add a tag to articles; those that had it keep it when this is undone."""

    library: Library
    article_ids: Sequence[int]
    name: str
    _changed: list[int] = field(default_factory=list)

    def do(self) -> None:
        tagged = {
            a.id for a in self.library.articles.get_many(self.article_ids) if self.name in a.tags
        }
        self._changed = [i for i in self.article_ids if i not in tagged]
        self.library.tags.add(self._changed, self.name)

    def undo(self) -> None:
        self.library.tags.remove(self._changed, self.name)


@dataclass(slots=True)
class UntagArticles:
    library: Library
    article_ids: Sequence[int]
    name: str
    _changed: list[int] = field(default_factory=list)

    def do(self) -> None:
        articles = self.library.articles.get_many(self.article_ids)
        self._changed = [a.id for a in articles if self.name in a.tags]
        self.library.tags.remove(self._changed, self.name)

    def undo(self) -> None:
        self.library.tags.add(self._changed, self.name)


@dataclass(slots=True)
class RenameTag:
    """Give a tag another name, on all its articles; an existing name makes one tag of both."""

    library: Library
    old: str
    new: str
    _articles: list[int] = field(default_factory=list)
    _tagging: TagArticles | None = None

    def do(self) -> None:
        self._articles = tagged_articles(self.library, self.old)
        self._tagging = TagArticles(self.library, self._articles, self.new)
        self._tagging.do()
        self.library.tags.remove(self._articles, self.old)

    def undo(self) -> None:
        self.library.tags.add(self._articles, self.old)
        if self._tagging:
            self._tagging.undo()


def tagged_articles(library: Library, name: str) -> list[int]:
    """Return all articles with a tag, those set aside and in the trash too."""
    return [
        *library.articles.matching(Filter(tag=name)),
        *library.articles.matching(Filter(tag=name, set_aside=True)),
        *library.articles.matching(Filter(tag=name, trashed=True)),
    ]
