"""What looking for copies costs as a library grows: adding an article, and asking for its copies.

The words of the articles are those of `bench_library`; every tenth is a copy of the one before,
cut to its half.
"""

import random
import statistics
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from bench_library import VOCABULARY, WEIGHTS, WORDS
from measuring import Row, seconds
from sqlite_utils import Database

from reader.library.copies import Copies
from reader.library.opening import open_for_writing
from reader.library.writing import immediately
from reader.text.shingles import fingerprint

SIZES = 0, 10_000, 20_000
MEASURED = 300
"""So many articles are added and timed at each size."""


@dataclass
class _Shelf:
    """A library that holds nothing but what copies need."""

    db: Database
    copies: Copies
    articles: int = 0

    def add(self) -> float:
        """Add the next article; return the seconds that its copies took, made safe on disk."""
        self.articles += 1
        text = _text(self.articles)
        with immediately(self.db):
            self._add_article()
            begun = time.perf_counter()
            self.copies.add(self.articles, fingerprint(text))
        return time.perf_counter() - begun

    def _add_article(self) -> None:
        number = self.articles
        self.db.execute(
            "insert into articles (source_name, sha256, state, moment, language, imported,"
            " beginning, recogniser) values (?, ?, 'imported', '', 'ar', '', '', '')",
            [f"{number}.txt", str(number)],
        )
        self.db.execute("insert into statuses (article_id) values (?)", [number])


def rows() -> Iterator[Row]:
    text = _text(1)
    yield Row("fingerprint of 5 KB", 1000 * seconds(lambda: fingerprint(text)), "ms", most=1)
    with TemporaryDirectory() as folder:
        path = Path(folder) / "library"
        db = open_for_writing(path)
        shelf = _Shelf(db, Copies(db))
        for size in SIZES:
            while shelf.articles < size:
                shelf.add()
            taken = sorted(shelf.add() for _ in range(MEASURED))
            yield Row(f"copies of an added article, {size} there: mean",
                      1000 * statistics.fmean(taken), "ms", most=6)  # fmt: skip
            yield Row(f"… median, {size} there", 1000 * statistics.median(taken), "ms")
            yield Row(f"… one in a hundred, {size} there", 1000 * taken[-3], "ms", most=40)
        article_id = shelf.articles // 10 * 10
        assert shelf.copies.of(article_id)
        yield Row(
            "asking for an article's copies",
            1000 * seconds(lambda: shelf.copies.of(article_id)),
            "ms",
            most=5,
        )
        db.close()
        yield Row("what copies add to the file, an article",
                  path.stat().st_size / shelf.articles / 1000, "KB", most=10)  # fmt: skip


def _text(number: int) -> str:
    if number % 10:
        return _words(number)
    words = _words(number - 1).split()
    return " ".join(words[: len(words) // 2])


def _words(number: int) -> str:
    chance = random.Random(number)
    return " ".join(chance.choices(VOCABULARY, cum_weights=WEIGHTS, k=WORDS))
