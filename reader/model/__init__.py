"""The records that every layer shares. They are values: nothing here reads or keeps anything.

Offsets count code points of an article's body, start inclusive, end exclusive.
"""

from reader.model.articles import Article, Copy, CopyKind, Filter, Hit, Tag
from reader.model.entities import Card, Correction, Entity, Timeline, Verb
from reader.model.files import (
    Draft,
    Evidence,
    Line,
    Metadata,
    Original,
    Repair,
    Role,
    State,
    body_of,
)
from reader.model.imports import Import, ImportedFile, Stamp
from reader.model.marks import Detached, Highlight, Note
from reader.model.names import EntityKind, Expression, ExpressionKind, Mention, Name, Origin
from reader.model.spans import Span

__all__ = [
    "Article",
    "Card",
    "Copy",
    "CopyKind",
    "Correction",
    "Detached",
    "Draft",
    "Entity",
    "EntityKind",
    "Evidence",
    "Expression",
    "ExpressionKind",
    "Filter",
    "Highlight",
    "Hit",
    "Import",
    "ImportedFile",
    "Line",
    "Mention",
    "Metadata",
    "Name",
    "Note",
    "Origin",
    "Original",
    "Repair",
    "Role",
    "Span",
    "Stamp",
    "State",
    "Tag",
    "Timeline",
    "Verb",
    "body_of",
]
