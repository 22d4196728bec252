"""What the user says of the lines of an outlet's pages, for all its articles at once."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from reader.desk.deeds import EditFields
from reader.desk.desk import Desk
from reader.desk.rereading import Wanted
from reader.errors import NoSuchArticleError
from reader.importing.standing import key
from reader.library import Library
from reader.library.outlets import Spelling
from reader.model import Line, Role
from reader.text.habits import Seen, habits

_SHOWN = 60
"""So many of its articles show how an outlet writes."""


@dataclass(frozen=True, slots=True)
class SameLines:
    """Lines of an article's outlet that what was said of the article may be said of, too."""

    outlet: str
    roles: Mapping[str, Role]
    """By the key of the line."""
    article_ids: tuple[int, ...]
    """The other articles whose body would be another."""


def same_lines(
    library: Library, article_id: int, lines: Sequence[Line], roles: Mapping[int, Role]
) -> SameLines | None:
    """Return where else in its outlet's articles these lines stand; None: nowhere."""
    outlet = library.articles.get(article_id).metadata.outlet
    if outlet is None:
        return None
    keys = {key(lines[number].text, outlet): role for number, role in roles.items()}
    keys.pop("", None)
    others = tuple(
        other
        for other, theirs in library.outlets.lines(outlet)
        if other != article_id and _would_change(theirs, keys, outlet)
    )
    return SameLines(outlet, keys, others) if others else None


def find_same_lines(
    library: Path, article_id: int, lines: Sequence[Line], roles: Mapping[int, Role]
) -> Iterator[SameLines | None]:
    """Yield what `same_lines` returns; opens the library itself, to run in another process."""
    # It may be deleted meanwhile.
    with Library.open(library, read_only=True) as known, suppress(NoSuchArticleError):
        yield same_lines(known, article_id, lines, roles)


@dataclass(frozen=True, slots=True)
class OutletView:
    """What is known of an outlet."""

    name: str
    articles: int
    first: date | None
    last: date | None
    direction: str | None
    habits: Sequence[Seen]
    spellings: Sequence[Spelling]
    lines: Mapping[str, Role]
    """What it repeats, and what the user says of its lines, by key."""
    printed: Mapping[str, str]
    """By key: how one of its articles prints the line."""


def view_outlet(library: Path, outlet: str) -> Iterator[OutletView]:
    """Yield what is known of an outlet; opens the library itself, to run in another process."""
    with Library.open(library, read_only=True) as known:
        shelf = known.outlets
        ids = shelf.articles(outlet)
        articles = known.articles.get_many(ids)
        days = [a.metadata.published for a in articles if a.metadata.published]
        texts = (known.articles.text(i) for i in ids[-_SHOWN:])
        yield OutletView(
            outlet,
            len(ids),
            days[0] if days else None,
            days[-1] if days else None,
            shelf.direction(outlet),
            habits(texts),
            shelf.spellings(outlet),
            shelf.standings().get(outlet, {}),
            printed_lines(shelf.lines(outlet), outlet),
        )


def printed_lines(articles: Iterable[tuple[int, Sequence[Line]]], outlet: str) -> dict[str, str]:
    """Return by key how an outlet prints its lines: figures change, so one stands for all."""
    return {key(line.text, outlet): line.text.strip() for _, lines in articles for line in lines}


@dataclass(slots=True)
class SayOfOutlet:
    """Say what lines are to all articles of an outlet, those that will come included."""

    desk: Desk
    outlet: str
    roles: Mapping[str, Role | None]
    """By the key of the line; None takes the word back."""
    _former: dict[str, Role | None] = field(default_factory=dict)

    def do(self) -> None:
        said = self.desk.library.outlets.said(self.outlet)
        self._former = {line: said.get(line) for line in self.roles}
        self._say(self.roles)

    def undo(self) -> None:
        self._say(self._former)

    def _say(self, roles: Mapping[str, Role | None]) -> None:
        outlets = self.desk.library.outlets
        outlets.say(self.outlet, roles)
        every = tuple(outlets.articles(self.outlet))
        self.desk.read_anew(Wanted(every, self.outlet, frozenset(roles)))


@dataclass(slots=True)
class TurnOutlet:
    """Let all articles of an outlet run "rtl" or "ltr"; None: as their letters do."""

    library: Library
    outlet: str
    direction: str | None
    _former: str | None = None

    def do(self) -> None:
        self._former = self.library.outlets.direction(self.outlet)
        self.library.outlets.set_direction(self.outlet, self.direction)

    def undo(self) -> None:
        self.library.outlets.set_direction(self.outlet, self._former)


@dataclass(slots=True)
class CallOutlet:
    """Call an outlet otherwise, in all its articles and those that will come.

    A name that another outlet has makes one of both.
    """

    library: Library
    outlet: str
    name: str
    _found: dict[str, str | None] = field(default_factory=dict)
    """The names under which files give it, and what the user called them before."""
    _said: EditFields | None = None
    """For the articles of which the user has said so one by one."""
    _lines: dict[str, Role] = field(default_factory=dict)
    """What was said of the lines under the former name alone."""
    _turned: TurnOutlet | None = None

    def do(self) -> None:
        names = self.library.outlets.names()
        found = self.library.outlets.found_names(self.outlet)
        self._found = {one: names.get(one) for one in found}
        self._said = EditFields(self.library, self._said_of(), {"outlet": self.name})
        self._said.do()
        self.library.readings.call_outlet(found, self.name)
        self._carry()

    def undo(self) -> None:
        self.library.outlets.say(self.name, dict.fromkeys(self._lines))
        if self._turned:
            self._turned.undo()
        for found, former in self._found.items():
            self.library.readings.call_outlet([found], former)
        if self._said:
            self._said.undo()

    def _carry(self) -> None:
        """Let what was said of the outlet hold under its new name, where it says nothing else."""
        outlets = self.library.outlets
        theirs = outlets.said(self.name)
        said = outlets.said(self.outlet).items()
        self._lines = {line: role for line, role in said if line not in theirs}
        outlets.say(self.name, self._lines)
        direction = outlets.direction(self.outlet)
        if direction and outlets.direction(self.name) is None:
            self._turned = TurnOutlet(self.library, self.name, direction)
            self._turned.do()

    def _said_of(self) -> list[int]:
        readings = self.library.readings
        return [
            article_id
            for article_id in self.library.outlets.articles(self.outlet)
            if "outlet" in readings.details(article_id).edits
        ]


def _would_change(lines: Sequence[Line], keys: Mapping[str, Role], outlet: str) -> bool:
    found = ((keys.get(key(line.text, outlet)), line.role) for line in lines)
    return any(role is not None and role.is_read != was.is_read for role, was in found)
