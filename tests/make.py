"""Builders with defaults for all: a test names only what it is about."""

import hashlib
from collections.abc import Sequence
from datetime import date
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from reader.entities.unifying import Unified
from reader.library import Library
from reader.library.mentions import Move, hand_over
from reader.library.owners import list_names
from reader.model import Draft, EntityKind, Line, Metadata, Name, Original, Role, Span, State
from reader.text.words import key_of


def line(text: str = "سطر", role: Role = Role.BODY, reason: str = "test") -> Line:
    return Line(text, role, reason)


def draft(
    text: str = "وصل الوزير إلى القاهرة.",
    *,
    title: str | None = None,
    outlet: str | None = None,
    published: date | None = None,
    source_name: str = "article.txt",
    lines: Sequence[Line] | None = None,
    state: State = State.IMPORTED,
) -> Draft:
    """Return a draft whose lines are those of the text; equal arguments give equal files."""
    lines = tuple(lines or (Line(part, Role.BODY) for part in text.split("\n")))
    content = repr((source_name, title, [(line.text, line.role) for line in lines])).encode(
        "utf-8", "replace"
    )
    original = Original(source_name, hashlib.sha256(content).hexdigest(), content, "utf-8", lines)
    return Draft(original, Metadata(title, outlet=outlet, published=published), state)


def name(
    text: str,
    printed: str,
    kind: EntityKind = EntityKind.PERSON,
    source: str = "test",
    after: int = 0,
) -> Name:
    """Return the first place in a text, from an offset on, where a name is printed."""
    start = text.index(printed, after)
    return Name(Span(start, start + len(printed)), kind, key_of(printed), 0.9, source)


def library(folder: Path, *texts: str) -> Library:
    """Return an open library with an article for each text. The test closes it, or `with`."""
    path = folder / "library.warraq"
    folder.mkdir(parents=True, exist_ok=True)
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(_blank())
    made = Library.open(path)
    for text in texts:
        made.articles.add(draft(text))
    return made


@cache
def _blank() -> bytes:
    """Return a library without articles: making its tables takes ten times as long as a copy."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "library.warraq"
        Library.open(path).close()
        return path.read_bytes()


def link(library: Library, *unified: Unified) -> None:
    """Make these the entities of a library and nobody else, whatever linking would say."""
    db = library._db
    with db.atomic():
        db.execute("update mentions set entity_id = null")
        db.execute("update entities set mentions = 0, articles = 0")
        for one in unified:
            cursor = db.execute(
                "insert into entities (name, kind) values (?, ?)", [one.name, one.kind]
            )
            list_names(db, cursor.lastrowid, one.keys, one.aliases)
            moves = [(_mention(library, *place), place[0]) for place in one.places]
            hand_over(db, [Move(*move, None, cursor.lastrowid) for move in moves])


def _mention(library: Library, article_id: int, number: int) -> int:
    """Return the id of a mention, of the article's in reading order."""
    rows = library._db.execute(
        'select id from mentions where article_id = ? order by start, "end", id', [article_id]
    ).fetchall()
    return rows[number][0]
