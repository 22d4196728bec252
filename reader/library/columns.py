"""The columns that an article is kept in, and the records made of them."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from reader.library import moments
from reader.library.readings import beginning, metadata_row
from reader.model import Article, Draft, Metadata, Repair, State

COLUMNS = (
    "id, source_name, sha256, state, title, standfirst, outlet, author, agency, dateline,"
    " published, partial, is_approximate, language, imported, beginning, is_read, is_starred,"
    " is_trashed, repairs, is_encoding_sure, same_as"
)


def row_of(draft: Draft, recogniser: str) -> dict[str, object]:
    """Return the columns of `articles` for a draft that the recogniser of a version has read."""
    return {
        "source_name": draft.original.source_name,
        "sha256": draft.original.sha256,
        "state": draft.state,
        **metadata_row(draft.metadata),
        "imported": moments.now(),
        "beginning": beginning(draft.text),
        "recogniser": recogniser,
        "repairs": " ".join(draft.repairs),
        "is_encoding_sure": draft.is_encoding_sure,
    }


def article_of(row: Sequence[Any], tags: tuple[str, ...]) -> Article:
    """Return the article of a row of `COLUMNS`."""
    article_id, source_name, sha256, state, *fields = row
    title, standfirst, outlet, author, agency, dateline, published, *fields = fields
    partial, is_approximate, language, imported, beginning, *rest = fields
    is_read, is_starred, is_trashed, repairs, is_encoding_sure, same_as = rest
    metadata = Metadata(
        title,
        standfirst,
        outlet,
        author,
        agency,
        dateline,
        moments.read(published),
        partial,
        bool(is_approximate),
        language,
    )
    return Article(
        article_id,
        source_name,
        sha256,
        State(state),
        metadata,
        datetime.fromisoformat(imported),
        beginning,
        bool(is_read),
        bool(is_starred),
        bool(is_trashed),
        tags,
        tuple(map(Repair, repairs.split())),
        bool(is_encoding_sure),
        same_as,
    )
