"""Word vectors of Wikipedia (word2vec, skip-gram), single-threaded so that they come out alike."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import wikipedia
from gensim.models import Word2Vec

from reader.entities.features import Features
from reader.entities.network import Floats

SIZE, KEPT_FROM = 100, 8
LENGTH = 2.5
"""Of every vector: what suits the other inputs of the networks."""


def train(corpus: Path, features: Features, text: Path) -> tuple[list[str], Floats]:
    """Return the words, the most frequent first, and their vectors; `text` is written anew."""
    with text.open("w", encoding="utf-8") as lines:
        lines.writelines(line + "\n" for line in _lines(corpus, features))
    model = Word2Vec(
        corpus_file=str(text),
        vector_size=SIZE,
        window=5,
        min_count=4,
        sg=1,
        negative=8,
        epochs=8,
        sample=1e-4,
        alpha=0.03,
        seed=1,
        workers=1,
    )
    words = [w for w in model.wv.index_to_key if model.wv.get_vecattr(w, "count") >= KEPT_FROM]
    return words, of_one_length(model.wv.vectors[: len(words)])


def _lines(corpus: Path, features: Features) -> Iterator[str]:
    for article in wikipedia.articles(corpus):
        for sentence in article:
            yield " ".join(wikipedia.split(sentence, features))


def of_one_length(vectors: Floats) -> Floats:
    scaled: Floats = vectors / np.linalg.norm(vectors, axis=1, keepdims=True) * LENGTH
    return scaled.astype(np.float32)


def small(matrix: Floats) -> tuple[np.ndarray, Floats]:
    """Return a matrix in eight bits, and by how much each row is to be multiplied."""
    scales = np.abs(matrix).max(1) / 127
    scales[scales == 0] = 1
    return np.rint(matrix / scales[:, None]).astype(np.int8), scales.astype(np.float32)
