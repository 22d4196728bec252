"""A chain of tags: the best one for a sentence, and how likely each tag is in it.

Sentences lie end to end, the longest first; all are worked on at once, a word of each a step.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

import numpy as np

from reader.entities.network import Floats, Places, places


@dataclass(frozen=True, slots=True)
class Chain:
    """What a tag at the beginning, and a tag after another, adds to the scores."""

    first: Floats
    moves: Floats

    def best(self, scores: Floats, lengths: Sequence[int]) -> Places:
        """Return the best tags, word by word (Viterbi)."""
        so_far, before = scores.copy(), np.zeros(scores.shape, np.intp)
        starts = _starts(lengths)
        so_far[starts] += self.first
        for here in _steps(starts, lengths):
            paths = so_far[here - 1][:, :, None] + self.moves
            before[here] = paths.argmax(1)
            so_far[here] += paths.max(1)
        tags = np.zeros(len(scores), np.intp)
        last = starts + np.asarray(lengths) - 1
        tags[last] = so_far[last].argmax(1)
        for here in reversed(list(_steps(starts, lengths))):
            tags[here - 1] = before[here, tags[here]]
        return tags

    def likely(self, scores: Floats, lengths: Sequence[int]) -> Floats:
        """Return how likely each tag is at each word (forward and backward)."""
        starts = _starts(lengths)
        there, back = scores.copy(), np.zeros_like(scores)
        there[starts] += self.first
        steps = list(_steps(starts, lengths))
        for here in steps:
            there[here] += _log_sum(there[here - 1][:, :, None] + self.moves, 1)
        for here in reversed(steps):
            back[here - 1] = _log_sum(self.moves + (scores[here] + back[here])[:, None, :], 2)
        both = there + back
        likely: Floats = np.exp(both - both.max(1, keepdims=True))
        return likely / likely.sum(1, keepdims=True)


def _starts(lengths: Sequence[int]) -> Places:
    return np.cumsum(lengths) - lengths


def _steps(starts: Places, lengths: Sequence[int]) -> Iterator[Places]:
    """Yield the places of all second words, then of all third words, and so on."""
    return islice(places(starts, lengths, 1), 1, None)


def _log_sum(values: Floats, axis: int) -> Floats:
    most = values.max(axis, keepdims=True)
    total: Floats = np.log(np.exp(values - most).sum(axis)) + most.squeeze(axis)
    return total
