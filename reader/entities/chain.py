"""A chain of tags: the best one for a sentence, and how likely each tag is in it.

Sentences lie end to end, the longest first; all are worked on at once, a word of each a step.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from reader.entities.network import Floats, Places, steps


@dataclass(frozen=True, slots=True)
class Chain:
    """What a tag at the beginning, and a tag after another, adds to the scores."""

    first: Floats
    moves: Floats

    def best(self, scores: Floats, lengths: Sequence[int]) -> Places:
        """Return the best tags, word by word (Viterbi)."""
        so_far, before = scores.copy(), np.zeros(scores.shape, np.intp)
        firsts, *others = steps(lengths)
        so_far[firsts] += self.first
        for here in others:
            paths = so_far[here - 1][:, :, None] + self.moves
            before[here] = paths.argmax(1)
            so_far[here] += paths.max(1)
        tags = np.zeros(len(scores), np.intp)
        lasts = np.cumsum(lengths) - 1
        tags[lasts] = so_far[lasts].argmax(1)
        for here in reversed(others):
            tags[here - 1] = before[here, tags[here]]
        return tags

    def likely(self, scores: Floats, lengths: Sequence[int]) -> Floats:
        """Return how likely each tag is at each word (forward and backward)."""
        there, back = scores.copy(), np.zeros_like(scores)
        firsts, *others = steps(lengths)
        there[firsts] += self.first
        for here in others:
            there[here] += _log_sum(there[here - 1][:, :, None] + self.moves, 1)
        for here in reversed(others):
            back[here - 1] = _log_sum(self.moves + (scores[here] + back[here])[:, None, :], 2)
        both = there + back
        likely: Floats = np.exp(both - both.max(1, keepdims=True))
        likely /= likely.sum(1, keepdims=True)
        return likely


def _log_sum(values: Floats, axis: int) -> Floats:
    most = values.max(axis, keepdims=True)
    total: Floats = np.log(np.exp(values - most).sum(axis)) + most.squeeze(axis)
    return total
