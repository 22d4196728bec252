"""How fast a concordance shows its first page, on made-up articles."""

import random
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import accumulate
from pathlib import Path
from tempfile import TemporaryDirectory

from bench_library import VOCABULARY, WEIGHTS
from measuring import Row, seconds
from own_names import make_entities

from reader.library import Library
from reader.library.concordance import Order, Wanted
from reader.model import Draft, EntityKind, Line, Metadata, Name, Original, Role, Span

ARTICLES, NAMES, WORDS = 20_000, 60, 430
PAGE = 60
PEOPLE = [f"شخص{number}" for number in range(5000)]
RANKS = list(accumulate(1 / (n + 8) for n in range(len(PEOPLE))))
OUTLETS = [f"صحيفة {number}" for number in range(40)]


def rows(articles: int = ARTICLES) -> Iterator[Row]:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "library"
        _fill(path, articles)
        # As a program that has just been started finds it.
        with Library.open(path, read_only=True) as library:
            most, *_, rare = library.entities.every()
            yield Row(
                f"mentions of the most frequent name of {articles} articles", most.mentions, ""
            )
            for entity, kind in ((most, "the most frequent"), (rare, "a rare")):
                for order in Order:
                    wanted = Wanted((entity.id,), order)
                    best = seconds(lambda wanted=wanted: _page(library, wanted))
                    yield Row(f"first page of {kind} name by {order}", 1000 * best, "ms", 150)
            wanted = Wanted((most.id,))
            every = seconds(lambda: library.concordance.mentions(wanted), times=2)
            yield Row("finding all lines of the most frequent name", 1000 * every, "ms", 150)
            both = [entity.id for entity in library.entities.every(limit=2)]
            meet = seconds(lambda: library.meetings.articles(both))
            yield Row(
                "finding the articles that name the two most frequent", 1000 * meet, "ms", 150
            )


def _page(library: Library, wanted: Wanted) -> None:
    library.concordance.lines(library.concordance.mentions(wanted, PAGE))


def _fill(path: Path, articles: int) -> None:
    with Library.open(path) as library:
        for number in range(articles):
            library.articles.add(*_article(number))
    make_entities(path)


def _article(number: int) -> tuple[Draft, list[Name]]:
    """Return an article that depends on its number alone, with its names."""
    chance = random.Random(number)
    printed = chance.choices(VOCABULARY, cum_weights=WEIGHTS, k=WORDS)
    chosen = chance.choices(range(len(PEOPLE)), cum_weights=RANKS, k=NAMES)
    places = sorted(chance.sample(range(WORDS), NAMES))
    for place, person in zip(places, chosen, strict=True):
        printed[place] = PEOPLE[person]
    offsets = list(accumulate((len(word) + 1 for word in printed), initial=0))
    names = [
        Name(Span(offsets[place], offsets[place + 1] - 1), EntityKind.PERSON, printed[place])
        for place in places
    ]
    lines = tuple(Line(" ".join(printed[n : n + 60]), Role.BODY) for n in range(0, WORDS, 60))
    content = f"{number}".encode()
    original = Original(f"{number}.txt", f"{number:064}", content, "utf-8", lines)
    day = date(2005, 1, 1) + timedelta(days=chance.randrange(6000))
    metadata = Metadata(f"عنوان {number}", outlet=chance.choice(OUTLETS), published=day)
    return Draft(original, metadata), names
