"""The shelf of readings: how each file was understood, and what the user says instead."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlite_utils import Database

from reader.errors import NoSuchArticleError
from reader.library import moments
from reader.library.anchoring import Anchors
from reader.library.copies import Copies, fingerprint_of
from reader.library.edits import Edits, edited, overlaid, places, settled
from reader.library.expressions import remove_expressions
from reader.library.index import Index
from reader.library.mentions import replace_names
from reader.library.originals import (
    packed_found,
    packed_lines,
    unpacked,
    unpacked_found,
    unpacked_lines,
)
from reader.library.passages import move_passages
from reader.library.placing import follow
from reader.library.writing import Change, Writer
from reader.model import Draft, Evidence, Line, Metadata, Name, Original, Role, State, body_of

_BEGINNING = 200
"""How many characters of a body lists may show in place of a title."""


@dataclass(frozen=True, slots=True)
class Details:
    """What is said of an article, and by whom."""

    found: Metadata
    evidence: Mapping[str, Evidence]
    """By field: where the file says it."""
    edits: Mapping[str, str]
    """By field: what the user says instead; empty: that there is none."""


class Readings:
    """Keeps what was found and what the user says apart, and in the articles both as one."""

    def __init__(self, db: Database, writing: Writer, index: Index, copies: Copies) -> None:
        self._db = db
        self._copies = copies
        self._writing = writing
        self._index = index
        self._edits = Edits(db)

    def original(self, article_id: int) -> Original:
        """Return a file as it is read. Raises NoSuchArticleError."""
        rows = self._db.execute(
            "select source_name, sha256, encoding, content, lines"
            " from originals join articles on article_id = id where id = ?",
            [article_id],
        )
        for row in rows:
            found = unpacked(*row)
            lines = overlaid(found.lines, self._edits.lines(article_id))
            return Original(found.source_name, found.sha256, found.content, found.encoding, lines)
        raise NoSuchArticleError(article_id)

    def details(self, article_id: int) -> Details:
        """Return what the file says and what the user says. Raises NoSuchArticleError."""
        metadata, evidence, _ = self._found(article_id)
        return Details(metadata, evidence, self._edits.fields(article_id))

    def edited_lines(self, article_id: int) -> dict[int, Role]:
        """Return the lines, by number, whose role is the user's word."""
        edits, lines = self._edits.lines(article_id), self._found_lines(article_id)
        return {n: edits[place] for n, place in enumerate(places(lines)) if place in edits}

    def lines_with(self, article_id: int, roles: Mapping[int, Role | None]) -> tuple[Line, ...]:
        """Return what the lines would be, by number with these roles; None: as was found."""
        found = self._found_lines(article_id)
        edits = self._edits.lines(article_id)
        for number, place in enumerate(places(found)):
            if role := roles.get(number):
                edits[place] = role
            elif number in roles:
                edits.pop(place, None)
        return overlaid(found, edits)

    def lines_of(
        self, article_id: int, draft: Draft, reworded: Callable[[str], str] = str
    ) -> tuple[Line, ...]:
        """Return what the lines would be after another reading, with the user's word on them.

        `reworded` is as in `replace`.
        """
        edits = self._edits.lines(article_id).items()
        said = {(reworded(text), nth): role for (text, nth), role in edits}
        return overlaid(draft.original.lines, said)

    def edit_lines(
        self,
        article_id: int,
        roles: Mapping[int, Role | None],
        names: Sequence[Name],
        recogniser: str = "",
    ) -> None:
        """Keep the user's word on lines, by number; None takes it back.

        `names` are those that a recogniser finds in the body that the lines then make. Notes and
        highlights stay on their words. Where these are no longer read, they are kept until they
        are again.
        """
        before = self.original(article_id).lines
        every = list(places(before))
        with self._writing(Change.ARTICLES, Change.NOTES, Change.HIGHLIGHTS, Change.ENTITIES):
            for number, role in roles.items():
                self._edits.set_line(article_id, every[number], role)
            self._db.execute(
                "update articles set recogniser = ? where id = ?", [recogniser, article_id]
            )
            self._settle(article_id, before, names)

    def edit_fields(self, edits: Mapping[int, Mapping[str, str | None]]) -> None:
        """Keep the user's word on fields of articles: by id, then by field.

        The fields are those of `edits.FIELDS`, and `state`; None takes the word back.
        """
        with self._writing(Change.ARTICLES):
            for article_id, fields in edits.items():
                self._index.remove(article_id)
                for field, value in fields.items():
                    self._edits.set_field(article_id, field, value)
                self._settle_facts(article_id)
                self._index.add(article_id)

    def replace(
        self,
        article_id: int,
        draft: Draft,
        names: Sequence[Name],
        *,
        rules: int,
        recogniser: str,
        reworded: Callable[[str], str] = str,
    ) -> None:
        """Put another reading of the same file in the place of the former.

        `names` are those of the body of `lines_of`; `reworded` says what words of the former
        reading are in this one. What the user said of the article, and put on it, stays.
        """
        before = self.original(article_id).lines
        with self._writing(Change.ARTICLES, Change.NOTES, Change.HIGHLIGHTS, Change.ENTITIES):
            self._db.execute(
                "update originals set encoding = ?, lines = ? where article_id = ?",
                [draft.original.encoding, packed_lines(draft.original.lines), article_id],
            )
            found = packed_found(draft.metadata, draft.evidence, draft.state)
            self._db.execute(
                "update readings set rules = ?, outlet = ?, found = ? where article_id = ?",
                [rules, draft.metadata.outlet, found, article_id],
            )
            self._db.execute(
                "update articles set repairs = ?, recogniser = ?, is_encoding_sure = ?"
                " where id = ?",
                [" ".join(draft.repairs), recogniser, draft.is_encoding_sure, article_id],
            )
            self._edits.reword(article_id, reworded)
            self._settle(article_id, before, names, reworded)

    def call_outlet(self, found: Iterable[str], name: str | None) -> None:
        """Call outlets found under some names otherwise, in all articles; None: as found."""
        names = list(found)
        with self._writing(Change.ARTICLES):
            self._db.conn.executemany(
                "delete from outlet_names where found = ?", [(one,) for one in names]
            )
            if name is not None:
                self._db.conn.executemany(
                    "insert into outlet_names values (?, ?)", [(one, name) for one in names]
                )
            for article_id in self.found_in(names):
                self._settle_facts(article_id)

    def found_in(self, outlets: Iterable[str]) -> list[int]:
        """Return the articles whose files name one of these outlets."""
        wanted = list(outlets)
        marks = ", ".join("?" * len(wanted))
        rows = self._db.execute(
            f"select article_id from readings where outlet in ({marks}) order by article_id",
            wanted,
        )
        return [article_id for (article_id,) in rows]

    def outdated(self, rules: int) -> list[int]:
        """Return the articles outside the trash that older rules have read."""
        rows = self._db.execute(
            "select article_id from readings join statuses using (article_id)"
            " where rules < ? and is_shown order by article_id",
            [rules],
        )
        return [article_id for (article_id,) in rows]

    def _settle(
        self,
        article_id: int,
        before: Sequence[Line],
        names: Sequence[Name],
        reworded: Callable[[str], str] = str,
    ) -> None:
        """Make body and facts what was found and the edits say."""
        after = overlaid(self._found_lines(article_id), self._edits.lines(article_id))
        text = body_of(after)
        self._index.remove(article_id)
        self._copies.remove(article_id, body_of(before))
        self._db.execute("update bodies set text = ? where article_id = ?", [text, article_id])
        self._db.execute(
            "update articles set beginning = ? where id = ?", [beginning(text), article_id]
        )
        state = self._settle_facts(article_id)
        self._index.add(article_id)
        self._copies.add(article_id, fingerprint_of(text, state))
        self._db.execute("update statuses set is_linked = 0 where article_id = ?", [article_id])
        anchors = Anchors(before, after)
        move_passages(self._db, article_id, anchors, reworded)
        follow(self._db, article_id, body_of(before), anchors, reworded)
        remove_expressions(self._db, article_id)
        replace_names(self._db, article_id, text, names)

    def _settle_facts(self, article_id: int) -> State:
        """Make title, day and so on what was found and the edits say; return the state."""
        found, _, state = self._found(article_id)
        fields = self._edits.fields(article_id)
        found = replace(found, outlet=self._edits.outlet(found.outlet))
        row = {
            **metadata_row(edited(found, fields)),
            "state": settled(state, self._edits.lines(article_id), fields),
        }
        columns = ", ".join(f"{column} = :{column}" for column in row)
        self._db.execute(
            "update statuses set is_learnt = 0 where article_id = :id"
            " and (select outlet from articles where id = :id) is not :outlet",
            {**row, "id": article_id},
        )
        self._db.execute(f"update articles set {columns} where id = :id", {**row, "id": article_id})
        return State(str(row["state"]))

    def _found_lines(self, article_id: int) -> tuple[Line, ...]:
        return unpacked_lines(self._one("select lines from originals", article_id))

    def _found(self, article_id: int) -> tuple[Metadata, Mapping[str, Evidence], State]:
        return unpacked_found(self._one("select found from readings", article_id))

    def _one(self, select: str, article_id: int) -> Any:
        """Return what is selected of an article. Raises NoSuchArticleError."""
        for (value,) in self._db.execute(f"{select} where article_id = ?", [article_id]):
            return value
        raise NoSuchArticleError(article_id)


def metadata_row(metadata: Metadata) -> dict[str, object]:
    """Return the columns of `articles` that hold the metadata."""
    return {
        "title": metadata.title,
        "standfirst": metadata.standfirst,
        "outlet": metadata.outlet,
        "author": metadata.author,
        "agency": metadata.agency,
        "dateline": metadata.dateline,
        "published": moments.written(metadata.published),
        "partial": metadata.partial,
        "is_approximate": metadata.is_approximate,
        "moment": moments.order(metadata.published, metadata.partial),
        "language": metadata.language,
    }


def beginning(text: str) -> str:
    """Return the first words of a body."""
    line = " ".join(text[: 2 * _BEGINNING].split())
    return line if len(line) <= _BEGINNING else line[:_BEGINNING].rsplit(" ", 1)[0]
