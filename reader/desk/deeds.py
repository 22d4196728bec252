"""What the user does and can undo. Each deed can be done, undone and done again.

Undone and done again, a note or highlight keeps its id, so that later deeds on it still
find it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from reader.desk.desk import Desk
from reader.library import Library
from reader.model import Correction, Detached, Filter, Highlight, Note, Role, Span


class Deed(Protocol):
    def do(self) -> None: ...

    def undo(self) -> None: ...


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


@dataclass(slots=True)
class AddNote:
    library: Library
    article_id: int
    text: str = ""
    span: Span | None = None
    note: Note | None = None
    """The note, once it is there."""

    def do(self) -> None:
        notes = self.library.notes
        if self.note is None:
            self.note = notes.get(notes.add(self.article_id, self.text, self.span))
        else:
            notes.restore(self.note)

    def undo(self) -> None:
        if self.note:
            self.note = self.library.notes.remove(self.note.id)


@dataclass(slots=True)
class RemoveNote:
    library: Library
    note_id: int
    _note: Note | None = None

    def do(self) -> None:
        self._note = self.library.notes.remove(self.note_id)

    def undo(self) -> None:
        if self._note:
            self.library.notes.restore(self._note)


@dataclass(slots=True)
class ChangeNote:
    library: Library
    note_id: int
    text: str
    former: str | None = None
    """Known once it is done."""

    def do(self) -> None:
        self.former = self.library.notes.get(self.note_id).text
        self.library.notes.change(self.note_id, self.text)

    def undo(self) -> None:
        if self.former is not None:
            self.library.notes.change(self.note_id, self.former)


@dataclass(slots=True)
class AddHighlight:
    library: Library
    article_id: int
    span: Span
    colour: str = "yellow"
    _highlight: Highlight | None = None

    def do(self) -> None:
        highlights = self.library.highlights
        if self._highlight is None:
            highlight_id = highlights.add(self.article_id, self.span, self.colour)
            self._highlight = Highlight(highlight_id, self.article_id, self.span, self.colour)
        else:
            highlights.restore(self._highlight)

    def undo(self) -> None:
        if self._highlight:
            removed = self.library.highlights.remove(self._highlight.id)
            if isinstance(removed, Highlight):  # else its words may be back by the time it is
                self._highlight = removed


@dataclass(slots=True)
class RemoveHighlight:
    library: Library
    highlight_id: int
    _highlight: Highlight | Detached | None = None

    def do(self) -> None:
        self._highlight = self.library.highlights.remove(self.highlight_id)

    def undo(self) -> None:
        if self._highlight:
            self.library.highlights.restore(self._highlight)


@dataclass(slots=True)
class ColourHighlight:
    library: Library
    highlight: Highlight
    colour: str

    def do(self) -> None:
        self.library.highlights.change(self.highlight.id, self.colour)

    def undo(self) -> None:
        self.library.highlights.change(self.highlight.id, self.highlight.colour)


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
class Correct:
    """Say who is who, for all articles at once."""

    desk: Desk
    corrections: Sequence[Correction]
    _numbers: list[int] = field(default_factory=list)

    def do(self) -> None:
        if self._numbers:
            self.desk.linking.restore(self._numbers, self.corrections)
        else:
            self._numbers = self.desk.linking.correct(self.corrections)

    def undo(self) -> None:
        self.desk.linking.retract(self._numbers)


@dataclass(slots=True)
class EditLines:
    """Say what lines of a file are to its article."""

    desk: Desk
    article_id: int
    roles: Mapping[int, Role]
    title: str | None = None
    """Of these lines, the one that is the title."""
    _former: dict[int, Role | None] = field(default_factory=dict)
    _former_title: str | None = None

    def do(self) -> None:
        readings = self.desk.library.readings
        edited = readings.edited_lines(self.article_id)
        self._former = {number: edited.get(number) for number in self.roles}
        self.desk.edit_lines(self.article_id, self.roles)
        if self.title is not None:
            self._former_title = readings.details(self.article_id).edits.get("title")
            readings.edit_fields({self.article_id: {"title": self.title}})

    def undo(self) -> None:
        if self.title is not None:
            former = {"title": self._former_title}
            self.desk.library.readings.edit_fields({self.article_id: former})
        self.desk.edit_lines(self.article_id, self._former)


@dataclass(slots=True)
class EditFields:
    """Say what the title, the outlet, the day … of articles are."""

    library: Library
    article_ids: Sequence[int]
    fields: Mapping[str, str | None]
    """As `Readings.edit_fields` takes them."""
    _former: dict[int, dict[str, str | None]] = field(default_factory=dict)

    def do(self) -> None:
        readings = self.library.readings
        for article_id in self.article_ids:
            said = readings.details(article_id).edits
            self._former[article_id] = {name: said.get(name) for name in self.fields}
        readings.edit_fields(dict.fromkeys(self.article_ids, self.fields))

    def undo(self) -> None:
        self.library.readings.edit_fields(self._former)


@dataclass(slots=True)
class SetEncoding:
    """Read an article's file anew in another encoding."""

    desk: Desk
    article_id: int
    encoding: str
    _former: str = ""
    _was_said: bool = False
    _was_sure: bool = True

    def do(self) -> None:
        readings = self.desk.library.readings
        self._former = readings.original(self.article_id).encoding
        self._was_said = "encoding" in readings.details(self.article_id).edits
        self._was_sure = self.desk.library.articles.get(self.article_id).is_encoding_sure
        self.desk.set_encoding(self.article_id, self.encoding)

    def undo(self) -> None:
        self.desk.set_encoding(
            self.article_id, self._former, is_said=self._was_said, is_sure=self._was_sure
        )


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
