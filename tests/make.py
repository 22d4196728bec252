"""Builders with defaults for all: a test names only what it is about."""

import hashlib
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from reader.library import Library
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
    made = Library.open(folder / "library.warraq")
    for text in texts:
        made.articles.add(draft(text))
    return made
