"""How fast the page of a frequent entity comes, in a large library of made-up articles."""

import random
import sqlite3
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import accumulate
from pathlib import Path
from tempfile import TemporaryDirectory

from measuring import Row, seconds
from own_names import make_entities

from reader.library import Library
from reader.text.sentences import Snippet, snippet

ARTICLES = 20_000
NAMES, ENTITIES, OUTLETS, TEXT = 60, 5_000, 40, 5_000
"""Names of an article, entities and outlets of the library, letters of a body."""
SAID_OF, OTHERS = 6, 20
"""Of every sixth name an article says what he is; so many other expressions it has."""

BODY = "كلمة " * (TEXT // 5)
WEIGHTS = list(accumulate(1 / (n + 20) for n in range(ENTITIES)))
"""The first entity is named in about half of the articles."""


def rows(articles: int = ARTICLES) -> Iterator[Row]:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "library"
        fill(path, articles)
        yield from _rows(path, articles)


def _rows(path: Path, articles: int) -> Iterator[Row]:
    with Library.open(path) as library:
        pages, entities = library.appearances, library.entities
        for name, entity in (("frequent", entities.every(limit=1)[0]), ("rare", _rare(library))):
            words = f"{name}, in {entity.articles} of {articles} articles"
            parts = {
                "its newest passages": lambda e=entity: passages(library, e.id),
                "articles by month": lambda e=entity: pages.timeline(e.id),
                "spellings by outlet": lambda e=entity: pages.printed(e.id),
                "positions": lambda e=entity: library.expressions.positions_of(e.id, 5),
                "seen together": lambda e=entity: pages.together(e.id, 20),
            }
            taken = {part: 1000 * seconds(call) for part, call in parts.items()}
            for part, value in taken.items():
                yield Row(f"{words}: {part}", value, "ms")
            yield Row(f"{words}: the page", sum(taken.values()), "ms", 100)


def passages(library: Library, entity_id: int) -> list[Snippet]:
    """Return what the page shows of the newest articles."""
    pages = library.appearances
    shown = []
    for article_id, mentions in pages.mentions(entity_id, pages.newest(entity_id, 31)).items():
        library.articles.get(article_id)
        text = library.articles.text(article_id)
        shown += [snippet(text, mention.span) for mention in mentions]
    return shown


def _rare(library: Library) -> object:
    return library.entities.every(limit=4000)[-1]


def fill(path: Path, articles: int) -> None:
    """Make a library by SQL: reading and linking so many articles would take an hour."""
    Library.open(path).close()
    db = sqlite3.connect(path)
    db.executescript("pragma synchronous = off; begin")
    chance = random.Random(7)
    for number in range(1, articles + 1):
        _add_article(db, number, chance)
        _add_mentions(db, number, chance)
        _say(db, number)
    db.commit()
    db.close()
    make_entities(path)


def _add_article(db: sqlite3.Connection, number: int, chance: random.Random) -> None:
    day = (date(2005, 1, 1) + timedelta(days=chance.randrange(7000))).isoformat()
    article = {
        "id": number,
        "source_name": f"{number}.txt",
        "sha256": str(number),
        "state": "imported",
        "title": f"عنوان {number}",
        "outlet": f"صحيفة {chance.randrange(OUTLETS)}",
        "published": day,
        "moment": day,
        "language": "ar",
        "imported": f"{day}T00:00:00+00:00",
        "beginning": BODY[:200],
        "recogniser": "",
    }
    _insert(db, "articles", **article)
    _insert(db, "bodies", article_id=number, text=BODY)
    _insert(db, "statuses", article_id=number, is_linked=1)


def _add_mentions(db: sqlite3.Connection, article_id: int, chance: random.Random) -> None:
    named = chance.choices(range(1, ENTITIES + 1), cum_weights=WEIGHTS, k=NAMES)
    db.executemany(
        'insert into mentions (article_id, start, "end", printed, kind, key, confidence, source,'
        " origin) values (?, ?, ?, ?, 'PER', ?, 1, '', 'found')",
        [
            (article_id, 50 * n, 50 * n + 9, f"اسم {e} {(e + n) % 3}", f"اسم {e}")
            for n, e in enumerate(named)
        ],
    )


def _say(db: sqlite3.Connection, article_id: int) -> None:
    """Say of some people what they are, and as much else as articles do."""
    positions = [
        ("position", 50 * n + 10, 50 * n + 20, f"وزير {n % 7}", f"وزير {n % 7}", 50 * n, 50 * n + 9)
        for n in range(0, NAMES, SAID_OF)
    ]
    others = [("nationality", 9 * n, 9 * n + 6, "روسيا", "", None, None) for n in range(OTHERS)]
    db.executemany(
        'insert into expressions (article_id, kind, start, "end", key, printed, about_start,'
        f" about_end) values ({article_id}, ?, ?, ?, ?, ?, ?, ?)",
        [*positions, *others],
    )


def _insert(db: sqlite3.Connection, table: str, **values: object) -> None:
    places = ", ".join("?" for _ in values)
    names = ", ".join(values)
    db.execute(f"insert into {table} ({names}) values ({places})", list(values.values()))
