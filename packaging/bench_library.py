"""How fast the library takes articles and finds them again, on made-up articles."""

import hashlib
import random
import statistics
import time
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import accumulate
from pathlib import Path
from tempfile import TemporaryDirectory

from measuring import Row, seconds

from reader.exporting.json_export import exported
from reader.library import Library
from reader.model import Draft, EntityKind, Filter, Line, Metadata, Name, Original, Role, Span
from reader.text.words import words

ARTICLES = 2000
"""Enough for the index to have merged; 20,000 take minutes to make and search alike."""

WORDS, NAMES = 430, 60
QUERIES = {
    "a country, in all its spellings": "سوريا",
    "a word in most articles": "كلمة1",
    "a rare word": "كلمة20000",
    "two words": "كلمة1 كلمة5",
    "a phrase": '"كلمة1 كلمة2"',
    "a prefix": "كلمة19*",
}
VOCABULARY = [f"{clitic}كلمة{n}" for n in range(40_000) for clitic in ("", "ال", "و")]
WEIGHTS = list(accumulate(1 / (n + 2.7) for n in range(len(VOCABULARY))))


def rows(articles: int = ARTICLES) -> Iterator[Row]:
    with TemporaryDirectory() as folder, Library.open(Path(folder) / "library") as library:
        taken = [_added(library, number) for number in range(articles)]
        yield Row(
            "adding an article of 5 KB with 60 names", 1000 * statistics.median(taken), "ms", 6
        )
        yield Row(
            "… one in a hundred takes longer than", 1000 * sorted(taken)[-articles // 100], "ms"
        )
        for name, query in QUERIES.items():
            best = seconds(lambda query=query: library.search.find(query))
            yield Row(f"newest 50 of {articles}: {name}", 1000 * best, "ms", 50)
        count = seconds(lambda: library.articles.matching(Filter(query="كلمة1")))
        yield Row("listing all that hold a frequent word", 1000 * count, "ms", 50)
        yield Row(
            "listing all articles",
            1000 * seconds(lambda: library.articles.matching(Filter())),
            "ms",
            50,
        )
        page = library.articles.matching(Filter())[-100:]
        yield Row(
            "a page of 100 rows", 1000 * seconds(lambda: library.articles.get_many(page)), "ms", 10
        )
        yield Row("exporting an article", seconds(lambda: exported(library, page)) * 10, "ms", 5)
        library.close()
        yield Row(
            "size of the file against the texts", _share(Path(folder) / "library", articles), "×"
        )


def _added(library: Library, number: int) -> float:
    draft, names = _article(number)
    begun = time.perf_counter()
    library.articles.add(draft, names)
    return time.perf_counter() - begun


def _article(number: int) -> tuple[Draft, list[Name]]:
    """Return an article that depends on its number alone."""
    chance = random.Random(number)
    printed = chance.choices(VOCABULARY, cum_weights=WEIGHTS, k=WORDS)
    printed[chance.randrange(WORDS)] = chance.choice(["سوريا", "وسوريا", "لسورية", "سورية"])
    lines = tuple(Line(" ".join(printed[n : n + 60]), Role.BODY) for n in range(0, WORDS, 60))
    content = "\n".join(line.text for line in lines).encode()
    original = Original(
        f"{number}.txt", hashlib.sha256(content).hexdigest(), content, "utf-8", lines
    )
    day = date(2010, 1, 1) + timedelta(days=chance.randrange(4000))
    draft = Draft(original, Metadata(f"عنوان {number}", published=day))
    found = chance.sample(words(draft.text), NAMES)
    names = [Name(Span(w.span.start, w.span.end), EntityKind.PERSON, w.key) for w in found]
    return draft, names


def _share(path: Path, articles: int) -> float:
    return path.stat().st_size / sum(len(_article(n)[0].original.content) for n in range(articles))
