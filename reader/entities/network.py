"""A small neural network in numpy: from the facts of words to how likely each tag is.

Of each word: a vector of Wikipedia, its letters (convolutions of 3 and 5), its facts; over the
sentence a long short-term memory in both directions; a chain of tags decides. Several networks
that were trained apart are averaged. Training is in ``packaging/training/network.py``.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

Floats: TypeAlias = NDArray[np.float32]
Places: TypeAlias = NDArray[np.intp]


class Network:
    """One trained network, by its weights."""

    def __init__(self, weights: Mapping[str, Floats]) -> None:
        self._w = dict(weights)
        self.moves, self.first = self._w["moves"], self._w["first"]

    def of_letters(self, letters: Places) -> Floats:
        """Return what the convolutions make of the letters of each word."""
        embedded = self._w["letters"][letters]
        return np.concatenate(
            [_convolved(embedded, self._w[f"conv{n}"], self._w[f"conv{n}b"]) for n in (3, 5)], 1
        )

    def of_clitics(self, clitics: Places) -> Floats:
        return self._w["clitics"][clitics]

    def scores(self, words: Floats, facts: Floats, lengths: Sequence[int]) -> Floats:
        """Return the score of each tag for each word of sentences laid end to end, longest first.

        `words`: vectors, clitics and letters side by side.
        """
        told = _positive(facts @ self._w["facts"] + self._w["factsb"])
        joined = np.concatenate([words, told], 1)
        ends = np.cumsum(lengths)
        there = self._remembered("f", joined, places(ends - lengths, lengths, 1))
        back = self._remembered("b", joined, places(ends - 1, lengths, -1))
        scores: Floats = np.concatenate([there, back, told], 1) @ self._w["out"] + self._w["outb"]
        return scores

    def _remembered(self, way: str, inputs: Floats, steps: Iterable[Places]) -> Floats:
        """Run the memory over all sentences at once; those that have ended drop out."""
        gates = inputs @ self._w["in" + way] + self._w["bias" + way]
        again = self._w["again" + way]
        size = len(again)
        out = np.empty((len(inputs), size), np.float32)
        state = memory = np.zeros((0, size), np.float32)
        for i, here in enumerate(steps):
            gate = gates[here]
            if i:
                gate += state[: len(here)] @ again
            # The sigmoids by one tanh: the weights of their gates were halved when saved.
            np.tanh(gate, out=gate)
            into, forget, shown = np.split(gate[:, : 3 * size] * 0.5 + 0.5, 3, 1)
            memory = into * gate[:, 3 * size :] + (forget * memory[: len(here)] if i else 0)
            state = shown * np.tanh(memory)
            out[here] = state
        return out


def places(firsts: Places, lengths: Sequence[int], step: int) -> Iterator[Places]:
    """Yield the places of the words that come first, second, and so on, in steps of `step`."""
    shrinking = -np.asarray(lengths)  # the longest come first
    for t in range(max(lengths, default=0)):
        yield firsts[: int(np.searchsorted(shrinking, -t))] + t * step


def _convolved(embedded: Floats, kernel: Floats, bias: Floats) -> Floats:
    """Convolve over the letters and keep the strongest; `kernel`: (width × inputs, outputs)."""
    words, letters, size = embedded.shape
    width = kernel.shape[0] // size
    padded = np.pad(embedded, ((0, 0), (width // 2, width // 2), (0, 0)))
    windows = np.concatenate([padded[:, i : i + letters] for i in range(width)], 2)
    strongest = (windows.reshape(words * letters, -1) @ kernel).reshape(words, letters, -1).max(1)
    return _positive(strongest + bias)


def _positive(values: Floats) -> Floats:
    return np.maximum(values, 0, out=values)
