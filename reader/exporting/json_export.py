"""The library as one JSON object, for other programs."""

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from reader.exporting.files import write_whole
from reader.library import Library
from reader.library.expressions import whose
from reader.model import (
    Article,
    Card,
    Copy,
    Entity,
    Expression,
    ExpressionKind,
    Filter,
    Highlight,
    Mention,
    Metadata,
    Note,
    Span,
    State,
)
from reader.text.when import resolved

FORMAT = "warraq-library"
VERSION = 1

_Object = dict[str, object]


def export(library: Library, path: Path, ids: Sequence[int] | None = None) -> None:
    """Write articles, or all that lists show, with all that belongs to them.

    The file appears under its name only when it is whole. Raises UnwritableFileError,
    NoSuchArticleError where an article is gone.
    """
    content = json.dumps(exported(library, ids), ensure_ascii=False, indent=1)
    # A lone surrogate, which damaged files may hold, is no text to other programs.
    write_whole(path, content.encode("utf-8", "replace") + b"\n", library.path)


def exported(library: Library, ids: Sequence[int] | None = None) -> _Object:
    """Return the object, its articles in the order of their ids."""
    chosen = sorted(set(library.articles.matching(Filter()) if ids is None else ids))
    mentions = {article_id: library.entities.mentions_in(article_id) for article_id in chosen}
    named = {mention.entity_id for some in mentions.values() for mention in some}
    return {
        "format": FORMAT,
        "version": VERSION,
        "exported": _moment(datetime.now(UTC)),
        "articles": [_article(library, number, mentions[number]) for number in chosen],
        "entities": [entity(library.entities.get(number)) for number in sorted(named)],
        "stories": [],
    }


def entity(entity: Entity) -> _Object:
    """Return an entity under the names of the export."""
    return {
        "id": entity.id,
        "name": entity.name,
        "type": entity.kind,
        "aliases": list(entity.aliases),
        "mentions": entity.mentions,
        "articles": entity.articles,
        **_card(entity.card),
    }


def _card(card: Card) -> _Object:
    """Return what the user keeps on an entity."""
    return {
        "note": card.note,
        "colour": card.colour,
        "tags": list(card.tags),
        "is_pinned": card.is_pinned,
        "is_hidden": card.is_hidden,
    }


def _article(library: Library, article_id: int, mentions: Sequence[Mention]) -> _Object:
    article = library.articles.get(article_id)
    text = library.articles.text(article_id)
    return {
        **_head(article),
        "body": text,
        "imported": _moment(article.imported),
        "tags": sorted(article.tags),
        "is_read": article.is_read,
        "is_starred": article.is_starred,
        "mentions": [_mention(mention, text) for mention in mentions],
        "expressions": [
            _expression(one, text, mentions, article.metadata)
            for one in library.expressions.in_article(article_id)
        ],
        "highlights": [_highlight(h, text) for h in library.highlights.on_article(article_id)],
        "notes": [_note(note) for note in library.notes.on_article(article_id)],
        "copies": [_copy(copy) for copy in library.copies.of(article_id)],
        "story_id": None,
    }


def _head(article: Article) -> _Object:
    metadata = article.metadata
    return {
        "id": article.id,
        "source_name": article.source_name,
        "sha256": article.sha256,
        "state": _state(article),
        "repairs": list(article.repairs),
        "title": metadata.title,
        "subtitle": metadata.standfirst,
        "outlet": metadata.outlet,
        "author": metadata.author,
        "agency": metadata.agency,
        "dateline": metadata.dateline,
        **_day(metadata),
        "language": metadata.language,
    }


def _day(metadata: Metadata) -> _Object:
    """Return what is known of the day; `published` holds a sure one only."""
    day = metadata.published.isoformat() if metadata.published else None
    return {
        "published": None if metadata.is_approximate else day,
        "published_approximate": day if metadata.is_approximate else None,
        "published_partial": metadata.partial,
    }


def _state(article: Article) -> State:
    """Return the state; what may have been read in a wrong encoding is to be checked, too."""
    is_doubted = article.state is State.IMPORTED and not article.is_encoding_sure
    return State.CHECK if is_doubted else article.state


def _mention(mention: Mention, text: str) -> _Object:
    return {
        **_span(mention.span),
        "text": text[mention.span.start : mention.span.end],
        "type": mention.kind,
        "entity_id": mention.entity_id,
        "origin": mention.origin,
        "confidence": mention.confidence,
    }


def _expression(
    one: Expression, text: str, mentions: Sequence[Mention], metadata: Metadata
) -> _Object:
    return {
        **_span(one.span),
        "text": text[one.span.start : one.span.end],
        "kind": one.kind,
        **_said(one, mentions, metadata),
    }


def _said(one: Expression, mentions: Sequence[Mention], metadata: Metadata) -> _Object:
    """Return what an expression says, under names that tell of its kind."""
    match one.kind:
        case ExpressionKind.POSITION:
            return {"entity_id": whose(one, mentions)}
        case ExpressionKind.NATIONALITY:
            return {"place": one.key}
        case ExpressionKind.QUANTITY:
            return {"value": one.value, "unit": one.key}
        case ExpressionKind.DATE:
            day = metadata.published
            is_known = day is not None and not metadata.is_approximate
            return {"when": one.key, "day": resolved(one.key, day) if day and is_known else None}


def _highlight(highlight: Highlight, text: str) -> _Object:
    return {
        "id": highlight.id,
        **_span(highlight.span),
        "colour": highlight.colour,
        "text": text[highlight.span.start : highlight.span.end],
    }


def _note(note: Note) -> _Object:
    return {
        "id": note.id,
        "text": note.text,
        **_span(note.span),
        "created": _moment(note.created),
        "changed": _moment(note.changed),
    }


def _copy(copy: Copy) -> _Object:
    return {"article_id": copy.article_id, "share": round(copy.share, 3), "kind": copy.kind}


def _span(span: Span | None) -> _Object:
    return {"start": span and span.start, "end": span and span.end}


def _moment(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
