"""The chain of tags, against all chains written out."""

from itertools import pairwise, product

import numpy as np
import pytest

from reader.entities.chain import Chain
from reader.entities.network import steps

LENGTHS = [4, 2, 2, 1]
TAGS = 3


@pytest.fixture
def chain():
    numbers = np.random.default_rng(1)
    return Chain(
        numbers.normal(size=TAGS).astype(np.float32),
        numbers.normal(size=(TAGS, TAGS)).astype(np.float32),
    )


@pytest.fixture
def scores():
    return np.random.default_rng(2).normal(size=(sum(LENGTHS), TAGS)).astype(np.float32)


def weights(chain, scores):
    """Return each chain of tags of one sentence with its score."""
    return {
        tags: chain.first[tags[0]]
        + sum(row[tag] for row, tag in zip(scores, tags, strict=True))
        + sum(chain.moves[pair] for pair in pairwise(tags))
        for tags in product(range(TAGS), repeat=len(scores))
    }


def apart(rows):
    ends = np.cumsum(LENGTHS)
    return [rows[end - length : end] for end, length in zip(ends, LENGTHS, strict=True)]


def test_the_best_chain_is_the_best_of_all(chain, scores):
    found = apart(chain.best(scores, LENGTHS))

    for tags, sentence in zip(found, apart(scores), strict=True):
        every = weights(chain, sentence)
        assert tuple(tags) == max(every, key=every.get)


def test_a_tag_is_as_likely_as_the_chains_it_is_in(chain, scores):
    found = apart(chain.likely(scores, LENGTHS))

    for likely, sentence in zip(found, apart(scores), strict=True):
        every = {tags: np.exp(score) for tags, score in weights(chain, sentence).items()}
        for i, tag in product(range(len(sentence)), range(TAGS)):
            share = sum(w for tags, w in every.items() if tags[i] == tag) / sum(every.values())
            assert likely[i, tag] == pytest.approx(share, rel=1e-4)


def test_steps_go_through_every_sentence_once():
    assert [list(step) for step in steps([3, 1])] == [[0, 3], [1], [2]]
    assert [list(step) for step in steps([3, 1], backwards=True)] == [[2, 3], [1], [0]]
