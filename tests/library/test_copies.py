"""Copies: found among what agencies' customers make of a text, and nowhere else."""

from itertools import combinations

import pytest

from reader.importing import read_source, sources
from reader.library import Library
from reader.model import CopyKind, Draft
from reader.resources import resource
from tests import make
from tests.library.customers import base_texts, made_of, shared

CERTAIN_COPY, CERTAIN_PASSAGES = 0.6, 0.3
"""Who shares so much of the shorter text must be found; respelling breaks some shingles."""
NO_COPY, NO_PASSAGES = 0.4, 0.15
"""Who shares less must not be."""


@pytest.fixture(scope="module")
def judged(tmp_path_factory):
    """Return for every pair of texts what it truly shares, and what the library says of it."""
    bases = base_texts()
    texts = [*bases, *made_of(bases, seed=1)]
    with Library.open(tmp_path_factory.mktemp("copies") / "library") as library:
        ids = [
            library.articles.add(make.draft(text.words, source_name=str(n), outlet=str(n)))
            for n, text in enumerate(texts)
        ]
        found = {
            (article_id, copy.article_id): copy.kind
            for article_id in ids
            for copy in library.copies.of(article_id)
        }
    return [
        (shared(one, other), found.get((i, j)), f"{one.name} – {other.name}")
        for (i, one), (j, other) in combinations(zip(ids, texts, strict=True), 2)
    ]


def test_the_pairs_are_many_and_of_all_kinds(judged):
    true = [share for share, _, _ in judged]

    assert sum(share >= CERTAIN_COPY for share in true) > 200
    assert sum(CERTAIN_PASSAGES <= share < NO_COPY for share in true) >= 15
    assert sum(0 < share < NO_PASSAGES for share in true) > 50
    assert sum(share == 0 for share in true) > 1000


def test_of_twenty_copies_nineteen_are_found(judged):
    kinds = [kind for share, kind, _ in judged if share >= CERTAIN_COPY]

    assert kinds.count(CopyKind.COPY) / len(kinds) >= 0.95


def test_of_twenty_that_share_passages_nineteen_are_found(judged):
    kinds = [kind for share, kind, _ in judged if share >= CERTAIN_PASSAGES]

    assert 1 - kinds.count(None) / len(kinds) >= 0.95


def test_of_fifty_that_are_called_copies_forty_nine_are(judged):
    shares = [share for share, kind, _ in judged if kind is CopyKind.COPY]

    assert sum(share >= NO_COPY for share in shares) / len(shares) >= 0.98


def test_of_fifty_that_are_said_to_share_passages_forty_nine_do(judged):
    shares = [share for share, kind, _ in judged if kind is not None]

    assert sum(share >= NO_PASSAGES for share in shares) / len(shares) >= 0.98


def test_outlets_that_tell_one_event_in_their_own_words_are_no_copies(tmp_path):
    drafts = [
        draft
        for source in sources([resource("demo")])
        for draft in read_source(source)
        if isinstance(draft, Draft)
    ]
    with make.library(tmp_path) as library:
        ids = [library.articles.add(draft) for draft in drafts]

        assert len(ids) == 10
        assert [library.copies.of(article_id) for article_id in ids] == [[]] * 10
