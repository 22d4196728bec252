"""A small neural network in numpy: from the facts of words to how likely each tag is.

Of each word: a vector of Wikipedia, its letters (convolutions of 3 and 5), its facts; over the
sentence a long short-term memory in both directions; a chain of tags decides. Several networks
that were trained apart are averaged. Training is in ``packaging/training/network.py``.
"""

from collections.abc import Mapping, Sequence
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
        state = self._remembered(joined, steps(lengths), steps(lengths, backwards=True))
        scores: Floats = np.concatenate([state, told], 1) @ self._w["out"] + self._w["outb"]
        return scores

    def _remembered(self, inputs: Floats, *ways: Sequence[Places]) -> Floats:
        """Run the memory over all sentences at once, forwards and backwards.

        Rows are put in the order in which they are met: those of a step lie together.
        """
        orders = [np.concatenate(way) for way in ways]
        gates = np.stack([inputs[order] for order in orders]) @ self._w["in"]
        gates += self._w["bias"][:, None]
        size = self._w["again"].shape[1]
        met = np.empty((len(ways), len(inputs), size), np.float32)
        end = 0
        memory = state = np.zeros((len(ways), len(ways[0][0]), size), np.float32)
        for step in ways[0]:
            start, end = end, end + len(step)
            gate = gates[:, start:end]
            gate += state[:, : len(step)] @ self._w["again"]
            # The sigmoids by one tanh: the weights of their gates were halved when saved.
            np.tanh(gate, out=gate)
            gate[..., : 3 * size] *= 0.5
            gate[..., : 3 * size] += 0.5
            into, forget, shown, new = (gate[..., i * size : (i + 1) * size] for i in range(4))
            memory = into * new + forget * memory[:, : len(step)]
            state = met[:, start:end] = shown * np.tanh(memory)
        out = np.empty((len(inputs), len(ways) * size), np.float32)
        for i, order in enumerate(orders):
            out[order, i * size : (i + 1) * size] = met[i]
        return out


def steps(lengths: Sequence[int], *, backwards: bool = False) -> list[Places]:
    """Return the places of all first words, of all second ones and so on; the longest come first.

    Backwards: of all last words, of those before them and so on.
    """
    ends: Places = np.cumsum(lengths, dtype=np.intp)
    shrinking = -np.asarray(lengths)
    firsts: Places = ends - 1 if backwards else ends - np.asarray(lengths, np.intp)
    way = -1 if backwards else 1
    found: list[Places] = []
    for t in range(max(lengths, default=0)):
        live = int(np.searchsorted(shrinking, -t))
        found.append(firsts[:live] + t * way)
    return found


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
