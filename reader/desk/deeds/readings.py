"""What the user says of how a file is to be read and of its facts."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from reader.desk.desk import Desk
from reader.library import Library
from reader.model import Role


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
